package org.southsouth.readiness.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.QuestionKind;

class TypedFigureTest {
    private static TypedFigure upTo(double max, String language) {
        return new TypedFigure(
                new QuestionKind.Numeric("US$ (0 if none)", new Goalposts(0, 200, false), 0.0, max, 2),
                Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.200    | 1200  | 1.2
        1,200    | 1200  | 1.2
        4.000    | 4000  | 4
        $1,500   | 1500  | 1.5
        9.999    | 9999  | 9.9990
        1.234 US$ | 1234 | 1.2340
        """)
    void what_could_be_two_numbers_is_none_and_both_can_be_typed(String typed, String thousands, String decimals) {
        for (String language : new String[] {"en", "de"}) {
            TypedFigure figure = upTo(10_000, language);
            assertThat(figure.read(typed)).isEmpty();
            NumberReading.Readings two = figure.unclear(typed).orElseThrow();
            assertThat(figure.read(figure.text(two.thousands()))).hasValue(two.thousands());
            assertThat(figure.read(figure.text(two.decimals()))).hasValue(two.decimals());
            assertThat(figure.text(two.thousands())).isEqualTo(thousands);
            assertThat(figure.text(two.decimals()).replace(',', '.')).isEqualTo(decimals);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | 12.345  | 12.345
        en | 12,345  | 12.345
        de | 12.345  | 12.345
        de | 12,345  | 12.345
        """)
    void limits_that_allow_one_number_decide(String language, String typed, double read) {
        assertThat(upTo(100, language).read(typed)).hasValue(read);
        assertThat(upTo(100, language).unclear(typed)).isEmpty();
        assertThat(upTo(100, language).other(typed)).isPresent();
        assertThat(upTo(100, language).text(read)).hasSize(typed.length());
    }

    /** "72.5 73" was stored as 72.573. */
    @Test
    void two_numbers_are_not_one_with_three_decimals() {
        for (String typed : List.of("72.5 73", "72, 573", "7 2.573")) {
            assertThat(upTo(100, "en").read(typed)).as(typed).isEmpty();
            assertThat(upTo(100, "en").tooLarge(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void limits_that_allow_thousands_only_decide_too() {
        QuestionKind.Numeric large =
                new QuestionKind.Numeric("people", new Goalposts(0, 9_000, false), 1_000.0, null, 0);
        assertThat(new TypedFigure(large, Locale.ENGLISH).read("1.500")).hasValue(1500);
    }

    /** A whole number with three decimals is none; with one decimal the sign that the language has between thousands tells. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 | en | 1.200 | 1200
        0 | de | 1,200 | 1200
        1 | en | 1,240 | 1240
        1 | de | 1.240 | 1240
        1 | en | 1.240 |
        1 | de | 1,240 |
        2 | en | 1,240 |
        """)
    void a_question_that_shows_few_decimals_means_thousands(int decimals, String language, String typed, Double read) {
        TypedFigure figure = new TypedFigure(
                new QuestionKind.Numeric("hours", new Goalposts(0, 200, false), 0.0, 8760.0, decimals),
                Locale.forLanguageTag(language));
        assertThat(figure.read(typed)).isEqualTo(read == null ? OptionalDouble.empty() : OptionalDouble.of(read));
        assertThat(figure.unclear(typed).isPresent()).isEqualTo(read == null);
        assertThat(figure.other(typed).isPresent()).isEqualTo(read != null);
    }

    /** 1,500 where the most is 500: the price became 1.5, and only a small line said so. */
    @Test
    void thousands_that_are_too_large_are_not_taken_for_decimals() {
        assertThat(upTo(500, "en").read("1,500")).isEmpty();
        assertThat(upTo(500, "en").tooLarge("1,500")).contains(new NumberReading.Readings(1500, 1.5));
        assertThat(upTo(500, "en").unclear("1,500")).isEmpty();
        assertThat(upTo(500, "de").read("1.500")).isEmpty();
        assertThat(upTo(500, "en").read("1.500"))
                .as("others have a point between thousands")
                .isEmpty();
        assertThat(upTo(500, "en").tooLarge("1.500")).contains(new NumberReading.Readings(1500, 1.5));
        assertThat(upTo(500, "en").read(upTo(500, "en").text(1.125))).hasValue(1.125);
        assertThat(upTo(150, "en").read("1,500")).isEmpty();
        assertThat(upTo(149.9, "en").read("1,500")).as("far too large").hasValue(1.5);
        TypedFigure knowing = new TypedFigure(upTo(500, "en").kind(), Locale.ENGLISH, List.of(1.6));
        assertThat(knowing.read("1,500")).as("near what is known").hasValue(1.5);
    }

    @Test
    void what_no_limit_allows_is_read_as_the_language_has_it() {
        assertThat(upTo(1, "en").read("12.345")).hasValue(12.345);
        assertThat(upTo(1, "de").read("12.345")).hasValue(12345);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.500", "1.5000", "1234.567", "1,234.5", "1'200", "1 200", "1.20", "1.000.000"})
    void what_can_be_one_number_only_is_read(String typed) {
        assertThat(upTo(10_000_000, "en").read(typed)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        7,475 | 7475 | 7475
        7,475 | 2492 | 7475
        7.475 | 8.1  | 7.475
        -7.475 | -7475 | -7475
        """)
    void a_figure_that_is_known_tells_which_of_two_numbers_is_meant(String typed, double known, double read) {
        TypedFigure figure = knowing(known);
        assertThat(figure.read(typed)).hasValue(read);
        assertThat(figure.unclear(typed)).isEmpty();
        assertThat(figure.other(typed)).isPresent();
        assertThat(figure.read(figure.text(7.475))).hasValue(7.475);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2491, 22_426, 0, -7475, 100})
    void a_figure_that_is_near_neither_tells_nothing(double known) {
        assertThat(knowing(known).read("7.475")).isEmpty();
        assertThat(knowing(known).unclear("7.475")).isPresent();
    }

    @Test
    void two_figures_that_disagree_tell_nothing() {
        assertThat(knowing(7475.0, 7.5).read("7.475")).isEmpty();
    }

    private static TypedFigure knowing(Double... known) {
        return new TypedFigure(
                new QuestionKind.Numeric("people", new Goalposts(0, 20_000, false), null, null, 2),
                Locale.ENGLISH,
                List.of(known));
    }
}
