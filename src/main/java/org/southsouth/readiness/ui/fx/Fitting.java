package org.southsouth.readiness.ui.fx;

import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** Keeps a page's layout in step with its width and the text size: the style class {@code compact}, and what a screen adds. */
public final class Fitting {
    /** Lays something out anew; both in pixels. */
    @FunctionalInterface
    public interface Fit {
        void to(double width, double textSize);
    }

    private Fitting() {}

    /** The label is any one on the page whose text has the plain size ({@code t-body}). */
    public static void follow(Region page, Labeled plain, Fit fit) {
        Runnable again = () -> apply(page, plain.getFont().getSize(), fit);
        page.widthProperty().subscribe(again);
        plain.fontProperty().subscribe(again);
    }

    private static void apply(Region page, double textSize, Fit fit) {
        double width = page.getWidth();
        if (width <= 0) {
            return;
        }
        page.getStyleClass().remove("compact");
        if (Theme.isCompact(width, (int) Math.round(textSize))) {
            page.getStyleClass().add("compact");
        }
        fit.to(width, textSize);
    }
}
