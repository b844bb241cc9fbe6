package org.southsouth.readiness.ui.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.sample.FictionalCountries;
import org.southsouth.readiness.core.sample.SampleStore;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.MemoryAskedParts;
import org.southsouth.readiness.testing.MemoryLibrary;
import org.southsouth.readiness.testing.MemoryReviews;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.NoSample;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.RandomAssessments;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.WaitingBackground;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.southsouth.readiness.words.ResultText;

class HomeViewModelTest {
    private final Framework framework = framework(
            Mean.ARITHMETIC,
            pillar("law", theme("tax", levels("vat"), levels("customs")), theme("data", levels("privacy"))));
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final DirectBackground background = new DirectBackground();
    private final ScreenContext context = ScreenContexts.context(navigator, background);
    private final MemoryStore store = new MemoryStore(InstantSource.fixed(ScreenContexts.NOW));
    private final MemoryReviews reviews = new MemoryReviews(store, InstantSource.fixed(ScreenContexts.NOW));
    private final KnownReviews standings = new KnownReviews(reviews);
    private final HomeViewModel model =
            new HomeViewModel(context, store, new MemoryLibrary(framework), standings, Optional.of(new NoSample()));

    @BeforeEach
    void three_assessments() {
        keep("wsm", "WSM", "2026", Answers.none());
        keep("civ", "CIV", "2024", all("3"));
        keep("civ2", "CIV", "2026", Scenario.of(framework).choose("vat", "2").answers());
    }

    private Answers all(String level) {
        return Scenario.of(framework)
                .choose("vat", level)
                .choose("customs", level)
                .choose("privacy", level)
                .answers();
    }

    private void keep(String id, String subject, String round, Answers answers) {
        Profile profile = Profile.of(new Subject(subject), new Round(round), Depth.FULL);
        store.add(List.of(new NewAssessment(
                new Assessment(new AssessmentId(id), framework.ref(), profile, answers),
                Scoring.score(framework, answers, Basis.of(profile)).standing())));
    }

    private List<String> ids() {
        return model.rows().stream().map(row -> row.id().value()).toList();
    }

    private HomeRow row(String id) {
        return model.rows().stream()
                .filter(row -> row.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Its first question, with the keys in a number, is nothing to look around in. */
    @Test
    void a_fictional_country_opens_its_scorecard() {
        keep("xmv", "XMV", "2026", all("1"));
        model.load();
        model.open(row("xmv"));
        assertThat(navigator.routes()).containsExactly(new Route.Scorecard(new AssessmentId("xmv")));
    }

    @Test
    void a_row_says_how_far_its_review_is_and_the_validated_ones_can_be_listed_alone() {
        AssessmentId civ = new AssessmentId("civ");
        AssessmentId later = new AssessmentId("civ2");
        for (AssessmentId reviewed : List.of(civ, later)) {
            reviews.give(
                    reviewed, List.of(new ReviewDecision(new QuestionId("vat"), 1, ReviewState.REVIEWED, "", "Ana")));
        }
        model.load();
        assertThat(row("civ").statusWords()).isEqualTo("In review");
        assertThat(row("civ2").statusWords()).isEqualTo("In review");
        reviews.signOff(new Signing(civ, List.of(new Person("Ana", "chair")), "", "Ana"), framework);
        model.load();
        assertThat(row("civ").statusWords()).isEqualTo("Validated");
        assertThat(row("wsm").statusWords()).isEqualTo("Not started");
        model.open(row("civ"));
        model.open(row("civ2"));
        assertThat(navigator.routes())
                .containsExactly(new Route.Scorecard(civ), new Route.Answer(later, Optional.empty()));
        model.filterProperty().set(HomeFilter.COMPLETE);
        assertThat(ids()).isEmpty();
        model.filterProperty().set(HomeFilter.VALIDATED);
        assertThat(ids()).containsExactly("civ");
        reviews.reopen(civ, "A new law", "Ana");
        model.load();
        assertThat(ids()).isEmpty();
    }

    /** The list said "In review" of twelve answers in a hundred, beside "Provisional" everywhere else. */
    @Test
    void what_has_too_few_answers_for_a_score_is_in_progress_though_some_are_reviewed() {
        Framework demanding =
                framework(Mean.ARITHMETIC, 0, 0.75, pillar("law", theme("tax", levels("vat"), levels("customs"))));
        Answers half = Scenario.of(demanding).choose("vat", "2").answers();
        Profile profile = Profile.of(new Subject("FJI"), new Round("2026"), Depth.FULL);
        AssessmentId few = new AssessmentId("few");
        Scorecard scorecard = Scoring.score(demanding, half, Basis.of(profile));
        store.add(
                List.of(new NewAssessment(new Assessment(few, demanding.ref(), profile, half), scorecard.standing())));
        reviews.give(few, List.of(new ReviewDecision(new QuestionId("vat"), 1, ReviewState.REVIEWED, "", "Ana")));
        HomeViewModel other =
                new HomeViewModel(context, store, new MemoryLibrary(demanding), standings, Optional.of(new NoSample()));
        other.load();
        assertThat(other.rows())
                .filteredOn(row -> row.id().equals(few))
                .singleElement()
                .satisfies(row -> assertThat(row.statusWords()).isEqualTo("In progress"));
    }

    @Test
    void a_start_does_not_wait_for_the_reviews_and_every_later_list_comes_with_them() {
        AssessmentId civ = new AssessmentId("civ");
        AssessmentId later = new AssessmentId("civ2");
        reviews.give(later, List.of(new ReviewDecision(new QuestionId("vat"), 1, ReviewState.REVIEWED, "", "Ana")));
        reviews.signOff(new Signing(civ, List.of(new Person("Ana", "chair")), "", "Ana"), framework);
        assertThat(statesBeforeAndAfter()).containsExactly("", "", "", "In review", "Validated", "Not started");
        standings.forget(later);
        assertThat(statesBeforeAndAfter())
                .containsExactly("In review", "Validated", "Not started", "In review", "Validated", "Not started");
        standings.forgetAll();
        assertThat(statesBeforeAndAfter()).startsWith("In review", "Validated", "Not started");
    }

    /** On one more visit of the list: until the reviews are read, and then. */
    private List<String> statesBeforeAndAfter() {
        WaitingBackground waiting = new WaitingBackground();
        HomeViewModel home = new HomeViewModel(
                ScreenContexts.context(navigator, waiting),
                store,
                new MemoryLibrary(framework),
                standings,
                Optional.of(new NoSample()));
        home.load();
        waiting.workOne();
        List<String> said = new ArrayList<>();
        home.rows().forEach(row -> said.add(row.statusWords()));
        waiting.workAll();
        home.rows().forEach(row -> said.add(row.statusWords()));
        return said;
    }

    /** The list reads no answers, and says of each whole what the scorecard says. */
    @Property(tries = 1000)
    void a_row_says_what_the_scorecard_says(@ForAll long seed) {
        RandomAssessments random = RandomAssessments.of(seed);
        Scorecard scorecard = random.scorecard();
        AssessmentSummary summary = new AssessmentSummary(
                RandomAssessments.ID,
                random.framework().ref(),
                random.profile(),
                scorecard.standing(),
                ScreenContexts.NOW,
                "",
                Optional.empty());
        HomeRow row =
                new HomeRow(context, summary, Optional.of(random.framework().head()));
        SectionResult whole = SectionResult.of(scorecard);
        ResultText words = new ResultText(context.messages(), context.formats());
        assertThat(row.result()).contains(whole);
        assertThat(row.score()).isEqualTo(words.figure(whole, Questionnaires.BANDS));
        boolean lacksAnswers = whole.isProvisional() && whole.answered() > 0;
        assertThat(row.scoreWords()).startsWith(lacksAnswers ? "No score yet: " : words.title(whole));
        assertThat(row.standing().open()).isEqualTo(scorecard.root().counts().open());
        double completeness = scorecard.root().isApplicable() ? scorecard.root().completeness() : 0;
        assertThat(row.percent()).isEqualTo(context.formats().percent(completeness));
        if (lacksAnswers) {
            assertThat(row.scoreWords()).matches("No score yet: (.* answered, .* needed|too few answers in .*)");
        }
    }

    @Test
    void rows_stand_by_name_and_the_latest_round_first() {
        model.load();
        assertThat(ids()).containsExactly("civ2", "civ", "wsm");
    }

    @Test
    void the_foot_does_not_say_that_all_is_saved_while_something_typed_is_not() {
        model.load();
        assertThat(context.frame().statusProperty().get()).isEqualTo("All changes saved");
        context.frame().askUnfinished(() -> "Not saved yet: “1,5 million”");
        model.load();
        assertThat(context.frame().statusProperty().get()).isEqualTo("Not saved yet: “1,5 million”");
        assertThat(context.frame().savingProperty().get()).isEqualTo(WindowFrame.Saving.NOTHING);
    }

    @Test
    void exchange_files_are_merged_together_and_others_are_opened() {
        model.openPaths(List.of("/a/letter.csv", "/a/Lina.READINESS", "/a/Dara.readiness"));
        model.openPaths(List.of("/a/letter.csv", "/a/folder"));
        model.openPaths(List.of());
        assertThat(navigator.routes())
                .containsExactly(
                        new Route.Merge(List.of("/a/Lina.READINESS", "/a/Dara.readiness")),
                        new Route.Open("/a/letter.csv"));
    }

    @Test
    void the_search_finds_without_accents_and_the_filter_narrows() {
        model.load();
        model.searchProperty().set("cote d'i");
        assertThat(ids()).containsExactly("civ2", "civ");
        assertThat(model.countProperty().get()).isEqualTo("2 of 3 on this computer");
        assertThat(model.briefCountProperty().get()).isEqualTo("2 of 3 on this computer");
        model.filterProperty().set(HomeFilter.COMPLETE);
        assertThat(ids()).containsExactly("civ");
        model.showAll();
        model.filterProperty().set(HomeFilter.IN_PROGRESS);
        assertThat(ids()).containsExactly("civ2", "wsm");
    }

    @Test
    void what_is_ticked_is_compared_even_where_a_filter_hides_it() {
        model.load();
        row("wsm").tickedProperty().set(true);
        row("civ").tickedProperty().set(true);
        model.searchProperty().set("samoa");
        assertThat(model.tickedProperty().get()).isEqualTo(2);
        model.compare();
        assertThat(navigator.routes())
                .containsExactly(new Route.Compare(List.of(new AssessmentId("civ"), new AssessmentId("wsm"))));
        assertThat(context.frame().ticked()).containsExactly(new AssessmentId("civ"), new AssessmentId("wsm"));
        model.clearTicks();
        assertThat(model.tickedProperty().get()).isZero();
    }

    @Test
    void what_is_ticked_is_ticked_still_for_whoever_comes_back_to_the_list() {
        model.load();
        row("wsm").tickedProperty().set(true);
        HomeViewModel again =
                new HomeViewModel(context, store, new MemoryLibrary(framework), standings, Optional.of(new NoSample()));
        again.load();
        assertThat(again.rows())
                .filteredOn(row -> row.tickedProperty().get())
                .extracting(row -> row.id().value())
                .containsExactly("wsm");
        again.clearTicks();
        again.load();
        assertThat(again.tickedProperty().get()).isZero();
    }

    private HomeViewModel again(Optional<AssessmentId> from) {
        HomeViewModel again =
                new HomeViewModel(context, store, new MemoryLibrary(framework), standings, Optional.of(new NoSample()));
        again.comeFrom(from);
        again.load();
        return again;
    }

    @Test
    void whoever_comes_back_finds_the_list_narrowed_as_it_was_and_is_told_what_ticked_lines_it_hides() {
        model.load();
        row("wsm").tickedProperty().set(true);
        model.searchProperty().set("ivoire");
        model.filterProperty().set(HomeFilter.COMPLETE);
        HomeViewModel again = again(Optional.empty());
        assertThat(again.searchProperty().get()).isEqualTo("ivoire");
        assertThat(again.filterProperty().get()).isEqualTo(HomeFilter.COMPLETE);
        assertThat(again.rows()).extracting(row -> row.id().value()).containsExactly("civ");
        assertThat(again.countProperty().get()).isEqualTo("1 of 3 shown. 1 ticked line is hidden.");
        assertThat(again.briefCountProperty().get()).isEqualTo("1 ticked line is hidden");
        again.showAll();
        assertThat(again.countProperty().get()).isEqualTo("3 on this computer. Nothing is sent anywhere.");
    }

    @Test
    void a_list_that_would_hide_where_somebody_comes_from_or_what_is_new_is_whole() {
        model.load();
        model.searchProperty().set("ivoire");
        assertThat(again(Optional.of(new AssessmentId("civ"))).rows()).hasSize(2);
        assertThat(again(Optional.of(new AssessmentId("wsm"))).rows()).hasSize(3);
        model.searchProperty().set("ivoire ");
        keep("vut", "VUT", "2026", Answers.none());
        assertThat(again(Optional.empty()).rows()).hasSize(4);
    }

    @Test
    void ticks_stay_when_the_list_is_read_again() {
        model.load();
        row("wsm").tickedProperty().set(true);
        model.load();
        assertThat(row("wsm").tickedProperty().get()).isTrue();
        row("wsm").tickedProperty().set(false);
        assertThat(model.tickedProperty().get()).isZero();
    }

    @Test
    void what_was_removed_comes_back_last_first() {
        model.load();
        model.removal().remove(row("wsm"));
        model.removal().remove(row("civ"));
        assertThat(ids()).containsExactly("civ2");
        assertThat(model.removal().textProperty().get())
                .isEqualTo("Côte d’Ivoire 2024 removed. It can be brought back for 90 days, here or in Settings.");
        assertThat(model.removal().undo()).isTrue();
        assertThat(model.removal().textProperty().get())
                .isEqualTo("Samoa 2026 removed. It can be brought back for 90 days, here or in Settings.");
        assertThat(model.removal().undo()).isTrue();
        assertThat(ids()).containsExactly("civ2", "civ", "wsm");
        assertThat(model.removal().textProperty().get()).isEmpty();
        assertThat(model.removal().undo()).isFalse();
    }

    @Test
    void what_could_not_be_removed_stays_and_cannot_be_undone() {
        model.load();
        store.failWith(StoreException.Reason.DISK_FULL);
        model.removal().remove(row("wsm"));
        assertThat(background.shownFailures()).hasSize(1);
        assertThat(model.removal().textProperty().get()).isEmpty();
        assertThat(ids()).contains("wsm");
    }

    @Test
    void continue_leads_to_the_question_somebody_was_at() {
        store.delete(new AssessmentId("wsm"));
        store.saveResumeAt(new AssessmentId("civ2"), new QuestionId("customs"));
        model.load();
        Resume resume = model.resumeProperty().get().orElseThrow();
        assertThat(resume.title()).isEqualTo("Continue Côte d’Ivoire 2026");
        assertThat(resume.place()).isEqualTo("Pillar law, Theme tax, question 2 of 2. 2 of 3 questions are open.");
        model.goOn();
        assertThat(navigator.routes())
                .containsExactly(new Route.Answer(new AssessmentId("civ2"), Optional.of(new QuestionId("customs"))));
    }

    /** To read all questions takes longer than anything else of a first list. */
    @Test
    void the_list_stands_before_a_questionnaire_is_read_and_the_place_to_go_on_is_named_then() {
        store.delete(new AssessmentId("wsm"));
        store.saveResumeAt(new AssessmentId("civ2"), new QuestionId("customs"));
        List<Runnable> drawn = new ArrayList<>();
        model.laterBy(drawn::add);
        model.load();
        assertThat(ids()).containsExactly("civ2", "civ");
        Resume before = model.resumeProperty().get().orElseThrow();
        assertThat(before.title()).isEqualTo("Continue Côte d’Ivoire 2026");
        assertThat(before.place()).isEqualTo("2 of 3 questions are open.");
        drawn.forEach(Runnable::run);
        assertThat(model.resumeProperty().get().orElseThrow().place())
                .isEqualTo("Pillar law, Theme tax, question 2 of 2. 2 of 3 questions are open.");
        // Read once, it is known when the list is read anew.
        model.load();
        assertThat(model.resumeProperty().get().orElseThrow().place()).startsWith("Pillar law, Theme tax");
    }

    /** Whoever answers a part is not to believe that all the rest is left too. */
    @Test
    void where_a_file_asks_only_its_questions_are_counted() {
        store.delete(new AssessmentId("wsm"));
        AssessmentId asked = new AssessmentId("civ2");
        MemoryAskedParts parts = new MemoryAskedParts();
        AnswerRequest request = new AnswerRequest("Dara", "", "", Optional.empty(), false);
        ExchangeScope one = new ExchangeScope.Part(
                framework.homeOf(new QuestionId("customs")).id());
        parts.ask(asked, framework, new AskedPart(one, Optional.of(request)));
        model.askedBy(parts).load();
        assertThat(model.resumeProperty().get().orElseThrow().place())
                .isEqualTo("2 questions are asked of you: 1 of 2 done, 1 to answer.");
        assertThat(row("civ2").percent()).isEqualTo("1 of 2");

        store.delete(asked);
        AssessmentId done = new AssessmentId("tuv");
        keep(
                "tuv",
                "TUV",
                "2026",
                Scenario.of(framework).choose("vat", "2").choose("customs", "1").answers());
        parts.ask(done, framework, new AskedPart(one, Optional.of(request)));
        model.load();
        assertThat(model.resumeProperty().get().orElseThrow().place())
                .isEqualTo("All 2 questions that are asked of you are done. Send them back.");
        model.goOn();
        assertThat(navigator.routes()).containsExactly(new Route.SendBack(done));
    }

    /** How much of the whole is answered is nothing that whoever answers a part could mend. */
    @Test
    void a_part_that_is_asked_has_no_score_of_its_own() {
        AssessmentId asked = new AssessmentId("tuv");
        store.list().forEach(summary -> store.delete(summary.id()));
        keep("tuv", "TUV", "2026", Answers.none());
        MemoryAskedParts parts = new MemoryAskedParts();
        AnswerRequest request = new AnswerRequest("Dara", "", "", Optional.empty(), false);
        ExchangeScope one = new ExchangeScope.Part(
                framework.homeOf(new QuestionId("customs")).id());
        parts.ask(asked, framework, new AskedPart(one, Optional.of(request)));
        model.load();
        assertThat(row("tuv").scoreWords()).startsWith("No ");
        model.askedBy(parts).load();
        assertThat(row("tuv").scoreWords()).isEqualTo("Scored by those who asked");
    }

    @Test
    void what_is_signed_off_is_not_to_continue() {
        store.delete(new AssessmentId("wsm"));
        model.load();
        AssessmentId first = model.resumeProperty().get().orElseThrow().assessment();
        reviews.signOff(new Signing(first, List.of(new Person("Ana", "chair")), "", "Ana"), framework);
        model.load();
        assertThat(model.resumeProperty().get()).map(Resume::assessment).isNotEqualTo(Optional.of(first));
    }

    @Test
    void nothing_is_to_continue_when_all_are_complete() {
        store.delete(new AssessmentId("wsm"));
        store.delete(new AssessmentId("civ2"));
        model.load();
        assertThat(model.resumeProperty().get()).isEmpty();
    }

    @Test
    void a_list_that_cannot_be_read_says_so_and_can_be_tried_again() {
        store.failWith(StoreException.Reason.IN_USE);
        model.load();
        assertThat(model.failureProperty().get()).contains("Another copy");
        assertThat(model.faceProperty().get()).isEqualTo(HomeViewModel.Face.FAILED);
        assertThat(context.frame().statusProperty().get()).isEmpty();
        store.failWith(null);
        model.load();
        assertThat(model.faceProperty().get()).isEqualTo(HomeViewModel.Face.LIST);
        assertThat(ids()).hasSize(3);
    }

    /** A shared database that was started anew comes back by itself; a file only by hand. */
    @Test
    void the_list_of_a_shared_database_is_read_again_until_it_is_there_or_the_screen_is_left() {
        HomeViewModel shared =
                new HomeViewModel(context, store, new MemoryLibrary(framework), standings, Optional.empty());
        store.failWith(StoreException.Reason.UNREACHABLE);
        shared.load();
        background.passTime();
        assertThat(shared.faceProperty().get()).isEqualTo(HomeViewModel.Face.FAILED);
        store.failWith(null);
        background.passTime();
        assertThat(shared.faceProperty().get()).isEqualTo(HomeViewModel.Face.LIST);
        store.failWith(StoreException.Reason.UNREACHABLE);
        shared.load();
        shared.leaving();
        store.failWith(null);
        background.passTime();
        assertThat(shared.faceProperty().get()).isEqualTo(HomeViewModel.Face.FAILED);
    }

    @Test
    void an_assessment_whose_framework_is_not_here_is_listed_and_says_so() {
        HomeViewModel without =
                new HomeViewModel(context, store, new MemoryLibrary(), standings, Optional.of(new NoSample()));
        without.load();
        assertThat(without.rows().get(1).scoreWords()).isEqualTo("The questionnaire test 1 is not on this computer");
        assertThat(without.resumeProperty().get()).isEmpty();
    }

    @Test
    void until_it_is_signed_off_a_row_says_when_its_answers_are_due() {
        AssessmentId id = new AssessmentId("fji");
        Profile profile =
                new Profile(new Subject("FJI"), new Round("2026"), Depth.FULL, "1 June 2026", "Customs", "", List.of());
        store.add(List.of(Filled.assessment(id.value(), framework, profile, all("3"))));
        model.load();
        assertThat(row("fji").secondLine(false)).isEqualTo("Due 1 Jun 2026, Customs");
        reviews.signOff(new Signing(id, List.of(new Person("Ana", "chair")), "", "Ana"), framework);
        model.load();
        assertThat(row("fji").secondLine(false)).isEqualTo("Customs");
    }

    @Test
    void the_words_of_a_row() {
        model.load();
        assertThat(row("civ").scoreWords()).isEqualTo("Established");
        assertThat(row("civ").score()).isEqualTo("75");
        assertThat(row("civ").statusWords()).isEqualTo("Complete");
        assertThat(row("civ2").percent()).isEqualTo("33 %");
        assertThat(row("wsm").scoreWords()).isEqualTo("No answers, no score yet");
        assertThat(row("wsm").changed()).isEqualTo("Today, 14:02");
        assertThat(row("wsm").secondLine(true)).isEqualTo("2026, Full");
        assertThat(context.frame().contextProperty().get()).isEqualTo("Not a product of any UN body  ·  Not a ranking");
    }

    /** Keeps one fictional assessment, as the real one keeps eleven. */
    private final class OneSample implements SampleStore {
        @Override
        public void add() {
            Profile profile = Profile.of(FictionalCountries.MAIN, new Round("2026"), Depth.FULL);
            Assessment fictional =
                    new Assessment(FictionalCountries.idWith("1"), framework.ref(), profile, Answers.none());
            store.add(List.of(new NewAssessment(
                    fictional, Scoring.score(framework, fictional).standing())));
        }

        @Override
        public void remove() {
            store.delete(FictionalCountries.idWith("1"));
        }

        @Override
        public Optional<String> file() {
            return Optional.of("answers.readiness");
        }
    }

    @Test
    void fictional_countries_are_added_shown_round_and_taken_away() {
        HomeViewModel home = new HomeViewModel(
                context, store, new MemoryLibrary(framework), standings, Optional.of(new OneSample()));
        home.load();
        assertThat(home.samples().hereProperty().get()).isFalse();
        home.samples().add();
        assertThat(home.samples().hereProperty().get()).isTrue();
        home.samples().tour();
        assertThat(context.frame().tourProperty().get().orElseThrow().stops())
                .hasSize(5)
                .anyMatch(stop -> stop.route().equals(new Route.Merge(List.of("answers.readiness"))));
        home.samples().remove();
        assertThat(home.samples().hereProperty().get()).isFalse();
        assertThat(context.frame().tourProperty().get()).isEmpty();
        assertThat(home.rows()).noneMatch(row -> FictionalCountries.isOf(row.id()));
    }

    @Test
    void a_press_before_the_list_shows_the_fictional_countries_does_not_add_them_twice() {
        WaitingBackground waiting = new WaitingBackground();
        HomeViewModel home = new HomeViewModel(
                ScreenContexts.context(navigator, waiting),
                store,
                new MemoryLibrary(framework),
                standings,
                Optional.of(new OneSample()));
        home.load();
        waiting.workAll();
        home.samples().add();
        waiting.workOne();
        home.samples().add();
        assertThat(home.samples().busyProperty().get()).isTrue();
        waiting.workAll();
        assertThat(home.samples().busyProperty().get()).isFalse();
        assertThat(home.rows())
                .filteredOn(row -> FictionalCountries.isOf(row.id()))
                .hasSize(1);
    }

    /** The disk is full after the first of them. */
    private final class HalfSample implements SampleStore {
        @Override
        public void add() {
            new OneSample().add();
            throw new StoreException(StoreException.Reason.DISK_FULL, "full", null);
        }

        @Override
        public void remove() {}

        @Override
        public Optional<String> file() {
            return Optional.empty();
        }
    }

    @Test
    void where_adding_them_fails_what_came_is_shown_with_the_reason() {
        HomeViewModel home = new HomeViewModel(
                context, store, new MemoryLibrary(framework), standings, Optional.of(new HalfSample()));
        home.load();
        home.samples().add();
        assertThat(home.samples().hereProperty().get()).isTrue();
        assertThat(home.samples().busyProperty().get()).isFalse();
        assertThat(home.samples().takeNew()).isFalse();
        assertThat(context.frame().statusProperty().get()).contains("disk is full");
        home.load();
        assertThat(context.frame().statusProperty().get()).doesNotContain("disk");
    }

    @Test
    void on_a_shared_database_nobody_is_offered_fictional_countries_or_told_that_all_is_here() {
        HomeViewModel shared =
                new HomeViewModel(context, store, new MemoryLibrary(framework), standings, Optional.empty());
        shared.load();
        assertThat(shared.samples().canBeAdded()).isFalse();
        shared.samples().add();
        assertThat(shared.rows()).noneMatch(row -> FictionalCountries.isOf(row.id()));
        assertThat(shared.countProperty().get()).endsWith("in the shared database.");
        model.load();
        assertThat(model.countProperty().get()).endsWith("on this computer. Nothing is sent anywhere.");
    }
}
