package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.testing.Questionnaires;

class FormatsTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final Formats formats = new Formats(messages, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(textBlock = """
            62.4,               62
            62.5,               63
            0,                  0
            49.4,               49
            # not yet Advancing
            49.5,               49.5
            49.8,               49.8
            49.86,              49.9
            49.97,              49.9
            # a hair below by arithmetic alone
            74.99999999999997,  75
            100,                100
            """)
    void a_score_is_a_whole_number_that_never_contradicts_its_band(double score, String shown) {
        assertThat(formats.score(score, Questionnaires.BANDS)).isEqualTo(shown);
    }

    @Test
    void a_file_name_that_reads_from_the_right_is_set_apart_in_a_sentence() {
        assertThat(Formats.file("law 2026.pdf")).isEqualTo("law 2026.pdf");
        assertThat(Formats.shortFile("law 2026.pdf")).isEqualTo("law 2026.pdf");
        assertThat(Formats.shortFile("l".repeat(80) + ".pdf"))
                .isEqualTo("l".repeat(20) + "…" + "l".repeat(16) + ".pdf");
        assertThat(Formats.file("\u0642\u0627\u0646\u0648\u0646.pdf"))
                .isEqualTo("\u2068\u0642\u0627\u0646\u0648\u0646.pdf\u2069");
        assertThat(Formats.file("\u05d7\u05d5\u05e7")).startsWith("\u2068").endsWith("\u2069");
    }

    /** "51 → 51" beside a change of 0.7 would be taken for a mistake. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            51.1,  54.1,  51,    54
            51.4,  52.8,  51.4,  52.8
            51.4,  52.1,  51.4,  52.1
            51.4,  50.6,  51.4,  50.6
            51.4,  50.7,  51.4,  50.7
            51.36, 51.44, 51.36, 51.44
            51.40, 51.43, 51,    51
            49.62, 49.97, 49.6,  49.9
            """)
    void a_move_that_whole_numbers_would_hide_has_decimals(double before, double after, String from, String to) {
        assertThat(formats.move(before, after, Questionnaires.BANDS)).containsExactly(from, to);
    }

    @Test
    void a_loss_too_small_for_its_decimal_is_a_loss_all_the_same() {
        assertThat(formats.gain(0.03)).isEqualTo("under 0.1");
        assertThat(formats.gain(-0.03)).isEqualTo("under \u22120.1");
        assertThat(formats.gain(0)).isEqualTo("–");
        assertThat(formats.gain(-0.05)).isEqualTo("\u22120.1");
    }

    @Test
    void no_score_is_a_dash() {
        assertThat(formats.move(Double.NaN, 50, Questionnaires.BANDS)).containsExactly("–", "50");
        assertThat(formats.score(Double.NaN, Questionnaires.BANDS)).isEqualTo("–");
        assertThat(formats.bounds(Double.NaN, Double.NaN, Double.NaN, Questionnaires.BANDS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            44.4, 52.4, 47,    44–52
            48,   48.3, 48.1,  48
            # beside a score with a decimal, so that it is not seen outside its range
            48,   51.27, 49.7, 48.0–51.3
            49.72, 49.74, 49.73, 49.7
            49.72, 49.97, 49.96, 49.7–49.9
            # an end that would stand in another band
            45.2, 49.8, 47,    45.2–49.8
            # without a score
            39.6, 65.4, NaN,   40–65
            0,    100,  49.96, 0.0–100.0
            """)
    void a_range_is_rounded_as_the_score_beside_it(double low, double high, double score, String shown) {
        assertThat(formats.bounds(low, high, score, Questionnaires.BANDS)).isEqualTo(shown);
        assertThat(formats.span(low, high, score, Questionnaires.BANDS)).isEqualTo(shown);
    }

    @Test
    void ranks_are_whole_numbers() {
        assertThat(formats.ranks(2.4, 5)).isEqualTo("2–5");
        assertThat(formats.ranks(3, 3)).isEqualTo("3");
    }

    @Test
    void only_all_of_it_is_a_hundred_per_cent() {
        assertThat(formats.percent(118 / 119.0)).isEqualTo("99 %");
        assertThat(formats.percent(1)).isEqualTo("100 %");
        assertThat(formats.percent(0.996)).isEqualTo("99 %");
        assertThat(formats.percent(2 / 3.0)).isEqualTo("67 %");
        assertThat(formats.percent(0.625)).isEqualTo("63 %");
        assertThat(formats.percent(0.6249)).isEqualTo("62 %");
        assertThat(formats.percent(1 / 108.0)).isEqualTo("under 1 %");
        assertThat(formats.percent(0.01)).isEqualTo("1 %");
        assertThat(formats.percent(0)).isEqualTo("0 %");
        assertThat(formats.percent(0.29)).isEqualTo("29 %");
        assertThat(formats.percentBelow(0.746, 0.75)).isEqualTo("74 %");
        assertThat(formats.percentBelow(0.75, 0.75)).isEqualTo("75 %");
        assertThat(formats.percentBelow(0.73, 0.75)).isEqualTo("73 %");
    }

    @Test
    void bounds_across_a_cut_off_name_both_bands() {
        assertThat(formats.bands(39, 65, Questionnaires.BANDS)).isEqualTo("Emerging / Advancing");
        assertThat(formats.bands(51, 65, Questionnaires.BANDS)).isEqualTo("Advancing");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-05-12T09:41:00Z | Today, 09:41
            2026-05-11T23:59:00Z | Yesterday
            2026-05-03T10:00:00Z | 3 May
            2024-06-18T10:00:00Z | 18 Jun 2024
            """, delimiter = '|')
    void a_day_is_told_as_people_do(String at, String shown) {
        assertThat(formats.day(Instant.parse(at), Instant.parse("2026-05-12T14:02:00Z")))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-05-12T09:41:00Z | Today, 09:41
            2026-05-11T23:59:00Z | Yesterday, 23:59
            2024-06-18T10:00:00Z | 18 Jun 2024, 10:00
            """, delimiter = '|')
    void a_moment_always_has_its_time(String at, String shown) {
        assertThat(formats.moment(Instant.parse(at), Instant.parse("2026-05-12T14:02:00Z")))
                .isEqualTo(shown);
    }

    @Test
    void countries_have_the_jdks_names_and_other_codes_stand_as_they_are() {
        assertThat(formats.subject(new Subject("WSM"))).isEqualTo("Samoa");
        assertThat(formats.subject(new Subject("KHM:Phnom Penh"))).isEqualTo("Phnom Penh");
        assertThat(formats.subject(new Subject("XAA"))).isEqualTo("XAA");
    }

    @Test
    void names_are_joined_as_in_a_sentence() {
        assertThat(messages.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(messages.list(List.of("A"))).isEqualTo("A");
    }

    @Test
    void a_long_text_is_shortened_between_whole_characters() {
        assertThat(Formats.shortened("abc", 3)).isEqualTo("abc");
        assertThat(Formats.shortened("abcd", 3)).isEqualTo("ab…");
        assertThat(Formats.shortened("ab cd", 4)).isEqualTo("ab…");
        assertThat(Formats.shortened("\uD83D\uDE9A".repeat(4), 3)).isEqualTo("\uD83D\uDE9A\uD83D\uDE9A…");
    }

    /** 0.07 and 0.12 both read +0.1, and what reads alike is ordered alike. */
    @Test
    void a_gain_for_an_order_is_the_one_that_is_printed() {
        for (double[] alike : new double[][] {{0.07, 0.12}, {0.02, 0.04}, {9.96, 10.4}, {1.44, 1.36}}) {
            assertThat(Formats.printedGain(alike[0])).isEqualTo(Formats.printedGain(alike[1]));
        }
        assertThat(Formats.printedGain(0.04))
                .isLessThan(Formats.printedGain(0.06))
                .isPositive();
        assertThat(Formats.printedGain(9.94)).isLessThan(Formats.printedGain(9.96));
        assertThat(Formats.printedGain(-0.02)).isNegative();
        assertThat(Formats.printedGain(0)).isZero();
        assertThat(Formats.printedGain(Double.NaN)).isNaN();
    }
}
