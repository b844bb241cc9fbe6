package org.southsouth.readiness.core.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Pictures;
import org.southsouth.readiness.core.chart.Point;

/** What holds for every kind of chart, whichever way it reads. */
class ChartsTest {
    private static final double HALF_A_LINE = 0.3;

    private final Map<String, Picture> leftToRight = ChartSamples.all(ChartSamples.LTR);
    private final Map<String, Picture> rightToLeft = ChartSamples.all(ChartSamples.RTL);

    private List<Map.Entry<String, Picture>> all() {
        List<Map.Entry<String, Picture>> all = new ArrayList<>(leftToRight.entrySet());
        all.addAll(rightToLeft.entrySet());
        return all;
    }

    @Test
    void nothing_is_drawn_outside() {
        assertThat(all()).allSatisfy(chart -> {
            Picture picture = chart.getValue();
            assertThat(Pictures.points(picture)).as(chart.getKey()).allSatisfy(point -> {
                assertThat(point.x()).isBetween(-HALF_A_LINE, picture.width() + HALF_A_LINE);
                assertThat(point.y()).isBetween(-HALF_A_LINE, picture.height() + HALF_A_LINE);
            });
        });
    }

    @Test
    void no_text_stands_on_another() {
        assertThat(all())
                .allSatisfy(chart -> assertThat(Pictures.collisions(chart.getValue()))
                        .as(chart.getKey())
                        .isEmpty());
    }

    @Test
    void nothing_is_smaller_than_print_allows() {
        assertThat(all())
                .allSatisfy(chart -> assertThat(chart.getValue().words())
                        .as(chart.getKey())
                        .allSatisfy(words -> assertThat(words.type().size())
                                .isGreaterThanOrEqualTo(words.text().length() <= 5 ? 6.5 : 7)));
    }

    @Test
    void every_chart_says_what_it_shows_and_from_what() {
        assertThat(all()).allSatisfy(chart -> {
            assertThat(chart.getValue().summary()).as(chart.getKey()).isNotBlank();
            assertThat(chart.getValue().figures().rows())
                    .as(chart.getKey())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row)
                            .hasSameSizeAs(chart.getValue().figures().heads()));
        });
    }

    @Test
    void reading_from_the_right_mirrors_every_line_and_area() {
        leftToRight.forEach((name, plain) -> {
            Picture mirrored = Objects.requireNonNull(rightToLeft.get(name));
            assertThat(mirrored.isRightToLeft()).isTrue();
            assertThat(mirrored.width()).isEqualTo(plain.width());
            assertThat(mirrored.marks()).as(name).hasSameSizeAs(plain.marks());
            assertThat(shapes(mirrored)).as(name).isEqualTo(flipped(plain));
        });
    }

    private static List<List<Point>> shapes(Picture picture) {
        List<List<Point>> shapes = new ArrayList<>();
        Pictures.areas(picture).forEach(area -> shapes.add(area.points()));
        Pictures.lines(picture).forEach(line -> shapes.add(line.points()));
        return shapes;
    }

    private static List<List<Point>> flipped(Picture picture) {
        return shapes(picture).stream()
                .map(shape -> shape.stream()
                        .map(point -> new Point(picture.width() - point.x(), point.y()))
                        .toList())
                .toList();
    }

    /** Every figure of the table is written in the chart; those of the strip beside something have two columns alone. */
    @Test
    void the_table_holds_what_is_drawn() {
        leftToRight.forEach((name, picture) -> {
            int columns = name.equals("strips") ? 3 : Integer.MAX_VALUE;
            List<String> texts = new ArrayList<>(Pictures.texts(picture));
            for (List<String> row : picture.figures().rows()) {
                for (String cell : row.subList(1, Math.min(columns, row.size()))) {
                    if (!cell.isEmpty()) {
                        assertThat(texts.remove(cell)).as(name + ": " + cell).isTrue();
                    }
                }
            }
        });
    }

    @Test
    void figures_of_a_column_stand_under_one_another_on_the_right() {
        for (Picture picture : List.of(strip(leftToRight), strip(rightToLeft))) {
            double first = right(picture, "46–50");
            assertThat(right(picture, "97–100")).isCloseTo(first, within(0.001));
        }
    }

    private static Picture strip(Map<String, Picture> all) {
        return Objects.requireNonNull(all.get("strip"));
    }

    private static double right(Picture picture, String text) {
        return Pictures.covered(picture).stream()
                .filter(covered -> covered.text().equals(text))
                .findFirst()
                .orElseThrow()
                .right();
    }
}
