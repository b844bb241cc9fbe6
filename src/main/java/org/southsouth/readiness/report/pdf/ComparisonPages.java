package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.HeatMapChart;
import org.southsouth.readiness.report.figure.ComparisonFigures;
import org.southsouth.readiness.report.figure.Figure;
import org.southsouth.readiness.report.model.CautionText;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PictureBlock;
import org.southsouth.readiness.report.pdf.page.Style;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.text.Span;

/**
 * A comparison: profiles first, overall scores last, cautions above all. Up to eight stand side by side on one page; more
 * stand in rows, thirty to a page, and their overall scores on pages of their own. The brief leaves out the questions.
 */
final class ComparisonPages {
    private static final double GUTTER = 5;

    private final Pen pen;
    private final Flow flow;
    private final ComparisonReport report;
    private final ComparisonFigures charts;

    ComparisonPages(Pen pen, ComparisonReport report) {
        this.pen = pen;
        this.flow = pen.flow();
        this.report = report;
        this.charts = new ComparisonFigures(pen.messages(), pen.formats(), report);
    }

    void write(boolean isBrief) {
        if (report.entries().size() > HeatMapChart.MOST_SUBJECTS) {
            themesOfMany();
            totalsOfMany();
        } else {
            overview();
            rounds();
        }
        if (!isBrief) {
            new DifferencesChapter(pen, report).write();
            new MethodChapter(pen).write();
        }
    }

    private void begin(Style style, String title) {
        flow.title(style, title, flow.width());
        flow.space(2);
    }

    /** What to know before any figure is read. */
    private void cautions() {
        List<Span> spans = new ArrayList<>();
        if (report.cautions().isEmpty()) {
            flow.paragraph(Style.BODY, pen.word("report.html.alike"));
        } else {
            spans.add(Style.BODY.bold(pen.word("report.html.care") + ". "));
            spans.add(Style.BODY.of(String.join(
                    " ", report.cautions().stream().map(CautionText::text).toList())));
            flow.notice(spans);
        }
    }

    private void overview() {
        flow.start(pen.around(pen.word("print.overview")), pen.paper().turned());
        begin(Style.COMPARISON_TITLE, report.head().title());
        cautions();
        flow.space(2);
        double top = flow.y();
        Picture themes = charts.themes().get(0);
        double right = themes.width() + GUTTER;
        double bottom = column(0, top, themes.width(), pen.word("report.html.themes"), themes);
        Picture totals = charts.totalsBeside().orElseThrow();
        boolean hasRoom = right + totals.width() <= flow.width() + 0.5;
        if (!hasRoom) {
            flow.next();
            right = 0;
            top = flow.y();
        }
        double y = column(right, top, flow.width() - right, pen.word("report.figure.totals.title"), totals);
        if (charts.pairs().isPresent()) {
            Picture pairs = charts.pairs().get();
            boolean isBelow = right + pairs.width() <= flow.width() + 0.5 && y + pairs.height() + 16 <= flow.bottom();
            if (!isBelow) {
                flow.goTo(Math.max(bottom, y));
                flow.next();
                right = 0;
                y = flow.y();
            }
            y = column(
                    right, y + (isBelow ? 4 : 0), flow.width() - right, pen.word("report.figure.pairs.title"), pairs);
            TextBlock note = pen.composer().text(Style.COLUMN, pen.word("print.pairs.note"), flow.width() - right);
            note.draw(flow.page(), right, y + 1, flow.tag(Tag.Role.PARAGRAPH));
        }
    }

    /** A chart under its head at this place; where it ends. */
    private double column(double x, double y, double width, String title, Picture picture) {
        TextBlock head = pen.composer().text(Style.SECTION, title, width);
        head.draw(flow.page(), x, y, flow.tag(Tag.Role.H2));
        double top = y + head.height() + 1.5;
        new PictureBlock(picture, pen.composer()).draw(flow.page(), x, top, flow.tag(Tag.Role.FIGURE));
        return top + picture.height();
    }

    /** Where one subject's two rounds are compared. */
    private void rounds() {
        for (Figure figure : charts.rounds()) {
            flow.start(pen.around(figure.title()), pen.paper());
            begin(Style.COMPARISON_TITLE, figure.title());
            flow.picture(figure.picture());
        }
    }

    private void themesOfMany() {
        boolean isFirst = true;
        for (Picture picture : charts.themes()) {
            flow.start(pen.around(pen.word("print.themes")), pen.paper().turned());
            if (isFirst) {
                begin(Style.MANY_TITLE, report.head().title());
                cautions();
                isFirst = false;
            } else {
                begin(
                        Style.MANY_TITLE,
                        pen.messages()
                                .get("print.title.continued", report.head().title()));
            }
            flow.space(1);
            flow.picture(picture);
        }
    }

    private void totalsOfMany() {
        for (Picture picture : charts.totals()) {
            flow.start(pen.around(pen.word("print.totals")), pen.paper());
            begin(Style.COMPARISON_TITLE, pen.word("print.totals.title"));
            flow.paragraph(Style.LIST_NOTE, pen.word("print.totals.note"));
            flow.space(2);
            flow.picture(picture);
        }
    }
}
