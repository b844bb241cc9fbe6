package org.southsouth.readiness.report.docx;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.figure.ComparisonFigures;
import org.southsouth.readiness.report.figure.Figure;
import org.southsouth.readiness.report.model.CautionText;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparedRow;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/**
 * A comparison: cautions first, then themes, totals and questions. More entries than can be read side by side stand in
 * rows with their pillars, and their questions are summed up; the workbook has every figure.
 */
final class ComparisonText {
    private static final int MOST_COLUMNS = 8;
    private static final int WIDEST = 12;
    private static final double NAME_SHARE = 0.3;

    private final Manuscript manuscript;
    private final Formats formats;
    private final Messages messages;
    private final ComparisonReport report;
    private final Figures figures;
    private final Drawings drawings;
    private final ComparisonFigures charts;
    private final boolean isSummary;

    ComparisonText(Manuscript manuscript, Formats formats, ComparisonReport report) {
        this.manuscript = manuscript;
        this.formats = formats;
        this.messages = manuscript.messages();
        this.report = report;
        this.figures = new Figures(manuscript, formats);
        this.drawings = new Drawings(manuscript);
        this.charts = new ComparisonFigures(messages, formats, report);
        this.isSummary = report.entries().size() > MOST_COLUMNS;
    }

    void write() {
        manuscript.paragraph(DocxStyle.TITLE, report.head().title());
        cautions();
        manuscript.contents();
        manuscript.paragraph(DocxStyle.HEADING_1, messages.getString("report.html.themes"));
        if (isSummary) {
            charts.themes().forEach(drawings::picture);
            pillarsOfEach();
        } else {
            sideBySide(report.flat().stream()
                    .filter(row -> !isQuestion(row) && row.row().level() > 0)
                    .toList());
        }
        totals();
        charts.pairs()
                .map(pairs -> new Figure(messages.getString("report.figure.pairs.title"), pairs))
                .ifPresent(figure -> {
                    drawings.chart(figure);
                    manuscript.paragraph(DocxStyle.BODY, messages.getString("print.pairs.note"));
                });
        charts.rounds().forEach(drawings::chart);
        questions();
        figures.method();
    }

    private void cautions() {
        if (report.cautions().isEmpty()) {
            manuscript.paragraph(DocxStyle.BODY, messages.getString("report.html.alike"));
            return;
        }
        manuscript.item(DocxStyle.NOTICE, messages.getString("report.html.care"), "");
        report.cautions().stream().map(CautionText::text).forEach(text -> manuscript.paragraph(DocxStyle.NOTICE, text));
    }

    private String state(ComparedEntry entry) {
        return new StateWording(messages, formats).whole(entry.entry());
    }

    private void pillarsOfEach() {
        List<ComparedRow> pillars = report.flat().stream()
                .filter(row -> !isQuestion(row) && row.row().level() == 1)
                .toList();
        TablePen table = manuscript.table(columns(
                messages.getString("report.xlsx.line.subject"),
                pillars.stream().map(pillar -> pillar.row().shortTitle()).toList()));
        for (int entry = 0; entry < report.entries().size(); entry++) {
            table.nextRow()
                    .title(
                            report.entries().get(entry).label().name(),
                            state(report.entries().get(entry)));
            for (ComparedRow pillar : pillars) {
                table.chip(pillar.row().values().get(entry), formats);
            }
        }
    }

    private void sideBySide(List<ComparedRow> rows) {
        TablePen table = manuscript.table(columns(
                messages.getString("report.xlsx.level.theme"),
                report.entries().stream().map(entry -> entry.label().name()).toList()));
        table.nextRow().text(messages.getString("report.head.state"));
        report.entries().forEach(entry -> table.plain(state(entry)));
        for (ComparedRow row : rows) {
            table.nextRow();
            if (row.row().level() == 1) {
                table.title(row.row().title(), "");
            } else {
                table.text(row.row().title());
            }
            row.row().values().forEach(value -> table.chip(value, formats));
        }
    }

    /** A column of names, and one of coloured figures for each of these heads. */
    private static List<DocxColumn> columns(String name, List<String> heads) {
        List<DocxColumn> columns = new ArrayList<>(List.of(DocxColumn.text(name, NAME_SHARE)));
        heads.forEach(head -> columns.add(DocxColumn.chip(head, (1 - NAME_SHARE) / heads.size())));
        return columns;
    }

    private void totals() {
        manuscript.paragraph(DocxStyle.HEADING_1, messages.getString("report.html.totals"));
        charts.totals().forEach(drawings::picture);
        TablePen table =
                manuscript.table(Figures.scoreColumns(messages.getString("report.xlsx.line.subject"), messages));
        for (int place = 0; place < report.entries().size(); place++) {
            ComparedEntry entry = report.entries().get(place);
            ScoredSection root = entry.total();
            table.nextRow()
                    .title(
                            entry.label().name(),
                            state(entry) + (entry.reason().isEmpty() ? "" : "\n" + entry.reason()));
            if (entry.entry().scorecard().basis().hasTotal()) {
                table.chip(root.score(), formats)
                        .figure(figures.wording()
                                .likely(
                                        report.robustness()
                                                .range(place, root.section().id()),
                                        root))
                        .figure(figures.wording().bounds(root))
                        .figure(figures.score(root.evidenced()));
            }
        }
    }

    private void questions() {
        List<ComparedRow> widest = report.widest(WIDEST);
        if (!widest.isEmpty()) {
            manuscript.paragraph(DocxStyle.HEADING_1, messages.getString("report.html.widest"));
            manuscript.paragraph(DocxStyle.LEAD, messages.getString("report.html.points.note"));
            questionTable(widest);
        }
        manuscript.paragraph(DocxStyle.HEADING_1, messages.getString("report.html.all"));
        for (ComparedRow row : report.flat()) {
            List<ComparedRow> own =
                    row.rows().stream().filter(ComparisonText::isQuestion).toList();
            if (row.row().level() == 1) {
                manuscript.paragraph(DocxStyle.HEADING_2, row.row().title());
            } else if (!own.isEmpty()) {
                manuscript.paragraph(DocxStyle.HEADING_3, row.row().title());
            }
            if (!own.isEmpty()) {
                questionTable(own);
            }
        }
    }

    private static boolean isQuestion(ComparedRow row) {
        return row.row().kind() == ComparisonRow.Kind.QUESTION;
    }

    private void questionTable(List<ComparedRow> questions) {
        List<String> heads = new ArrayList<>();
        if (isSummary) {
            heads.addAll(List.of(
                    messages.getString("report.head.lowest"),
                    messages.getString("report.head.middle"),
                    messages.getString("report.head.highest"),
                    messages.getString("report.head.answered")));
        } else {
            report.entries().forEach(entry -> heads.add(entry.name()));
        }
        heads.add(messages.getString("report.head.spread"));
        TablePen table = manuscript.table(columns(messages.getString("report.head.question"), heads));
        questions.forEach(question -> question(table, question));
    }

    private void question(TablePen table, ComparedRow question) {
        ComparisonRow row = question.row();
        table.nextRow().text(row.title(), report.isScored(question) ? row.id() : unscored(row.id()));
        if (isSummary) {
            summary(table, row);
        } else {
            for (int entry = 0; entry < report.entries().size(); entry++) {
                table.chip(
                        row.values().get(entry),
                        report.entries()
                                .get(entry)
                                .entry()
                                .scorecard()
                                .of(new QuestionId(row.id()))
                                .state(),
                        formats);
            }
        }
        table.plain(Double.isNaN(row.spread()) ? "" : Long.toString(Math.round(row.spread())));
    }

    private String unscored(String id) {
        return messages.get("report.unscored", id);
    }

    private void summary(TablePen table, ComparisonRow row) {
        List<Double> present = row.values().stream()
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toList();
        boolean isEmpty = present.isEmpty();
        int middle = present.size() / 2;
        double median = isEmpty || present.size() % 2 == 1
                ? (isEmpty ? Double.NaN : present.get(middle))
                : (present.get(middle - 1) + present.get(middle)) / 2;
        table.chip(isEmpty ? Double.NaN : present.get(0), formats)
                .chip(median, formats)
                .chip(isEmpty ? Double.NaN : present.get(present.size() - 1), formats)
                .plain(figures.of(present.size(), row.values().size()));
    }
}
