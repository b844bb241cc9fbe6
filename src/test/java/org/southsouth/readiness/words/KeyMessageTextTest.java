package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.keymessage.KeyMessage;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.core.robustness.Gaps;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.RandomAssessments;
import org.southsouth.readiness.testing.Scenario;

class KeyMessageTextTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final KeyMessageText TEXT = new KeyMessageText(MESSAGES, new Formats(MESSAGES, ZoneOffset.UTC));
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final int WIDE = 60;
    private static final List<Band> BANDS = Questionnaires.BANDS;

    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC,
            1,
            0.5,
            Questionnaires.pillar(
                    "p", Questionnaires.theme("t", 0.6, Questionnaires.levels("a"), Questionnaires.levels("b"))),
            Questionnaires.pillar("q", Questionnaires.theme("u", Questionnaires.core(Questionnaires.levels("c")))));

    private static String stands(KeyMessage message) {
        return TEXT.stands(message, "Samoa", BANDS);
    }

    private static KeyMessage of(Scorecard scorecard, double low, double high) {
        return KeyMessage.of(scorecard, Optional.of(new LikelyRange(low, low, high)), List.of(), TODAY);
    }

    private static KeyMessage of(Scorecard scorecard) {
        return KeyMessage.of(scorecard, Optional.empty(), List.of(), TODAY);
    }

    private static Scenario all(String level) {
        return Scenario.of(FRAMEWORK).choose("a", level).choose("b", level).choose("c", level);
    }

    private static Scenario documented(String level) {
        return all(level).graded("a", Grade.B).graded("b", Grade.A);
    }

    /** The likely range supposes that the answers are true. */
    @Test
    void where_most_answers_rest_on_nothing_how_sure_is_said_on_that_condition() {
        Scorecard said = all("1").graded("a", Grade.B).graded("b", Grade.C).scorecard();
        assertThat(stands(of(said, 25, 27))).isEqualTo("Samoa is Emerging, at 25 of 100; 1 of 3 answers documented.");
        assertThat(stands(of(said, 22, 27)))
                .isEqualTo("Samoa is between Starting and Emerging, at 25 of 100; 1 of 3 answers documented.");
        Scorecard high = all("3").graded("a", Grade.B).graded("b", Grade.C).scorecard();
        assertThat(stands(of(high, 75, 77)))
                .isEqualTo("Samoa is Established, at 75 of 100, but Advancing with evidence, at 56.");
        assertThat(stands(of(high, 72, 77)))
                .isEqualTo("Samoa is between Advancing and Established, at 75 of 100, but at 56 with evidence.");
        assertThat(stands(of(said, 25, 44)))
                .isEqualTo("Samoa is Emerging, with 25 of 100 points, and we are not sure yet.");
    }

    @Test
    void one_band_is_said_with_the_score_and_how_sure_it_is() {
        Scorecard scorecard = documented("1").scorecard();
        assertThat(stands(of(scorecard, 25, 27)))
                .isEqualTo("Samoa is Emerging, with 25 of 100 points, and we are sure.");
        assertThat(stands(of(scorecard, 25, 34)))
                .isEqualTo("Samoa is Emerging, with 25 of 100 points, and we are fairly sure.");
        assertThat(stands(of(scorecard, 25, 44)))
                .isEqualTo("Samoa is Emerging, with 25 of 100 points, and we are not sure yet.");
        assertThat(stands(of(scorecard))).isEqualTo("Samoa is Emerging, with 25 of 100 points.");
    }

    /** A score that evidence lowers by so much is not called sure. */
    @Test
    void from_two_points_on_what_evidence_costs_stands_for_how_sure_it_is() {
        Scenario most = all("3").graded("a", Grade.B).graded("b", Grade.A);
        assertThat(stands(of(most.scorecard(), 75, 77)))
                .isEqualTo("Samoa is Established, at 75 of 100, but Advancing with evidence, at 63.");
        assertThat(stands(of(most.scorecard(), 73, 77)))
                .isEqualTo("Samoa is between Advancing and Established, at 75 of 100, but at 63 with evidence.");
        assertThat(TEXT.sureness(of(most.scorecard(), 75, 77))).isEqualTo("Not all documented");
        assertThat(stands(of(most.scorecard(), 60, 77))).endsWith("and we are not sure yet.");
        assertThat(stands(of(most.graded("c", Grade.B).scorecard(), 75, 77)))
                .isEqualTo("Samoa is Established, with 75 of 100 points, and we are sure.");
    }

    @Test
    void two_bands_are_said_as_between() {
        assertThat(stands(of(documented("1").scorecard(), 22, 27)))
                .isEqualTo("Samoa is between Starting and Emerging, with 25 of 100 points, and we are fairly sure.");
        assertThat(stands(of(documented("1").scorecard(), 22, 57)))
                .isEqualTo("Samoa is between Starting and Advancing, with 25 of 100 points, and we are not sure yet.");
    }

    @Test
    void without_a_score_it_says_what_is_missing() {
        assertThat(stands(of(Scenario.of(FRAMEWORK).choose("c", "1").scorecard())))
                .isEqualTo("Samoa has no overall score yet: one more answer is needed.");
        KeyMessage below =
                of(Scenario.of(FRAMEWORK).choose("a", "1").choose("c", "1").scorecard());
        assertThat(stands(below)).isEqualTo("Samoa has no overall score yet: too few answers in Pillar p.");
        assertThat(TEXT.first(below)).isEqualTo("First answer one more question in Theme t. Ask: A ministry.");
        assertThat(stands(of(Scoring.unanswered(FRAMEWORK, Basis.FULL_COUNTRY))))
                .isEqualTo("Samoa has no answers yet, so nothing is scored.");
    }

    @Test
    void a_profile_names_its_ends() {
        Scorecard city = Scenario.of(FRAMEWORK)
                .on(new Basis(Depth.FULL, true))
                .choose("a", "1")
                .choose("b", "1")
                .choose("c", "3")
                .scorecard();
        assertThat(stands(of(city)))
                .isEqualTo("Samoa is strongest in Pillar q, with 75 points, and weakest in Pillar p, with 25.");
        assertThat(TEXT.first(of(city)))
                .isEqualTo(
                        "Start with “Title of a” (A ministry): about 13 points more in its pillar. The present answer has no document yet.");
    }

    @Test
    void a_core_check_says_what_has_a_score_and_how_many_answers_bring_the_next() {
        Framework framework = Questionnaires.framework(
                Mean.ARITHMETIC,
                2,
                0.5,
                Questionnaires.pillar(
                        "p",
                        Questionnaires.theme(
                                "t",
                                Questionnaires.core(Questionnaires.levels("a")),
                                Questionnaires.core(Questionnaires.levels("b")))),
                Questionnaires.pillar(
                        "q",
                        Questionnaires.theme(
                                "u",
                                Questionnaires.core(Questionnaires.levels("c")),
                                Questionnaires.core(Questionnaires.levels("d")))));
        Basis core = new Basis(Depth.CORE, false);
        assertThat(stands(of(Scoring.unanswered(framework, core))))
                .isEqualTo("Samoa has no score for any pillar yet. 2 more answers bring the first.");
        Scenario one = Scenario.of(framework).on(core).choose("a", "1");
        assertThat(stands(of(one.scorecard())))
                .isEqualTo("Samoa has no score for any pillar yet. One more answer brings the first.");
        Scenario pillar = one.choose("b", "1");
        assertThat(stands(of(pillar.scorecard())))
                .isEqualTo("Samoa has a score for 1 of 2 pillars. 2 more answers bring the next.");
        assertThat(stands(of(pillar.choose("c", "1").choose("d", "1").scorecard())))
                .isEqualTo("Samoa has a core check: a score for each pillar, and none for the whole.");
    }

    @Test
    void a_suggested_first_step_is_called_by_its_question_and_one_of_the_plan_by_what_is_to_be_done() {
        Action loose = Action.titled(new ActionId("x"), "Found an office");
        assertThat(TEXT.first(KeyMessage.of(all("1").scorecard(), Optional.empty(), List.of(loose), TODAY)))
                .isEqualTo("Start with “Found an office”, which the plan proposes.");
        List<Action> agreed = List.of(loose.withState(ActionState.AGREED));
        assertThat(TEXT.first(KeyMessage.of(all("1").scorecard(), Optional.empty(), agreed, TODAY)))
                .isEqualTo("Start with “Found an office”, which is in the plan.");
        Action planned = Suggestion.of(all("1").scorecard().of(new QuestionId("c")), new ActionId("y"));
        assertThat(TEXT.first(KeyMessage.of(all("1").scorecard(), Optional.empty(), List.of(planned), TODAY)))
                .isEqualTo("Start with “Do c” (A ministry), which the plan proposes: about 13 points more."
                        + " The present answer has no document yet.");
        Action dated = ending(planned, LocalDate.of(2028, 1, 3));
        assertThat(TEXT.first(KeyMessage.of(all("1").scorecard(), Optional.empty(), List.of(dated), TODAY)))
                .isEqualTo("Start with “Do c” (A ministry), due 3 Jan 2028: about 13 points more."
                        + " The present answer has no document yet.");
        Action late = ending(planned, LocalDate.of(2026, 5, 11));
        assertThat(TEXT.first(KeyMessage.of(all("1").scorecard(), Optional.empty(), List.of(late), TODAY)))
                .startsWith("Start with “Do c” (A ministry), overdue since 11 May 2026: about 13 points more.");
        assertThat(TEXT.first(KeyMessage.of(all("1").scorecard(), Optional.empty(), List.of(dated, late), TODAY)))
                .endsWith("The present answer has no document yet. 1 action of the plan is overdue.");
        assertThat(TEXT.first(
                        KeyMessage.of(all("1").scorecard(), Optional.empty(), List.of(planned, late, late), TODAY)))
                .endsWith("The present answer has no document yet. 2 actions of the plan are overdue.");
        assertThat(TEXT.first(of(all("1").scorecard())))
                .isEqualTo("Start with “Title of c” (A ministry): about 13 points more."
                        + " The present answer has no document yet.");
        assertThat(TEXT.first(of(all("1").graded("c", Grade.B).scorecard())))
                .isEqualTo("Start with “Title of c” (A ministry): about 13 points more.");
        assertThat(TEXT.first(of(all("2").scorecard()))).isEmpty();
    }

    @Test
    void a_first_step_that_brings_less_than_a_point_says_what_the_first_steps_bring_together() {
        Framework wide = Questionnaires.framework(Mean.ARITHMETIC, 1, 0.5, wide("m"), wide("n"));
        Scenario answered = Scenario.of(wide);
        for (int i = 0; i < WIDE; i++) {
            answered = answered.choose("m" + i, "1").choose("n" + i, "2");
        }
        assertThat(TEXT.first(of(answered.graded("m0", Grade.A).scorecard())))
                .isEqualTo("Start with “Title of m0” (A ministry). Alone it adds less than 1 point.");
        Scenario two = answered.choose("n7", "1").graded("m0", Grade.A);
        assertThat(TEXT.first(of(two.scorecard())))
                .isEqualTo("Start with “Title of m0” (A ministry). The first 2 steps together add less than 1 point.");
        List<Action> plan = Suggestion.all(two.scorecard(), ids("p")::next);
        assertThat(TEXT.first(KeyMessage.of(two.scorecard(), Optional.empty(), plan.subList(0, 2), TODAY)))
                .isEqualTo("Start with “Do m0” (A ministry), which the plan proposes."
                        + " The plan's 2 open actions add less than 1 point.");
        assertThat(TEXT.first(KeyMessage.of(two.scorecard(), Optional.empty(), plan.subList(0, 4), TODAY)))
                .endsWith("The plan's 4 open actions would add about 1 point.");
        List<Action> late = Stream.concat(
                        Stream.of(ending(plan.get(0), LocalDate.of(2026, 5, 11))), plan.subList(1, 4).stream())
                .toList();
        assertThat(TEXT.first(KeyMessage.of(two.scorecard(), Optional.empty(), late, TODAY)))
                .endsWith("The plan's 4 open actions would add about 1 point; 1 is overdue.");
        Scenario city = answered.on(new Basis(Depth.FULL, true));
        assertThat(TEXT.first(of(city.scorecard())))
                .isEqualTo("Start with “Title of m0” (A ministry). The present answer has no document yet."
                        + " Alone it adds less than 1 point to its pillar.");
    }

    private static Iterator<ActionId> ids(String prefix) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new ActionId(prefix + number))
                .iterator();
    }

    private static Action ending(Action planned, LocalDate end) {
        return new Action(
                planned.id(),
                planned.question(),
                planned.aim(),
                planned.title(),
                planned.bodies(),
                null,
                end,
                null,
                planned.indicator(),
                planned.sdg(),
                planned.legalStep(),
                planned.feasibility(),
                planned.state(),
                "",
                "",
                List.of());
    }

    private static Section wide(String name) {
        Question[] all = IntStream.range(0, WIDE)
                .mapToObj(i -> Questionnaires.levels(name + i))
                .toArray(Question[]::new);
        return Questionnaires.pillar(name, Questionnaires.theme("t-" + name, 0.6, all));
    }

    @Test
    void every_sureness_has_words() {
        Scorecard proven = documented("1").scorecard();
        assertThat(TEXT.sureness(of(proven, 25, 27))).isEqualTo("Sure");
        assertThat(TEXT.sureness(of(proven, 25, 34))).isEqualTo("Fairly sure");
        assertThat(TEXT.sureness(of(proven, 25, 44))).isEqualTo("Not sure yet");
        assertThat(TEXT.sureness(of(proven))).isEmpty();
        Scorecard said = all("1").scorecard();
        assertThat(TEXT.sureness(of(said, 25, 27))).isEqualTo("Few documents yet");
        assertThat(TEXT.sureness(of(said, 25, 44))).isEqualTo("Not sure yet");
    }

    @Property(tries = 300)
    void whatever_is_known_both_are_whole_sentences(@ForAll @LongRange(min = 0) long seed) {
        Scorecard scorecard = RandomAssessments.of(seed).scorecard();
        Optional<LikelyRange> likely = Robustness.of(
                        List.of(scorecard), new RobustnessSettings(20, 1, 0.25, Gaps.DRAW), (done, all) -> true)
                .map(drawn -> drawn.ranges(0).get(scorecard.root().section().id()));
        KeyMessage message = KeyMessage.of(scorecard, likely, List.of(), TODAY);
        String stands =
                TEXT.stands(message, "Samoa", scorecard.framework().head().bands());
        assertThat(stands).contains("Samoa").endsWith(".").doesNotContain("{", "NaN", "null");
        assertThat(TEXT.first(message)).matches("|.*\\.").doesNotContain("{", "NaN", "null");
        assertThat(message.firstStep().isPresent() && message.firstAnswers().isPresent())
                .isFalse();
        assertThat(message.sureness().isPresent()).isEqualTo(message.result().hasScore() && likely.isPresent());
    }
}
