package org.southsouth.readiness.ui.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.countriesOnly;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.weighing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Circle;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.cooperation.Parties;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.keymessage.KeyMessage;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.core.review.CodeFit;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.report.model.ReportStamp;
import org.southsouth.readiness.report.model.ScorecardReporting;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryReviews;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.RandomAssessments;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.FullDepth;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.ResultText;
import org.southsouth.readiness.words.SignOffText;

class ScorecardViewModelTest {
    private static final AssessmentId ID = new AssessmentId("a");

    private final Framework framework = framework(
            Mean.GEOMETRIC, pillar("p", theme("t", levels("a"), levels("b"))), pillar("q", theme("u", levels("c"))));
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final DirectBackground background = new DirectBackground();
    private final ScreenContext context = ScreenContexts.context(navigator, background);
    private final MemoryStore store = new MemoryStore(context.clock());
    private final MemoryExports desk = new MemoryExports();

    @Test
    void a_question_that_is_not_scored_shows_its_answer_and_no_points() {
        Framework shown =
                framework(Mean.ARITHMETIC, pillar("p", theme("t", levels("a"), levels("b"), weighing(0, levels("c")))));
        Explanations explanations = new Explanations(
                Scenario.of(shown)
                        .choose("a", "1")
                        .choose("b", "2")
                        .choose("c", "4")
                        .scorecard(),
                context.messages(),
                context.formats());
        Why theme = explanations.of(new Target.OfSection(new SectionId("t")));
        assertThat(theme.parts()).extracting(WhyRow::figure).containsExactly("25", "50", Formats.NONE);
        assertThat(theme.parts().get(2).caption()).isEqualTo("Level 4; not scored");
        Why question = explanations.of(new Target.OfQuestion(new QuestionId("c")));
        assertThat(question.score()).isNaN();
        assertThat(question.blocks())
                .extracting(block -> String.join(" ", block.sentences()))
                .contains("This question is shown and not scored.")
                .noneMatch(words -> words.contains("with evidence"));
        assertThat(question.figure()).isEqualTo(Formats.NONE);
    }

    private ScorecardViewModel model(Profile profile) {
        Scenario scenario = Scenario.of(framework).choose("a", "1").choose("c", "4");
        store.add(List.of(Filled.assessment("a", framework, profile, scenario.answers())));
        return open();
    }

    private ScorecardViewModel open() {
        return new ScorecardViewModel(
                ID,
                context,
                new EntrySource(store, Filled.library(framework)),
                assessment -> List.of(),
                (assessment, entry) -> watch -> Optional.of(AssessmentSheet.alone(entry)),
                desk.export(context),
                new FullDepth(context, store, Filled.library(framework)),
                new LastWhy());
    }

    @Test
    void each_table_has_its_own_name() {
        ScorecardViewModel model = model(samoa(Depth.FULL));
        assertThat(model.suggestedName(ReportFormat.CSV)).endsWith("-Scorecard.csv");
        assertThat(model.suggestedName(ReportFormat.ANSWERS)).endsWith("-Answers.csv");
    }

    @Test
    void without_an_answer_it_says_that_nothing_is_scored_and_draws_no_range() {
        store.add(List.of(Filled.assessment(
                "a", framework, samoa(Depth.FULL), Scenario.of(framework).answers())));
        Overall overall = open().resultProperty().get().orElseThrow().overall();
        assertThat(overall.stands()).isEqualTo("Samoa has no answers yet, so nothing is scored.");
        assertThat(overall.title()).isEqualTo("No answers, no score yet");
        assertThat(overall.lane()).isEmpty();
    }

    @Test
    void what_a_code_that_fits_means_is_said_in_plain_words() {
        SignOffText words = new SignOffText(context.messages(), context.formats());
        assertThat(words.fit(CodeFit.FITS)).isEqualTo("The answers are still the signed ones.");
        assertThat(context.text("scorecard.subtitle.code")).isEqualTo("Same code in the report.");
    }

    @Test
    void it_says_when_it_was_validated() {
        model(samoa(Depth.FULL));
        MemoryReviews reviews = new MemoryReviews(store, context.clock());
        reviews.signOff(new Signing(ID, List.of(new Person("Ana", "chair")), "", "Ana"), framework);
        ScorecardViewModel model = new ScorecardViewModel(
                ID,
                context,
                new EntrySource(store, Filled.library(framework), reviews),
                assessment -> List.of(),
                (assessment, entry) -> watch -> Optional.of(AssessmentSheet.alone(entry)),
                desk.export(context),
                new FullDepth(context, store, Filled.library(framework)),
                new LastWhy());
        assertThat(model.subtitle(model.resultProperty().get().orElseThrow()))
                .isEqualTo(
                        "Round 2026. Validated. 2 of 3 questions that count are answered. Signed off 12 May 2026. Signed before codes existed.");
    }

    @Test
    void a_core_check_leads_on_until_it_is_signed_off() {
        ScorecardViewModel model = model(samoa(Depth.CORE));
        assertThat(model.resultProperty().get().orElseThrow().deepening()).isPresent();
        model.goOn();
        assertThat(store.load(ID).profile().depth()).isEqualTo(Depth.FULL);
        assertThat(navigator.routes()).hasSize(1);
        assertThat(open().resultProperty().get().orElseThrow().deepening()).isEmpty();
    }

    @Test
    void beside_a_city_stands_what_its_country_says_and_nothing_of_it_is_counted() {
        Framework scoped = framework(
                Mean.GEOMETRIC,
                pillar("p", theme("t", levels("a"), countriesOnly(levels("b")))),
                pillar("q", theme("u", countriesOnly(levels("c")))));
        Profile city = Profile.of(Subject.ofCity("WSM", "Apia"), new Round("2026"), Depth.FULL);
        Scenario own = Scenario.of(scoped).choose("a", "1");
        store.add(List.of(Filled.assessment("a", scoped, city, own.answers())));
        assertThat(beside(scoped).nation()).isEmpty();
        Scenario national =
                Scenario.of(scoped).choose("a", "4").choose("b", "2").choose("c", "3");
        store.add(List.of(Filled.assessment("n", scoped, samoa(Depth.FULL), national.answers())));
        Explanations explanations = beside(scoped);
        assertThat(explanations.nation()).contains("Samoa, round 2026");
        assertThat(explanations.national(explanations.card().of(new SectionId("t"))))
                .contains("75 from the country, not scored");
        assertThat(explanations.national(explanations.card().of(new SectionId("u"))))
                .contains("75 from the country, not scored");
        assertThat(explanations.of(new Target.OfSection(new SectionId("u"))).lead())
                .contains("Samoa, round 2026: 75 from the country, not scored.");
        Why question = explanations.of(new Target.OfQuestion(new QuestionId("c")));
        assertThat(question.blocks()).anySatisfy(block -> {
            assertThat(block.title()).isEqualTo("From the country, not scored");
            assertThat(block.sentences()).contains("Samoa, round 2026");
        });
        Scorecard alone = own.on(Basis.of(city)).scorecard();
        assertThat(explanations.card().root().applicable())
                .isEqualTo(alone.root().applicable())
                .isEqualTo(1);
        assertThat(explanations.card().of(new SectionId("t"))).isEqualTo(alone.of(new SectionId("t")));
        assertThat(explanations.card().of(new SectionId("u")).hasScore()).isFalse();
    }

    private Explanations beside(Framework scoped) {
        return new ScorecardViewModel(
                        ID,
                        context,
                        new EntrySource(store, Filled.library(scoped)),
                        assessment -> List.of(),
                        (assessment, entry) -> watch -> Optional.of(AssessmentSheet.alone(entry)),
                        desk.export(context),
                        new FullDepth(context, store, Filled.library(scoped)),
                        new LastWhy())
                .resultProperty()
                .get()
                .orElseThrow()
                .explanations();
    }

    private static Profile samoa(Depth depth) {
        return Profile.of(new Subject("WSM"), new Round("2026"), depth);
    }

    @Test
    void it_says_whose_it_is_and_how_much_is_answered() {
        ScorecardViewModel model = model(samoa(Depth.FULL));
        ScorecardViewModel.Result result = model.resultProperty().get().orElseThrow();
        assertThat(model.subtitle(result)).isEqualTo("Round 2026. Draft. 2 of 3 questions that count are answered.");
        assertThat(context.frame().titleProperty().get()).isEqualTo("Samoa 2026");
        assertThat(context.frame().contextProperty().get())
                .isEqualTo(
                        "Not a product of any UN body  ·  Not a ranking  ·  Equal weights inside each theme  ·  Framework 1");
    }

    @Test
    void it_says_how_much_of_an_earlier_round_is_still_to_confirm() {
        Carried said = new Carried(
                Answer.of(new Response.Chosen("3")),
                new Round("2024"),
                "",
                ScreenContexts.NOW.minusSeconds(60_000_000));
        store.addRound(
                Filled.assessment(
                        "a",
                        framework,
                        samoa(Depth.FULL),
                        Scenario.of(framework).choose("a", "1").answers()),
                new Carrying(Map.of(new QuestionId("a"), said, new QuestionId("b"), said), List.of()));
        ScorecardViewModel model = open();
        assertThat(model.subtitle(model.resultProperty().get().orElseThrow()))
                .isEqualTo(
                        "Round 2026. Draft. 1 of 3 questions that count are answered. 1 is still to be confirmed from an earlier round.");
    }

    @Test
    void the_whole_shows_score_bounds_and_what_uneven_pillars_cost() {
        Overall overall =
                model(samoa(Depth.FULL)).resultProperty().get().orElseThrow().overall();
        assertThat(overall.figure()).isEqualTo("50");
        assertThat(overall.title()).isEqualTo("Emerging to Established");
        assertThat(overall.stands())
                .isEqualTo(
                        "Samoa is between Emerging and Established, with 50 of 100 points, and we are not sure yet.");
        assertThat(overall.first())
                .isEqualTo(
                        "Start with “Title of a” (A ministry): about 21 points more. The present answer has no document yet.");
        assertThat(overall.sureness()).isEqualTo("Not sure yet");
        assertThat(overall.lane().orElseThrow().words())
                .isEqualTo("45–56 if the answers are true, also with other weights");
        assertThat(overall.restsOn())
                .extracting(fact -> fact.label() + ": " + fact.figure())
                .containsExactly("Answered: 2 of 3", "Document (A, B): 0 of 2");
        assertThat(overall.open()).isEqualTo("1 question is open: 35–79 once answered.");
        assertThat(overall.copied().lines())
                .containsExactly(
                        "Samoa 2026",
                        overall.stands(),
                        overall.first(),
                        "Likely range, if the answers are true: 45–56.",
                        "1 question is open: 35–79 once answered.",
                        "State: Draft.",
                        "Not a ranking and not a product of any UN body.");
    }

    /** As on paper: what the parts are worth, what is lost because they are uneven, and the score. */
    @Test
    void the_panel_calculates_the_whole_in_rows_that_add_up_and_says_how_sure_it_is() {
        ScorecardViewModel model = model(samoa(Depth.FULL));
        model.openOverall();
        Why why = (Why) model.detailProperty().get().orElseThrow();
        assertThat(why.counted())
                .extracting(row -> row.label() + ": " + row.figure())
                .containsExactly(
                        "Average: 62.5", "Less, because the parts are uneven: −12.5", "Score before rounding: 50.0");
        assertThat(why.uncertain())
                .isEqualTo("One question is open. Once it is answered, the score lies between 35 and 79."
                        + " If it is as weak as the weakest in its theme, it is 50."
                        + " With somewhat other weights, the score is 45–56 in 9 of 10 cases.");
        assertThat(why.parts()).extracting(WhyRow::figure).containsExactly("25.0", "100.0");
        model.open(new Target.OfSection(new SectionId("t")));
        assertThat(((Why) model.detailProperty().get().orElseThrow()).counted()).isEmpty();
    }

    @Test
    void an_action_of_the_plan_is_what_to_start_with() {
        store.add(List.of(Filled.assessment(
                "a",
                framework,
                samoa(Depth.FULL),
                Scenario.of(framework).choose("a", "1").choose("c", "1").answers())));
        Action planned = Suggestion.of(
                Scenario.of(framework).choose("c", "1").scorecard().of(new QuestionId("c")), new ActionId("x"));
        ScorecardViewModel model = new ScorecardViewModel(
                ID,
                context,
                new EntrySource(store, Filled.library(framework)),
                assessment -> List.of(planned),
                (assessment, entry) -> watch -> Optional.of(AssessmentSheet.alone(entry)),
                desk.export(context),
                new FullDepth(context, store, Filled.library(framework)),
                new LastWhy());
        assertThat(model.resultProperty().get().orElseThrow().overall().first())
                .startsWith("Start with “Do c” (A ministry), which the plan proposes");
        assertThat(model.isPlanned(new QuestionId("c"))).isTrue();
        assertThat(model.isPlanned(new QuestionId("a"))).isFalse();
        model.openOverall();
        Why whole = (Why) model.detailProperty().get().orElseThrow();
        boolean isSame = whole.moves().get(0).label().startsWith("Title of c");
        assertThat(model.besideMoves(whole))
                .isEqualTo(
                        isSame
                                ? ""
                                : "“Start with” at the top is the first step of the plan. The plan counts what a step adds and how easy it is.");
        assertThat(isSame).isFalse();
        model.lead(new Target.OfSection(new SectionId("p")));
        assertThat(model.besideMoves((Why) model.detailProperty().get().orElseThrow()))
                .isEmpty();
    }

    /** A reader has both in front of them. */
    @Test
    void the_first_step_is_taken_with_whom_the_brief_names() {
        Scenario own = Scenario.of(framework).choose("a", "1").choose("c", "1");
        Scenario other = Scenario.of(framework).choose("a", "4").choose("c", "4");
        store.add(List.of(
                Filled.assessment("a", framework, samoa(Depth.FULL), own.answers()),
                Filled.assessment(
                        "f",
                        framework,
                        Profile.of(new Subject("FJI"), new Round("2026"), Depth.FULL),
                        other.answers())));
        List<Party> all = List.of(
                Circle.party("WSM", own, "-"),
                Circle.party("KHM", other.graded("c", Grade.B), "-"),
                Circle.party("FJI", other.graded("a", Grade.A).graded("c", Grade.A), "-"));
        Matching matching = Matching.of(Parties.of(framework, all), 0, question -> Priority.HIGH);
        AssessmentSheet[] read = new AssessmentSheet[1];
        ScorecardViewModel model = new ScorecardViewModel(
                ID,
                context,
                new EntrySource(store, Filled.library(framework)),
                assessment -> List.of(),
                (assessment, entry) -> watch -> {
                    read[0] = new AssessmentSheet(entry, List.of(), List.of(), Optional.of(matching));
                    return Optional.of(read[0]);
                },
                desk.export(context),
                new FullDepth(context, store, Filled.library(framework)),
                new LastWhy());
        assertThat(model.withPartnerProperty().get()).as("at once").isEmpty();
        assertThat(model.lookingProperty().get()).as("its place is kept").isTrue();
        background.passTime();
        assertThat(model.lookingProperty().get()).isFalse();
        Overall shown = model.withPartnerProperty().get().orElseThrow();
        String named = new ScorecardReporting(context.messages(), context.formats())
                .report(read[0], new ReportStamp(LocalDate.of(2026, 11, 25), "1.2.3"), ReportContents.DEFAULT)
                .outlook()
                .partners()
                .chosen()
                .get(0)
                .name();
        assertThat(named).startsWith("Fiji");
        assertThat(shown.first()).startsWith("Start with “").endsWith(" Ask Fiji about this first step.");
        assertThat(shown.copied()).contains(shown.first());
        ScorecardViewModel alone = open();
        background.passTime();
        assertThat(alone.withPartnerProperty().get()).as("with nobody else").isEmpty();
    }

    @Test
    void whoever_only_passes_by_lets_nobody_be_read() {
        Scenario own = Scenario.of(framework).choose("a", "1").choose("c", "1");
        store.add(List.of(Filled.assessment("a", framework, samoa(Depth.FULL), own.answers())));
        List<AssessmentId> read = new ArrayList<>();
        ScorecardViewModel model = new ScorecardViewModel(
                ID,
                context,
                new EntrySource(store, Filled.library(framework)),
                assessment -> List.of(),
                (assessment, entry) -> {
                    read.add(assessment);
                    return watch -> Optional.empty();
                },
                desk.export(context),
                new FullDepth(context, store, Filled.library(framework)),
                new LastWhy());
        assertThat(model.resultProperty().get()).isPresent();
        model.leaving();
        background.passTime();
        assertThat(read).isEmpty();
    }

    /** One score, one band and one state for every section, whatever is answered, and one count of it. */
    @Property(tries = 1000)
    void the_screen_says_of_every_section_what_the_result_says(@ForAll long seed) {
        RandomAssessments random = RandomAssessments.of(seed);
        Scorecard card = random.scorecard();
        Explanations explanations = new Explanations(card, context.messages(), context.formats());
        ResultText words = new ResultText(context.messages(), context.formats());
        Entry entry = new Entry(random.profile(), card);
        Overall overall = Overall.of(
                explanations, entry, KeyMessage.of(card, Optional.empty(), List.of(), LocalDate.of(2026, 5, 12)));
        SectionResult whole = SectionResult.of(card);
        assertThat(overall.hasTotal()).isEqualTo(whole.hasScore());
        assertThat(overall.title()).isEqualTo(words.title(whole));
        assertThat(overall.figure()).isEqualTo(whole.hasScore() ? words.figure(whole, Questionnaires.BANDS) : "");
        for (ScoredSection section : card.sections()) {
            SectionResult result = SectionResult.of(card, section);
            Why why = explanations.of(new Target.OfSection(section.section().id()));
            assertThat(why.figure()).isEqualTo(words.figure(result, Questionnaires.BANDS));
            assertThat(Double.isNaN(why.score())).isEqualTo(!result.hasScore());
        }
        int open = new ScorecardFindings(explanations)
                .dataGaps().values().stream().mapToInt(List::size).sum();
        assertThat(open).isEqualTo(card.root().counts().open());
    }

    @Test
    void a_city_and_a_core_check_have_a_profile_and_no_total() {
        Overall city = model(Profile.of(Subject.ofCity("KHM", "Phnom Penh"), new Round("2026"), Depth.FULL))
                .resultProperty()
                .get()
                .orElseThrow()
                .overall();
        assertThat(city.hasTotal()).isFalse();
        assertThat(city.figure()).isEmpty();
        assertThat(city.title()).isEqualTo("City: profile, no total");
        Overall core =
                model(samoa(Depth.CORE)).resultProperty().get().orElseThrow().overall();
        assertThat(core.title()).isEqualTo("Core check, no total");
    }

    @Test
    void why_opens_goes_down_and_closes() {
        ScorecardViewModel model = model(samoa(Depth.FULL));
        assertThat(model.detailProperty().get()).isEmpty();
        model.open(new Target.OfSection(new SectionId("t")));
        Why why = (Why) model.detailProperty().get().orElseThrow();
        assertThat(why.path()).extracting(Why.Step::title).containsExactly("Overall", "Pillar p");
        model.open(why.parts().get(0).target());
        assertThat(((Why) model.detailProperty().get().orElseThrow()).title()).isEqualTo("Title of a");
        model.close();
        assertThat(model.detailProperty().get()).isEmpty();
    }

    @Test
    void the_questions_of_what_is_shown_can_be_opened() {
        ScorecardViewModel model = model(samoa(Depth.FULL));
        model.open(new Target.OfSection(new SectionId("u")));
        model.answer(((Why) model.detailProperty().get().orElseThrow()).opens());
        assertThat(navigator.routes()).containsExactly(new Route.Answer(ID, Optional.of(new QuestionId("c"))));
    }

    @Test
    void an_export_says_where_it_was_written() {
        ScorecardViewModel model = model(samoa(Depth.FULL));
        assertThat(model.suggestedName(ReportFormat.HTML)).isEqualTo("Samoa-2026-Scorecard.html");
        assertThat(model.suggestedName(ReportFormat.COINR)).isEqualTo("Samoa-2026-Scorecard.zip");
        assertThat(model.suggestedName(ReportFormat.PDF)).isEqualTo("Samoa-2026-Scorecard.pdf");
        assertThat(model.suggestedName(ReportFormat.BRIEF)).isEqualTo("Samoa-2026-Scorecard-brief.pdf");
        model.export(ReportFormat.CSV, "/tmp/samoa");
        assertThat(desk.files()).containsEntry("/tmp/samoa.csv", "scorecard of WSM as CSV");
        assertThat(context.frame().statusProperty().get()).isEqualTo("Written: samoa.csv (23 bytes)");
        assertThat(context.frame().savingProperty().get()).isEqualTo(WindowFrame.Saving.SAVED);
    }

    @Test
    void an_export_that_fails_is_shown_and_claims_nothing() {
        ScorecardViewModel model = model(samoa(Depth.FULL));
        desk.failWith(FileException.Reason.DISK_FULL);
        model.export(ReportFormat.HTML, "/tmp/samoa.html");
        assertThat(background.shownFailures()).hasSize(1);
        assertThat(context.frame().statusProperty().get()).isEmpty();
    }

    @Test
    void an_assessment_that_is_gone_is_said_and_shows_nothing() {
        assertThat(open().resultProperty().get()).isEmpty();
        assertThat(background.shownFailures())
                .singleElement()
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(StoreException.Reason.MISSING));
    }
}
