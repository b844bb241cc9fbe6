package org.southsouth.readiness.report.pdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.southsouth.readiness.report.pdf.page.Composer;
import org.southsouth.readiness.report.pdf.page.PageBlock;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.report.pdf.text.Span;

/**
 * Each subject against each other in words, as a table: narrower than the chart of the same figures, and read out cell by
 * cell. Where not all names have room, all are codes, and {@link #key} says what they stand for.
 */
final class PairBlock implements PageBlock {
    private static final int LONGEST = 120;
    private static final double LABEL = 18;
    private static final double MOST_LABEL = 30;
    private static final double MOST_COLUMN = 18;
    private static final double ROW = 4.1;
    /** Around the lines of a row that has several. */
    private static final double BETWEEN = 0.4;

    private static final double INSET = 0.3;
    private static final Stroke STRONG = Stroke.of(Tone.INK, 0.26);
    private static final Stroke FINE = Stroke.of(Tone.RULE, 0.18);

    private final PairTable pairs;
    private final PdfWriter pen;
    private final double width;
    private final double labels;
    private final boolean hasCodes;
    private final List<Double> columns;

    PairBlock(PairTable pairs, PdfWriter pen, double width) {
        this.pairs = pairs;
        this.pen = pen;
        this.width = width;
        this.labels = labelWidth();
        this.hasCodes = needsCodes();
        this.columns = columnWidths();
    }

    @Override
    public double height() {
        return head() + IntStream.range(0, count()).mapToDouble(this::row).sum();
    }

    private int count() {
        return pairs.subjects().size();
    }

    private double even() {
        return Math.min(MOST_COLUMN, (width - labels) / count());
    }

    /** As wide as one another, but where a code is longer than that: a code is not parted as long as the verdicts have room. */
    private List<Double> columnWidths() {
        double even = even();
        List<Double> words =
                IntStream.range(0, count()).mapToObj(this::longestWord).toList();
        List<Double> wide = words.stream().filter(word -> word > even).toList();
        double left = width - labels - wide.stream().mapToDouble(word -> word).sum();
        double others = Math.min(even, left / Math.max(1, count() - wide.size()));
        boolean isRoom = left >= 0 && (others >= verdicts() || wide.size() == count());
        return words.stream()
                .map(word -> isRoom ? (word > even ? word : others) : even)
                .toList();
    }

    private double longestWord(int place) {
        return Stream.of(label(place).split(" ", -1))
                .mapToDouble(word -> pen.composer().width(word, TextStyle.SMALL.type()) + 2 * INSET)
                .reduce(0, Math::max);
    }

    /** What the longest of them takes. */
    private double verdicts() {
        return Stream.of(PairTable.Verdict.values())
                        .mapToDouble(verdict -> pen.composer()
                                .width(
                                        pairs.words().of(verdict),
                                        Type.bold(TextStyle.SMALL.type().size())))
                        .reduce(0, Math::max)
                + 2 * INSET;
    }

    /** As wide as the longest code, within reason: where it is longer still, it takes several lines. */
    private double labelWidth() {
        return pairs.subjects().stream()
                .mapToDouble(subject -> pen.composer().width(subject.code(), TextStyle.TABLE.type()) + 2 * INSET)
                .map(code -> Math.min(MOST_LABEL, code))
                .reduce(LABEL, Math::max);
    }

    private boolean needsCodes() {
        double room = Math.min(LABEL, even()) - INSET;
        return pairs.subjects().stream()
                .anyMatch(subject -> pen.composer().width(subject.name(), TextStyle.TABLE.type()) > room);
    }

    /** Empty where names stand in the table. */
    String key() {
        return hasCodes
                ? pairs.subjects().stream()
                        .map(subject ->
                                pen.messages().get("report.key", subject.code(), SafeText.of(subject.name(), LONGEST)))
                        .collect(Collectors.joining(" · "))
                : "";
    }

    private String label(int place) {
        Label subject = pairs.subjects().get(place);
        return hasCodes ? subject.code() : subject.name();
    }

    private TextBlock head(int place) {
        return pen.composer()
                .text(
                        TextStyle.SMALL,
                        List.of(TextStyle.SMALL.of(label(place), Tone.MUTED)),
                        columns.get(place) - INSET,
                        Align.MIDDLE,
                        Composer.ANY);
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
        TextBlock name = label(TextStyle.SMALL.of(pairs.name(), Tone.MUTED));
        name.draw(page, x, top - name.height() - 0.6, heads.add(Tag.Role.HEAD).withScope(true));
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
            top += row(row);
            line(page, x, right, top, FINE);
        }
    }

    private static void line(PdfPage page, double from, double to, double y, Stroke stroke) {
        page.in(null);
        page.rule(from, y, to, y, stroke);
    }

    private void row(PdfPage page, double x, double y, int row, Tag tag) {
        page.in(null);
        page.area(Mark.Area.box(x + left(row), y, columns.get(row), row(row), Tone.RULE, null), 0, 0);
        TextBlock label = label(TextStyle.TABLE.of(label(row)));
        cell(page, x, y, row(row), label, tag.add(Tag.Role.HEAD).withScope(false));
        for (int i = 0; i < count(); i++) {
            PairTable.Verdict verdict = pairs.verdicts().get(row).get(i);
            String words = i == row ? pairs.words().itself() : pairs.words().of(verdict);
            verdict(page, x + left(i), y, new Place(columns.get(i), row(row)), verdict, words, tag.add(Tag.Role.CELL));
        }
    }

    private record Place(double width, double height) {}

    private void verdict(
            PdfPage page, double x, double y, Place place, PairTable.Verdict verdict, String words, Tag tag) {
        if (verdict == PairTable.Verdict.CLOSE) {
            page.in(null);
            page.area(Mark.Area.box(x, y, place.width(), place.height(), Tone.WASH, null), 0, 0);
        }
        boolean isHigher = verdict == PairTable.Verdict.HIGHER;
        Type type = new Type(TextStyle.SMALL.type().size(), isHigher);
        Span span = new Span(words, type, isHigher ? Tone.INK : Tone.MUTED);
        TextBlock block = pen.composer().text(TextStyle.TABLE, List.of(span), place.width() - INSET, Align.MIDDLE, 1);
        cell(page, x, y, place.height(), block, tag);
    }

    private double left(int place) {
        return labels
                + columns.subList(0, place).stream().mapToDouble(wide -> wide).sum();
    }

    private TextBlock label(Span span) {
        return pen.composer().text(TextStyle.TABLE, List.of(span), labels - INSET, Align.START, Composer.ANY);
    }

    private double row(int place) {
        return Math.max(ROW, label(TextStyle.TABLE.of(label(place))).height() + BETWEEN);
    }

    private static void cell(PdfPage page, double x, double y, double row, TextBlock block, Tag tag) {
        block.draw(page, x, y + (row - block.height()) / 2, tag);
    }
}
