package org.southsouth.readiness.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.core;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.robustness.ClearPairs.Beside;
import org.southsouth.readiness.core.robustness.ClearPairs.Lead;
import org.southsouth.readiness.testing.Scenario;

class ClearPairsTest {
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC, pillar("P", theme("T", core(levels("a")))), pillar("Q", theme("U", core(levels("b")))));

    /** Each as its two answers, "–" for none. */
    private static Robustness sure(String... subjects) {
        return Robustness.of(
                        Arrays.stream(subjects)
                                .map(ClearPairsTest::answered)
                                .map(Scenario::scorecard)
                                .toList(),
                        RobustnessSettings.DEFAULT,
                        (done, all) -> true)
                .orElseThrow();
    }

    private static Scenario answered(String levels) {
        Scenario scenario = Scenario.of(FRAMEWORK);
        for (int i = 0; i < levels.length(); i++) {
            String level = levels.substring(i, i + 1);
            scenario = level.equals("-") ? scenario : scenario.choose(i == 0 ? "a" : "b", level);
        }
        return scenario;
    }

    @Test
    void each_pair_is_clear_or_close_and_counted_once() {
        ClearPairs pairs = ClearPairs.of(sure("13", "44", "31", "00"), 4);
        assertThat(pairs.leads())
                .containsExactly(new Lead(0, List.of(3)), new Lead(1, List.of(0, 2, 3)), new Lead(2, List.of(3)));
        assertThat(pairs.clear()).isEqualTo(5);
        assertThat(pairs.close()).isEqualTo(1);
        assertThat(pairs.pairs()).isEqualTo(6);
    }

    @Test
    void whoever_has_no_score_is_in_no_pair() {
        ClearPairs pairs = ClearPairs.of(sure("44", "--", "00"), 3);
        assertThat(pairs.pairs()).isEqualTo(1);
        assertThat(ClearPairs.beside(1, sure("44", "--", "00"), 3).isEmpty()).isTrue();
    }

    @Test
    void one_beside_the_others_says_on_which_side_each_is() {
        assertThat(ClearPairs.beside(0, sure("13", "44", "31", "00"), 4))
                .isEqualTo(new Beside(List.of(1), List.of(3), List.of(2)));
    }
}
