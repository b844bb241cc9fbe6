package org.southsouth.readiness.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.testing.RandomQuestionnaires;
import org.southsouth.readiness.testing.Scenario;

class WeakCaseTest {
    /** The worked value of the method: 75, 50, 100 and one open give 75, and (75 + 50 + 100 + 50)/4. */
    @Test
    void an_open_answer_takes_the_lowest_points_of_its_theme() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                pillar("P", theme("T", levels("a"), levels("b"), levels("c"), levels("d"), levels("e"))));
        Scenario answers = Scenario.of(framework)
                .choose("a", "3")
                .choose("b", "2")
                .choose("c", "4")
                .notApplicable("e");
        assertThat(answers.scorecard().root().score()).isEqualTo(75);
        assertThat(WeakCase.of(answers.dontKnow("d").scorecard())).isEqualTo(68.75);
        assertThat(WeakCase.of(answers.choose("d", "0").scorecard())).isNaN();
        assertThat(WeakCase.of(Scenario.of(framework).scorecard())).isNaN();
    }

    @Test
    void in_a_theme_without_a_score_it_takes_the_lowest_of_the_pillar() {
        Framework framework = framework(
                Mean.GEOMETRIC,
                pillar("P", theme("T", levels("a"), levels("b")), theme("U", 0.6, levels("c"), levels("d"))),
                pillar("Q", theme("V", levels("e"))));
        // T (100 + 50)/2, U (50 + 50)/2 and so P 62.5; Q 25: the square root of their product.
        double weak = WeakCase.of(Scenario.of(framework)
                .choose("a", "4")
                .choose("b", "2")
                .choose("c", "2")
                .choose("e", "1")
                .scorecard());
        assertThat(weak).isCloseTo(39.5284708, within(1e-6));
    }

    @Property(tries = 300)
    void it_lies_within_the_bounds(@ForAll long seed) {
        Random random = new Random(seed);
        Framework framework = RandomQuestionnaires.framework(random, 1);
        Scorecard scorecard =
                Scoring.score(framework, RandomQuestionnaires.answers(framework, random), Basis.FULL_COUNTRY);
        double weak = WeakCase.of(scorecard);
        if (!Double.isNaN(weak)) {
            assertThat(weak)
                    .isBetween(scorecard.root().low() - 1e-9, scorecard.root().high() + 1e-9);
        }
    }
}
