package org.southsouth.readiness.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.southsouth.readiness.ui.fx.WindowFrame;

/**
 * When the start-up's milestones were reached, in milliseconds since the process began, one line each in the file that
 * the system property {@code readiness.trace} names. Does nothing without it.
 */
final class Trace {
    private static final String PROPERTY = "readiness.trace";

    private boolean isFilled;
    private boolean isMarked;

    private void mark(String milestone) {
        String file = System.getProperty(PROPERTY);
        if (file != null) {
            long millis = System.currentTimeMillis()
                    - ManagementFactory.getRuntimeMXBean().getStartTime();
            try {
                Files.writeString(
                        Path.of(file),
                        milestone + " " + millis + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Marks when the window is shown and when its first list is filled; ends the process then, where that is asked for. */
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
            stage.getScene().addPostLayoutPulseListener(this::filled);
            Platform.requestNextPulse();
        });
    }

    private void filled() {
        if (isMarked) {
            return;
        }
        isMarked = true;
        mark("filled");
        if (Boolean.getBoolean(PROPERTY + ".exit")) {
            Platform.runLater(() -> Runtime.getRuntime().halt(0));
        }
    }
}
