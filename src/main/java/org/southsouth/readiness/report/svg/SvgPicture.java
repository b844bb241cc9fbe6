package org.southsouth.readiness.report.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.chart.Dash;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.paper.PaperFonts;
import org.southsouth.readiness.report.paper.PaperMeasure;
import org.southsouth.readiness.report.paper.PaperTones;

/** Pictures as SVG, a unit to the millimetre. */
public final class SvgPicture {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FAMILY = "'" + PaperFonts.FAMILY + "', 'Segoe UI', Roboto, Arial, sans-serif";

    /** How much wider than the faces of paper another one may be that a reader has instead. */
    private static final double WIDER = 1.3;

    private final PaperMeasure measure = new PaperMeasure(PaperFonts.bundled());
    private final PaperTones tones = new PaperTones();

    /** A file of its own, as large as the picture, on white. */
    public byte[] bytes(Picture picture, String title) {
        Markup svg = new Markup();
        open(
                svg,
                picture,
                title,
                List.of("width", plain(picture.width()) + "mm", "height", plain(picture.height()) + "mm"));
        svg.empty("rect", "width", "100%", "height", "100%", "fill", colour(Tone.PAPER));
        picture.marks().forEach(mark -> draw(svg, mark, picture));
        svg.close();
        return svg.whole("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").getBytes(StandardCharsets.UTF_8);
    }

    /** Inside a page, as wide as there is room; its width on paper is there for the style of printed pages. */
    public void write(Markup html, Picture picture, String title) {
        open(html, picture, title, List.of("style", "--width: " + plain(picture.width()) + "mm"));
        picture.marks().forEach(mark -> draw(html, mark, picture));
        html.closeLine();
    }

    private static void open(Markup svg, Picture picture, String title, List<String> more) {
        List<String> attributes = new ArrayList<>(List.of(
                "xmlns",
                NAMESPACE,
                "viewBox",
                "0 0 " + plain(picture.width()) + " " + plain(picture.height()),
                "role",
                "img",
                "font-family",
                FAMILY,
                "direction",
                picture.isRightToLeft() ? "rtl" : "ltr"));
        attributes.addAll(more);
        svg.open("svg", attributes.toArray(String[]::new));
        svg.element("title", title).element("desc", picture.summary());
    }

    private void draw(Markup svg, Mark mark, Picture picture) {
        if (mark instanceof Mark.Line line) {
            List<String> attributes = new ArrayList<>(List.of("points", points(line.points()), "fill", "none"));
            attributes.addAll(edge(line.stroke()));
            svg.empty("polyline", attributes.toArray(String[]::new));
        } else if (mark instanceof Mark.Area area) {
            area(svg, area);
        } else if (mark instanceof Mark.Words words) {
            words(svg, words, picture);
        }
    }

    private void area(Markup svg, Mark.Area area) {
        List<String> attributes = new ArrayList<>(List.of("points", points(area.points()), "fill", fill(area.fill())));
        if (area.opacity() < 1) {
            attributes.addAll(List.of("fill-opacity", plain(area.opacity())));
        }
        Stroke edge = area.edge();
        if (edge != null) {
            attributes.addAll(edge(edge));
        }
        svg.empty("polygon", attributes.toArray(String[]::new));
    }

    private void words(Markup svg, Mark.Words words, Picture picture) {
        String anchor = switch (words.align()) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        List<String> attributes = new ArrayList<>(List.of(
                "x",
                plain(words.at().x()),
                "y",
                plain(words.at().y()),
                "font-size",
                plain(words.type().height()),
                "font-weight",
                words.type().isBold() ? "700" : "400",
                "fill",
                colour(words.tone()),
                "text-anchor",
                anchor));
        attributes.addAll(atEdge(words, picture));
        svg.element("text", words.text(), attributes.toArray(String[]::new));
    }

    /** Where a wider face would run out of the picture it is set as wide as the face of paper: no figure is cut off. */
    private List<String> atEdge(Mark.Words words, Picture picture) {
        double width = measure.width(words.text(), words.type());
        double left = words.left(width * WIDER, picture.isRightToLeft());
        return width > 0 && (left < 0 || left + width * WIDER > picture.width())
                ? List.of("textLength", plain(width), "lengthAdjust", "spacingAndGlyphs")
                : List.of();
    }

    private List<String> edge(Stroke stroke) {
        List<String> attributes =
                new ArrayList<>(List.of("stroke", colour(stroke.tone()), "stroke-width", plain(stroke.width())));
        if (stroke.dash() == Dash.DASHED) {
            attributes.addAll(List.of("stroke-dasharray", "0.9 0.6"));
        }
        return attributes;
    }

    private String fill(@Nullable Tone tone) {
        return tone == null ? "none" : colour(tone);
    }

    private String colour(Tone tone) {
        return "#" + tones.hex(tone);
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> plain(point.x()) + "," + plain(point.y()))
                .collect(Collectors.joining(" "));
    }

    /** A thousandth of a millimetre is finer than any printer. */
    private static String plain(double figure) {
        BigDecimal rounded = BigDecimal.valueOf(figure).setScale(3, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
