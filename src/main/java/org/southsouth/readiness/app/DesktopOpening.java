package org.southsouth.readiness.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.ui.fx.DesktopPrograms;

/**
 * Shows files and folders with the programs of the desktop. JavaFX keeps to itself when a Linux desktop has none, so there
 * its own opener is asked, which says so.
 */
final class DesktopOpening implements DesktopPrograms {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopOpening.class);
    /** Whoever is still at work then shows something. */
    private static final int SECONDS = 20;

    private final String opener;

    /** {@code opener} is the command of a Linux desktop; empty elsewhere. */
    DesktopOpening(String opener) {
        this.opener = opener;
    }

    static DesktopOpening here() {
        boolean isLinux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        return new DesktopOpening(isLinux ? "xdg-open" : "");
    }

    @Override
    public void show(String file, Runnable whenRefused) {
        String address = Path.of(file).toUri().toString();
        if (opener.isEmpty()) {
            new Nothing().getHostServices().showDocument(address);
            return;
        }
        try {
            Process process = new ProcessBuilder(opener, address)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Thread watching = new Thread(() -> watch(process, whenRefused), "desktop");
            watching.setDaemon(true);
            watching.start();
        } catch (IOException e) {
            LOG.warn("no {} here", opener, e);
            whenRefused.run();
        }
    }

    private void watch(Process process, Runnable whenRefused) {
        try {
            if (process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() != 0) {
                LOG.warn("{} ended with {}", opener, process.exitValue());
                Platform.runLater(whenRefused);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** JavaFX gives the services of the desktop to an application only; ours is started without one. */
    private static final class Nothing extends Application {
        @Override
        public void start(Stage stage) {
            // Never started.
        }
    }
}
