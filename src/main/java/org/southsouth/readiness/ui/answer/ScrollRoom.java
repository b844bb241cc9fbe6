package org.southsouth.readiness.ui.answer;

import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;

/** Marks a pane whose bar is there, so that its style can take the bar's width from the padding: nothing moves sideways. */
final class ScrollRoom {
    /**
     * A state and not a class: where a class changes, all that is below is without any style for a moment, and is measured and
     * drawn so.
     */
    static final PseudoClass HAS_BAR = PseudoClass.getPseudoClass("has-bar");

    private ScrollRoom() {}

    static void watch(ScrollPane pane) {
        pane.viewportBoundsProperty().subscribe(() -> {
            if (hasBar(pane)) {
                pane.pseudoClassStateChanged(HAS_BAR, true);
            }
        });
        // Not as soon as the bar goes: without it, and with the padding that goes with it, some contents just fit. They
        // would not
        // with the padding of before, and the bar would come and go for ever.
        pane.heightProperty().subscribe(() -> pane.pseudoClassStateChanged(HAS_BAR, hasBar(pane)));
    }

    private static boolean hasBar(ScrollPane pane) {
        return pane.getWidth() - pane.getViewportBounds().getWidth() > 4;
    }
}
