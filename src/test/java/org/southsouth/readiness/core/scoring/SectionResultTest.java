package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.southsouth.readiness.core.scoring.SectionResult.Kind;
import org.southsouth.readiness.testing.RandomAssessments;

/** One place says whether there is a score, and a list without answers says the same of the whole. */
class SectionResultTest {
    @Property(tries = 1000)
    void the_figures_of_a_list_say_the_same_as_the_scorecard(@ForAll long seed) {
        RandomAssessments random = RandomAssessments.of(seed);
        Scorecard card = random.scorecard();
        SectionResult listed = SectionResult.of(
                card.standing(), Basis.of(random.profile()), card.framework().head());
        assertThat(listed).isEqualTo(SectionResult.of(card));
    }

    @Property(tries = 1000)
    void a_score_has_its_band_among_those_it_can_come_to_and_without_one_there_is_a_reason(@ForAll long seed) {
        Scorecard card = RandomAssessments.of(seed).scorecard();
        for (ScoredSection section : card.sections()) {
            SectionResult result = SectionResult.of(card, section);
            assertThat(result.hasScore()).isEqualTo(section.hasScore());
            if (result.hasScore()) {
                assertThat(result.bands())
                        .contains(result.band().orElseThrow())
                        .containsAll(Bands.between(card.framework().head().bands(), section.low(), section.high()));
            } else {
                assertThat(result.bands()).isEmpty();
                assertThat(result.band()).isEmpty();
                assertThat(result.kind() == Kind.NOTHING_APPLIES && section.isApplicable())
                        .isFalse();
            }
        }
    }
}
