package org.southsouth.readiness.ui.fx;

import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** Keeps a page's layout in step with its size and the text size: style classes, and what a screen adds. */
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

    /**
     * Keeps the style class {@code compact}, and tells {@code fit}. The label is any one on the page whose text has the plain
     * size ({@code t-body}).
     */
    public static void follow(Region page, Labeled plain, Fit fit) {
        Fitting fitting = new Fitting(page, plain, fit);
        page.widthProperty().subscribe(fitting::apply);
        plain.fontProperty().subscribe(fitting::apply);
    }

    /** Keeps the style class {@code low}, by which a page leaves its room to what it is about. */
    public static void followHeight(Region page, Labeled plain) {
        Fitting fitting = new Fitting(page, plain, (width, textSize) -> {});
        page.heightProperty().subscribe(fitting::lower);
        plain.fontProperty().subscribe(fitting::lower);
    }

    private void lower() {
        double height = page.getHeight();
        if (height <= 0 || isFitting) {
            return;
        }
        isFitting = true;
        try {
            boolean isLow = Theme.isLow(height, plain.getFont().getSize());
            if (isLow && !page.getStyleClass().contains("low")) {
                page.getStyleClass().add("low");
            } else if (!isLow) {
                page.getStyleClass().remove("low");
            }
        } finally {
            isFitting = false;
        }
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
            double textSize = plain.getFont().getSize();
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
