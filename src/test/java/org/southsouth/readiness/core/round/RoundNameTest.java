package org.southsouth.readiness.core.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Round;

class RoundNameTest {
    @Test
    void digits_alone_are_a_year_and_anything_else_is_a_name() {
        assertThat(List.of("1900", "2026", "2999", "2026abc", "Pilot", "2026 2"))
                .noneMatch(RoundName::isNoYear);
        assertThat(List.of("99999999999999999999", "1899", "3000", "26", "02026", "٢٠٢٦"))
                .allMatch(RoundName::isNoYear);
    }

    @Test
    void after_a_year_comes_the_next_that_is_free_and_other_names_get_a_number() {
        Round year = new Round("2024");
        assertThat(RoundName.after(year, Set.of(year))).isEqualTo(new Round("2025"));
        assertThat(RoundName.after(year, Set.of(new Round("2025"), new Round("2026"))))
                .isEqualTo(new Round("2027"));
        assertThat(RoundName.after(new Round("2026"), Set.of(year, new Round("2026"))))
                .isEqualTo(new Round("2028"));
        assertThat(RoundName.after(new Round("2026"), Set.of(new Round("2020"), new Round("2023"), new Round("2026"))))
                .isEqualTo(new Round("2029"));
        Round pilot = new Round("Pilot");
        assertThat(RoundName.after(pilot, Set.of())).isEqualTo(new Round("Pilot 2"));
        assertThat(RoundName.after(pilot, Set.of(new Round("Pilot 2")))).isEqualTo(new Round("Pilot 3"));
    }
}
