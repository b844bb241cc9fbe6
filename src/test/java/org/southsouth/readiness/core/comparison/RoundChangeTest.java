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

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
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
import org.southsouth.readiness.core.scoring.Scorecard;
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

    /** Whatever the means, weights and depth: nothing is left over. */
    @Property(tries = 300)
    void the_parts_add_up_without_remainder(@ForAll long seed) {
        Random random = new Random(seed);
        Framework framework = RandomQuestionnaires.framework(random, 1);
        boolean isWhole = random.nextBoolean();
        Scorecard before = Scoring.score(framework, answers(framework, random, isWhole), Basis.FULL_COUNTRY);
        Scorecard after = Scoring.score(framework, answers(framework, random, isWhole), Basis.FULL_COUNTRY);
        RoundChange change = RoundChange.of(before, after);
        change.parts().ifPresent(parts -> {
            assertThat(sum(parts, framework, framework.root().id())).isCloseTo(change.total(), within(1e-9));
            for (RoundChange.Part part : parts) {
                if (!framework.section(part.section()).sections().isEmpty()) {
                    assertThat(sum(parts, framework, part.section())).isCloseTo(part.part(), within(1e-9));
                }
            }
        });
        assertThat(change.parts().isPresent()).isNotEqualTo(change.obstacle().isPresent());
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
    void a_theme_scored_in_one_round_alone_stands_in_the_way() {
        RoundChange change = change(answers("2", "2", "2").dontKnow("u"), answers("4", "2", "4"));
        assertThat(change.obstacle()).contains(RoundChange.Obstacle.OTHER_SECTIONS);
        assertThat(change.inTheWay()).containsExactly(new SectionId("U"));
    }

    @Test
    void a_theme_scored_in_neither_does_not() {
        RoundChange change = change(
                answers("2", "2", "2").dontKnow("u"), answers("4", "2", "4").notApplicable("u"));
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
    }

    @Test
    void another_version_is_told_by_its_own_split() {
        Framework next = version("2", FRAMEWORK);
        RoundChange change = RoundChange.of(
                answers("2", "2", "2").scorecard(),
                Scenario.of(next).choose("t", "3").scorecard());
        assertThat(change.obstacle()).contains(RoundChange.Obstacle.OTHER_VERSION);
        assertThat(change.answers().stream().map(ChangedAnswer::question))
                .containsExactly(new QuestionId("t"), new QuestionId("u"), new QuestionId("v"));
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
                                levels("e"))));
        Scenario before = Scenario.of(framework)
                .choose("a", "1")
                .choose("b", "4")
                .tick("c", "a", "b")
                .choose("d", "2");
        Scenario after =
                before.choose("a", "3").tick("c", "b", "a").graded("d", Grade.A).dontKnow("e");
        List<ChangedAnswer> changed =
                RoundChange.of(before.scorecard(), after.scorecard()).answers();
        assertThat(changed.stream().map(answer -> answer.question().value())).containsExactly("a", "b", "e");
        assertThat(changed.get(0).points()).isEqualTo(50);
        assertThat(changed.get(1).points()).isEqualTo(100);
        assertThat(changed.get(2).points()).isNaN();
    }

    @Test
    void the_logarithmic_mean_holds_for_neighbours_too() {
        assertThat(SplitChange.logarithmicMean(50, 50)).isEqualTo(50);
        assertThat(SplitChange.logarithmicMean(100, 50)).isCloseTo(72.1347520, within(1e-6));
        assertThat(SplitChange.logarithmicMean(50 + 1e-12, 50)).isCloseTo(50, within(1e-9));
        assertThat(SplitChange.logarithmicMean(20, 80)).isCloseTo(SplitChange.logarithmicMean(80, 20), within(1e-12));
    }
}
