package org.southsouth.readiness.report.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.chart.Dash;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;
import org.southsouth.readiness.report.paper.PaperFonts;
import org.southsouth.readiness.report.paper.PaperMeasure;
import org.southsouth.readiness.report.paper.PaperTones;

/**
 * Pictures as PNG of 300 dots in an inch, on white; a very large one has fewer, so that it can still be opened. For screens they have 96.
 */
public final class PngPicture {
    /** Dots in a millimetre. */
    private static final double FINEST = 300 / 25.4;

    private static final double SCREEN = 96 / 25.4;

    /** A length is off by less than this much of a dot. */
    private static final double NOTHING = 1e-6;

    private static final double MOST_DOTS = 40e6;

    private static final float[] DASHES = {0.9f, 0.6f};

    private final PaperTones tones = new PaperTones();
    private final PaperFonts fonts = PaperFonts.bundled();
    private final PaperMeasure measure = new PaperMeasure(fonts);

    /** With nothing but the picture in the file. */
    public byte[] bytes(Picture picture) {
        return bytes(picture, FINEST, Map.of());
    }

    /** With the title and the summary of the picture as texts in the file, which programs and screen readers find there. */
    public byte[] bytes(Picture picture, String title) {
        return bytes(picture, FINEST, texts(picture, title));
    }

    /** The same for a screen, dot by dot. */
    public byte[] screen(Picture picture, String title) {
        return bytes(picture, SCREEN, texts(picture, title));
    }

    private static Map<String, String> texts(Picture picture, String title) {
        return Map.of("Title", title, "Description", picture.summary());
    }

    private byte[] bytes(Picture picture, double finest, Map<String, String> texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            double scale = Math.min(finest, Math.sqrt(MOST_DOTS / (picture.width() * picture.height())));
            PngFile.write(image(picture, scale), scale, texts, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private BufferedImage image(Picture picture, double scale) {
        int wide = (int) Math.ceil(picture.width() * scale - NOTHING);
        int high = (int) Math.ceil(picture.height() * scale - NOTHING);
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(tones.of(Tone.PAPER));
        pen.fillRect(0, 0, wide, high);
        pen.scale(scale, scale);
        for (Mark mark : picture.marks()) {
            draw(pen, mark, picture.isRightToLeft());
        }
        pen.dispose();
        return image;
    }

    private void draw(Graphics2D pen, Mark mark, boolean isRightToLeft) {
        if (mark instanceof Mark.Line line) {
            stroke(pen, path(line.points(), false), line.stroke());
        } else if (mark instanceof Mark.Area area) {
            Path2D outline = path(area.points(), true);
            fill(pen, outline, area.fill(), area.opacity());
            Stroke edge = area.edge();
            if (edge != null) {
                stroke(pen, outline, edge);
            }
        } else if (mark instanceof Mark.Words words) {
            words(pen, words, isRightToLeft);
        }
    }

    private static Path2D path(List<Point> points, boolean isClosed) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (i == 0) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        if (isClosed) {
            path.closePath();
        }
        return path;
    }

    private void fill(Graphics2D pen, Path2D outline, @Nullable Tone tone, double opacity) {
        if (tone != null) {
            Color colour = tones.of(tone);
            int alpha = (int) Math.round(255 * opacity);
            pen.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha));
            pen.fill(outline);
        }
    }

    private void stroke(Graphics2D pen, Path2D path, Stroke stroke) {
        float[] dashes = stroke.dash() == Dash.DASHED ? DASHES : null;
        pen.setColor(tones.of(stroke.tone()));
        pen.setStroke(
                new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
        pen.draw(path);
    }

    private void words(Graphics2D pen, Mark.Words words, boolean isRightToLeft) {
        pen.setColor(tones.of(words.tone()));
        double width = measure.width(words.text(), words.type());
        // As an outline, the text is as long as it was measured, whatever the size of a dot.
        pen.translate(words.left(width, isRightToLeft), words.at().y());
        pen.fill(outline(pen.getFontRenderContext(), words));
        pen.translate(-words.left(width, isRightToLeft), -words.at().y());
    }

    private Shape outline(FontRenderContext context, Mark.Words words) {
        AffineTransform points = AffineTransform.getScaleInstance(Type.POINT, Type.POINT);
        if (words.text().isEmpty() || fonts.has(words.text())) {
            Font font = fonts.of(words.type()).deriveFont(points);
            return font.createGlyphVector(context, words.text()).getOutline();
        }
        return fonts.layout(words.text(), words.type(), context).getOutline(points);
    }
}
