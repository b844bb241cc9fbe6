package org.southsouth.readiness.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.testing.Scenario;

class ReachTest {
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC,
            pillar("P", theme("T", levels("a"), levels("b")), theme("U", 0.6, levels("c"), levels("d"))));

    @Test
    void it_holds_the_bounds_and_the_likely_range() {
        ScoredSection root = Scenario.of(FRAMEWORK)
                .choose("a", "2")
                .choose("b", "2")
                .choose("c", "2")
                .choose("d", "2")
                .scorecard()
                .root();
        assertThat(Reach.of(root)).isEqualTo(new Reach(50, 50));
        assertThat(Reach.of(root, Optional.of(new LikelyRange(50, 48, 51)))).isEqualTo(new Reach(48, 51));
        assertThat(Reach.of(root, Optional.of(new LikelyRange(50, 50, 50)))).isEqualTo(new Reach(50, 50));
    }

    /** U has too few answers for the score, which is T's alone; the bounds hold U too. */
    @Test
    void it_holds_a_score_that_lies_outside_its_bounds() {
        ScoredSection root = Scenario.of(FRAMEWORK)
                .choose("a", "4")
                .choose("b", "4")
                .choose("c", "0")
                .scorecard()
                .root();
        assertThat(root.score()).isEqualTo(100);
        assertThat(root.high()).isEqualTo(75);
        assertThat(Reach.of(root)).isEqualTo(new Reach(50, 100));
    }

    @Test
    void without_anything_that_applies_there_is_none() {
        ScoredSection root = Scenario.of(FRAMEWORK)
                .notApplicable("a")
                .notApplicable("b")
                .notApplicable("c")
                .notApplicable("d")
                .scorecard()
                .root();
        assertThat(Reach.of(root).low()).isNaN();
    }
}
