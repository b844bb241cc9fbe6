package org.southsouth.readiness.core.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.core.chart.kind.ChartSamples.NONE;
import static org.southsouth.readiness.core.chart.kind.ChartSamples.shape;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.chart.Dash;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Pictures;
import org.southsouth.readiness.core.chart.Tone;

class RadarsTest {
    @Test
    void a_whole_shape_is_closed_and_a_missing_spoke_leaves_it_open() {
        assertThat(closed(radar(List.of(), shape(RadarChart.Rank.FIRST, "A", 50, 50, 50, 50))))
                .hasSize(1);
        Picture open = radar(List.of(), shape(RadarChart.Rank.FIRST, "A", 50, NONE, 50, 50));
        assertThat(closed(open)).isEmpty();
        // Two sides of four are left, and no point where nothing is known.
        assertThat(Pictures.lines(open).stream().filter(line -> line.stroke().tone() == Tone.CHOSEN))
                .hasSize(2);
        assertThat(points(open, Tone.CHOSEN)).isEqualTo(3);
    }

    @Test
    void half_of_the_scale_is_half_of_the_outer_ring() {
        Picture picture = radar(List.of(), shape(RadarChart.Rank.FIRST, "A", 50, 50, 50, 50));
        double outer = Pictures.areas(picture).stream()
                .filter(area -> isOf(area, Tone.RULE))
                .mapToDouble(RadarsTest::width)
                .max()
                .orElseThrow();
        assertThat(width(closed(picture).get(0))).isCloseTo(outer / 2, within(0.001));
    }

    @Test
    void the_second_is_dashed_whether_or_not_there_is_a_first() {
        for (Picture picture : List.of(
                radar(
                        List.of(),
                        shape(RadarChart.Rank.FIRST, "A", 50, 50, 50),
                        shape(RadarChart.Rank.SECOND, "B", 60, 60, 60)),
                radar(List.of(), shape(RadarChart.Rank.SECOND, "B", 60, 60, 60)))) {
            assertThat(Pictures.areas(picture))
                    .filteredOn(area -> area.edge() != null && area.edge().dash() == Dash.DASHED)
                    .hasSize(1)
                    .allMatch(area -> isOf(area, Tone.INK));
        }
    }

    @Test
    void the_others_are_thin_below_it_and_have_no_figures() {
        Picture picture = radar(List.of(List.of(11.0, 22.0, 33.0)), shape(RadarChart.Rank.FIRST, "A", 50, 51, 52));
        List<Mark.Area> areas = Pictures.areas(picture);
        int thin = areas.indexOf(areas.stream()
                .filter(area -> isOf(area, Tone.FAINT))
                .findFirst()
                .orElseThrow());
        assertThat(thin).isLessThan(areas.indexOf(closed(picture).get(0)));
        assertThat(Pictures.texts(picture)).contains("50", "51", "52").doesNotContain("11", "22", "33");
    }

    @Test
    void two_spokes_are_refused_and_many_are_drawn() {
        assertThatThrownBy(() -> radar(List.of(), shape(RadarChart.Rank.FIRST, "A", 1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(closed(radar(List.of(), shape(RadarChart.Rank.FIRST, "A", 1, 2, 3, 4, 5, 6, 7, 8, 9))))
                .hasSize(1);
    }

    private static Picture radar(List<List<Double>> others, RadarChart.Shape... shapes) {
        List<String> spokes = Collections.nCopies(shapes[0].scores().size(), "Spoke");
        return new RadarChart(spokes, List.of(shapes), others, "Theme", "A radar.").draw(ChartSamples.LTR);
    }

    private static List<Mark.Area> closed(Picture picture) {
        return Pictures.areas(picture).stream()
                .filter(area -> isOf(area, Tone.CHOSEN))
                .toList();
    }

    private static long points(Picture picture, Tone tone) {
        return Pictures.areas(picture).stream()
                .filter(area -> area.fill() == tone)
                .count();
    }

    private static boolean isOf(Mark.Area area, Tone edge) {
        return Optional.ofNullable(area.edge())
                .filter(stroke -> stroke.tone() == edge)
                .isPresent();
    }

    private static double width(Mark.Area area) {
        return Pictures.right(area) - Pictures.left(area);
    }
}
