package org.southsouth.readiness.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.core.plan.Actions.action;
import static org.southsouth.readiness.core.plan.Actions.inState;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.plan.ActionPlan.Due;
import org.southsouth.readiness.core.plan.PlanProgress.Outcome;
import org.southsouth.readiness.core.plan.PlanProgress.Share;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.testing.Scenario;

class ActionPlanTest {
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC, pillar("P", theme("T", levels("a"), levels("b"))), pillar("Q", theme("U", levels("c"))));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** 25, 50 and 100 points: themes 37.5 and 100, overall 68.75. */
    private static final Scorecard SCORECARD = Scenario.of(FRAMEWORK)
            .choose("a", "1")
            .choose("b", "2")
            .choose("c", "4")
            .scorecard();

    @Test
    void a_gain_is_what_the_aimed_at_answer_adds() {
        ActionPlan plan = ActionPlan.of(SCORECARD, List.of(action("x", "a", "3"), action("y", "b", "4")));
        Gain first = plan.gain(plan.actions().get(0));
        assertThat(first.overall()).isCloseTo(12.5, within(1e-12));
        assertThat(first.in(new SectionId("T"))).isCloseTo(25, within(1e-12));
        assertThat(first.in(new SectionId("U"))).isZero();
        assertThat(plan.scale()).isEqualTo(GainScale.OVERALL);
        assertThat(plan.points(plan.actions().get(0))).isCloseTo(12.5, within(1e-12));
        assertThat(plan.priority(plan.actions().get(0))).isCloseTo(12.5 * Feasibility.HIGH.factor(), within(1e-12));
        assertThat(Feasibility.MEDIUM.factor()).isEqualTo(0.7);
        assertThat(Feasibility.LOW.factor()).isEqualTo(0.4);
        assertThat(first.inPillar(new QuestionId("a"))).isCloseTo(25, within(1e-12));
        assertThat(plan.whole().overall()).isCloseTo(25, within(1e-12));
    }

    @Test
    void what_is_done_or_dropped_is_no_gain_to_come() {
        ActionPlan plan = ActionPlan.of(
                SCORECARD,
                List.of(
                        action("x", "a", "3"),
                        action("y", "b", "4").withState(ActionState.DONE),
                        action("z", "b", "4").withState(ActionState.DROPPED)));
        assertThat(plan.whole().overall()).isCloseTo(12.5, within(1e-12));
    }

    @Test
    void an_action_without_a_question_of_this_framework_gains_nothing() {
        ActionPlan plan = ActionPlan.of(SCORECARD, List.of(action("x", null, null), action("y", "gone", "4")));
        assertThat(plan.actions()).allMatch(action -> plan.gain(action).overall() == 0);
    }

    /** The question that it opens raised the score, since nobody had answered it. */
    @Test
    void what_an_action_opens_adds_nothing_to_its_gain_and_is_counted() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                pillar(
                        "P",
                        theme(
                                "T",
                                levels("a"),
                                askedIf(new AskIf.AtLeast(new QuestionId("a"), 50), NotAsked.ZERO, levels("b")),
                                askedIf(new AskIf.AtLeast(new QuestionId("b"), 50), NotAsked.ZERO, levels("c")))));
        Scorecard scorecard = Scenario.of(framework).choose("a", "0").scorecard();
        Gain gain = Gain.of(scorecard, List.of(action("gate", "a", "3")));
        assertThat(gain.overall()).isEqualTo(25);
        assertThat(gain.opens()).isEqualTo(1);
        Gain both = Gain.of(scorecard, List.of(action("gate", "a", "3"), action("then", "b", "2")));
        assertThat(both.overall()).isCloseTo(125 / 3.0, within(1e-12));
        assertThat(both.opens()).isEqualTo(1);
    }

    @Test
    void an_aim_below_the_answer_is_reached_and_takes_nothing_away() {
        Gain gain = Gain.of(SCORECARD, List.of(action("x", "b", "1"), action("y", "a", "3")));
        assertThat(gain.overall()).isCloseTo(12.5, within(1e-12));
        assertThat(Gain.of(SCORECARD, List.of(action("x", "b", "0"))).overall()).isZero();
    }

    /** Whole, pillar and theme each have other points: a list has those of one, whatever its actions would move. */
    @Test
    void without_an_overall_score_every_gain_is_one_of_its_pillar() {
        QuestionId a = new QuestionId("a");
        Scorecard city = Scoring.score(
                FRAMEWORK,
                Answers.of(Map.of(
                        a,
                        Answer.of(new Response.Chosen("1")),
                        new QuestionId("b"),
                        Answer.of(new Response.Chosen("2")),
                        new QuestionId("c"),
                        Answer.of(new Response.Chosen("0")))),
                new Basis(Depth.FULL, true));
        Action small = action("small", "b", "3");
        Action great = action("great", "a", "4");
        Action none = action("none", null, null);
        ActionPlan plan = ActionPlan.of(city, List.of(none, small, great));
        assertThat(plan.scale()).isEqualTo(GainScale.PILLAR);
        assertThat(plan.gain(great).overall()).isNaN();
        assertThat(plan.gain(great).pillar(a)).contains(new SectionId("P"));
        assertThat(plan.points(great)).isCloseTo(37.5, within(1e-12));
        assertThat(plan.points(none)).isNaN();
        assertThat(plan.gain(none).pillar(new QuestionId("gone"))).isEmpty();
        assertThat(plan.actions().stream().sorted(plan.byPriority())).containsExactly(great, small, none);
    }

    /** With too few answers nothing has a gain: then the answer that is bettered most comes first, and weighs more in a pillar of one. */
    @Test
    void without_any_gain_the_answer_that_weighs_most_comes_first() {
        Framework strict = framework(
                Mean.ARITHMETIC,
                1,
                0,
                pillar("P", theme("T", 1, levels("a"), levels("b"))),
                pillar("Q", theme("U", 1, levels("c"))));
        Scorecard few = Scenario.of(strict).choose("a", "1").dontKnow("b").scorecard();
        assertThat(strict.weightInWhole(strict.placeOf(new QuestionId("a")))).isEqualTo(0.25);
        assertThat(strict.weightInWhole(strict.placeOf(new QuestionId("c")))).isEqualTo(0.5);
        Action title = action("a last by title", null, null);
        Action little = action("b little", "a", "2");
        Action much = action("c much", "a", "4");
        Action heavy = action("d heavy", "c", "4");
        Action unlikely = unlikely(action("e unlikely", "c", "4"));
        ActionPlan plan = ActionPlan.of(few, List.of(title, little, much, heavy, unlikely));
        assertThat(plan.actions()).allMatch(action -> Double.isNaN(plan.priority(action)));
        assertThat(plan.actions().stream().sorted(plan.byPriority()))
                .containsExactly(heavy, unlikely, much, little, title);
    }

    private static Action unlikely(Action action) {
        return new Action(
                action.id(),
                action.question(),
                action.aim(),
                action.title(),
                action.bodies(),
                action.start(),
                action.end(),
                action.cost(),
                action.indicator(),
                action.sdg(),
                action.legalStep(),
                Feasibility.LOW,
                action.state(),
                action.obstacle(),
                action.evidence(),
                action.followUps());
    }

    /** The theme U of the pillar Q would gain much; Q has no score, so it has no gain on the scale of the list. */
    @Test
    void in_a_pillar_without_a_score_there_is_no_gain_and_none_of_its_theme() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                1,
                0,
                pillar("P", theme("T", levels("a"), levels("b"))),
                new Section(
                        new SectionId("Q"),
                        "Q",
                        "Q",
                        "",
                        1,
                        Mean.ARITHMETIC,
                        1,
                        List.of(theme("U", levels("c"), levels("d")), theme("V", 1, levels("e"), levels("f"))),
                        List.of()));
        Scorecard scorecard = Scenario.of(framework)
                .choose("a", "1")
                .choose("b", "1")
                .choose("c", "1")
                .choose("d", "1")
                .choose("e", "0")
                .scorecard();
        assertThat(scorecard.root().hasScore()).isFalse();
        assertThat(scorecard.of(new SectionId("Q")).hasScore()).isFalse();
        Action scored = action("scored", "a", "2");
        Action thin = action("thin", "c", "4");
        ActionPlan plan = ActionPlan.of(scorecard, List.of(scored, thin));
        assertThat(plan.points(scored)).isCloseTo(12.5, within(1e-12));
        assertThat(plan.gain(thin).in(new SectionId("U"))).isCloseTo(37.5, within(1e-12));
        assertThat(plan.points(thin)).isNaN();
        assertThat(plan.actions().stream().sorted(plan.byPriority())).containsExactly(scored, thin);
    }

    /** A better answer to a gate can open what takes the score away: that gain is none, and not one of another scale. */
    @Test
    void a_gain_that_takes_the_overall_score_away_has_no_figure_and_comes_last() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                pillar(
                        "P",
                        theme(
                                "T",
                                1,
                                levels("a"),
                                askedIf(new AskIf.AtLeast(new QuestionId("a"), 50), NotAsked.LEAVE_OUT, levels("b")))),
                pillar("Q", theme("U", levels("c"))));
        Framework strict =
                framework(Mean.ARITHMETIC, 1, 1, framework.root().sections().toArray(Section[]::new));
        Scorecard scorecard =
                Scenario.of(strict).choose("a", "0").choose("c", "0").scorecard();
        Action gate = action("gate", "a", "4");
        Action other = action("other", "c", "1");
        ActionPlan plan = ActionPlan.of(scorecard, List.of(gate, other));
        assertThat(plan.scale()).isEqualTo(GainScale.OVERALL);
        assertThat(plan.points(gate)).isNaN();
        assertThat(plan.actions().stream().sorted(plan.byPriority())).containsExactly(other, gate);
    }

    @Test
    void a_list_is_divided_by_when_things_are_due() {
        Action late = inState("late", ActionState.IN_PROGRESS, "2026-11-24");
        Action today = inState("today", ActionState.AGREED, "2026-11-25");
        Action last = inState("last", ActionState.STALLED, "2027-02-25");
        Action next = inState("next", ActionState.PROPOSED, "2027-02-26");
        Action open = inState("open", ActionState.PROPOSED, null);
        Action done = inState("done", ActionState.DONE, "2026-01-01");
        Action dropped = inState("dropped", ActionState.DROPPED, "2026-01-01");
        Map<Due, List<Action>> groups = ActionPlan.of(SCORECARD, List.of(open, dropped, done, next, last, today, late))
                .byDue(TODAY);
        assertThat(groups.get(Due.OVERDUE)).containsExactly(late);
        assertThat(groups.get(Due.SOON)).containsExactly(today, last);
        assertThat(groups.get(Due.LATER)).containsExactly(next, open);
        assertThat(groups.get(Due.CLOSED)).containsExactly(done, dropped);
        assertThat(done.isOverdue(TODAY)).isFalse();
    }

    @Test
    void a_board_has_every_state_and_each_column_what_is_overdue_then_the_highest_priority_first() {
        Action late = inState("late", ActionState.PROPOSED, "2026-01-01");
        ActionPlan plan = ActionPlan.of(
                SCORECARD,
                List.of(action("none", null, null), action("small", "b", "3"), action("great", "a", "4"), late));
        Map<ActionState, List<Action>> board = plan.byState(TODAY);
        assertThat(board.keySet()).containsExactly(ActionState.values());
        assertThat(board.get(ActionState.PROPOSED))
                .extracting(Action::title)
                .containsExactly(late.title(), "Do great", "Do small", "Do none");
        assertThat(board.get(ActionState.DONE)).isEmpty();
    }

    @Test
    void low_answers_suggest_what_the_questionnaire_says() {
        Scorecard scorecard =
                Scenario.of(FRAMEWORK).choose("a", "1").choose("b", "2").scorecard();
        List<Action> suggested = Suggestion.all(scorecard, () -> new ActionId("new"));
        assertThat(suggested).hasSize(1);
        Action action = suggested.get(0);
        assertThat(action.title()).isEqualTo("Do a");
        assertThat(action.bodies()).isEqualTo(new Action.Bodies("A ministry", "", ""));
        assertThat(action.sdg()).isEqualTo("9.c");
        assertThat(action.aim()).isEqualTo(new Response.Chosen("2"));
        assertThat(action.state()).isEqualTo(ActionState.PROPOSED);
    }

    @Test
    void a_question_that_is_not_asked_suggests_nothing_also_where_it_counts_as_zero() {
        AskIf open = new AskIf.AtLeast(new QuestionId("a"), 50);
        Framework hanging = framework(
                Mean.ARITHMETIC,
                pillar("P", theme("T", levels("a"), askedIf(open, NotAsked.ZERO, levels("b")))),
                pillar("Q", theme("U", levels("c"))));
        Scorecard scorecard =
                Scenario.of(hanging).choose("a", "0").choose("c", "0").scorecard();
        assertThat(scorecard.of(new QuestionId("b")).points()).isZero();
        assertThat(Suggestion.all(scorecard, () -> new ActionId("new")))
                .extracting(Action::question)
                .containsExactly(new QuestionId("a"), new QuestionId("c"));
    }

    @Test
    void the_next_round_shows_what_came_of_it() {
        Scorecard now = Scenario.of(FRAMEWORK)
                .choose("a", "3")
                .choose("b", "1")
                .choose("c", "4")
                .scorecard();
        PlanProgress progress = PlanProgress.of(
                SCORECARD,
                now,
                List.of(
                        action("reached", "a", "3", ActionState.DONE, "Customs", null, null),
                        action("rose", "a", "4", ActionState.IN_PROGRESS, "Customs", null, null),
                        action("fell", "b", "4", ActionState.DROPPED, "Customs", null, null),
                        action("same", "c", "4", ActionState.STALLED, "Post", null, null),
                        action("other", null, null, ActionState.DONE, "", null, null)));
        assertThat(progress.lines())
                .extracting(PlanProgress.Line::outcome)
                .containsExactly(Outcome.REACHED, Outcome.ROSE, Outcome.FELL, Outcome.SAME, Outcome.UNKNOWN);
        assertThat(progress.byPillar())
                .containsExactly(
                        Map.entry(new SectionId("P"), new Share(1, 2)), Map.entry(new SectionId("Q"), new Share(0, 1)));
        assertThat(progress.byLead(lead -> lead))
                .containsExactly(Map.entry("Customs", new Share(1, 2)), Map.entry("Post", new Share(0, 1)));
        assertThat(progress.byLead(lead -> "Office"))
                .as("as whoever asks calls them")
                .containsExactly(Map.entry("Office", new Share(1, 3)));
        assertThat(new Share(1, 2).value()).isEqualTo(0.5);
        assertThat(new Share(0, 0).value()).isNaN();
    }
}
