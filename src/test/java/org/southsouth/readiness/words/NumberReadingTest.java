package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        28         | en | 28
        28,5       | en | 28.5
        28.5       | de | 28.5
        1,500      | en | 1500
        1,500      | de | 1.5
        1.500      | de | 1500
        1.500      | en | 1.5
        0,500      | en | 0.5
        1.234,5    | en | 1234.5
        1,234.5    | de | 1234.5
        1,000,000  | de | 1000000
        12 000     | fr | 12000
        -3         | en | -3
        \u22123,5  | en | -3.5
        45 %       | en | 45
        .5         | en | 0.5
        """)
    void a_comma_or_a_point_may_stand_before_the_decimals(String typed, String language, double figure) {
        assertThat(NumberReading.read(typed, Locale.forLanguageTag(language))).hasValue(figure);
    }

    @ParameterizedTest
    @CsvSource({
        "1.500, true",
        "'1,500', true",
        "'-12,500 %', true",
        "1.50, false",
        "0.500, false",
        "'1,000,000', false",
        "1500, false"
    })
    void one_sign_before_three_digits_can_be_read_in_two_ways(String typed, boolean isAmbiguous) {
        assertThat(NumberReading.isAmbiguous(typed)).isEqualTo(isAmbiguous);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        45,5 hours   | hours from arrival to release | 45,5
        1 hour       | hours from arrival to release | 1
        12 Mbit/s    | Mbit/s                        | 12
        45 million   | per million people            | 45 million
        5 percentage points | percentage points (men minus women) | 5
        5 percentage points (men minus women) | percentage points (men minus women) | 5
        5 percentage men | percentage points (men minus women) | 5 percentage men
        45 days      | hours from arrival to release | 45 days
        about 9      | hours                         | about 9
        """)
    void the_unit_behind_a_number_is_left_out_and_no_other_word(String typed, String unit, String left) {
        assertThat(NumberReading.withoutUnit(typed, unit)).isEqualTo(left);
    }

    @Test
    void words_behind_a_number_are_told_from_what_is_none() {
        assertThat(NumberReading.wordsBehind("45,5 days", Locale.ENGLISH)).contains("days");
        assertThat(NumberReading.wordsBehind("about 9", Locale.ENGLISH)).isEmpty();
        assertThat(NumberReading.wordsBehind("1.2.3 days", Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.2.3", "12a", "--1", "1e5", "%", "NaN"})
    void what_is_no_number_is_none(String typed) {
        assertThat(NumberReading.read(typed, Locale.ENGLISH)).isEmpty();
    }
}
