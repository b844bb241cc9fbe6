package org.southsouth.readiness.core.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.core.chart.kind.ChartSamples.NONE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.chart.Dash;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Pictures;
import org.southsouth.readiness.core.chart.Tone;

/** Two rounds: the dumbbell, and what moved. */
class ChangesTest {
    @Test
    void a_rise_is_solid_a_fall_is_dashed_in_the_accent() {
        assertThat(connection(50, 60).stroke().dash()).isEqualTo(Dash.SOLID);
        assertThat(connection(60, 50).stroke().dash()).isEqualTo(Dash.DASHED);
        assertThat(connection(60, 50).stroke().tone()).isEqualTo(Tone.CARE);
        assertThat(Pictures.words(dumbbell(60, 50), "changed").tone()).isEqualTo(Tone.CARE);
    }

    @Test
    void less_than_half_a_point_is_one_grey_dot() {
        Picture still = dumbbell(50, 50.4);
        assertThat(Pictures.filled(still, Tone.FAINT)).hasSize(1);
        assertThat(Pictures.filled(still, Tone.INK)).isEmpty();
        assertThat(Pictures.filled(dumbbell(50, 50.5), Tone.INK)).hasSize(1);
    }

    @Test
    void a_round_without_a_score_has_no_circle() {
        Picture picture = dumbbell(NONE, 50);
        assertThat(Pictures.filled(picture, Tone.INK)).hasSize(1);
        assertThat(Pictures.filled(picture, Tone.PAPER)).isEmpty();
        assertThat(Pictures.middle(Pictures.filled(picture, Tone.INK).get(0))).isCloseTo(62 + 36, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"1000, 174, 1", "150, 150, 1", "149, 149, 0", "112, 112, 0", "20, 112, 0"})
    void rounds_are_as_wide_as_their_place_and_leave_out_the_last_column_first(double place, double width, int last) {
        Dumbbell.Row row = new Dumbbell.Row("Theme", 2, 50, 60, List.of("then", "now", "changed", "by answers"));
        Picture drawn = new Dumbbell(
                        List.of(row), List.of("Section", "2024", "2026", "Change", "By answers"), "Two rounds.")
                .draw(ChartSamples.LTR, place);
        assertThat(drawn.width()).isEqualTo(width);
        assertThat(drawn.words())
                .filteredOn(words -> words.text().equals("by answers"))
                .hasSize(last);
        assertThat(drawn.words()).extracting(Mark.Words::text).contains("then", "now", "changed");
        assertThat(drawn.figures().rows().get(0)).endsWith("by answers");
    }

    /** People call their rounds as they like. */
    @Test
    void a_round_of_several_words_stands_within_the_picture() {
        Picture picture = new Dumbbell(
                        List.of(new Dumbbell.Row("Theme", 2, 50, 60, List.of("then", "now", "changed"))),
                        List.of("Section", "Second half of 2024", "First half of 2026", "Change"),
                        "Two rounds.")
                .draw(ChartSamples.LTR);
        assertThat(Pictures.texts(picture)).contains("Second");
        assertThat(Pictures.covered(picture)).allMatch(text -> text.top() >= 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {112, 130, 149, 150})
    void no_word_of_narrow_rounds_stands_on_another(double place) {
        assertThat(Pictures.collisions(ChartSamples.dumbbell().draw(ChartSamples.LTR, place)))
                .isEmpty();
    }

    private static Picture dumbbell(double before, double after) {
        return new Dumbbell(
                        List.of(new Dumbbell.Row("Theme", 2, before, after, List.of("then", "now", "changed"))),
                        List.of("Section", "2024", "2026", "Change"),
                        "Two rounds.")
                .draw(ChartSamples.LTR);
    }

    private static Mark.Line connection(double before, double after) {
        return Pictures.lines(dumbbell(before, after)).stream()
                .filter(line -> line.stroke().width() == 0.45)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bars_are_in_proportion_and_those_of_minus_are_open() {
        Picture picture = moved(List.of(
                ChartSamples.part("A", 0.6, false),
                ChartSamples.part("B", 0.2, false),
                ChartSamples.part("C", -0.4, false)));
        List<Mark.Area> plus = Pictures.filled(picture, Tone.MUTED);
        assertThat(plus).hasSize(2);
        assertThat(length(plus.get(0))).isCloseTo(3 * length(plus.get(1)), within(0.001));
        Mark.Area minus = Pictures.filled(picture, Tone.PAPER).get(0);
        assertThat(length(minus)).isCloseTo(2 * length(plus.get(1)), within(0.001));
        assertThat(Pictures.right(minus)).isCloseTo(Pictures.left(plus.get(0)), within(0.001));
    }

    @Test
    void nothing_moved_is_drawn_without_bars() {
        Picture picture = moved(List.of(ChartSamples.part("A", 0, false)));
        assertThat(Pictures.areas(picture)).isEmpty();
        assertThat(Pictures.points(picture)).allMatch(point -> !Double.isNaN(point.x()));
    }

    @Test
    void ten_are_shown_and_the_others_add_up() {
        List<MovedChart.Part> parts = new ArrayList<>();
        for (int i = 1; i <= 13; i++) {
            parts.add(ChartSamples.part("Theme " + i, i % 2 == 0 ? i : -i, false));
        }
        List<MovedChart.Part> shown =
                MovedChart.largest(parts, (count, sum) -> ChartSamples.part(count + " others", sum, true));
        assertThat(shown).hasSize(11);
        assertThat(shown.get(0).label()).isEqualTo("Theme 12");
        assertThat(shown.get(9).label()).isEqualTo("Theme 13");
        assertThat(shown.get(10).label()).isEqualTo("3 others");
        assertThat(shown.stream().mapToDouble(MovedChart.Part::points).sum())
                .isCloseTo(parts.stream().mapToDouble(MovedChart.Part::points).sum(), within(1e-9));
        assertThat(MovedChart.largest(parts.subList(0, 4), (count, sum) -> ChartSamples.part("none", sum, true)))
                .hasSize(4);
    }

    private static Picture moved(List<MovedChart.Part> parts) {
        return new MovedChart(
                        new MovedChart.Line("Before", "45.2"),
                        parts,
                        new MovedChart.Line("After", "47.7"),
                        List.of("Theme", "Points"),
                        "What moved.")
                .draw(ChartSamples.LTR);
    }

    private static double length(Mark.Area area) {
        return Pictures.right(area) - Pictures.left(area);
    }
}
