package org.southsouth.readiness.core.chart;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.report.paper.PaperFonts;
import org.southsouth.readiness.report.paper.PaperMeasure;

/** What tests ask of a picture. */
public final class Pictures {
    private static final TextMeasure MEASURE = new PaperMeasure(PaperFonts.bundled());

    private Pictures() {}

    /** What a text covers, from the top of its figures to its base line, in millimetres. */
    public record Covered(String text, double left, double top, double right, double bottom) {
        boolean meets(Covered other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    public static List<Covered> covered(Picture picture) {
        return covered(picture, MEASURE);
    }

    public static List<Covered> covered(Picture picture, TextMeasure measure) {
        return picture.words().stream()
                .map(words -> {
                    double width = measure.width(words.text(), words.type());
                    double left = words.left(width, picture.isRightToLeft());
                    double base = words.at().y();
                    double height = words.type().height() * 0.714;
                    return new Covered(words.text(), left, base - height, left + width, base);
                })
                .toList();
    }

    /** Pairs of texts that stand on one another. */
    public static List<String> collisions(Picture picture) {
        return collisions(picture, MEASURE);
    }

    public static List<String> collisions(Picture picture, TextMeasure measure) {
        List<Covered> all = covered(picture, measure);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (all.get(i).meets(all.get(j))) {
                    found.add(all.get(i) + " on " + all.get(j));
                }
            }
        }
        return found;
    }

    public static List<Point> points(Picture picture) {
        return points(picture, MEASURE);
    }

    public static List<Point> points(Picture picture, TextMeasure measure) {
        List<Point> points = new ArrayList<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Line line) {
                points.addAll(line.points());
            } else if (mark instanceof Mark.Area area) {
                points.addAll(area.points());
            }
        }
        for (Covered text : covered(picture, measure)) {
            points.add(new Point(text.left(), text.top()));
            points.add(new Point(text.right(), text.bottom()));
        }
        return points;
    }

    public static List<Mark.Area> areas(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Area.class::isInstance)
                .map(Mark.Area.class::cast)
                .toList();
    }

    public static List<Mark.Line> lines(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .toList();
    }

    public static List<Mark.Area> filled(Picture picture, Tone tone) {
        return areas(picture).stream().filter(area -> area.fill() == tone).toList();
    }

    public static List<Mark.Area> dashed(Picture picture) {
        return areas(picture).stream()
                .filter(area -> area.edge() != null && area.edge().dash() == Dash.DASHED)
                .toList();
    }

    public static double left(Mark.Area area) {
        return area.points().stream().mapToDouble(Point::x).min().orElseThrow();
    }

    public static double right(Mark.Area area) {
        return area.points().stream().mapToDouble(Point::x).max().orElseThrow();
    }

    public static double middle(Mark.Area area) {
        return (left(area) + right(area)) / 2;
    }

    public static Mark.Words words(Picture picture, String text) {
        return picture.words().stream()
                .filter(words -> words.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    public static List<String> texts(Picture picture) {
        return picture.words().stream().map(Mark.Words::text).toList();
    }
}
