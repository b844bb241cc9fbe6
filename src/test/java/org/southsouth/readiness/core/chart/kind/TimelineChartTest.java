package org.southsouth.readiness.core.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Pictures;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.kind.TimelineChart.Look;
import org.southsouth.readiness.core.chart.kind.TimelineChart.Row;
import org.southsouth.readiness.core.chart.kind.TimelineChart.Tick;

class TimelineChartTest {
    private static Picture of(List<Row> rows, double today) {
        return new TimelineChart(rows, List.of(), new Tick(today, "Today"), List.of("a", "b", "c", "d"), "s")
                .draw(ChartSamples.LTR);
    }

    private static Row row(double first, double last, Look look) {
        return new Row("A law", first, last, "1 Jan", "2 Feb", "Agreed", look);
    }

    private static double width(Mark.Area area) {
        return area.points().stream().mapToDouble(point -> point.x()).max().orElse(0)
                - area.points().stream().mapToDouble(point -> point.x()).min().orElse(0);
    }

    @Test
    void a_full_page_of_actions_fits_on_landscape_paper() {
        int most = ChartSamples.timeline(1).mostRows(ChartSamples.LTR);
        Picture picture = ChartSamples.timeline(most).draw(ChartSamples.LTR);
        assertThat(most).isLessThan(TimelineChart.MOST_ROWS);
        assertThat(picture.width()).isLessThanOrEqualTo(243);
        assertThat(picture.height()).isLessThan(140);
        assertThat(Pictures.texts(picture)).noneMatch(text -> text.contains("…"));
    }

    @Test
    void a_bar_is_as_long_as_its_time_and_never_too_short_to_be_seen() {
        List<Mark.Area> bars =
                Pictures.areas(of(List.of(row(0, 0.5, Look.OPEN), row(0, 1, Look.OPEN), row(1, 1, Look.OPEN)), 0));
        assertThat(width(bars.get(1))).isEqualTo(2 * width(bars.get(0)));
        assertThat(width(bars.get(2))).isPositive();
    }

    @Test
    void what_is_late_is_in_the_colour_of_care_with_its_day() {
        Picture picture = of(List.of(row(0, 0.2, Look.LATE), row(0, 0.2, Look.CLOSED)), 0.5);
        assertThat(Pictures.filled(picture, Tone.CARE)).hasSize(1);
        assertThat(picture.words().stream()
                        .filter(words -> words.tone() == Tone.CARE)
                        .map(Mark.Words::text))
                .containsExactly("2 Feb", "Agreed");
    }

    @Test
    void the_bar_of_the_last_day_stays_within() {
        Picture picture = of(List.of(row(0.999, 1, Look.OPEN)), 0);
        assertThat(Pictures.right(Pictures.areas(picture).get(0))).isEqualTo(picture.width());
    }

    @Test
    void the_word_over_today_stays_within() {
        for (double today : List.of(0.0, 1.0)) {
            Picture picture = of(List.of(row(0, 1, Look.OPEN)), today);
            assertThat(Pictures.points(picture)).allMatch(point -> point.x() <= picture.width() + 0.3);
            assertThat(Pictures.texts(picture)).contains("Today");
        }
    }
}
