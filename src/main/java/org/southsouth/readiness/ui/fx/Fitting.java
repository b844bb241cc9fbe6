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

    private final Region page;
    private final Labeled plain;
    private final Fit fit;
    private boolean isFitting;

    private Fitting(Region page, Labeled plain, Fit fit) {
        this.page = page;
        this.plain = plain;
        this.fit = fit;
    }

    /** The label is any one on the page whose text has the plain size ({@code t-body}). */
    public static void follow(Region page, Labeled plain, Fit fit) {
        Fitting fitting = new Fitting(page, plain, fit);
        page.widthProperty().subscribe(fitting::apply);
        plain.fontProperty().subscribe(fitting::apply);
    }

    /**
     * Not while it is at it: a new style class has the label's font reset for a moment, while the page goes through its
     * children, and a screen that moved some of them then would break that.
     */
    private void apply() {
        double width = page.getWidth();
        if (width <= 0 || isFitting) {
            return;
        }
        isFitting = true;
        try {
            // Not the font of the label: while a page goes through its styles it is another one for a moment.
            double textSize = Theme.textSize(page.getScene(), plain);
            boolean isCompact = Theme.isCompact(width, (int) Math.round(textSize));
            if (isCompact && !page.getStyleClass().contains("compact")) {
                page.getStyleClass().add("compact");
            } else if (!isCompact) {
                page.getStyleClass().remove("compact");
            }
            fit.to(width, textSize);
        } finally {
            isFitting = false;
        }
    }
}
