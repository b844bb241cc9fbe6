package org.southsouth.readiness.report.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;
import org.southsouth.readiness.core.chart.kind.PairTable;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.PageBlock;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.report.pdf.text.Span;

/**
 * Each subject against each other in words, as a table: narrower than the chart of the same figures, and read out cell by
 * cell. Where not all names have room, all are codes, and {@link #key} says what they stand for.
 */
record PairBlock(PairTable pairs, PdfWriter pen, double width) implements PageBlock {
    private static final int LONGEST = 120;
    private static final double LABEL = 18;
    private static final double MOST_COLUMN = 18;
    private static final double ROW = 4.1;
    private static final double INSET = 0.3;
    private static final Stroke STRONG = Stroke.of(Tone.INK, 0.26);
    private static final Stroke FINE = Stroke.of(Tone.RULE, 0.18);

    @Override
    public double height() {
        return head() + ROW * count();
    }

    private int count() {
        return pairs.subjects().size();
    }

    private double column() {
        return Math.min(MOST_COLUMN, (width - LABEL) / count());
    }

    private boolean hasCodes() {
        double room = Math.min(LABEL, column()) - INSET;
        return pairs.subjects().stream()
                .anyMatch(subject -> pen.composer().width(subject.name(), TextStyle.TABLE.type()) > room);
    }

    /** Empty where names stand in the table. */
    String key() {
        return hasCodes()
                ? pairs.subjects().stream()
                        .map(subject ->
                                pen.messages().get("report.key", subject.code(), SafeText.of(subject.name(), LONGEST)))
                        .collect(Collectors.joining(" · "))
                : "";
    }

    private String label(int place) {
        Label subject = pairs.subjects().get(place);
        return hasCodes() ? subject.code() : subject.name();
    }

    private TextBlock head(int place) {
        return pen.composer()
                .text(
                        TextStyle.SMALL,
                        List.of(TextStyle.SMALL.of(label(place), Tone.MUTED)),
                        column() - INSET,
                        Align.MIDDLE,
                        3);
    }

    private double head() {
        double highest = ROW;
        for (int i = 0; i < count(); i++) {
            highest = Math.max(highest, head(i).height() + 1);
        }
        return highest;
    }

    @Override
    public void draw(PdfPage page, double x, double y, Tag tag) {
        double right = x + left(count());
        double top = y + head();
        Tag heads = tag.add(Tag.Role.ROW);
        label(
                page,
                x,
                y,
                TextStyle.SMALL.of(pairs.name(), Tone.MUTED),
                heads.add(Tag.Role.HEAD).withScope(true));
        for (int i = 0; i < count(); i++) {
            TextBlock head = head(i);
            head.draw(
                    page,
                    x + left(i),
                    top - head.height() - 0.6,
                    heads.add(Tag.Role.HEAD).withScope(true));
        }
        line(page, x, right, top, STRONG);
        for (int row = 0; row < count(); row++) {
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
        page.in(null);
        page.area(Mark.Area.box(x + left(row), y, column(), ROW, Tone.RULE, null), 0, 0);
        label(page, x, y, TextStyle.TABLE.of(label(row)), tag.add(Tag.Role.HEAD).withScope(false));
        for (int i = 0; i < count(); i++) {
            PairTable.Verdict verdict = pairs.verdicts().get(row).get(i);
            verdict(page, x + left(i), y, verdict, i == row, tag.add(Tag.Role.CELL));
        }
    }

    private void verdict(PdfPage page, double x, double y, PairTable.Verdict verdict, boolean isItself, Tag tag) {
        if (verdict == PairTable.Verdict.CLOSE) {
            page.in(null);
            page.area(Mark.Area.box(x, y, column(), ROW, Tone.WASH, null), 0, 0);
        }
        boolean isHigher = verdict == PairTable.Verdict.HIGHER;
        Type type = new Type(TextStyle.SMALL.type().size(), isHigher);
        String words = isItself ? pairs.words().itself() : pairs.words().of(verdict);
        Span span = new Span(words, type, isHigher ? Tone.INK : Tone.MUTED);
        cell(page, x, y, pen.composer().text(TextStyle.TABLE, List.of(span), column() - INSET, Align.MIDDLE, 1), tag);
    }

    private double left(int place) {
        return LABEL + place * column();
    }

    private void label(PdfPage page, double x, double y, Span span, Tag tag) {
        cell(page, x, y, pen.composer().text(TextStyle.TABLE, List.of(span), LABEL - INSET, Align.START, 1), tag);
    }

    private static void cell(PdfPage page, double x, double y, TextBlock block, Tag tag) {
        block.draw(page, x, y + (ROW - block.height()) / 2, tag);
    }
}
