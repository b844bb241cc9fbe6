package org.southsouth.readiness.ui.controls;

import javafx.scene.control.TextField;
import org.southsouth.readiness.ui.fx.PlainTyping;

/** A field of one line for an FXML, see {@link PlainTyping#line}. */
public final class PlainField extends TextField {
    public PlainField() {
        PlainTyping.line(this);
    }
}
