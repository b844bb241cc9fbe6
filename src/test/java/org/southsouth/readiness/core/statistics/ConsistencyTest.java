package org.southsouth.readiness.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.words;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.testing.Scenario;

class ConsistencyTest {
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC,
            pillar("P", theme("T", levels("a"), levels("b"), words("w")), theme("U", levels("c"), figure("d"))),
            pillar("Q", theme("V", levels("e"))));

    /** b is a, but for every fourth subject; c is the same for all; d falls where a rises. */
    private static List<Scorecard> subjects(int count) {
        List<Scorecard> subjects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean isHigh = i % 2 == 0;
            boolean isOdd = i % 8 < 2;
            subjects.add(Scenario.of(FRAMEWORK)
                    .choose("a", isHigh ? "4" : "0")
                    .choose("b", isHigh != isOdd ? "4" : "0")
                    .choose("c", "2")
                    .figure("d", i)
                    .scorecard());
        }
        return subjects;
    }

    @Test
    void two_questions_that_agree_in_twelve_of_sixteen() {
        // Phi is (6 x 6 - 2 x 2) / 64 = 0.5, and with two questions of equal variance alpha is 2 r / (1 + r).
        List<Consistency> found = Consistency.of(FRAMEWORK, subjects(16));
        assertThat(found.stream().map(Consistency::theme)).containsExactly(new SectionId("T"), new SectionId("U"));
        Consistency theme = found.get(0);
        assertThat(theme.subjects()).isEqualTo(16);
        assertThat(theme.alpha()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(theme.correlations()).hasSize(1);
        Correlation only = theme.correlations().get(0);
        assertThat(only.first()).isEqualTo(new QuestionId("a"));
        assertThat(only.second()).isEqualTo(new QuestionId("b"));
        assertThat(only.value()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void what_does_not_vary_correlates_with_nothing() {
        Consistency theme = Consistency.of(FRAMEWORK, subjects(16)).get(1);
        assertThat(theme.correlations().get(0).value()).isNaN();
        assertThat(theme.alpha()).isCloseTo(0, within(1e-12));
    }

    @Test
    void of_fewer_than_fifteen_nothing_is_said() {
        Consistency theme = Consistency.of(FRAMEWORK, subjects(14)).get(0);
        assertThat(theme.subjects()).isEqualTo(14);
        assertThat(theme.alpha()).isNaN();
        assertThat(theme.correlations().get(0).value()).isNaN();
        assertThat(Consistency.of(FRAMEWORK, List.of()).get(0).subjects()).isZero();
    }

    @Test
    void who_lacks_an_answer_is_left_out() {
        List<Scorecard> subjects = subjects(16);
        subjects.add(Scenario.of(FRAMEWORK).choose("a", "4").dontKnow("b").scorecard());
        Consistency theme = Consistency.of(FRAMEWORK, subjects).get(0);
        assertThat(theme.subjects()).isEqualTo(16);
        assertThat(theme.alpha()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void four_questions_after_the_formula() {
        // Columns 1 2 3 4, 1 2 3 4, 1 3 2 4, 4 3 2 1: variations 5 each, of the sums (7, 10, 10, 13) 18.
        List<double[]> columns =
                List.of(new double[] {1, 2, 3, 4}, new double[] {1, 2, 3, 4}, new double[] {1, 3, 2, 4}, new double[] {
                    4, 3, 2, 1
                });
        assertThat(Sample.alpha(columns)).isCloseTo(4.0 / 3 * (1 - 20.0 / 18), within(1e-12));
        assertThat(Sample.correlation(columns.get(0), columns.get(3))).isEqualTo(-1);
        assertThat(Sample.correlation(columns.get(0), columns.get(2))).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void another_framework_is_refused() {
        Framework other = new Framework(
                new FrameworkHead(
                        "other", "1", "Other", 1, 0, 0, FRAMEWORK.head().bands()),
                FRAMEWORK.root());
        assertThatThrownBy(() -> Consistency.of(other, subjects(15))).isInstanceOf(IllegalArgumentException.class);
    }
}
