package org.southsouth.readiness.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanInputParserTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-08-31", "2026-8-31", "31 Aug 2026", " 31  august 2026 ", "31.8.2026", "08/31/2026"})
    void a_day_may_be_typed_in_several_ways(String text) {
        assertThat(PlanInputParser.wholeDay(LocalDate.of(2026, 11, 28), text)).contains(LocalDate.of(2026, 8, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-02-30", "31.2.2026", "13/31/2026", "2026", "31 Augst 2026"})
    void what_is_no_day_is_none(String text) {
        assertThat(PlanInputParser.wholeDay(LocalDate.of(2026, 11, 28), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,500", "12.", "NaN", "1e9"})
    void a_figure_is_one_as_it_is_written_out_or_none(String text) {
        assertThat(PlanInputParser.figure(text)).isEmpty();
        assertThat(PlanInputParser.figure("-3.125")).contains(new BigDecimal("-3.125"));
    }
}
