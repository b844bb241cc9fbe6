package org.southsouth.readiness.core.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Pictures;

class SlopeChartTest {
    /** One line runs above the first point, none below it. */
    @Test
    void a_figure_stands_on_the_side_where_fewer_lines_run() {
        assertThat(firstFigure(40, 50)).isGreaterThan(firstFigure(40, 90));
        assertThat(firstFigure(40, 30)).isEqualTo(firstFigure(40, 90));
        assertThat(firstFigure(40, 50, 30)).isEqualTo(firstFigure(40, 90));
    }

    /** The words under the plot are the rounds. */
    @Test
    void a_figure_never_stands_below_the_plot() {
        assertThat(firstFigure(2, 12)).isEqualTo(firstFigure(2, 90));
    }

    private static double firstFigure(double whole, double... parts) {
        SlopeChart.Line main = new SlopeChart.Line("Overall", true, List.of(whole, whole), List.of("first", "last"));
        List<SlopeChart.Line> lines = new ArrayList<>(List.of(main));
        DoubleStream.of(parts)
                .mapToObj(part -> new SlopeChart.Line(
                        "Part " + part, false, List.of(part, part), List.of("p " + part, "q " + part)))
                .forEach(lines::add);
        Picture picture =
                new SlopeChart(lines, List.of("Name", "2024", "2026"), Axis.WHOLE, "Lines.").draw(ChartSamples.LTR);
        Mark.Words figure = Pictures.words(picture, "first");
        return figure.at().y();
    }
}
