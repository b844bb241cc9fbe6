package org.southsouth.readiness.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.southsouth.readiness.ui.fx.Fitting;
import org.southsouth.readiness.ui.fx.Visibility;

/** The top bar where its tabs would be cut: what has an icon goes without its words. */
record NarrowBar(HBox bar, Button crumb, Button search) {
    /** In units of the text size. */
    private static final double NARROW_EM = 62;

    /** The label is one of the plain size. */
    void follow(Label plain) {
        Fitting.follow(bar, plain, (width, textSize) -> fit(width / textSize < NARROW_EM));
    }

    private void fit(boolean isNarrow) {
        crumb.setContentDisplay(isNarrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        if (search.getGraphic() instanceof HBox words) {
            for (Node word : words.getChildren()) {
                Visibility.show(word, !isNarrow || word instanceof FontIcon);
            }
        }
    }
}
