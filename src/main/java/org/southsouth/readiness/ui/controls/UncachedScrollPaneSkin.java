package org.southsouth.readiness.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * The skin of every scroll pane, named in the style sheet: JavaFX keeps a picture of what scrolls, as large as the pane, and where
 * it draws without a graphics card it gives up none of a screen that was left until the memory is full. Drawing anew takes
 * no longer there. Decision 79.
 */
public final class UncachedScrollPaneSkin extends ScrollPaneSkin {
    public UncachedScrollPaneSkin(ScrollPane pane) {
        super(pane);
        for (Node part : getChildren()) {
            part.setCache(false);
        }
    }
}
