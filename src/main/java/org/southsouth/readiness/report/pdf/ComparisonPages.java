package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.HeatMapChart;
import org.southsouth.readiness.core.chart.kind.PairTable;
import org.southsouth.readiness.core.chart.kind.Room;
import org.southsouth.readiness.report.document.ComparisonDocument;
import org.southsouth.readiness.report.figure.ComparisonFigures;
import org.southsouth.readiness.report.figure.Figure;
import org.southsouth.readiness.report.model.CautionText;
import org.southsouth.readiness.report.model.ComparedRow;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.pdf.file.Paper;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PictureBlock;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.report.pdf.text.Span;

/**
 * A comparison: profiles first, overall scores last, cautions above all. Up to eight stand side by side on one page; more
 * stand in rows, thirty to a page, and their overall scores on pages of their own. The brief leaves out the questions.
 */
final class ComparisonPages {
    private static final int MOST = 40;
    private static final double GUTTER = 5;
    private static final double ABOVE_PAIRS = 2;
    private static final double BELOW_HEAD = 1.5;
    private static final double LEAST_SCALE = 0.85;
    /** For the head of a list and its first rows. */
    private static final double LEAST_ROOM = 60;

    private final PdfWriter pen;
    private final Flow flow;
    private final ComparisonReport report;
    private final ComparisonFigures charts;
    private final TitledColumn columns;
    private final SlopePanels slopes;
    /** Whether a page of the overview after the first has room for what follows. */
    private boolean goesOn;

    ComparisonPages(PdfWriter pen, ComparisonReport report) {
        this.pen = pen;
        this.flow = pen.flow();
        this.report = report;
        this.charts = new ComparisonFigures(pen.drawing(), report);
        this.columns = new TitledColumn(pen);
        this.slopes = new SlopePanels(pen, charts);
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
            ComparisonDocument document = new ComparisonDocument(pen.messages(), pen.formats(), report);
            differences(document);
            // A page upright holds it whole; a few rows of the list before have no page to themselves.
            flow.begin(pen.around(pen.word("print.method")), flow.isAlmostEmpty() ? across() : pen.paper());
            new PdfBlocks(pen).write(document.method());
        }
    }

    /** The questions with the widest spread. */
    private void differences(ComparisonDocument document) {
        List<ComparedRow> widest = report.widest(MOST);
        if (!widest.isEmpty()) {
            if (goesOn && flow.room() > LEAST_ROOM) {
                flow.goOn(pen.around(pen.word("print.questions")));
            } else {
                flow.start(pen.around(pen.word("print.questions")), across());
            }
            begin(TextStyle.COMPARISON_TITLE, pen.word("report.html.widest"));
            flow.paragraph(
                    TextStyle.LIST_NOTE,
                    pen.messages()
                            .get(
                                    "print.widest.note",
                                    widest.size(),
                                    report.questions().stream()
                                            .filter(report::isScored)
                                            .count()));
            new PdfBlocks(pen).under(pen.word("report.html.widest")).write(List.of(document.differences(widest)));
        }
    }

    /** Few subjects have columns, which take the width of a page. */
    private Paper across() {
        return report.entries().size() > HeatMapChart.MOST_SUBJECTS
                ? pen.paper()
                : pen.paper().turned();
    }

    private void begin(TextStyle style, String title) {
        flow.title(style, title, flow.width());
        flow.space(1);
    }

    /** What it finds, and what to know before any figure is read. */
    private void message(TextStyle style) {
        begin(style, report.message().title());
        flow.paragraph(TextStyle.LEAD, report.message().sentence());
        flow.space(1);
        cautions();
    }

    /** What to know before any figure is read. */
    private void cautions() {
        List<Span> spans = new ArrayList<>();
        if (report.cautions().isEmpty()) {
            flow.paragraph(TextStyle.BODY, pen.word("report.html.alike"));
        } else {
            spans.add(TextStyle.BODY.bold(pen.word("report.html.care") + ". "));
            spans.add(TextStyle.BODY.of(String.join(
                    " ", report.cautions().stream().map(CautionText::text).toList())));
            flow.notice(spans);
        }
    }

    /** Profiles at the left; at the right, where there is room, the overall scores, and which of them can be told apart. */
    private void overview() {
        flow.start(pen.around(pen.word("print.overview")), pen.paper().turned());
        message(TextStyle.COMPARISON_TITLE);
        flow.space(2);
        double top = flow.y();
        double room = flow.room() - TitledColumn.head();
        List<Picture> themes = charts.themes(new Room(room, flow.bottom() - flow.firstLine() - TitledColumn.head()));
        Picture whole = charts.themes().get(0);
        double scale = Math.min(1, room / whole.height());
        // A few rows overleaf are worse than type that is a little smaller.
        boolean isWhole = scale >= LEAST_SCALE;
        Picture first = isWhole ? whole : themes.get(0);
        themes(first, isWhole ? scale : 1, top, themesTitle(isWhole));
        List<Picture> others = isWhole ? List.of() : themes.subList(1, themes.size());
        double beside = first.width() + GUTTER;
        double free = flow.width() - beside;
        Optional<Picture> totals = totals(free);
        boolean hasSlopesBeside = slopes.isAny() && SlopePanels.fits(flow.width() - beside);
        if (hasSlopesBeside) {
            slopes.draw(beside, top, room + TitledColumn.head());
        }
        Optional<PairTable> pairs = totals.isPresent() ? charts.pairTable() : Optional.empty();
        if (!hasSlopesBeside && totals.isPresent() && totals.get().width() <= free + 1) {
            double end = totals(totals.get(), beside, top) + ABOVE_PAIRS;
            if (pairs.isPresent() && pairsHeight(pairs.get(), free) <= flow.bottom() - end) {
                pairs(beside, end, pairs.get());
                pairs = Optional.empty();
            }
            totals = Optional.empty();
        }
        after(others, totals.isPresent(), pairs);
        if (slopes.isAny() && !hasSlopesBeside) {
            goesOn = false;
            slopes();
        }
        if (!goesOn) {
            // What stands beside each other has not moved the place where it goes on.
            flow.goTo(flow.bottom());
        }
    }

    /** The headline may name a pillar that stands overleaf. */
    private String themesTitle(boolean isWhole) {
        String title = pen.word("report.html.themes");
        return isWhole ? title : pen.messages().get("print.title.next", title, Integer.toString(flow.number() + 1));
    }

    /** What the first page has no room for. */
    private void after(List<Picture> others, boolean isWithTotals, Optional<PairTable> pairs) {
        others.forEach(this::overleaf);
        goesOn = pairs.isPresent() || isWithTotals || !others.isEmpty();
        if (isWithTotals) {
            totalsNext(totals(flow.width() / 2).orElseThrow(), pairs, !others.isEmpty());
        } else if (pairs.isPresent()) {
            pairsNext(pairs.get(), others);
        }
    }

    /** The overall scores, which had no room beside the themes, and at their right what can be told apart. */
    private void totalsNext(Picture totals, Optional<PairTable> pairs, boolean isBelow) {
        double right = totals.width() + 3 * GUTTER;
        double height = TitledColumn.head() + totals.height();
        double both = pairs.map(table -> Math.max(height, pairsHeight(table, flow.width() - right)))
                .orElse(height);
        next(both, isBelow);
        double top = flow.y();
        double end = totals(totals, 0, top);
        flow.goTo(Math.max(end, pairs.map(table -> pairs(right, top, table)).orElse(0.0)));
    }

    /** What can be told apart, where it had no room below the overall scores: beside the last of the themes, or below them. */
    private void pairsNext(PairTable pairs, List<Picture> others) {
        if (!others.isEmpty()) {
            Picture last = others.get(others.size() - 1);
            double left = last.width() + GUTTER;
            double top = flow.y() - last.height() - TitledColumn.head();
            if (pairsHeight(pairs, flow.width() - left) <= flow.bottom() - top) {
                flow.goTo(Math.max(flow.y(), pairs(left, top, pairs)));
                return;
            }
        }
        next(pairsHeight(pairs, flow.width()), !others.isEmpty());
        flow.goTo(pairs(0, flow.y(), pairs));
    }

    /** Below what stands on this page, where there is room for so much; else on the next. */
    private void next(double height, boolean isBelow) {
        if (isBelow && height + GUTTER <= flow.room()) {
            flow.space(GUTTER);
        } else {
            flow.next();
        }
    }

    /** On a page of their own. */
    private void slopes() {
        flow.start(pen.around(pen.word("report.slopes")), pen.paper().turned());
        begin(TextStyle.COMPARISON_TITLE, pen.word("report.slopes"));
        slopes.draw(0, flow.y(), flow.room());
    }

    private void overleaf(Picture themes) {
        flow.next();
        flow.goTo(themes(
                themes, 1, flow.y(), pen.messages().get("print.title.continued", pen.word("report.html.themes"))));
    }

    /** Gives back where they end. */
    private double themes(Picture themes, double scale, double top, String title) {
        return columns.draw(0, top, title, new PictureBlock(themes, pen.composer(), scale));
    }

    private Optional<Picture> totals(double width) {
        return hasTotals() ? charts.totalsBeside(width) : Optional.empty();
    }

    /** Cities and core checks have none. */
    private boolean hasTotals() {
        return report.entries().stream()
                .anyMatch(entry -> entry.entry().scorecard().basis().hasTotal());
    }

    /** Gives back where they end. */
    private double totals(Picture totals, double left, double y) {
        return columns.draw(
                left, y, pen.word("report.figure.totals.title"), new PictureBlock(totals, pen.composer(), 1));
    }

    private double pairsHeight(PairTable pairs, double width) {
        PairBlock block = new PairBlock(pairs, pen, width);
        double notes = Stream.of(block.key(), pen.word("print.pairs.note"))
                .mapToDouble(text ->
                        pen.composer().text(TextStyle.SMALL, text, width).height())
                .sum();
        double head = pen.composer()
                .text(TextStyle.SECTION, pen.word("report.figure.pairs.title"), width)
                .height();
        return head + BELOW_HEAD + block.height() + 1 + notes;
    }

    private double pairs(double x, double y, PairTable pairs) {
        double width = flow.width() - x;
        PairBlock block = new PairBlock(pairs, pen, width);
        double bottom = columns.draw(x, y, pen.word("report.figure.pairs.title"), block);
        TextBlock key = pen.composer().text(TextStyle.SMALL, block.key(), width);
        key.draw(flow.page(), x, bottom + 1, flow.tag(Tag.Role.PARAGRAPH));
        TextBlock note = pen.composer().text(TextStyle.SMALL, pen.word("print.pairs.note"), width);
        note.draw(flow.page(), x, bottom + 1 + key.height(), flow.tag(Tag.Role.PARAGRAPH));
        return bottom + 1 + key.height() + note.height();
    }

    /** Where one subject's two rounds are compared. */
    private void rounds() {
        for (Figure figure : charts.rounds()) {
            goesOn = false;
            flow.start(pen.around(figure.title()), pen.paper());
            begin(TextStyle.COMPARISON_TITLE, figure.title());
            flow.pictureToFit(figure.picture());
        }
    }

    private void themesOfMany() {
        boolean isFirst = true;
        for (Picture picture : charts.themes()) {
            flow.start(pen.around(pen.word("print.themes")), pen.paper().turned());
            if (isFirst) {
                message(TextStyle.MANY_TITLE);
                isFirst = false;
            } else {
                begin(
                        TextStyle.MANY_TITLE,
                        pen.messages()
                                .get("print.title.continued", report.message().title()));
            }
            flow.pictureToFit(picture);
        }
    }

    private void totalsOfMany() {
        for (Picture picture : charts.totals()) {
            flow.start(pen.around(pen.word("print.totals")), pen.paper());
            begin(TextStyle.COMPARISON_TITLE, pen.word("print.totals.title"));
            flow.paragraph(TextStyle.LIST_NOTE, pen.word("print.totals.note"));
            flow.space(2);
            flow.pictureToFit(picture);
        }
    }
}
