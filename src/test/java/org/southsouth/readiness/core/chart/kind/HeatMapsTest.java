package org.southsouth.readiness.core.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.core.chart.kind.ChartSamples.NONE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Pictures;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;

class HeatMapsTest {
    private static final CellLegend LEGEND = new CellLegend("Too few answers", "does not apply");

    @Test
    void the_colour_follows_the_unrounded_score_and_the_text_stands_out_on_it() {
        Picture picture = cells(new ChartCell(ChartCell.State.SCORED, 49.8, "49.8"));
        assertThat(Pictures.filled(picture, Tone.SCORE_2)).hasSize(2);
        assertThat(Pictures.words(picture, "49.8").tone()).isEqualTo(Tone.ON_SCORE_2);
    }

    @Test
    void missing_is_dashed_and_not_applicable_is_neither_dashed_nor_filled() {
        Picture missing = cells(ChartSamples.cell(NONE));
        assertThat(Pictures.dashed(missing)).hasSize(2).allMatch(area -> area.fill() == null);
        Picture notApplicable = cells(new ChartCell(ChartCell.State.NOT_APPLICABLE, NONE, "n.a."));
        assertThat(Pictures.dashed(notApplicable)).hasSize(1);
        assertThat(Pictures.texts(notApplicable)).contains("n.a.");
    }

    /** Nobody knows what two letters mean; where they do not stand, they are one thing less to read. */
    @Test
    void what_does_not_apply_is_explained_where_it_stands() {
        Picture notApplicable = cells(new ChartCell(ChartCell.State.NOT_APPLICABLE, NONE, "n.a."));
        assertThat(Pictures.texts(notApplicable)).endsWith("Too few answers", "n.a.", "does not apply");
        assertThat(Pictures.texts(cells(ChartSamples.cell(NONE)))).doesNotContain("does not apply");
        Picture turned = new SubjectHeatMap(
                        List.of(new SubjectHeatMap.Group("Pillar", List.of(new SubjectHeatMap.Theme("LAW", "Laws")))),
                        new SubjectHeatMap.Totals("", List.of()),
                        List.of(new SubjectHeatMap.Row(
                                ChartSamples.subject(0),
                                List.of(new ChartCell(ChartCell.State.NOT_APPLICABLE, NONE, "n.a.")),
                                List.of())),
                        "Subject",
                        LEGEND,
                        "One theme.")
                .draw(ChartSamples.LTR)
                .get(0);
        assertThat(Pictures.texts(turned)).containsSubsequence("Too few answers", "n.a.", "does not apply");
    }

    private static Picture cells(ChartCell cell) {
        return new HeatMapChart(
                        List.of(ChartSamples.subject(0)),
                        List.of(new HeatMapChart.Row("Theme", 2, List.of(cell))),
                        "Section",
                        LEGEND,
                        "One cell.")
                .draw(ChartSamples.LTR);
    }

    /** It would stand there twice, once for nothing. */
    @Test
    void no_page_ends_with_the_head_of_what_stands_on_the_next() {
        for (double height = 40; height < 100; height++) {
            List<Picture> pages = ChartSamples.heatMap(6).draw(ChartSamples.LTR, new Room(height, height));
            assertThat(pages).hasSizeGreaterThan(1);
            for (Picture page : pages) {
                List<List<String>> rows = page.figures().rows();
                assertThat(rows.get(rows.size() - 1).get(0)).startsWith("Cross-border paperless exchange");
            }
        }
    }

    @Test
    void a_state_takes_as_many_lines_as_it_needs() {
        String state = "Validated with reservations by somebody, City profile";
        HeatMapChart.Subject subject =
                new HeatMapChart.Subject(ChartSamples.subject(0).label(), state, false, false);
        Picture picture = new HeatMapChart(
                        List.of(subject),
                        List.of(new HeatMapChart.Row("Theme", 2, List.of(ChartSamples.cell(50)))),
                        "Section",
                        LEGEND,
                        "One cell.")
                .draw(ChartSamples.LTR);
        assertThat(String.join(" ", Pictures.texts(picture))).contains(state);
    }

    @Test
    void the_chosen_subject_is_framed() {
        List<Mark.Area> frames = Pictures.areas(ChartSamples.heatMap(6).draw(ChartSamples.LTR)).stream()
                .filter(area -> Stroke.of(Tone.INK, 0.5).equals(area.edge()))
                .toList();
        assertThat(frames).hasSize(1);
        assertThat(Pictures.left(frames.get(0))).isEqualTo(51 + 3 * 20);
    }

    @Test
    void nine_subjects_do_not_stand_in_columns() {
        assertThat(ChartSamples.heatMap(8).draw(ChartSamples.LTR).width()).isLessThan(259);
        assertThatThrownBy(() -> ChartSamples.heatMap(9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thirty_subjects_stand_on_a_page_with_heads_and_key_on_each() {
        List<Picture> pages = ChartSamples.turned(65).draw(ChartSamples.LTR);
        assertThat(pages).hasSize(3);
        assertThat(pages.get(0).figures().rows()).hasSize(30);
        assertThat(pages.get(2).figures().rows()).hasSize(5);
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.width()).isEqualTo(259);
            assertThat(page.height()).isLessThan(174);
            assertThat(Pictures.texts(page)).contains("Logistics and payments", "PLESS", "paperless exchange");
        });
    }

    /** As wide as the titles need, where there is room; one that still does not fit is left to the key. */
    @Test
    void no_title_above_a_single_column_is_cut() {
        List<String> names = List.of("Mobility", "Workplace", "Pay", "A pillar with quite some name");
        Picture page = new SubjectHeatMap(
                        names.stream()
                                .map(name -> new SubjectHeatMap.Group(
                                        name, List.of(new SubjectHeatMap.Theme(name.substring(0, 3), name))))
                                .toList(),
                        new SubjectHeatMap.Totals("Overall", List.of("score", "likely")),
                        List.of(new SubjectHeatMap.Row(
                                ChartSamples.subject(0),
                                names.stream()
                                        .map(name -> ChartSamples.cell(50))
                                        .toList(),
                                List.of("50", "45–55"))),
                        "Subject",
                        LEGEND,
                        "Four themes.")
                .draw(ChartSamples.LTR)
                .get(0);
        assertThat(Pictures.texts(page))
                .contains("Mobility", "Workplace", "A pillar with quite some name")
                .noneMatch(text -> text.endsWith("…"));
    }
}
