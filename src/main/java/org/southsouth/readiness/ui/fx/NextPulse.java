package org.southsouth.readiness.ui.fx;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits for the next time a window is drawn. Window thread. */
public final class NextPulse {
    private NextPulse() {}

    /** Runs the action once, after the scene has been laid out and handed on to be drawn. */
    public static void afterPulse(Scene scene, Runnable action) {
        Runnable[] listener = new Runnable[1];
        listener[0] = () -> {
            scene.removePostLayoutPulseListener(listener[0]);
            Platform.runLater(action);
        };
        scene.addPostLayoutPulseListener(listener[0]);
        Platform.requestNextPulse();
    }
}
