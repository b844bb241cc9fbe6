package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.HeatMapChart;
import org.southsouth.readiness.core.chart.kind.PairTable;
import org.southsouth.readiness.report.figure.ComparisonFigures;
import org.southsouth.readiness.report.figure.Figure;
import org.southsouth.readiness.report.model.CautionText;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Block;
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
    private static final double ABOVE_PAIRS = 4;

    private final Pen pen;
    private final Flow flow;
    private final ComparisonReport report;
    private final ComparisonFigures charts;

    ComparisonPages(Pen pen, ComparisonReport report) {
        this.pen = pen;
        this.flow = pen.flow();
        this.report = report;
        this.charts = new ComparisonFigures(pen.drawing(), report);
    }

    void write(boolean isBrief) {
        if (report.entries().size() > HeatMapChart.MOST_SUBJECTS) {
            themesOfMany();
            if (hasTotals()) {
                totalsOfMany();
            }
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
        flow.space(1);
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

    /** Profiles at the left; at the right, where there is room, the overall scores, and which of them can be told apart. */
    private void overview() {
        flow.start(pen.around(pen.word("print.overview")), pen.paper().turned());
        begin(Style.COMPARISON_TITLE, report.head().title());
        cautions();
        flow.space(2);
        double top = flow.y();
        Picture themes = charts.themes().get(0);
        column(0, top, pen.word("report.html.themes"), new PictureBlock(themes, pen.composer(), 1));
        if (hasTotals()) {
            charts.totalsBeside().ifPresent(totals -> totals(totals, themes.width() + GUTTER, top));
        }
    }

    /** Cities and core checks have none. */
    private boolean hasTotals() {
        return report.entries().stream()
                .anyMatch(entry -> entry.entry().scorecard().basis().hasTotal());
    }

    /** At this place where there is room for it, else on the next page. */
    private void totals(Picture totals, double column, double top) {
        boolean isBeside = column + totals.width() <= flow.width() + 1;
        if (!isBeside) {
            flow.next();
        }
        double left = isBeside ? column : 0;
        double y = isBeside ? top : flow.y();
        double bottom =
                column(left, y, pen.word("report.figure.totals.title"), new PictureBlock(totals, pen.composer(), 1));
        double place = isBeside ? left : totals.width() + 3 * GUTTER;
        charts.pairTable().ifPresent(pairs -> beside(pairs, place, isBeside ? bottom + ABOVE_PAIRS : y));
    }

    /** Below the overall scores, or, where it would reach into the foot, on the next page, which is wider for it. */
    private void beside(PairTable pairs, double x, double y) {
        double room = flow.y() + flow.room() - y;
        if (pairsHeight(pairs, flow.width() - x) <= room) {
            pairs(x, y, pairs);
        } else {
            flow.next();
            pairs(0, flow.y(), pairs);
        }
    }

    private double pairsHeight(PairTable pairs, double width) {
        PairBlock block = new PairBlock(pairs, pen, width);
        double notes = Stream.of(block.key(), pen.word("print.pairs.note"))
                .mapToDouble(
                        text -> pen.composer().text(Style.COLUMN, text, width).height())
                .sum();
        double head = pen.composer()
                .text(Style.SECTION, pen.word("report.figure.pairs.title"), width)
                .height();
        return head + 1.5 + block.height() + 1 + notes;
    }

    private void pairs(double x, double y, PairTable pairs) {
        double width = flow.width() - x;
        PairBlock block = new PairBlock(pairs, pen, width);
        double bottom = column(x, y, pen.word("report.figure.pairs.title"), block);
        TextBlock key = pen.composer().text(Style.COLUMN, block.key(), width);
        key.draw(flow.page(), x, bottom + 1, flow.tag(Tag.Role.PARAGRAPH));
        TextBlock note = pen.composer().text(Style.COLUMN, pen.word("print.pairs.note"), width);
        note.draw(flow.page(), x, bottom + 1 + key.height(), flow.tag(Tag.Role.PARAGRAPH));
    }

    /** Something under its head at this place; where it ends. */
    private double column(double x, double y, String title, Block block) {
        TextBlock head = pen.composer().text(Style.SECTION, title, flow.width() - x);
        head.draw(flow.page(), x, y, flow.tag(Tag.Role.H2));
        double top = y + head.height() + 1.5;
        Tag.Role role = block instanceof PictureBlock ? Tag.Role.FIGURE : Tag.Role.TABLE;
        block.draw(flow.page(), x, top, flow.tag(role));
        return top + block.height();
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
            flow.pictureToFit(picture);
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
