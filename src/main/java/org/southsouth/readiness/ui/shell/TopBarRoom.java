package org.southsouth.readiness.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.ui.controls.Styles;

/** Room in the top bar for the screens of an assessment, with the largest text in the smallest window. */
final class TopBarRoom {
    /** In units of the text size: below this the way back is its arrow alone, and the tabs stand closer. */
    private static final double TIGHT = 60;

    private TopBarRoom() {}

    static void fit(HBox topBar, Button back, double width) {
        boolean isTight = width < TIGHT;
        Styles.set(topBar, "tight", isTight);
        back.setContentDisplay(isTight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
}
