package org.southsouth.readiness.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource({"40000,40000", "'40,000',40000", "40 000,40000", "'1,234,567.50',1234567.50", "-3.5,-3.5", "007,7"})
    void an_amount_may_have_commas_or_spaces_between_thousands(String text, BigDecimal amount) {
        assertThat(PlanInputParser.amount(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a lot", "1e9", "12,34", "1.2.3", "5 %", "NaN", "--1", "0x10"})
    void what_is_no_amount_is_none(String text) {
        assertThat(PlanInputParser.amount(text)).isEmpty();
    }

    @Test
    void an_endless_number_is_none() {
        assertThat(PlanInputParser.amount("9".repeat(100_000))).isEmpty();
    }
}
