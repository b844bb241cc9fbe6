package org.southsouth.readiness.report.pdf.page;

import java.util.List;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.text.LineOfText;

/** Lines of one style in a column of this width. */
public record TextBlock(List<LineOfText> lines, TextStyle style, double width, Align align) implements PageBlock {
    /** Where the base line is, below the middle between two lines: a part of the size. */
    private static final double DROP = 0.36;

    public TextBlock {
        lines = List.copyOf(lines);
    }

    @Override
    public double height() {
        return lines.stream()
                .mapToDouble(line -> style.leading() * line.leading())
                .sum();
    }

    @Override
    public void draw(PdfPage page, double x, double y, Tag tag) {
        page.in(tag);
        lines(page, x, y);
    }

    /** The same as part of a page's frame. */
    void drawAside(PdfPage page, double x, double y) {
        page.in(null);
        lines(page, x, y);
    }

    private void lines(PdfPage page, double x, double y) {
        double top = y;
        for (LineOfText line : lines) {
            double high = style.leading() * line.leading();
            double free = switch (align) {
                case START -> 0;
                case MIDDLE -> (width - line.width()) / 2;
                case END -> width - line.width();
            };
            page.words(line, x + free, top + high / 2 + DROP * style.type().height());
            top += high;
        }
    }

    /** Where its only or first line ends. */
    public double firstLineWidth() {
        return lines.get(0).width();
    }
}
