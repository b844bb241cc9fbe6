package org.southsouth.readiness.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @Test
    void without_any_day_half_a_year_from_this_month_on_is_shown() {
        TimeScale scale = TimeScale.of(List.of(), TODAY);
        assertThat(scale.from()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(scale.to()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(scale.at(TODAY)).isCloseTo(11 / 184.0, within(1e-12));
        assertThat(scale.ticks(6)).hasSize(6);
        assertThat(scale.ticks(3)).containsExactly(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));
    }

    @Test
    void centuries_have_few_ticks_too() {
        TimeScale scale = new TimeScale(LocalDate.of(1900, 1, 1), LocalDate.of(3000, 1, 1), TODAY);
        assertThat(scale.ticks(5)).hasSizeLessThan(120);
        assertThat(scale.at(LocalDate.of(1900, 1, 1))).isZero();
        assertThat(scale.at(LocalDate.of(3000, 1, 1))).isEqualTo(1);
    }
}
