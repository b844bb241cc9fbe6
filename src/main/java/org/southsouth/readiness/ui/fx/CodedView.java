package org.southsouth.readiness.ui.fx;

import java.util.ResourceBundle;
import javafx.scene.Parent;

/**
 * A controller that makes its view in code. FXML is read as XML and set by reflection; what every start shows does not wait for
 * that (decision 93). All else stays in FXML.
 */
public interface CodedView {
    /** Makes and binds the view, once; with the words of these messages. Window thread. */
    Parent view(ResourceBundle messages);
}
