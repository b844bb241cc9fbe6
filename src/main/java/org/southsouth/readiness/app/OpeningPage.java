package org.southsouth.readiness.app;

import java.util.ResourceBundle;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.ui.fx.Theme;

/** What is seen before the first screen is made: a word that says to wait. */
final class OpeningPage extends StackPane {
    /** A shape and no label: a control would load the style sheets, and this stands before them. */
    OpeningPage(ResourceBundle messages, Settings settings) {
        Text opening = new Text(messages.getString("shell.opening"));
        opening.setFill(Theme.pageText(settings));
        getChildren().add(opening);
    }
}
