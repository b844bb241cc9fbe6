package org.southsouth.readiness.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.fx.Visibility;

/** Room in the top bar for the screens of an assessment, with the largest text in the smallest window. */
record TopBarRoom(HBox topBar, Button back, List<Node> searchWords) {
    /** In units of the text size: below this the way back is its arrow alone, and the tabs stand closer. */
    private static final double TIGHT = 60;

    /** Where there is little room the search is its icon. */
    void fit(double width) {
        boolean isCompact = topBar.getStyleClass().contains("compact");
        searchWords.forEach(words -> Visibility.show(words, !isCompact));
        boolean isTight = width < TIGHT;
        Styles.set(topBar, "tight", isTight);
        back.setContentDisplay(isTight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
}
