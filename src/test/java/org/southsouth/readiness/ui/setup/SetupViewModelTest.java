package org.southsouth.readiness.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.core;
import static org.southsouth.readiness.testing.Questionnaires.countriesOnly;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.CsvCountryNames;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.MemoryLibrary;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

class SetupViewModelTest {
    private static final AssessmentId NEW = new AssessmentId("new");
    private final Framework framework = framework(
            Mean.ARITHMETIC,
            pillar(
                    "law",
                    theme("tax", core(levels("vat")), core(countriesOnly(levels("customs")))),
                    theme("data", levels("privacy"))));
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(InstantSource.fixed(ScreenContexts.NOW));

    private final SetupDrafts drafts = new SetupDrafts();

    private SetupViewModel model(Optional<AssessmentId> edited) {
        SetupViewModel model =
                new SetupViewModel(context, store, new MemoryLibrary(framework), () -> NEW, edited, drafts);
        model.load();
        return model;
    }

    private AssessmentId keep(Profile profile, Answers answers) {
        AssessmentId id = new AssessmentId("old");
        store.add(List.of(new NewAssessment(
                new Assessment(id, framework.ref(), profile, answers),
                Scoring.score(framework, answers, Basis.of(profile)).standing())));
        return id;
    }

    private static Profile samoa(Depth depth) {
        return Profile.of(new Subject("WSM"), new Round("2026"), depth);
    }

    @Test
    void what_was_typed_and_not_saved_waits_until_somebody_comes_back() {
        SetupViewModel first = model(Optional.empty());
        assertThat(first.isChanged()).isFalse();
        first.leaving();
        first.form().cityKindProperty().set(true);
        first.leaving();
        assertThat(drafts.unfinished(context.messages())).isEmpty();
        first.form().countryProperty().set("WSM");
        first.form().people().add(new Person("Ana", "statistics"));
        first.form().personNameProperty().set("Dara");
        first.leaving();
        assertThat(drafts.unfinished(context.messages()))
                .singleElement()
                .isEqualTo(new Unfinished("a new assessment", new Route.Setup(Optional.empty())));

        SetupViewModel again = model(Optional.empty());
        assertThat(again.form().typed()).isEqualTo(first.form().typed());
        assertThat(again.isChanged()).isTrue();
        assertThat(drafts.unfinished(context.messages())).isEmpty();
        again.giveUp();
        again.leaving();
        assertThat(model(Optional.empty()).isChanged()).isFalse();
    }

    @Test
    void what_was_wrong_in_it_is_still_said_when_somebody_comes_back() {
        SetupViewModel first = model(Optional.empty());
        first.form().dueProperty().set("soon");
        first.form().contactProperty().set("economic.section");
        first.left(SetupField.DUE);
        first.left(SetupField.CONTACT);
        first.leaving();
        SetupViewModel again = model(Optional.empty());
        for (SetupField field : List.of(SetupField.DUE, SetupField.CONTACT)) {
            assertThat(again.errorProperty(field).get())
                    .isNotEmpty()
                    .isEqualTo(first.errorProperty(field).get());
        }
        assertThat(again.errorProperty(SetupField.COUNTRY).get()).isEmpty();
    }

    @Test
    void how_a_day_is_read_is_said_at_once_and_that_it_is_over_without_a_refusal() {
        SetupViewModel model = model(Optional.empty());
        assertThat(model.dueRead()).isEmpty();
        model.form().dueProperty().set("5/12/2026");
        assertThat(model.dueRead()).isEqualTo("This is read as Saturday, 5 December 2026.");
        model.form().dueProperty().set("5/12/2025");
        assertThat(model.dueRead()).isEqualTo("This is read as Friday, 5 December 2025. That day is over.");
        model.left(SetupField.DUE);
        assertThat(model.errorProperty(SetupField.DUE).get()).isEmpty();
        model.form().dueProperty().set("before the workshop");
        assertThat(model.dueRead()).isEmpty();
    }

    @Test
    void what_was_saved_does_not_wait() {
        SetupViewModel model = model(Optional.empty());
        model.form().countryProperty().set("WSM");
        model.save();
        model.leaving();
        assertThat(drafts.unfinished(context.messages())).isEmpty();
    }

    @Test
    void a_new_one_begins_with_this_year_and_goes_on_to_the_questions() {
        SetupViewModel model = model(Optional.empty());
        SetupForm form = model.form();
        assertThat(form.roundProperty().get()).isEqualTo("2026");
        form.countryProperty().set("KHM");
        form.leadBodyProperty().set(" Ministry of Commerce ");
        form.personNameProperty().set("Sok Dara");
        model.save();
        assertThat(navigator.routes()).containsExactly(new Route.Answer(NEW, Optional.empty()));
        Profile kept = store.load(NEW).profile();
        assertThat(kept.subject()).isEqualTo(new Subject("KHM"));
        assertThat(kept.leadBody()).isEqualTo("Ministry of Commerce");
        assertThat(kept.people()).containsExactly(new Person("Sok Dara", ""));
        assertThat(store.find(NEW).orElseThrow().standing().applicable()).isEqualTo(3);
    }

    @Test
    void a_city_is_always_whole_and_asks_only_what_is_for_cities() {
        SetupViewModel model = model(Optional.empty());
        SetupForm form = model.form();
        form.coreProperty().set(true);
        form.cityKindProperty().set(true);
        form.countryProperty().set("KHM");
        form.cityProperty().set("Phnom Penh");
        model.save();
        Profile kept = store.load(NEW).profile();
        assertThat(kept.subject()).isEqualTo(new Subject("KHM:Phnom Penh"));
        assertThat(kept.depth()).isEqualTo(Depth.FULL);
        assertThat(store.find(NEW).orElseThrow().standing().applicable()).isEqualTo(2);
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_goes_away_when_mended() {
        SetupViewModel model = model(Optional.empty());
        model.form().cityKindProperty().set(true);
        model.form().roundProperty().set("\u200B");
        assertThat(model.errorProperty(SetupField.COUNTRY).get()).isEmpty();
        model.save();
        assertThat(model.errorProperty(SetupField.COUNTRY).get()).startsWith("Choose a country");
        assertThat(model.errorProperty(SetupField.CITY).get()).startsWith("Write the name");
        assertThat(model.attentionProperty().get()).isEqualTo("3 fields need attention");
        model.form().cityProperty().set("\u200B");
        assertThat(model.errorProperty(SetupField.CITY).get()).startsWith("Write the name");
        model.form().cityKindProperty().set(false);
        model.form().countryProperty().set("WSM");
        assertThat(model.attentionProperty().get()).isEqualTo("One field needs attention");
        model.form().roundProperty().set("2026");
        assertThat(model.attentionProperty().get()).isEmpty();
        assertThat(store.list()).isEmpty();
    }

    @Test
    void a_round_of_digits_is_a_year_or_refused_and_words_are_a_name() {
        SetupViewModel model = model(Optional.empty());
        model.form().countryProperty().set("KHM");
        model.form().roundProperty().set("99999999999999999999");
        model.left(SetupField.ROUND);
        assertThat(model.errorProperty(SetupField.ROUND).get()).startsWith("A year is between 1900 and 2999.");
        model.form().roundProperty().set("x".repeat(101));
        model.save();
        assertThat(model.errorProperty(SetupField.ROUND).get()).startsWith("A name has at most 100");
        assertThat(store.list()).isEmpty();
        model.form().roundProperty().set("2026abc");
        model.save();
        assertThat(store.load(NEW).profile().round()).isEqualTo(new Round("2026abc"));
    }

    @Test
    void a_round_is_read_at_every_letter() {
        SetupViewModel model = model(Optional.empty());
        SetupForm form = model.form();
        assertThat(model.roundRead()).isEmpty();
        form.roundProperty().set("First");
        assertThat(model.roundRead()).startsWith("A name in words.");
        assertThat(model.errorProperty(SetupField.ROUND).get()).isEmpty();
        form.roundProperty().set("302");
        assertThat(model.roundRead()).isEmpty();
        assertThat(model.errorProperty(SetupField.ROUND).get())
                .as("it may still become a name")
                .isEmpty();
        form.roundProperty().set("3026");
        assertThat(model.errorProperty(SetupField.ROUND).get()).startsWith("A year is between 1900 and 2999.");
        form.roundProperty().set("2026");
        assertThat(model.errorProperty(SetupField.ROUND).get()).isEmpty();
    }

    @Test
    void a_text_that_names_no_one_country_is_said_when_its_field_is_left() {
        SetupViewModel model = model(Optional.empty());
        model.leftCountry("");
        assertThat(model.errorProperty(SetupField.COUNTRY).get()).isEmpty();
        model.leftCountry("samo");
        assertThat(model.errorProperty(SetupField.COUNTRY).get()).startsWith("Choose a country from the list.");
        model.form().countryProperty().set("WSM");
        assertThat(model.errorProperty(SetupField.COUNTRY).get()).isEmpty();
    }

    @Test
    void a_fictional_country_has_its_name() {
        assertThat(model(Optional.empty()).countries().name("XVT")).isEqualTo("Vethar (sample)");
    }

    @Test
    void a_day_that_the_calendar_does_not_have_is_refused_and_a_good_one_is_written_out() {
        SetupViewModel model = model(Optional.empty());
        SetupForm form = model.form();
        form.countryProperty().set("KHM");
        form.dueProperty().set("31 february");
        model.left(SetupField.DUE);
        assertThat(model.errorProperty(SetupField.DUE).get())
                .isEqualTo("“31 february” is not a day. Write it like 30 Sep 2027.");
        form.dueProperty().set("15/12");
        model.left(SetupField.DUE);
        assertThat(model.errorProperty(SetupField.DUE).get())
                .isEqualTo("“15/12” has no year. Write it like 30 Sep 2027.");
        model.save();
        assertThat(store.list()).isEmpty();
        form.dueProperty().set("30/09/2026");
        model.left(SetupField.DUE);
        assertThat(model.errorProperty(SetupField.DUE).get()).isEmpty();
        assertThat(form.dueProperty().get()).isEqualTo("30 Sep 2026");
        form.dueProperty().set("1 march");
        model.save();
        assertThat(store.load(NEW).profile().due()).isEqualTo("1 Mar 2027");
    }

    @Test
    void words_that_stood_there_before_may_stay() {
        Profile before =
                new Profile(new Subject("WSM"), new Round("2026"), Depth.FULL, "end of the month", "", "", List.of());
        SetupViewModel model = model(Optional.of(keep(before, Answers.none())));
        assertThat(context.frame().statusProperty().get()).isEqualTo("Nothing is changed yet");
        model.left(SetupField.DUE);
        model.form().leadBodyProperty().set("Ministry");
        model.save();
        assertThat(store.load(new AssessmentId("old")).profile().due()).isEqualTo("end of the month");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "economic.section@, stops after @",
                "economic.section, has no @",
                "@mofa.example, begins with @",
                "a b@mofa.example, has no spaces",
                "a@mofa, not complete",
                "a@mofa., not complete",
                "a@mofa.example, \"\"",
                "\"\", \"\"",
            })
    void an_address_is_judged_gently_when_somebody_leaves_it(String address, String words) {
        SetupViewModel model = model(Optional.empty());
        model.form().contactProperty().set(address);
        assertThat(model.errorProperty(SetupField.CONTACT).get()).isEmpty();
        model.left(SetupField.CONTACT);
        String error = model.errorProperty(SetupField.CONTACT).get();
        assertThat(error).contains(words);
        assertThat(error.isEmpty()).isEqualTo(words.isEmpty());
    }

    @Test
    void the_same_twice_is_refused_with_its_name() {
        keep(samoa(Depth.FULL), Answers.none());
        SetupViewModel model = model(Optional.empty());
        model.form().countryProperty().set("WSM");
        model.save();
        assertThat(model.errorProperty(SetupField.ROUND).get()).startsWith("Samoa 2026 is here already");
        assertThat(navigator.routes()).isEmpty();
        model.form().contactProperty().set("trade@office.example");
        model.left(SetupField.ROUND);
        assertThat(model.errorProperty(SetupField.ROUND).get())
                .as("it is here still")
                .startsWith("Samoa 2026 is here already");
        assertThat(model.attentionProperty().get()).isEqualTo("One field needs attention");
        model.form().coreProperty().set(true);
        assertThat(model.errorProperty(SetupField.ROUND).get()).isEmpty();
        assertThat(model.attentionProperty().get()).isEmpty();
        model.form().coreProperty().set(false);
        model.form().roundProperty().set("2027");
        assertThat(model.errorProperty(SetupField.ROUND).get()).isEmpty();
        model.save();
        assertThat(store.list()).hasSize(2);
    }

    @Test
    void the_foot_says_what_is_not_saved_yet_and_how_to_save_it() {
        SetupViewModel model = model(Optional.of(keep(samoa(Depth.FULL), Answers.none())));
        assertThat(context.frame().statusProperty().get()).isEqualTo("Nothing is changed yet");
        List<Runnable> changes = List.of(
                () -> model.form().dueProperty().set("15 Dec 2026"),
                () -> model.form().leadBodyProperty().set("Ministry of Trade"),
                () -> model.form().coreProperty().set(true),
                () -> model.form().willingToShareProperty().set(true),
                () -> model.form().people().add(new Person("Ana", "statistics")),
                () -> model.form().personNameProperty().set("Dara"));
        SetupForm.Typed before = model.form().typed();
        for (Runnable change : changes) {
            change.run();
            assertThat(context.frame().statusProperty().get())
                    .isEqualTo("Not saved yet: Ctrl+S or “Save changes” keeps it");
            model.form().fill(before);
            assertThat(context.frame().statusProperty().get()).isEqualTo("Nothing is changed yet");
        }
        model.form().dueProperty().set("15 Dec 2026");
        model.leaving();
        model(Optional.of(new AssessmentId("old")));
        assertThat(context.frame().statusProperty().get()).startsWith("Not saved yet");
    }

    @Test
    void a_core_check_beside_a_full_one_is_not_the_same() {
        keep(samoa(Depth.FULL), Answers.none());
        SetupViewModel model = model(Optional.empty());
        model.form().countryProperty().set("WSM");
        model.form().coreProperty().set(true);
        model.save();
        assertThat(store.load(NEW).profile().depth()).isEqualTo(Depth.CORE);
    }

    @Test
    void going_on_to_the_full_assessment_keeps_every_answer_and_works_the_figures_out_anew() {
        Answers answers =
                Scenario.of(framework).choose("vat", "3").choose("customs", "2").answers();
        AssessmentId id = keep(samoa(Depth.CORE), answers);
        assertThat(store.find(id).orElseThrow().standing().applicable()).isEqualTo(2);
        SetupViewModel model = model(Optional.of(id));
        assertThat(model.titleProperty().get()).isEqualTo("Set-up of Samoa 2026");
        model.form().coreProperty().set(false);
        model.save();
        assertThat(store.load(id).answers()).isEqualTo(answers);
        assertThat(store.find(id).orElseThrow().standing().applicable()).isEqualTo(3);
        assertThat(navigator.routes()).containsExactly(new Route.Home());
    }

    @Test
    void what_could_not_be_kept_is_said_and_can_be_tried_again() {
        SetupViewModel model = model(Optional.empty());
        model.form().countryProperty().set("WSM");
        store.failWith(StoreException.Reason.DISK_FULL);
        model.save();
        assertThat(model.attentionProperty().get()).startsWith("The disk is full");
        assertThat(model.busyProperty().get()).isFalse();
        store.failWith(null);
        model.save();
        assertThat(navigator.routes()).hasSize(1);
    }

    /** The list says when an assessment was changed: not when somebody looked at its set-up. */
    @Test
    void what_is_as_it_was_is_not_kept_again() {
        Instant[] now = {ScreenContexts.NOW};
        MemoryStore moving = new MemoryStore(() -> now[0]);
        AssessmentId id = new AssessmentId("old");
        Profile profile = samoa(Depth.FULL);
        moving.add(List.of(new NewAssessment(
                new Assessment(id, framework.ref(), profile, Answers.none()),
                Scoring.score(framework, Answers.none(), Basis.of(profile)).standing())));
        now[0] = ScreenContexts.NOW.plusSeconds(60);
        for (String body : List.of("", "Ministry of Trade")) {
            SetupViewModel model = new SetupViewModel(
                    context, moving, new MemoryLibrary(framework), () -> NEW, Optional.of(id), drafts);
            model.load();
            model.form().leadBodyProperty().set(body);
            model.save();
            assertThat(moving.find(id).orElseThrow().changedAt())
                    .isEqualTo(body.isEmpty() ? ScreenContexts.NOW : now[0]);
        }
        assertThat(navigator.routes()).hasSize(2);
    }

    @Test
    void what_is_signed_off_is_not_changed_and_says_so_with_everything_typed_still_there() {
        AssessmentId id = keep(samoa(Depth.FULL), Answers.none());
        store.lock(id, true);
        SetupViewModel model = model(Optional.of(id));
        model.form().leadBodyProperty().set("Ministry of Trade");
        model.save();
        assertThat(model.attentionProperty().get()).startsWith("This assessment is signed off");
        assertThat(model.form().leadBodyProperty().get()).isEqualTo("Ministry of Trade");
        assertThat(navigator.routes()).isEmpty();
    }

    @Test
    void the_cards_count_the_questions_of_the_framework() {
        SetupViewModel model = model(Optional.empty());
        DepthWords words = model.depthWordsProperty().get();
        assertThat(words).isNotNull();
        assertThat(words.full()).isEqualTo("3 questions, 2 themes. About 5 minutes.");
        assertThat(words.core()).isEqualTo("2 questions, 2 in each pillar. About 5 minutes.");
        model.form().cityKindProperty().set(true);
        assertThat(model.depthWordsProperty().get())
                .isEqualTo(new DepthWords("City profile", "2 questions, 2 themes. About 5 minutes.", ""));
    }

    @Test
    void a_country_is_found_by_whatever_somebody_calls_it() {
        CountryList countries = new CountryList(new Formats(
                Messages.in(Locale.ENGLISH),
                ZoneOffset.UTC,
                CsvCountryNames.shipped().read().value()));
        assertThat(countries.meant("Ivory Coast").orElseThrow().name()).isEqualTo("Côte d'Ivoire");
        assertThat(countries.meant("cote d’ivoire").orElseThrow().code()).isEqualTo("CIV");
        assertThat(countries.meant("Vietnam").orElseThrow().name()).isEqualTo("Viet Nam");
        assertThat(countries.meant("Turkey").orElseThrow().name()).isEqualTo("Türkiye");
        assertThat(countries.meant("Türkiye").orElseThrow().code()).isEqualTo("TUR");
        assertThat(countries.find("cambodge").get(0).code()).isEqualTo("KHM");
    }

    @Test
    void a_country_is_found_by_beginning_word_or_code_without_accents() {
        CountryList countries = new CountryList(context.formats());
        assertThat(countries.find("cote").get(0).code()).isEqualTo("CIV");
        assertThat(countries.find("nam").stream().map(CountryList.Country::name))
                .startsWith("Namibia")
                .contains("Vietnam");
        assertThat(countries.find("samoa").stream().map(CountryList.Country::name))
                .startsWith("Samoa", "American Samoa");
        // In other languages the name of American Samoa begins so too.
        assertThat(countries.find("sam").stream().map(CountryList.Country::name))
                .startsWith("Samoa", "American Samoa");
        assertThat(countries.find("KHM").get(0).name()).isEqualTo("Cambodia");
        assertThat(countries.find("")).hasSizeGreaterThan(200);
        assertThat(countries.meant("samoa").orElseThrow().code()).isEqualTo("WSM");
        assertThat(countries.meant("vanu").orElseThrow().code()).isEqualTo("VUT");
        assertThat(countries.meant("a")).isEmpty();
        assertThat(countries.meant(" ")).isEmpty();
    }
}
