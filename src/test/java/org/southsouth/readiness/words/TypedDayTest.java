package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-31",
                "2026-8-31",
                "2026/08/31",
                "2026.08.31",
                "2026. 08. 31.",
                "2026年8月31日",
                "31.8.2026",
                "31.08.2026.",
                "31/08/2026",
                "31-8-2026",
                "08/31/2026",
                "8.31.2026",
                "31 / 8 / 2026",
                "31 Aug 2026",
                "31-Aug-2026",
                "31 AUGUST 2026",
                "31st August 2026",
                "31st of August, 2026",
                "August 31, 2026",
                "Aug. 31 2026",
                "31 de agosto de 2026",
                "31 agosto 2026",
                "31 août 2026",
                "31 aout 2026",
                "31 Agustus 2026",
                "2026. augusztus 31.",
                "31 sierpnia 2026",
                "31 августа 2026 г.",
                "31\u00a0Aug\u00a02026",
                "  31  Aug  2026 ",
                "\u0663\u0661/\u0660\u0668/\u0662\u0660\u0662\u0666",
                "\u17e3\u17e1/\u17e0\u17e8/\u17e2\u17e0\u17e2\u17e6"
            })
    void a_day_is_read_as_people_type_it_in_ten_countries(String text) {
        assertThat(TypedDay.of(text)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 february",
                "31 February 2026",
                "30.2.2026",
                "29 Feb 2026",
                "02/30/2026",
                "13/13/2026",
                "00/31/2026",
                "2026-13-01",
                "31.8.26",
                "0 August 2026",
                "soon",
                "end of August",
                "31",
                "2026",
                "31 Augus 2026",
                "31 8",
                ""
            })
    void what_the_calendar_does_not_have_is_no_day(String text) {
        assertThat(TypedDay.of(text)).isEmpty();
        assertThat(TypedDay.from(LocalDate.of(2026, 1, 1), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"March 2027", "mar 2027", "marzo de 2027", "2027 március", "03/2027", "3.2027", "2027-03"})
    void a_month_without_its_day_is_told_so_and_not_guessed(String text) {
        assertThat(TypedDay.of(text)).isEmpty();
        assertThat(TypedDay.from(LocalDate.of(2026, 1, 1), text)).isEmpty();
        assertThat(TypedDay.refusal(text)).isEqualTo("common.day.month");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon 2027", "13/2027", "2027-00", "2027"})
    void what_is_no_month_of_a_year_either_is_no_day(String text) {
        assertThat(TypedDay.refusal(text)).isEqualTo("common.day.not");
    }

    @Test
    void without_a_year_it_is_the_next_one() {
        LocalDate today = LocalDate.of(2026, 11, 27);
        assertThat(TypedDay.of("30 September")).isEmpty();
        assertThat(TypedDay.from(today, "30 September")).contains(LocalDate.of(2027, 9, 30));
        assertThat(TypedDay.from(today, "December 1st")).contains(LocalDate.of(2026, 12, 1));
        assertThat(TypedDay.from(today, "27 nov")).contains(today);
        assertThat(TypedDay.from(today, "29 February")).contains(LocalDate.of(2028, 2, 29));
        assertThat(TypedDay.from(today, "31 Aug 2026")).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "Today ", "aujourd'hui", "Dziś"})
    void today_is_a_day(String text) {
        assertThat(TypedDay.of(DAY, text)).contains(DAY);
        assertThat(TypedDay.from(DAY, text)).contains(DAY);
        assertThat(TypedDay.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.8.26", "31/08/26", "31 Aug 26", "Aug 31, 26", "31-Aug-26", "31 Aug '26"})
    void a_year_of_two_digits_is_not_taken_and_it_is_said_why(String text) {
        assertThat(TypedDay.from(DAY, text)).isEmpty();
        assertThat(TypedDay.refusal(text)).isEqualTo("common.day.short-year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "31 8", "02/30/2026", "26"})
    void other_words_are_no_day(String text) {
        assertThat(TypedDay.refusal(text)).isEqualTo("common.day.not");
    }

    @Test
    void an_endless_text_is_no_day() {
        assertThat(TypedDay.of("1 ".repeat(100_000))).isEmpty();
    }

    @Test
    void it_is_the_same_under_every_locale() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr", "az", "ar", "th-TH-u-ca-buddhist", "fa"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(TypedDay.of("31 AUGUST 2026")).contains(DAY);
                assertThat(TypedDay.of("31/08/2026")).contains(DAY);
                assertThat(TypedDay.from(DAY, "30 APRIL")).contains(LocalDate.of(2027, 4, 30));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_day_and_a_month_in_words_lack_their_year_too() {
        assertThat(TypedDay.lacksYear("30 September")).isTrue();
        assertThat(TypedDay.lacksYear("29 February")).isTrue();
        assertThat(TypedDay.lacksYear("15/12")).isTrue();
        assertThat(TypedDay.lacksYear("30 September 2026")).isFalse();
        assertThat(TypedDay.lacksYear("30 February")).isFalse();
        assertThat(TypedDay.lacksYear("soon")).isFalse();
    }
}
