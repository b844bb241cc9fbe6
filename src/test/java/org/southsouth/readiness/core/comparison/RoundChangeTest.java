package org.southsouth.readiness.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Questionnaires.version;
import static org.southsouth.readiness.testing.Questionnaires.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.testing.RandomQuestionnaires;
import org.southsouth.readiness.testing.Scenario;

class RoundChangeTest {
    private static final Framework FRAMEWORK = framework(
            Mean.GEOMETRIC,
            pillar("P", theme("T", levels("t")), theme("U", levels("u"))),
            pillar("Q", theme("V", levels("v"))));

    private static Scenario answers(String t, String u, String v) {
        return Scenario.of(FRAMEWORK).choose("t", t).choose("u", u).choose("v", v);
    }

    private static RoundChange change(Scenario before, Scenario after) {
        return RoundChange.of(before.scorecard(), after.scorecard());
    }

    @Test
    void the_change_is_told_pillar_by_pillar_and_theme_by_theme() {
        // P 50 to 75, Q 50 to 100, so 50 to 86.60; L = 36.6025 / ln 1.73205 = 66.6341; P: L ln 1.5 / 2, Q: L ln 2 / 2.
        RoundChange change = change(answers("2", "2", "2"), answers("4", "2", "4"));
        assertThat(change.total()).isCloseTo(36.6025404, within(1e-6));
        List<RoundChange.Part> parts = change.parts().orElseThrow();
        assertThat(parts.stream().map(part -> part.section().value())).containsExactly("P", "T", "U", "Q", "V");
        assertThat(parts.stream().map(RoundChange.Part::level)).containsExactly(1, 2, 2, 1, 2);
        assertThat(parts.get(0).part()).isCloseTo(13.50891, within(1e-4));
        assertThat(parts.get(1).part()).isCloseTo(13.50891, within(1e-4));
        assertThat(parts.get(2).part()).isZero();
        assertThat(parts.get(3).part()).isCloseTo(23.09363, within(1e-4));
        assertThat(parts.get(3).before()).isEqualTo(50);
        assertThat(parts.get(3).after()).isEqualTo(100);
        assertThat(change.obstacle()).isEmpty();
    }

    @Test
    void themes_that_cancel_out_still_have_their_parts() {
        List<RoundChange.Part> parts =
                change(answers("2", "4", "2"), answers("4", "2", "2")).parts().orElseThrow();
        assertThat(parts.get(0).part()).isZero();
        assertThat(parts.get(1).part()).isPositive().isCloseTo(-parts.get(2).part(), within(1e-9));
    }

    /** Whatever the means, weights, gates and gaps: nothing is left over. */
    @Property(tries = 300)
    void the_parts_add_up_without_remainder(@ForAll long seed) {
        Random random = new Random(seed);
        Framework framework = RandomQuestionnaires.framework(random, 1);
        boolean isWhole = random.nextBoolean();
        Scorecard before = Scoring.score(framework, answers(framework, random, isWhole), Basis.FULL_COUNTRY);
        Scorecard after = Scoring.score(framework, answers(framework, random, isWhole), Basis.FULL_COUNTRY);
        RoundChange change = RoundChange.of(before, after);
        change.parts().ifPresent(parts -> {
            assertThat(sum(parts, framework, framework.root().id()))
                    .isCloseTo(change.whole().answers(), within(1e-9));
            for (RoundChange.Part part : parts) {
                if (!framework.section(part.section()).sections().isEmpty()) {
                    assertThat(sum(parts, framework, part.section())).isCloseTo(part.part(), within(1e-9));
                }
            }
        });
        assertThat(change.parts().isPresent()).isNotEqualTo(change.obstacle().isPresent());
    }

    /** Of the whole and of every section, within a version and between two. */
    @Property(tries = 300)
    void answers_openings_and_method_are_the_whole_change(@ForAll long seed) {
        Random random = new Random(seed);
        Framework first = RandomQuestionnaires.framework(random, 1);
        boolean isOtherVersion = random.nextBoolean();
        Framework second = isOtherVersion ? version("2", RandomQuestionnaires.framework(random, 1)) : first;
        RoundChange change = RoundChange.of(
                Scoring.score(first, answers(first, random, random.nextBoolean()), Basis.FULL_COUNTRY),
                Scoring.score(second, answers(second, random, random.nextBoolean()), Basis.FULL_COUNTRY));
        List<RoundChange.Split> all = new ArrayList<>(change.sections());
        all.add(change.whole());
        for (RoundChange.Split split : all) {
            if (split.isTold()) {
                assertThat(split.answers() + split.openings() + split.method()).isCloseTo(split.total(), within(1e-9));
                assertThat(isOtherVersion || split.method() == 0).isTrue();
            }
        }
    }

    /** Where nothing came in and nothing fell away, the answers alone moved what moved. */
    @Property(tries = 200)
    void nothing_opens_where_the_same_questions_stand_as_they_stood(@ForAll long seed) {
        Random random = new Random(seed);
        Framework framework = RandomQuestionnaires.framework(random, 1);
        Scorecard before =
                Scoring.score(framework, RandomQuestionnaires.answers(framework, random), Basis.FULL_COUNTRY);
        Scorecard after = Scoring.settled(framework, Basis.FULL_COUNTRY, id -> {
            ScoredQuestion was = before.of(id);
            return was.state() == QuestionState.ANSWERED ? answered(was, random) : was;
        });
        RoundChange change = RoundChange.of(before, after);
        if (change.whole().isTold()) {
            assertThat(change.whole().openings()).isCloseTo(0, within(1e-9));
            assertThat(change.whole().answers()).isCloseTo(change.total(), within(1e-9));
        }
    }

    private static ScoredQuestion answered(ScoredQuestion was, Random random) {
        Answer other = Answer.of(new Response.Chosen(String.valueOf(random.nextInt(5))));
        return new ScoredQuestion(was.question(), other, was.state(), was.points(), was.evidencedPoints());
    }

    /** A theme that falls although no answer got worse: a low answer is new in it. */
    @Test
    void a_newly_answered_question_is_no_change_of_the_answers() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                pillar("P", theme("T", levels("a"), levels("b"), levels("c"))),
                pillar("Q", theme("U", levels("d"))));
        Scenario before = Scenario.of(framework)
                .choose("a", "4")
                .choose("b", "2")
                .dontKnow("c")
                .choose("d", "2");
        // T 75 to (100 + 75 + 0)/3 = 58.33, of which +12.5 by b and the rest, 29.17, by c; all of it half in the whole.
        RoundChange change = change(before, before.choose("b", "3").choose("c", "0"));
        RoundChange.Split theme = change.sections().get(1);
        assertThat(theme.section()).isEqualTo(new SectionId("T"));
        assertThat(theme.total()).isCloseTo(-50.0 / 3, within(1e-9));
        assertThat(theme.answers()).isCloseTo(12.5, within(1e-9));
        assertThat(theme.openings()).isCloseTo(-87.5 / 3, within(1e-9));
        assertThat(theme.method()).isZero();
        assertThat(change.whole().answers()).isCloseTo(6.25, within(1e-9));
        assertThat(change.whole().openings()).isCloseTo(-87.5 / 6, within(1e-9));
        assertThat(change.answeredInBoth()).isEqualTo(3);
        assertThat(change.parts().orElseThrow().get(1).part()).isCloseTo(6.25, within(1e-9));
        // The other way round: an answer that is left open.
        RoundChange back = change(before.choose("c", "0"), before);
        assertThat(back.whole().answers()).isZero();
        assertThat(back.whole().openings()).isCloseTo(12.5, within(1e-9));
    }

    @Test
    void an_answer_in_a_theme_that_lost_its_score_is_no_change_of_the_answers() {
        Framework framework = framework(
                Mean.ARITHMETIC, pillar("P", theme("T", 0.6, levels("a"), levels("b")), theme("U", levels("c"))));
        Scenario before =
                Scenario.of(framework).choose("a", "0").choose("b", "0").choose("c", "2");
        RoundChange change = change(before, before.choose("a", "4").dontKnow("b"));
        assertThat(change.whole().answers()).isZero();
        assertThat(change.whole().openings()).isEqualTo(25);
        assertThat(change.answeredInBoth()).isEqualTo(1);
        assertThat(change.leftOut()).as("a").isEqualTo(1);
    }

    /** Where they are whole and above the floor, most changes can be split. */
    private static Answers answers(Framework framework, Random random, boolean isWhole) {
        if (!isWhole) {
            return RandomQuestionnaires.answers(framework, random);
        }
        Answers answers = Answers.none();
        for (Question question : framework.questions()) {
            String level = String.valueOf(1 + random.nextInt(4));
            answers = answers.with(question.id(), Answer.of(new Response.Chosen(level)));
        }
        return answers;
    }

    private static double sum(List<RoundChange.Part> parts, Framework framework, SectionId above) {
        return parts.stream()
                .filter(part -> framework.parentOf(framework.placeOf(part.section())) == framework.placeOf(above))
                .mapToDouble(RoundChange.Part::part)
                .sum();
    }

    @Test
    void a_pillar_below_the_floor_stands_in_the_way() {
        RoundChange change = change(answers("2", "2", "0"), answers("4", "2", "4"));
        assertThat(change.parts()).isEmpty();
        assertThat(change.obstacle()).contains(RoundChange.Obstacle.BELOW_FLOOR);
        assertThat(change.inTheWay()).containsExactly(new SectionId("Q"));
        assertThat(change.total()).isPositive();
    }

    @Test
    void a_theme_scored_in_one_round_alone_belongs_to_what_opened() {
        RoundChange change = change(answers("2", "2", "2").dontKnow("u"), answers("4", "2", "4"));
        assertThat(change.obstacle()).isEmpty();
        // On t and v alone: 50 to 100; then u draws P down to 75, so the whole to 86.60.
        assertThat(change.whole().answers()).isCloseTo(50, within(1e-9));
        assertThat(change.whole().openings()).isCloseTo(-13.3974596, within(1e-6));
    }

    @Test
    void a_theme_scored_in_neither_does_not() {
        RoundChange change = change(
                answers("2", "2", "2").dontKnow("u"), answers("4", "2", "4").notApplicable("u"));
        assertThat(change.whole().openings()).isZero();
        assertThat(change.parts().orElseThrow().stream()
                                .mapToDouble(RoundChange.Part::part)
                                .sum()
                        / 2)
                .isCloseTo(change.total(), within(1e-9));
    }

    @Test
    void without_two_scores_there_is_no_change() {
        RoundChange change = change(Scenario.of(FRAMEWORK), answers("4", "2", "4"));
        assertThat(change.obstacle()).contains(RoundChange.Obstacle.NO_SCORE);
        assertThat(change.total()).isNaN();
        assertThat(change.whole().isTold()).isFalse();
    }

    @Test
    void where_nothing_is_answered_in_both_the_change_is_not_told() {
        Framework framework = framework(Mean.ARITHMETIC, pillar("P", theme("T", levels("a"), levels("b"))));
        RoundChange change = change(
                Scenario.of(framework).choose("a", "1"), Scenario.of(framework).choose("b", "3"));
        assertThat(change.total()).isEqualTo(50);
        assertThat(change.obstacle()).contains(RoundChange.Obstacle.NOTHING_IN_COMMON);
        assertThat(change.parts()).isEmpty();
    }

    /** Common, as the second weighs them: a, 50 to 75; the new question takes 50 away, the other weighing gives. */
    @Test
    void another_version_has_its_part_beside_the_answers() {
        Framework next = version(
                "2",
                framework(
                        Mean.GEOMETRIC,
                        pillar("P", theme("T", levels("t")), theme("U", levels("u"), levels("new"))),
                        pillar("Q", theme("V", levels("v")))));
        RoundChange change = RoundChange.of(
                answers("2", "2", "2").scorecard(),
                Scenario.of(next)
                        .choose("t", "4")
                        .choose("u", "2")
                        .choose("v", "2")
                        .choose("new", "0")
                        .scorecard());
        assertThat(change.isSameMethod()).isFalse();
        // P 50 to 75 on the common questions, 62.5 with the new one: 50, 61.24, 55.90.
        assertThat(change.whole().answers()).isCloseTo(11.2372436, within(1e-6));
        assertThat(change.whole().openings()).isZero();
        assertThat(change.whole().method()).isCloseTo(-5.3353, within(1e-3));
        assertThat(change.answers().stream().map(ChangedAnswer::question)).containsExactly(new QuestionId("t"));
    }

    @Test
    void rounds_of_two_depths_are_not_told_apart() {
        RoundChange change = change(answers("2", "2", "2").on(new Basis(Depth.CORE, false)), answers("4", "2", "4"));
        assertThat(change.obstacle()).contains(RoundChange.Obstacle.NO_SCORE);
        assertThat(change.sections()).noneMatch(RoundChange.Split::isTold);
    }

    @Test
    void answers_that_changed_are_listed_with_their_points() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                pillar(
                        "P",
                        theme(
                                "T",
                                levels("a"),
                                askedIf(new AskIf.AtLeast(new QuestionId("a"), 50), NotAsked.ZERO, levels("b")),
                                ticks("c"),
                                levels("d"),
                                levels("e"),
                                weighing(0, levels("f")))));
        Scenario before = Scenario.of(framework)
                .choose("f", "1")
                .choose("a", "1")
                .choose("b", "4")
                .tick("c", "a", "b")
                .choose("d", "2");
        Scenario after = before.choose("a", "3")
                .tick("c", "b", "a")
                .graded("d", Grade.A)
                .dontKnow("e")
                .choose("f", "4");
        List<ChangedAnswer> changed =
                RoundChange.of(before.scorecard(), after.scorecard()).answers();
        assertThat(changed.stream().map(answer -> answer.question().value())).containsExactly("a", "b", "e", "f");
        assertThat(changed.get(0).points()).isEqualTo(50);
        assertThat(changed.get(1).points()).isEqualTo(100);
        assertThat(changed.get(2).points()).isNaN();
        assertThat(changed.get(3).points())
                .as("f earns none that enter a score")
                .isNaN();
    }

    @Test
    void the_logarithmic_mean_holds_for_neighbours_too() {
        assertThat(SplitChange.logarithmicMean(50, 50)).isEqualTo(50);
        assertThat(SplitChange.logarithmicMean(100, 50)).isCloseTo(72.1347520, within(1e-6));
        assertThat(SplitChange.logarithmicMean(50 + 1e-12, 50)).isCloseTo(50, within(1e-9));
        assertThat(SplitChange.logarithmicMean(20, 80)).isCloseTo(SplitChange.logarithmicMean(80, 20), within(1e-12));
    }
}
