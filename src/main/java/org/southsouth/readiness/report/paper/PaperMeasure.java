package org.southsouth.readiness.report.paper;

import java.awt.font.FontRenderContext;
import org.southsouth.readiness.core.chart.TextMeasure;
import org.southsouth.readiness.core.chart.Type;

/** Text in the faces of paper, without kerning, as PDF and PNG set it. */
public final class PaperMeasure implements TextMeasure {
    /** Millimetres in a point. */
    public static final double POINT = Type.POINT;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final PaperFonts fonts;

    public PaperMeasure(PaperFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public double width(String text, Type type) {
        return text.isEmpty() || fonts.has(text)
                ? fonts.of(type).getStringBounds(text, EXACT).getWidth() * POINT
                : fonts.layout(text, type, EXACT).getAdvance() * POINT;
    }
}
