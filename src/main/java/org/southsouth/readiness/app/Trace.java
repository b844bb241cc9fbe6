package org.southsouth.readiness.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.WindowFrame;

/**
 * When the start-up's milestones were reached, in milliseconds since 1970, one line each in the file that the system
 * property {@code readiness.trace} names, written at the last of them. Does nothing without it.
 */
final class Trace {
    private static final String PROPERTY = "readiness.trace";

    private final StringBuilder lines = new StringBuilder();
    private boolean isFilled;

    void mark(String milestone) {
        lines.append(milestone).append(' ').append(System.currentTimeMillis()).append('\n');
    }

    /** Marks when the window is shown, and when its first list is filled; ends the process then, where that is asked for. */
    void follow(Stage stage, WindowFrame frame) {
        if (System.getProperty(PROPERTY) == null) {
            return;
        }
        stage.setOnShown(event -> mark("shown"));
        frame.statusProperty().addListener((observed, before, after) -> {
            if (isFilled) {
                return;
            }
            isFilled = true;
            NextPulse.afterPulse(stage.getScene(), this::filled);
        });
    }

    private void filled() {
        mark("filled");
        try {
            Files.writeString(Path.of(System.getProperty(PROPERTY)), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Boolean.getBoolean(PROPERTY + ".exit")) {
            Runtime.getRuntime().halt(0);
        }
    }
}
