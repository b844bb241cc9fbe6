package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAmountTest {
    /** 1.500 was stored as one and a half, and 65.000 as 65. */
    @ParameterizedTest
    @CsvSource({
        "40000,40000",
        "'40,000',40000",
        "40 000,40000",
        "1.500,1500",
        "65.000,65000",
        "'1,234,567.50',1234567.50",
        "'1.234.567,50',1234567.50",
        "1'234'567.5,1234567.5",
        "'12,34,567',1234567",
        "'12,5',12.5",
        "12.50,12.50",
        "0.125,0.125",
        "'0,5',0.5",
        "-3.5,-3.5",
        "007,7",
        "٤٠٠٠٠,40000",
        "'1\u00a0500,25',1500.25"
    })
    void three_digits_behind_a_sign_are_thousands_and_fewer_are_decimals(String text, BigDecimal amount) {
        assertThat(TypedAmount.of(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a lot",
                "1e9",
                "1.2.3",
                "5 %",
                "NaN",
                "--1",
                "0x10",
                "1.50.000",
                "1,500,25",
                "4 0",
                "1.5000",
                "USD 5"
            })
    void what_is_no_amount_is_none(String text) {
        assertThat(TypedAmount.of(text)).isEmpty();
    }

    @Test
    void an_endless_number_is_none() {
        assertThat(TypedAmount.of("9".repeat(100_000))).isEmpty();
        assertThat(TypedAmount.of("9.999".repeat(100_000))).isEmpty();
    }
}
