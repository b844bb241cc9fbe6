package org.southsouth.readiness.ui.controls;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.southsouth.readiness.core.chart.TextMeasure;
import org.southsouth.readiness.core.chart.Type;

/** Text in the window's own faces; on the window thread. */
public final class FxMeasure implements TextMeasure {
    private static final String FAMILY = "Noto Sans";
    /** Large enough that hinting, which is by whole pixels, hardly matters. */
    private static final double LARGE = 100;

    private final Text ruler = new Text();

    @Override
    public double width(String text, Type type) {
        ruler.setFont(Font.font(FAMILY, type.isBold() ? FontWeight.BOLD : FontWeight.NORMAL, LARGE));
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth() * type.height() / LARGE;
    }
}
