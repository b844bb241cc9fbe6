package org.southsouth.readiness.report.pdf.file;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.chart.Dash;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.paper.PaperMeasure;
import org.southsouth.readiness.report.paper.PaperTones;
import org.southsouth.readiness.report.pdf.text.Glyphs;
import org.southsouth.readiness.report.pdf.text.LineOfText;

/**
 * A page to draw on. Lengths are millimetres from the upper left corner of the live area. What is drawn belongs to a tag,
 * or to none: then it is an artifact, which nobody has read out (rules, heads, feet).
 */
public final class PdfPage {
    /** How much thicker the strokes of a face without a bold one are, to its size. */
    private static final double THICKER = 0.035;

    private static final double DASH_ON = 0.9;
    private static final double DASH_OFF = 0.6;

    private final PDPage page;
    private final Paper paper;
    private final PaperTones tones;
    private final UsedFaces faces;
    private final List<Tag> marks = new ArrayList<>();
    private final Operators operators = new Operators();
    private final COSDictionary opacities = new COSDictionary();
    private final List<PDAnnotation> links = new ArrayList<>();
    private boolean isOpen;
    private @Nullable Tag tag;

    /** A part of the page. */
    public record Place(double x, double y, double width, double height) {}

    PdfPage(Paper paper, PaperTones tones, UsedFaces faces) {
        this.paper = paper;
        this.tones = tones;
        this.faces = faces;
        this.page = new PDPage(new PDRectangle((float) points(paper.width()), (float) points(paper.height())));
    }

    PDPage page() {
        return page;
    }

    /** The tags of what is marked on it, by their numbers. */
    List<Tag> marks() {
        return marks;
    }

    public Paper paper() {
        return paper;
    }

    /** What is drawn from here on belongs to this; null to nothing. */
    public PdfPage in(@Nullable Tag now) {
        if (isOpen && tag == now) {
            return this;
        }
        close();
        if (now == null) {
            operators.operator("/Artifact BMC");
        } else {
            now.mark(this, marks.size());
            operators.word("/" + now.word()).operator("<</MCID " + marks.size() + ">> BDC");
            marks.add(now);
        }
        isOpen = true;
        tag = now;
        return this;
    }

    private void close() {
        if (isOpen) {
            operators.operator("EMC");
            isOpen = false;
        }
    }

    /** A line of text from this point of its base line on. */
    public void words(LineOfText line, double x, double y) {
        for (LineOfText.Placed part : line.parts()) {
            glyphs(part.glyphs(), x + part.x(), y);
        }
    }

    private void glyphs(Glyphs glyphs, double x, double y) {
        if (glyphs.glyphs().isEmpty()) {
            return;
        }
        String actual = glyphs.actual();
        if (actual != null) {
            operators.word("/Span").operator("<</ActualText " + Operators.utf16(actual) + ">> BDC");
        }
        UsedFace face = faces.of(glyphs.face());
        double size = glyphs.type().size();
        operators.word("BT").word("/" + face.key()).number(size).word("Tf");
        fill(glyphs.tone());
        if (glyphs.isThickened()) {
            edge(glyphs.tone());
            operators.number(size * THICKER).word("w 2 Tr");
        }
        operators.word("1 0 0 1").numbers(left(x), top(y)).word("Tm");
        new TextShow(operators, face, size).show(glyphs.glyphs());
        operators.operator(glyphs.isThickened() ? "0 Tr ET" : "ET");
        if (actual != null) {
            operators.operator("EMC");
        }
    }

    public void line(Mark.Line line, double x, double y) {
        pen(line.stroke());
        path(line.points(), x, y);
        operators.operator("S");
    }

    /** From point to point. */
    public void rule(double x1, double y1, double x2, double y2, Stroke stroke) {
        line(Mark.Line.between(x1, y1, x2, y2, stroke), 0, 0);
    }

    public void area(Mark.Area area, double x, double y) {
        Tone fill = area.fill();
        Stroke edge = area.edge();
        if (fill == null && edge == null) {
            return;
        }
        operators.operator("q");
        if (fill != null) {
            fill(fill);
        }
        if (edge != null) {
            pen(edge);
        }
        if (area.opacity() < 1) {
            operators.word("/" + opacity(area.opacity())).word("gs");
        }
        path(area.points(), x, y);
        operators.word("h").operator(fill == null ? "S" : edge == null ? "f" : "B");
        operators.operator("Q");
    }

    private String opacity(double opacity) {
        String name = "O" + Math.round(opacity * 100);
        COSDictionary state = new COSDictionary();
        state.setFloat(COSName.CA_NS, (float) opacity);
        opacities.setItem(COSName.getPDFName(name), state);
        return name;
    }

    /** What a figure takes of the page, for those who look for it there. */
    public void bound(Tag figure, double x, double y, double width, double height) {
        figure.bound(left(x), top(y + height), left(x + width), top(y));
    }

    /** Whoever presses there comes to this height of that page; the words say so to those who do not see it. */
    public void link(Tag tag, Place from, PdfPage to, double height, String words) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(to.page);
        place.setTop((int) Math.ceil(to.top(height)));
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(
                (float) left(from.x()), (float) top(from.y() + from.height()), (float) points(from.width()), (float)
                        points(from.height())));
        link.setDestination(place);
        link.setContents(words);
        link.setBorder(new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO)));
        links.add(link);
        tag.press(this, link);
    }

    private void path(List<Point> path, double x, double y) {
        String operator = "m";
        for (Point point : path) {
            operators.numbers(left(x + point.x()), top(y + point.y())).word(operator);
            operator = "l";
        }
    }

    private void pen(Stroke stroke) {
        edge(stroke.tone());
        operators.number(points(stroke.width())).word("w");
        if (stroke.dash() == Dash.DASHED) {
            operators.word("[").numbers(points(DASH_ON), points(DASH_OFF)).word("] 0 d");
        } else {
            operators.word("[] 0 d");
        }
    }

    private void fill(Tone tone) {
        colour(tone).word("rg");
    }

    private void edge(Tone tone) {
        colour(tone).word("RG");
    }

    private Operators colour(Tone tone) {
        Color colour = tones.of(tone);
        float[] parts = colour.getRGBColorComponents(null);
        return operators.numbers(parts[0], parts[1], parts[2]);
    }

    private static double points(double millimetres) {
        return millimetres / PaperMeasure.POINT;
    }

    private double left(double x) {
        return points(paper.left() + x);
    }

    /** PDF counts from the bottom. */
    double top(double y) {
        return points(paper.height() - paper.top() - y);
    }

    void finish(COSStream contents) throws IOException {
        close();
        try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.bytes());
        }
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, faces.resources());
        if (opacities.size() > 0) {
            resources.setItem(COSName.EXT_G_STATE, opacities);
        }
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.getCOSObject().setName("Tabs", "S");
        if (!links.isEmpty()) {
            page.setAnnotations(links);
        }
    }
}
