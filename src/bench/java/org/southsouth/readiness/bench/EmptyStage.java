package org.southsouth.readiness.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** The floor of every start: a window of the same size with nothing in it, which leaves its milestone and ends. */
public final class EmptyStage {
    private EmptyStage() {}

    public static void main(String[] arguments) {
        Platform.startup(EmptyStage::show);
    }

    private static void show() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Pane(), 1440, 900));
        stage.setOnShown(event -> {
            leaveMilestone();
            Runtime.getRuntime().halt(0);
        });
        stage.show();
    }

    private static void leaveMilestone() {
        try {
            Milestones.write("shown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
