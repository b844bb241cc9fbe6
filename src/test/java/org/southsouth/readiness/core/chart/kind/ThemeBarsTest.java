package org.southsouth.readiness.core.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.core.chart.kind.ChartSamples.NONE;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Pictures;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Tone;

class ThemeBarsTest {
    @Test
    void a_bar_is_as_long_as_its_score() {
        Picture picture = groups(4, 80);
        Mark.Area bar = Pictures.filled(picture, Tone.SCORE_4).get(0);
        Mark.Area track = Pictures.filled(picture, Tone.WASH).get(0);
        assertThat(width(bar)).isCloseTo(width(track) * 0.8, within(0.001));
    }

    /** So that a theme has the same name here as everywhere else. */
    @Test
    void a_name_has_the_width_of_its_column_and_the_figure_stands_beside_the_bar() {
        String name = "Personal data and online crime";
        ThemeBars.Bar theme = new ThemeBars.Bar(name, ChartSamples.cell(63));
        Picture picture = draw(IntStream.range(0, 4)
                .mapToObj(i -> new ThemeBars.Group("Pillar " + i, "50", List.of(theme)))
                .toList());
        Mark.Area track = Pictures.filled(picture, Tone.WASH).get(0);
        Mark.Words figure = Pictures.words(picture, "63");
        assertThat(Pictures.texts(picture)).contains(name);
        assertThat(figure.at().y())
                .isStrictlyBetween(
                        track.points().stream().mapToDouble(Point::y).min().orElseThrow(),
                        track.points().stream().mapToDouble(Point::y).max().orElseThrow());
        assertThat(figure.at().x()).isCloseTo(39.75, within(0.001)).isGreaterThan(Pictures.right(track) + 2);
    }

    private static double width(Mark.Area area) {
        return Pictures.right(area) - Pictures.left(area);
    }

    @Test
    void missing_is_dashed_and_has_no_fill() {
        Picture picture = groups(1, NONE);
        // The track, and the sign that explains it.
        assertThat(Pictures.dashed(picture)).hasSize(2).allMatch(area -> area.fill() == null);
        assertThat(Pictures.filled(picture, Tone.WASH)).isEmpty();
    }

    @Test
    void zero_has_a_colour() {
        Picture picture = groups(1, 0);
        assertThat(Pictures.filled(picture, Tone.SCORE_1)).hasSize(2);
        assertThat(Pictures.dashed(picture)).hasSize(1);
    }

    @Test
    void the_colour_follows_the_unrounded_score() {
        assertThat(Pictures.filled(groups(1, 74.9), Tone.SCORE_3)).hasSize(2);
        assertThat(Pictures.filled(groups(1, 75), Tone.SCORE_4)).hasSize(2);
    }

    @Test
    void rows_that_stand_nearer_do_not_touch() {
        ThemeBars bars = ChartSamples.bars();
        Picture low = bars.low().draw(ChartSamples.LTR);
        assertThat(low.height()).isLessThan(bars.draw(ChartSamples.LTR).height());
        assertThat(Pictures.collisions(low)).isEmpty();
    }

    @Test
    void a_fifth_pillar_stands_below() {
        Picture four = groups(4, 50);
        Picture five = groups(5, 50);
        assertThat(five.width()).isEqualTo(four.width());
        assertThat(five.height()).isGreaterThan(four.height() + 9);
        assertThat(Pictures.collisions(five)).isEmpty();
    }

    private static Picture groups(int count, double score) {
        List<ThemeBars.Group> groups = IntStream.range(0, count)
                .mapToObj(i -> new ThemeBars.Group(
                        "Pillar " + i, "50", List.of(new ThemeBars.Bar("Theme", ChartSamples.cell(score)))))
                .toList();
        return draw(groups);
    }

    private static Picture draw(List<ThemeBars.Group> groups) {
        return new ThemeBars(
                        groups,
                        List.of("Theme", "Score", "Median"),
                        new ThemeBars.Legend(new CellLegend("No score", "Not asked"), "median"),
                        "Bars.")
                .draw(ChartSamples.LTR);
    }
}
