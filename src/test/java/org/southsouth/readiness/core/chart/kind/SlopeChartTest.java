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

    @Test
    void rounds_stand_beside_one_another_from_the_first_to_the_last() {
        List<String> heads = List.of("Name", "Before the reform of the post", "2023", "2024", "2025", "2026 and after");
        SlopeChart.Line main =
                new SlopeChart.Line("Overall", true, List.of(1.0, 2.0, 3.0, 4.0, 5.0), heads.subList(1, 6));
        Picture picture = new SlopeChart(List.of(main), heads, Axis.WHOLE, "Lines.").draw(ChartSamples.LTR);
        List<String> rounds = picture.words().stream()
                .filter(words -> words.at().y() > picture.height() - 2)
                .map(Mark.Words::text)
                .toList();
        assertThat(rounds).hasSizeBetween(2, 4);
        assertThat(rounds.get(0)).startsWith("Before");
        assertThat(rounds.get(rounds.size() - 1)).startsWith("2026");
    }

    @Test
    void rounds_of_every_length_stand_apart_and_within() {
        for (int ends = 1; ends < 30; ends += 2) {
            for (int middle = 1; middle < 30; middle += 2) {
                List<String> heads = List.of("", "f".repeat(ends), "m".repeat(middle), "l".repeat(ends));
                SlopeChart.Line main = new SlopeChart.Line("", true, List.of(50.0, 50.0, 50.0), List.of("", "", ""));
                Picture picture = new SlopeChart(List.of(main), heads, Axis.WHOLE, "Lines.").draw(ChartSamples.LTR);
                assertThat(Pictures.collisions(picture)).isEmpty();
                assertThat(Pictures.covered(picture))
                        .allMatch(text -> text.left() >= 0 && text.right() <= picture.width());
            }
        }
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
