package org.southsouth.readiness.report.pdf;

import java.util.List;
import org.southsouth.readiness.core.chart.Figures;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Block;
import org.southsouth.readiness.report.pdf.page.Style;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.text.Span;

/** Each subject against each other in words, as a table: narrower than the chart of the same figures, and read out cell by cell. */
record PairBlock(Figures pairs, Pen pen, double width) implements Block {
    private static final double LABEL = 18;
    private static final double MOST_COLUMN = 18;
    private static final double ROW = 5;
    private static final Stroke STRONG = Stroke.of(Tone.INK, 0.26);
    private static final Stroke FINE = Stroke.of(Tone.RULE, 0.18);

    @Override
    public double height() {
        return ROW * (pairs.rows().size() + 1);
    }

    private double column() {
        return Math.min(MOST_COLUMN, (width - LABEL) / pairs.rows().size());
    }

    @Override
    public void draw(PdfPage page, double x, double y, Tag tag) {
        double right = x + LABEL + column() * pairs.rows().size();
        Tag heads = tag.add(Tag.Role.ROW);
        for (int i = 0; i < pairs.heads().size(); i++) {
            cell(
                    page,
                    x,
                    y,
                    i,
                    Style.SMALL.of(pairs.heads().get(i), Tone.MUTED),
                    heads.add(Tag.Role.HEAD).withScope(true));
        }
        double top = y + ROW;
        line(page, x, right, top, STRONG);
        for (int row = 0; row < pairs.rows().size(); row++) {
            row(page, x, top, row, tag.add(Tag.Role.ROW));
            top += ROW;
            line(page, x, right, top, FINE);
        }
    }

    private static void line(PdfPage page, double from, double to, double y, Stroke stroke) {
        page.in(null);
        page.rule(from, y, to, y, stroke);
    }

    private void row(PdfPage page, double x, double y, int row, Tag tag) {
        List<String> cells = pairs.rows().get(row);
        page.in(null);
        page.area(Mark.Area.box(x + LABEL + row * column(), y, column(), ROW, Tone.RULE, null), 0, 0);
        cell(page, x, y, 0, Style.TABLE.of(cells.get(0)), tag.add(Tag.Role.HEAD).withScope(false));
        for (int i = 1; i < cells.size(); i++) {
            verdict(page, x, y, i, cells.get(i), tag.add(Tag.Role.CELL));
        }
    }

    private void verdict(PdfPage page, double x, double y, int place, String verdict, Tag tag) {
        if (verdict.equals(pen.word("report.xlsx.odds.close"))) {
            page.in(null);
            page.area(Mark.Area.box(x + left(place), y, column(), ROW, Tone.WASH, null), 0, 0);
        }
        boolean isHigher = verdict.equals(pen.word("report.xlsx.odds.higher"));
        Type type = new Type(Style.SMALL.type().size(), isHigher);
        cell(page, x, y, place, new Span(verdict, type, isHigher ? Tone.INK : Tone.MUTED), tag);
    }

    private double left(int place) {
        return place == 0 ? 0 : LABEL + (place - 1) * column();
    }

    private void cell(PdfPage page, double x, double y, int place, Span span, Tag tag) {
        double room = (place == 0 ? LABEL : column()) - 0.3;
        Align align = place == 0 ? Align.START : Align.MIDDLE;
        TextBlock block = pen.composer().text(Style.TABLE, List.of(span), room, align, 1);
        block.draw(page, x + left(place), y + (ROW - block.height()) / 2, tag);
    }
}
