package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        1,20,000   | en | 120000
        12,34,567  | de | 1234567
        1,20,000.5 | en | 120000.5
        12 000     | fr | 12000
        -3         | en | -3
        \u22123,5  | en | -3.5
        .5         | en | 0.5
        """)
    void a_comma_or_a_point_may_stand_before_the_decimals(String typed, String language, double figure) {
        assertThat(NumberReading.read(typed, Locale.forLanguageTag(language))).hasValue(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0668\u0667\u066B\u0665",
                "\u06F8\u06F7.\u06F5",
                "\u096E\u096D,\u096B",
                "\u17E8\u17E7.\u17E5 %",
                "\u0668\u0667\u066B\u0665\u066A"
            })
    void the_digits_of_any_alphabet_are_a_number(String typed) {
        assertThat(NumberReading.read(typed, "% of firms", Locale.ENGLISH)).hasValue(87.5);
    }

    /** "1 25" became 125 without a word. */
    @Test
    void a_space_stands_between_thousands_alone() {
        for (String typed :
                List.of("1 25", "1 25 h", "12 3", "1 2345", "1 250 00", "72.5 73", "72, 73", "72 ,5", "0.5 250")) {
            assertThat(NumberReading.read(typed, "hours", Locale.ENGLISH))
                    .as(typed)
                    .isEmpty();
        }
        assertThat(NumberReading.read("1 250,5", "", Locale.ENGLISH)).hasValue(1250.5);
        assertThat(NumberReading.read("12 34 567", "", Locale.ENGLISH)).hasValue(1234567);
        assertThat(NumberReading.read("25 %", "%", Locale.ENGLISH)).hasValue(25);
    }

    /** 1,5.2 was 15.2, and 5'30, which may be hours and minutes, 530. */
    @Test
    void a_sign_between_thousands_stands_nowhere_else() {
        for (String typed : List.of("1,5.2", "12,3.5", "1,2,3.4", "1.2.3,4", "5'30", "5'3", "1'5", "1'50'0", "5’30")) {
            assertThat(NumberReading.read(typed, "hours", Locale.ENGLISH))
                    .as(typed)
                    .isEmpty();
        }
        assertThat(NumberReading.read("1'234'567.5", "", Locale.ENGLISH)).hasValue(1234567.5);
        assertThat(NumberReading.read("12,34,567.5", "", Locale.ENGLISH)).hasValue(1234567.5);
        assertThat(NumberReading.read("1.234,5", "", Locale.ENGLISH)).hasValue(1234.5);
        assertThat(NumberReading.read("-1,234.5 %", "%", Locale.ENGLISH)).hasValue(-1234.5);
    }

    /** Copied from a text in Arabic it came with a mark that nobody sees, and was no number. */
    @Test
    void a_mark_of_direction_is_not_there() {
        assertThat(NumberReading.read("\u200f5", "", Locale.ENGLISH)).hasValue(5);
        assertThat(NumberReading.read("\u202b12.5\u202c %", "%", Locale.ENGLISH))
                .hasValue(12.5);
    }

    @Test
    void the_arabic_sign_between_thousands_is_none_before_decimals() {
        assertThat(NumberReading.read("\u0661\u066C\u0665\u0660\u0660", "", Locale.GERMAN))
                .hasValue(1500);
        assertThat(NumberReading.read("\u0661\u066C\u0665\u0660\u0660", "", Locale.ENGLISH))
                .hasValue(1500);
    }

    @Test
    void a_per_cent_of_what_is_counted_otherwise_is_no_number() {
        assertThat(NumberReading.read("12,5 %", "Mbit/s", Locale.ENGLISH)).isEmpty();
        assertThat(NumberReading.wordsBeside("12,5 %", Locale.ENGLISH)).contains("%");
        assertThat(NumberReading.read("12,5 %", "% of firms", Locale.ENGLISH)).hasValue(12.5);
    }

    @ParameterizedTest
    @CsvSource({
        "1.500, true",
        "'1,500', true",
        "'-12,500 %', true",
        "1.50, false",
        "0.500, false",
        "'1,000,000', false",
        "1500, false",
        "12.500 US$, true",
        "12345.678, false"
    })
    void one_sign_before_three_digits_can_be_read_in_two_ways(String typed, boolean isAmbiguous) {
        assertThat(NumberReading.readings(typed, "US$ (0 if none)").isPresent()).isEqualTo(isAmbiguous);
    }

    /** Programs that write texts put a dash there. */
    @Test
    void a_dash_before_a_number_is_a_minus_and_between_two_it_is_none() {
        assertThat(NumberReading.read("\u20132.5", "US$", Locale.ENGLISH)).hasValue(-2.5);
        assertThat(NumberReading.read("20\u201330", "US$", Locale.ENGLISH)).isEmpty();
        assertThat(NumberReading.read("\u2013", "US$", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void the_arabic_sign_before_decimals_can_be_read_in_one_way() {
        assertThat(NumberReading.readings("\u0661\u066B\u0665\u0660\u0660", "US$"))
                .isEmpty();
        assertThat(NumberReading.readings("\u0661.\u0665\u0660\u0660", "US$"))
                .contains(new NumberReading.Readings(1500, 1.5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        45,5 hours   | hours from arrival to release | 45,5
        1 hour       | hours from arrival to release | 1
        1 250,5 heures | hours from arrival to release | 1 250,5
        3 horas      | hours from arrival to release | 3
        3 jours      | hours from arrival to release | 3 jours
        3 días       | days                          | 3
        12 Mbit/s    | Mbit/s                        | 12
        45 million   | per million people            | 45 million
        5 percentage points | percentage points (men minus women) | 5
        5 percentage points (men minus women) | percentage points (men minus women) | 5
        12 pp | percentage points (men minus women) | 12
        12 pp | hours | 12 pp
        12 points | percentage points (men minus women) | 12
        5 percentage men | percentage points (men minus women) | 5 percentage men
        3,4 per 100  | per 100 people                | 3,4
        3,4 per 1000 | per 100 people                | 3,4 per 1000
        45 %         | % of firms                    | 45
        45 % of men  | % of firms                    | 45 % of men
        5 %          | percentage points (men minus women) | 5
        12,5 %       | Mbit/s                        | 12,5 %
        12 Mbps      | Mbit/s                        | 12
        12 mb/s      | Mbit/s                        | 12
        12 Mb/s      | Mbit/s                        | 12
        12 MBIT/S    | Mbit/s                        | 12
        12 MB/s      | Mbit/s                        | 12 MB/s
        12 MBps      | Mbit/s                        | 12 MBps
        12 MBPS      | Mbit/s                        | 12 MBPS
        12 kB/s      | Mbit/s                        | 12 kB/s
        45 percent   | % of firms                    | 45
        45 Per cent of firms | % of firms            | 45
        45 pct.      | % of firms                    | 45
        45 percentile | % of firms                   | 45 percentile
        45 percent of men | % of firms               | 45 percent of men
        45 percent   | hours                         | 45 percent
        0,55 % GNI   | % of monthly income per person (GNI) | 0,55
        0,55 % of GNI | % of monthly income per person (GNI) | 0,55
        92 %         | per 100 people                | 92
        $us 32       | US$                           | 32
        32 $us       | US$                           | 32
        32 USD       | US$                           | 32
        USD 32       | US$                           | 32
        usd 32       | US$                           | 32
        42 $         | US$                           | 42
        42 US $      | US$ per kilogram              | 42
        20 hrs/yr    | hours per customer per year   | 20
        32 dollars   | US$ (0 if none)               | 32
        US$ 32       | US$                           | 32
        $1,500       | US$ (0 if none)               | 1,500
        32 US$       | US$ (0 if none)               | 32
        $ 32         | % of firms                    | $ 32
        45 days      | hours from arrival to release | 45 days
        about 9      | hours                         | about 9
        5 hours/year | hours per customer per year   | 5
        5 hour per year | hours per customer per year | 5
        5 hours/week | hours per customer per year   | 5 hours/week
        5 year/hours | hours per customer per year   | 5 year/hours
        5 por cento  | % of firms                    | 5
        5 pour cent  | % of firms                    | 5
        5 por ciento | % of firms                    | 5
        5 % person   | % of monthly income per person (GNI) | 5
        3 per people | per 100 people                | 3 per people
        """)
    void the_unit_behind_a_number_is_left_out_and_no_other_word(String typed, String unit, String left) {
        assertThat(NumberReading.withoutUnit(typed, unit)).isEqualTo(left);
    }

    @Test
    void words_behind_a_number_are_told_from_what_is_none() {
        assertThat(NumberReading.wordsBeside("45,5 days", Locale.ENGLISH)).contains("days");
        assertThat(NumberReading.wordsBeside("about 9", Locale.ENGLISH)).isEmpty();
        for (String typed : List.of("72 h", "72 hrs", "72h", "72 Hr")) {
            assertThat(NumberReading.read(typed, "hours from arrival to release", Locale.ENGLISH))
                    .hasValue(72);
            assertThat(NumberReading.read(typed, "% of population", Locale.ENGLISH))
                    .isEmpty();
        }
        assertThat(NumberReading.wordsBeside("EUR 30", Locale.ENGLISH)).contains("EUR");
        assertThat(NumberReading.wordsBeside("€30", Locale.ENGLISH)).contains("€");
        assertThat(NumberReading.wordsBeside("A$ 30.50", Locale.ENGLISH)).contains("A$");
        assertThat(NumberReading.wordsBeside("KSh 500", Locale.ENGLISH)).contains("KSh");
        assertThat(NumberReading.wordsBeside("Sh. 1,500", Locale.ENGLISH)).contains("Sh.");
        assertThat(NumberReading.wordsBeside("FCFA 500", Locale.ENGLISH)).contains("FCFA");
        assertThat(NumberReading.wordsBeside("About 500", Locale.ENGLISH)).isEmpty();
        assertThat(NumberReading.wordsBeside("EUR 3.0.1", Locale.ENGLISH)).isEmpty();
        assertThat(NumberReading.wordsBeside("1.2.3 days", Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 to 12", "10 - 12 %", "1e3", "1 e3", "3 m2", "12o", "1\u0661l", "5k", "28-35"})
    void what_has_digits_or_is_one_letter_at_a_digit_is_no_unit(String typed) {
        assertThat(NumberReading.wordsBeside(typed, Locale.ENGLISH)).isEmpty();
        assertThat(NumberReading.read(typed, "US$ (0 if none)", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void one_letter_that_stands_alone_may_be_a_unit() {
        assertThat(NumberReading.wordsBeside("12 h", Locale.ENGLISH)).contains("h");
        assertThat(NumberReading.wordsBeside("12h of it", Locale.ENGLISH)).contains("h of it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.2.3", "12a", "--1", "1e5", "%", "NaN"})
    void what_is_no_number_is_none(String typed) {
        assertThat(NumberReading.read(typed, Locale.ENGLISH)).isEmpty();
    }
}
