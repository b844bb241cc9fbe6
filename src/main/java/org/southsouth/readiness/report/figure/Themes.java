package org.southsouth.readiness.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.CellLegend;
import org.southsouth.readiness.core.chart.kind.ChartCell;
import org.southsouth.readiness.core.chart.kind.HeatMapChart;
import org.southsouth.readiness.core.chart.kind.Room;
import org.southsouth.readiness.core.chart.kind.SubjectHeatMap;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparedRow;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.StateWording;

/** The scores of all themes across all entries, either way round. */
record Themes(Drawing drawing, ComparisonReport report) {
    private static final int CODE_LENGTH = 5;

    List<Picture> plain(Room room) {
        List<HeatMapChart.Row> rows = sections().stream()
                .map(row -> new HeatMapChart.Row(row.row().name(), row.row().level(), cells(row)))
                .toList();
        return new HeatMapChart(
                        report.entries().stream().map(this::subject).toList(),
                        rows,
                        drawing.word("report.head.section"),
                        legend(),
                        summary())
                .draw(drawing.setting(), room);
    }

    List<Picture> turned() {
        List<ComparedRow> pillars =
                sections().stream().filter(row -> row.row().level() == 1).toList();
        List<ComparedRow> themes =
                pillars.stream().flatMap(pillar -> themes(pillar).stream()).toList();
        List<SubjectHeatMap.Group> groups = pillars.stream()
                .map(pillar -> new SubjectHeatMap.Group(
                        pillar.row().chartTitle(),
                        themes(pillar).stream()
                                .map(theme -> new SubjectHeatMap.Theme(
                                        code(theme), theme.row().chartTitle()))
                                .toList()))
                .toList();
        List<SubjectHeatMap.Row> rows = new ArrayList<>();
        for (int entry = 0; entry < report.entries().size(); entry++) {
            int place = entry;
            rows.add(new SubjectHeatMap.Row(
                    subject(report.entries().get(entry)),
                    themes.stream().map(theme -> cell(theme, place)).toList(),
                    totals(place)));
        }
        return new SubjectHeatMap(
                        groups,
                        new SubjectHeatMap.Totals(
                                drawing.word("report.html.overall.short"),
                                List.of(drawing.word("report.head.score"), drawing.word("report.head.likely.short"))),
                        rows,
                        drawing.word("report.xlsx.line.subject"),
                        legend(),
                        summary())
                .draw(drawing.setting());
    }

    private CellLegend legend() {
        return new CellLegend(drawing.word(report.missingTheme()), drawing.word("report.legend.not-applicable"));
    }

    private String summary() {
        List<String> names = report.entries().stream().map(ComparedEntry::name).toList();
        return drawing.messages().get("report.figure.themes", drawing.messages().list(names));
    }

    private List<ComparedRow> sections() {
        return report.flat().stream()
                .filter(row -> row.row().kind() == ComparisonRow.Kind.SECTION
                        && row.row().level() > 0)
                .toList();
    }

    private static boolean holdsSections(ComparedRow row) {
        return row.rows().stream().anyMatch(below -> below.row().kind() == ComparisonRow.Kind.SECTION);
    }

    /** The lowest sections below it; itself where there are none. */
    private static List<ComparedRow> themes(ComparedRow section) {
        List<ComparedRow> themes = new ArrayList<>();
        for (ComparedRow below : section.rows()) {
            if (below.row().kind() == ComparisonRow.Kind.SECTION) {
                themes.addAll(themes(below));
            }
        }
        return themes.isEmpty() ? List.of(section) : themes;
    }

    private List<ChartCell> cells(ComparedRow row) {
        List<ChartCell> cells = new ArrayList<>();
        for (int entry = 0; entry < report.entries().size(); entry++) {
            ChartCell cell = cell(row, entry);
            cells.add(holdsSections(row) ? new ChartCell(ChartCell.State.PLAIN, Double.NaN, cell.figure()) : cell);
        }
        return cells;
    }

    private ChartCell cell(ComparedRow row, int entry) {
        SectionId id = new SectionId(row.row().id());
        return drawing.cell(report.entries().get(entry).entry().scorecard().of(id));
    }

    private List<String> totals(int entry) {
        ScoredSection root = report.entries().get(entry).total();
        LikelyRange likely =
                report.robustness().range(entry, root.section().id()).orElse(Drawing.unknown());
        return List.of(drawing.score(root.score()), drawing.span(likely.low(), likely.high(), root));
    }

    /** What is to be known of a subject before its figures are read. */
    private HeatMapChart.Subject subject(ComparedEntry entry) {
        String state = new StateWording(drawing.messages(), drawing.formats()).compared(entry.entry());
        return new HeatMapChart.Subject(entry.label(), state, StateWording.needsCareCompared(entry.entry()), false);
    }

    /** The end of the id, which tells the themes of one pillar apart. */
    private static String code(ComparedRow theme) {
        String id = theme.row().id();
        int from = Math.max(id.lastIndexOf('-'), Math.max(id.lastIndexOf('.'), id.lastIndexOf('_'))) + 1;
        String end = id.substring(from).toUpperCase(Locale.ROOT);
        return end.length() <= CODE_LENGTH ? end : end.substring(0, CODE_LENGTH);
    }
}
