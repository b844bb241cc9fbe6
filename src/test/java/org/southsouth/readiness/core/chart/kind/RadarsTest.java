package org.southsouth.readiness.core.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.core.chart.kind.ChartSamples.NONE;
import static org.southsouth.readiness.core.chart.kind.ChartSamples.shape;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Pictures;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;

class RadarsTest {
    private static final Stroke SOLID = Stroke.of(Tone.INK, 0.8);

    @Test
    void a_whole_shape_is_closed_and_filled() {
        Picture picture = radar(shape("A", 50, 50, 50, 50));
        assertThat(closed(picture)).hasSize(1);
        assertThat(Pictures.areas(picture)).anyMatch(area -> area.opacity() == 0.16);
    }

    @Test
    void a_missing_spoke_leaves_the_line_open_and_unfilled() {
        Picture picture = radar(shape("A", 50, NONE, 50, 50));
        assertThat(closed(picture)).isEmpty();
        assertThat(Pictures.areas(picture)).noneMatch(area -> area.opacity() < 1);
        // Two sides of four are left, and the sign that explains the line.
        assertThat(Pictures.lines(picture).stream().filter(line -> line.stroke().equals(SOLID)))
                .hasSize(3);
    }

    @Test
    void half_of_the_scale_is_half_of_the_radius() {
        Mark.Area shape = closed(radar(shape("A", 50, 50, 50, 50))).get(0);
        assertThat(Pictures.right(shape) - Pictures.left(shape)).isEqualTo(21);
    }

    @Test
    void two_spokes_nine_spokes_and_three_shapes_are_refused() {
        assertThatThrownBy(() -> radar(shape("A", 1, 2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> radar(shape("A", 1, 2, 3, 4, 5, 6, 7, 8, 9)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> radar(shape("A", 1, 2, 3), shape("B", 1, 2, 3), shape("C", 1, 2, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Picture radar(RadarChart.Shape... shapes) {
        List<String> spokes = Collections.nCopies(shapes[0].scores().size(), "Spoke");
        return new RadarChart(spokes, List.of(shapes), "Theme", "The area means nothing.", "A radar.")
                .draw(ChartSamples.LTR);
    }

    private static List<Mark.Area> closed(Picture picture) {
        return Pictures.areas(picture).stream()
                .filter(area -> SOLID.equals(area.edge()))
                .toList();
    }
}
