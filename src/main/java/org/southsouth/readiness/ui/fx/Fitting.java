package org.southsouth.readiness.ui.fx;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

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

    /**
     * For a page that is as wide as its window: it has the style of a small one before it is drawn. Marked while it is laid out, it is
     * drawn once without.
     */
    public static void followFromStart(Region page, Labeled plain, Fit fit) {
        page.sceneProperty().subscribe(new Fitting(page, plain, fit)::begin);
        follow(page, plain, fit);
    }

    /** The label is any one on the page whose text has the plain size ({@code t-body}). */
    public static void follow(Region page, Labeled plain, Fit fit) {
        Fitting fitting = new Fitting(page, plain, fit);
        page.widthProperty().subscribe(fitting::apply);
        plain.fontProperty().subscribe(fitting::apply);
    }

    private void begin(@Nullable Scene scene) {
        if (scene != null && scene.getWidth() > 0) {
            mark(scene.getWidth(), Theme.textSize(scene, plain));
        }
    }

    private void mark(double width, double textSize) {
        boolean isCompact = Theme.isCompact(width, (int) Math.round(textSize));
        if (isCompact && !page.getStyleClass().contains("compact")) {
            page.getStyleClass().add("compact");
        } else if (!isCompact) {
            page.getStyleClass().remove("compact");
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
            // Not the font of the label: while a page goes through its styles it is another one for a moment.
            double textSize = Theme.textSize(page.getScene(), plain);
            mark(width, textSize);
            fit.to(width, textSize);
        } finally {
            isFitting = false;
        }
    }
}
