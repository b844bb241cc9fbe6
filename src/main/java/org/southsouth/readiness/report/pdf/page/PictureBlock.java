package org.southsouth.readiness.report.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.Figures;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.text.Line;
import org.southsouth.readiness.report.pdf.text.Span;

/** A chart, drawn as lines, areas and text. Who cannot see it hears its sentence and its figures. */
public record PictureBlock(Picture picture, Composer composer) implements Block {
    @Override
    public double height() {
        return picture.height();
    }

    @Override
    public void draw(PdfPage page, double x, double y, Tag tag) {
        tag.withAlt(alt());
        page.bound(tag, x, y, picture.width(), picture.height());
        page.in(tag);
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Line line) {
                page.line(line, x, y);
            } else if (mark instanceof Mark.Area area) {
                page.area(area, x, y);
            } else if (mark instanceof Mark.Words words) {
                words(page, words, x, y);
            }
        }
    }

    private void words(PdfPage page, Mark.Words words, double x, double y) {
        Line line = composer.line(new Span(words.text(), words.type(), words.tone()));
        double left = words.left(line.width(), picture.isRightToLeft());
        page.words(line, x + left, y + words.at().y());
    }

    private String alt() {
        Figures figures = picture.figures();
        List<String> rows = new ArrayList<>();
        for (List<String> row : figures.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 1; i < row.size(); i++) {
                cells.add(figures.heads().get(i) + " " + row.get(i));
            }
            rows.add(row.get(0) + ": " + String.join(", ", cells) + ".");
        }
        return picture.summary() + " " + String.join(" ", rows);
    }
}
