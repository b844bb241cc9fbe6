package org.southsouth.readiness.core.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.core.chart.kind.ChartSamples.NONE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Pictures;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;

class StripChartTest {
    private static final double LEFT = 42;
    private static final double PLOT = 70;
    private static final StripChart.Lanes LANES = new StripChart.Lanes(50, 40, 60, 30, 70, 45);

    @Test
    void a_score_of_fifty_is_in_the_middle_of_the_axis() {
        Picture picture = one(new StripChart.Lanes(50, 40, 60, 30, 70, 45));
        assertThat(Pictures.middle(dots(picture).get(0))).isCloseTo(LEFT + PLOT / 2, within(0.01));
    }

    @Test
    void a_score_outside_its_likely_range_is_drawn_there() {
        Picture picture = one(new StripChart.Lanes(36, 38, 43, 30, 49, 36));
        Mark.Area box = boxes(picture).get(0);
        assertThat(Pictures.left(box)).isCloseTo(LEFT + PLOT * 0.38, within(0.01));
        assertThat(Pictures.right(box)).isCloseTo(LEFT + PLOT * 0.43, within(0.01));
        assertThat(Pictures.middle(dots(picture).get(0))).isCloseTo(LEFT + PLOT * 0.36, within(0.01));
    }

    @Test
    void the_colour_of_the_range_follows_the_unrounded_score() {
        assertThat(boxes(one(new StripChart.Lanes(49.8, 45, 55, 40, 60, 49)))).hasSize(1);
        Picture below = one(new StripChart.Lanes(49.8, 45, 55, 40, 60, 49));
        Picture above = one(new StripChart.Lanes(50, 45, 55, 40, 60, 49));
        assertThat(Pictures.filled(below, Tone.SCORE_2)).isNotEmpty();
        assertThat(Pictures.filled(below, Tone.SCORE_3)).isEmpty();
        assertThat(Pictures.filled(above, Tone.SCORE_3)).isNotEmpty();
    }

    @Test
    void without_a_score_there_is_only_worst_to_best() {
        Picture picture = one(new StripChart.Lanes(NONE, NONE, NONE, 20, 80, NONE));
        assertThat(dots(picture)).isEmpty();
        assertThat(boxes(picture)).isEmpty();
        assertThat(brackets(picture)).isEqualTo(6);
        assertThat(Pictures.texts(picture)).contains("worst to best case").doesNotContain("score");
    }

    @Test
    void names_of_two_lines_stand_apart_from_the_next_name() {
        List<StripChart.Row> rows = List.of(
                ChartSamples.strip(StripChart.Rank.PLAIN, "Maruvia Sorenna", LANES),
                ChartSamples.strip(StripChart.Rank.PLAIN, "Lindara Belmark", LANES));
        Picture picture =
                ChartSamples.strips(rows, Axis.WHOLE, StripChart.Size.BESIDE).draw(ChartSamples.LTR);

        List<Double> lines = Stream.of("Maruvia", "Sorenna", "Lindara")
                .map(name -> Pictures.covered(picture).stream()
                        .filter(text -> text.text().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .bottom())
                .toList();
        assertThat(lines.get(2) - lines.get(1)).isGreaterThan((lines.get(1) - lines.get(0)) * 1.1);
    }

    /** It stands nowhere else: in the place of the figures, or where there are some, on lines of its own. */
    @Test
    void what_a_row_says_instead_of_a_score_is_whole() {
        String words = "A city has a profile and no overall score.";
        Picture free = instead(words, List.of("", "", "", ""));
        Picture held = instead(words, List.of("–", "–", "–", "–"));

        assertThat(Pictures.texts(free)).contains(words);
        assertThat(String.join(" ", Pictures.texts(held))).contains(words);
        assertThat(Pictures.texts(held)).doesNotContain(words).hasSizeGreaterThan(8);
        assertThat(held.height()).isGreaterThan(free.height());
        assertThat(Pictures.covered(held).stream()
                        .filter(text ->
                                words.contains(text.text()) && text.text().length() > 3)
                        .toList())
                .hasSizeGreaterThan(2)
                .allMatch(text -> text.right() <= StripChart.Size.BESIDE.label() + StripChart.Size.BESIDE.plot());
    }

    private static Picture instead(String words, List<String> figures) {
        StripChart.Lanes none = new StripChart.Lanes(NONE, NONE, NONE, NONE, NONE, NONE);
        StripChart.Row row =
                new StripChart.Row(StripChart.Rank.PLAIN, Label.of("Port Amara"), "", "", none, figures, words);
        return ChartSamples.strips(List.of(row), Axis.WHOLE, StripChart.Size.BESIDE)
                .draw(ChartSamples.LTR);
    }

    @Test
    void where_nothing_applies_nothing_is_drawn() {
        Picture picture = one(new StripChart.Lanes(NONE, NONE, NONE, NONE, NONE, NONE));
        assertThat(Pictures.areas(picture)).isEmpty();
        assertThat(brackets(picture)).isZero();
    }

    @Test
    void evidence_within_half_a_point_is_left_out() {
        assertThat(triangles(one(new StripChart.Lanes(50, 45, 55, 40, 60, 49.6))))
                .isZero();
        // In the row, and once more where it is explained.
        assertThat(triangles(one(new StripChart.Lanes(50, 45, 55, 40, 60, 49.4))))
                .isEqualTo(2);
    }

    /** Between two rows it would be anybody's. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_sign_of_the_evidence_is_nearer_to_its_own_row_than_to_the_one_above(boolean isLow) {
        StripChart.Lanes lanes = new StripChart.Lanes(50, 45, 55, 40, 60, 42);
        StripChart.Row row = ChartSamples.strip(StripChart.Rank.PLAIN, "A", lanes);
        StripChart.Size size = isLow ? StripChart.Size.WIDE.low() : StripChart.Size.WIDE;
        Picture picture =
                ChartSamples.strips(List.of(row, row), Axis.WHOLE, size).draw(ChartSamples.LTR);
        Mark.Area sign = Pictures.areas(picture).stream()
                .filter(area -> area.points().size() == 3)
                .toList()
                .get(1);
        double upper = Pictures.lines(picture).stream()
                .filter(line -> line.stroke().equals(Stroke.of(Tone.INK, 0.28)))
                .limit(3)
                .flatMap(line -> line.points().stream())
                .mapToDouble(Point::y)
                .max()
                .orElseThrow();
        double own = boxes(picture).get(1).points().stream()
                .mapToDouble(Point::y)
                .min()
                .orElseThrow();
        double top = sign.points().stream().mapToDouble(Point::y).min().orElseThrow();
        double tip = sign.points().stream().mapToDouble(Point::y).max().orElseThrow();
        assertThat(own - tip).isBetween(0.0, (top - upper) / 2);
    }

    @Test
    void whole_bands_take_in_all_that_is_drawn() {
        assertThat(Axis.of(ChartSamples.BANDS, List.of(30.0, 71.2, NONE))).isEqualTo(new Axis(25, 75));
        assertThat(Axis.of(ChartSamples.BANDS, List.of(25.0, 71.2))).isEqualTo(new Axis(0, 75));
        assertThat(Axis.of(ChartSamples.BANDS, List.of(74.9))).isEqualTo(new Axis(50, 100));
        assertThat(Axis.of(ChartSamples.BANDS, List.of(0.0, 100.0))).isEqualTo(Axis.WHOLE);
        assertThat(Axis.of(ChartSamples.BANDS, List.of(NONE))).isEqualTo(Axis.WHOLE);
    }

    @Test
    void a_shorter_axis_moves_the_dots() {
        StripChart chart = ChartSamples.strips(
                List.of(ChartSamples.strip(StripChart.Rank.PLAIN, "A", new StripChart.Lanes(50, 49, 51, 48, 52, 50))),
                new Axis(25, 75),
                StripChart.Size.WIDE);
        Picture picture = chart.draw(ChartSamples.LTR);
        assertThat(Pictures.middle(dots(picture).get(0))).isCloseTo(LEFT + PLOT / 2, within(0.01));
        assertThat(Pictures.texts(picture)).contains("25", "75").doesNotContain("0", "100", "Starting");
    }

    @Test
    void the_bands_beside_a_score_with_a_decimal_stand_whole() {
        for (String note : List.of("Emerging / Advancing", "Emerging to Established", "Established")) {
            StripChart.Row row = new StripChart.Row(
                    StripChart.Rank.TOTAL,
                    Label.of("Overall, of 100"),
                    "49.7",
                    note,
                    new StripChart.Lanes(49.7, 48, 51, 47, 52, 45),
                    List.of("49.7", "48.0–51.0", "47.0–52.0", "45"),
                    "");
            Picture picture = ChartSamples.strips(List.of(row), Axis.WHOLE, StripChart.Size.WIDE)
                    .draw(ChartSamples.LTR);
            assertThat(Pictures.texts(picture)).contains("49.7").noneMatch(text -> text.contains("…"));
            assertThat(String.join(" ", Pictures.texts(picture))).contains(note);
        }
    }

    private static Picture one(StripChart.Lanes lanes) {
        return ChartSamples.strips(
                        List.of(ChartSamples.strip(StripChart.Rank.PLAIN, "A", lanes)),
                        Axis.WHOLE,
                        StripChart.Size.WIDE)
                .draw(ChartSamples.LTR);
    }

    /** Those in rows: the signs of the legend come after them. */
    private static List<Mark.Area> dots(Picture picture) {
        return Pictures.filled(picture, Tone.INK);
    }

    private static List<Mark.Area> boxes(Picture picture) {
        double legend = legend(picture);
        return Pictures.areas(picture).stream()
                .filter(area -> area.fill() != null && area.fill().name().startsWith("SCORE"))
                .filter(area -> area.points().get(0).y() < legend)
                .toList();
    }

    private static double legend(Picture picture) {
        return picture.height() - 5;
    }

    private static long brackets(Picture picture) {
        return Pictures.lines(picture).stream()
                .filter(line -> line.stroke().equals(Stroke.of(Tone.INK, 0.28)))
                .count();
    }

    private static long triangles(Picture picture) {
        return Pictures.areas(picture).stream()
                .filter(area -> area.points().size() == 3)
                .count();
    }
}
