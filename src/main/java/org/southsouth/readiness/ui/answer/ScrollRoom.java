package org.southsouth.readiness.ui.answer;

import javafx.scene.control.ScrollPane;

/** Marks a pane whose bar is there, so that its style can take the bar's width from the padding: nothing moves sideways. */
final class ScrollRoom {
    private static final String HAS_BAR = "has-bar";

    private ScrollRoom() {}

    static void watch(ScrollPane pane) {
        pane.viewportBoundsProperty().addListener((bounds, before, after) -> {
            boolean hasBar = pane.getWidth() - after.getWidth() > 4;
            if (hasBar != pane.getStyleClass().contains(HAS_BAR)) {
                if (hasBar) {
                    pane.getStyleClass().add(HAS_BAR);
                } else {
                    pane.getStyleClass().remove(HAS_BAR);
                }
            }
        });
    }
}
