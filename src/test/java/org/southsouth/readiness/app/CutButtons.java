package org.southsouth.readiness.app;

import javafx.scene.control.ButtonBase;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;

/** No button is cut. */
final class CutButtons extends ScreenLook {
    @Override
    void at(View view) {
        ScreenDriver.onWindow(() -> Nodes.shown(
                        view.scene().getRoot(), node -> node instanceof ButtonBase button && CutTexts.isCut(button))
                .forEach(node -> found(view.place() + ": cut " + Nodes.name(node))));
    }
}
