package org.southsouth.readiness.report.pdf;

import java.util.List;
import org.southsouth.readiness.report.figure.ComparisonFigures;
import org.southsouth.readiness.report.figure.Figure;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.PictureBlock;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;

/** A panel for each pillar from round to round, two side by side, as large as there is room for all of them. */
record SlopePanels(PdfWriter pen, ComparisonFigures charts) {
    private static final int ACROSS = 2;
    private static final double GUTTER = 6;
    private static final double LEAST_WIDTH = 60;
    private static final double HIGHEST = 70;

    boolean isAny() {
        return charts.panels() > 0;
    }

    /** Whether two of them can be read side by side in this width. */
    static boolean fits(double width) {
        return panel(width) >= LEAST_WIDTH;
    }

    private static double panel(double width) {
        return (width - (ACROSS - 1) * GUTTER) / ACROSS;
    }

    /** From this place to the right and as far down as this, with what the lines mean below them. */
    void draw(double x, double y, double room) {
        double width = pen.flow().width() - x;
        TextBlock note = pen.composer().text(TextStyle.SMALL, pen.word("report.slopes.note"), width);
        int rows = (charts.panels() + ACROSS - 1) / ACROSS;
        double row = (room - note.height()) / rows;
        double height = Math.min(HIGHEST, row - TitledColumn.head() - GUTTER / 2);
        List<Figure> panels = charts.slopes(panel(width), height);
        double next = y;
        for (int from = 0; from < panels.size(); from += ACROSS) {
            double bottom = next;
            for (int i = from; i < Math.min(panels.size(), from + ACROSS); i++) {
                PictureBlock block = new PictureBlock(panels.get(i).picture(), pen.composer(), 1);
                double left = x + (i - from) * (panel(width) + GUTTER);
                bottom = Math.max(
                        bottom,
                        new TitledColumn(pen).draw(left, next, panels.get(i).title(), block));
            }
            next = bottom + GUTTER / 2;
        }
        note.draw(pen.flow().page(), x, next, pen.flow().tag(Tag.Role.PARAGRAPH));
    }
}
