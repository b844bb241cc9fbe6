package org.southsouth.readiness.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;

class EachOnceTest {
    private static Profile profile(String subject, String round, Depth depth) {
        Subject of = subject.contains(":")
                ? Subject.ofCity(subject.substring(0, 3), subject.substring(4))
                : new Subject(subject);
        return Profile.of(of, new Round(round), depth);
    }

    @Test
    void a_subject_counts_with_its_latest_round() {
        assertThat(EachOnce.places(List.of(
                        profile("KHM", "2026", Depth.FULL),
                        profile("WSM", "9", Depth.FULL),
                        profile("KHM", "2024", Depth.FULL),
                        profile("WSM", "10", Depth.FULL),
                        profile("KHM:Phnom Penh", "2026", Depth.FULL))))
                .containsExactly(0, 3, 4);
    }

    @Test
    void of_one_round_the_full_assessment_counts() {
        assertThat(EachOnce.places(List.of(
                        profile("KHM", "2026", Depth.CORE),
                        profile("KHM", "2026", Depth.FULL),
                        profile("KHM", "2026", Depth.CORE))))
                .containsExactly(1);
        assertThat(EachOnce.places(List.of())).isEmpty();
    }
}
