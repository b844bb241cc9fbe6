package org.southsouth.readiness.ui.fx;

import javafx.scene.Node;
import org.southsouth.readiness.ui.fx.WindowFrame.Retracing;

/** Shows what can be taken back on the status line, for as long as its screen is in the window. */
public final class Offering {
    private Offering() {}

    public static void whileShown(Node screen, WindowFrame frame, Retracing retracing) {
        screen.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                frame.withdraw(retracing);
            } else {
                frame.offer(retracing);
            }
        });
    }
}
