package org.southsouth.readiness.core.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.southsouth.readiness.core.chart.Approved;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.PictureText;
import org.southsouth.readiness.core.chart.Pictures;

/**
 * Small charts of every kind against texts that somebody has looked at, and what holds of all of
 * them. Whoever changes what a chart draws learns it here; {@code mvn test
 * -Dtest=ChartPicturesTest -Dreadiness.approve=write} takes the new texts.
 */
class ChartPicturesTest {
    private static final double HALF_A_LINE = 0.3;

    static Set<String> names() {
        return SmallCharts.all().keySet();
    }

    /** Of charts with a row for each of theirs; the others have places of their own for them. */
    static List<String> namesOfRows() {
        String kinds = "(strip|gain|pillar|rounds|moved|timeline|pairs|partners|heat|turned).*";
        return names().stream().filter(name -> name.matches(kinds)).toList();
    }

    private static Picture picture(String name) {
        return Objects.requireNonNull(SmallCharts.all().get(name)).get();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_chart_is_drawn_as_approved(String name) {
        List<String> lines = PictureText.of(picture(name));
        if (Approved.isWriting()) {
            Approved.write(Approved.FOLDER, name, lines);
        }
        assertThat(Approved.difference(Approved.FOLDER, name, lines)).isEmpty();
    }

    @Test
    void every_approved_text_is_of_a_chart() throws IOException {
        assertThat(Approved.names(Approved.FOLDER)).containsExactlyInAnyOrderElementsOf(names());
    }

    @Test
    void the_first_other_line_is_named_with_its_file(@TempDir Path folder) {
        Approved.write(folder, "a", List.of("one", "two", "three"));
        assertThat(Approved.difference(folder, "a", List.of("one", "two", "three")))
                .isEmpty();
        assertThat(Approved.difference(folder, "a", List.of("one", "2", "3")).orElseThrow())
                .contains("a.txt, line 2", "approved two", "drawn    2")
                .doesNotContain("three");
        assertThat(Approved.difference(folder, "a", List.of("one")).orElseThrow())
                .contains("line 2", "drawn    (nothing)");
        assertThat(Approved.difference(folder, "b", List.of("one")).orElseThrow())
                .contains("b.txt, line 1", "approved (nothing)");
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_place_is_within_the_picture(String name) {
        Picture picture = picture(name);
        assertThat(Pictures.points(picture, SmallCharts.LTR.measure()))
                .isNotEmpty()
                .allSatisfy(place -> {
                    assertThat(place.x()).isFinite().isBetween(-HALF_A_LINE, picture.width() + HALF_A_LINE);
                    assertThat(place.y()).isFinite().isBetween(-HALF_A_LINE, picture.height() + HALF_A_LINE);
                });
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_text_stands_on_another(String name) {
        assertThat(Pictures.collisions(picture(name), SmallCharts.LTR.measure()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("namesOfRows")
    void rows_stand_in_the_order_in_which_they_came(String name) {
        Picture picture = picture(name);
        List<Double> heights = new ArrayList<>();
        for (List<String> row : picture.figures().rows()) {
            Mark.Words first = picture.words().stream()
                    .filter(words ->
                            words.align() == Mark.Align.START && !words.text().isEmpty())
                    .filter(words -> row.get(0).endsWith(words.text()))
                    .findFirst()
                    .orElse(null);
            if (first != null) {
                heights.add(first.at().y());
            }
        }
        assertThat(heights).isSorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_row_of_the_table_has_a_cell_for_each_head(String name) {
        int heads = picture(name).figures().heads().size();
        assertThat(picture(name).figures().rows())
                .allSatisfy(row -> assertThat(row).hasSize(heads));
    }
}
