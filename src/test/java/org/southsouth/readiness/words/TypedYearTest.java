package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedYearTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025             | 2025
        \u0662\u0660\u0662\u0665 | 2025
        \u17E2\u17E0\u17E2\u17E5 | 2025
        \u0968\u0966\u0968\u096B | 2025
        12/31/2025       | 2025
        1.12.2026        | 2026
        2026. 12. 31.    | 2026
        2025\u5E743\u67081\u65E5 | 2025
        2025\u5E74       | 2025
        March 3, 2024    | 2024
        3 mars 2024      | 2024
        31 Aug 2024      | 2024
        September 2024   | 2024
        2026-12          | 2026
        12/2026          | 2026
        FY 2024          | 2024
        """)
    void a_year_or_a_date_with_one_clear_year_is_read(String typed, int year) {
        assertThat(TypedYear.of(typed)).contains(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "25",
                "20x5",
                "12/31/25",
                "1899",
                "2101",
                "12025",
                "20251231",
                "2024/2025",
                "2024-25",
                "2024/13",
                "FY2025/26",
                "FY 2024-25",
                "2024, 2025",
                "Law 345 of 2024",
                "2024-03-01 10:30",
                "2,024",
                "2018 E.C.",
                "2017 EC",
                "2017 \u12D3.\u121D.",
                "2081 B.S.",
                "2024 BE"
            })
    void what_has_no_clear_year_is_none(String typed) {
        assertThat(TypedYear.of(typed)).isEmpty();
    }

    @Test
    void a_month_is_no_calendar() {
        for (String typed : List.of(
                "2018 E.C.",
                "1446 H",
                "\u06F1\u06F4\u06F0\u06F3",
                "2060",
                "2082",
                "2568",
                "\u0968\u0966\u096E\u0968",
                "12/2082")) {
            assertThat(TypedYear.isOfOtherCalendar(typed)).as(typed).isTrue();
            assertThat(TypedYear.of(typed)).as(typed).isEmpty();
        }
        assertThat(TypedYear.isOfOtherCalendar("2059")).isFalse();
        assertThat(TypedYear.isOfOtherCalendar("2700")).isFalse();
        for (String typed : List.of("Dec 2025", "dec. 2025", "Feb 2025", "September 2024", "3 mars 2024", "FY 2024")) {
            assertThat(TypedYear.isOfOtherCalendar(typed)).as(typed).isFalse();
        }
    }

    @Test
    void of_two_years_the_later_one_is_known() {
        for (String typed : List.of("2024/25", "FY 2024-25", "2024-2025", "2024 \u2013 2025")) {
            assertThat(TypedYear.laterOfTwo(typed)).as(typed).contains(2025);
        }
        assertThat(TypedYear.laterOfTwo("1999/00")).contains(2000);
        assertThat(TypedYear.laterOfTwo("2024 and 2025")).contains(2025);
        assertThat(TypedYear.laterOfTwo("2023/2025")).contains(2025);
        for (String typed : List.of("2024/13", "2022, 2023, 2024", "2024", "12024/25", "2024/256", "2100/01", "")) {
            assertThat(TypedYear.laterOfTwo(typed)).as(typed).isEmpty();
        }
    }
}
