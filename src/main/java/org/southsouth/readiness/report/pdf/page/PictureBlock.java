package org.southsouth.readiness.report.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Type;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.text.LineOfText;
import org.southsouth.readiness.report.pdf.text.Span;

/** A chart, drawn as lines, areas and text. Who cannot see it hears its sentence and its figures. */
public record PictureBlock(Picture picture, Composer composer, double scale) implements PageBlock {
    @Override
    public double height() {
        return picture.height() * scale;
    }

    @Override
    public void draw(PdfPage page, double x, double y, Tag tag) {
        tag.withAlt(alt());
        page.bound(tag, x, y, picture.width() * scale, height());
        page.in(tag);
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Line line) {
                page.line(new Mark.Line(scaled(line.points()), scaled(line.stroke())), x, y);
            } else if (mark instanceof Mark.Area area) {
                Stroke edge = area.edge();
                page.area(
                        new Mark.Area(
                                scaled(area.points()), area.fill(), area.opacity(), edge == null ? null : scaled(edge)),
                        x,
                        y);
            } else if (mark instanceof Mark.Words words) {
                words(page, words, x, y);
            }
        }
    }

    private List<Point> scaled(List<Point> points) {
        return scale == 1
                ? points
                : points.stream()
                        .map(point -> new Point(point.x() * scale, point.y() * scale))
                        .toList();
    }

    private Stroke scaled(Stroke stroke) {
        return new Stroke(stroke.tone(), stroke.width() * scale, stroke.dash());
    }

    private void words(PdfPage page, Mark.Words words, double x, double y) {
        Type type = new Type(words.type().size() * scale, words.type().isBold());
        LineOfText line = composer.line(new Span(words.text(), type, words.tone()));
        double left = words.left(line.width() / scale, picture.isRightToLeft());
        page.words(line, x + left * scale, y + words.at().y() * scale);
    }

    private String alt() {
        ChartTable figures = picture.figures();
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
