package org.southsouth.readiness.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.southsouth.readiness.ui.fx.BrokenLines;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.words.Messages;

/**
 * The window's life: opened while the store opens on its own worker, closed only after everything typed has been handed
 * on and saved, or somebody has been told that it could not be.
 */
public final class DesktopApp {
    private static final long CLOSING_MILLIS = 5_000;
    private static final String REGION_PICTURES = "prism.disableRegionCaching";
    private static final String PARTS = "prism.dirtyregioncount";

    private final Wiring wiring;
    private final Stage stage;
    private final StagePlace frame;
    private final List<String> files;
    private final SecondStarts others;
    private final FailedStart failed;
    private final Trace trace = new Trace();
    private boolean isShapedByPango;

    private DesktopApp(Wiring wiring, Stage stage, SecondStarts others, FailedStart failed, List<String> files) {
        this.wiring = wiring;
        this.stage = stage;
        this.frame = new StagePlace(stage);
        this.others = others;
        this.failed = failed;
        this.files = files;
    }

    /**
     * Returns at once; the window lives on its own thread until it is closed. Where one is open with the same data, the
     * files go to it and this process ends. Gives the exit code; where the window cannot be opened later, the process ends
     * with the same code by itself.
     */
    public static int open(List<String> files, PrintStream told) {
        keepNoPictures();
        drawInOnePart();
        sayNothingWhileEnding();
        Messages messages = Messages.shown();
        AppFolders folders;
        try {
            folders = AppFolders.ofThisComputer();
        } catch (InvalidPathException e) {
            told.println(messages.get("failure.folder", e.getInput()));
            return FailedStart.NO_WINDOW;
        }
        SecondStarts others =
                SecondStarts.aloneOrHandedOn(folders.data(), files).orElse(null);
        if (others == null) {
            return 0;
        }
        FailedStart failed = new FailedStart(folders.logs(), messages, told, others);
        Thread.setDefaultUncaughtExceptionHandler(failed);
        begin(folders, messages, failed, wiring -> new DesktopApp(wiring, new Stage(), others, failed, files).start());
        return 0;
    }

    private static void begin(AppFolders folders, Messages messages, FailedStart failed, Consumer<Wiring> start) {
        // Beside JavaFX, which takes as long to start.
        CompletableFuture<Wiring> wiring = CompletableFuture.supplyAsync(() -> {
            LogFile.in(folders.logs());
            Wiring made = new Wiring(folders, Clock.system(ZoneId.systemDefault()), messages);
            failed.wired(made);
            return made;
        });
        Runnable first = failed.step(() -> start.accept(wiring.join()));
        failed.step(() -> {
                    try {
                        Platform.startup(first);
                    } catch (UnsupportedOperationException e) {
                        failed.end("failure.no-display", e);
                    }
                })
                .run();
    }

    /**
     * JavaFX keeps a picture of every rounded background and stretches it. Where software draws, as on old laptops,
     * stretching takes longer than drawing: three quarters of a frame while a list scrolls.
     */
    private static void keepNoPictures() {
        setUnlessGiven(REGION_PICTURES, "true");
    }

    /**
     * In several parts at once, JavaFX at times leaves out one that has changed, for as long as nothing else changes there: a list
     * kept rows of before, which were not those that a key acts on.
     */
    private static void drawInOnePart() {
        setUnlessGiven(PARTS, "1");
    }

    private static void setUnlessGiven(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** Ended from outside, JavaFX draws on for a moment with what it has put away already, and prints that it fails. */
    private static void sayNothingWhileEnding() {
        PrintStream none = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.setErr(none), "ending"));
    }

    private void start() {
        isShapedByPango = BrokenLines.mend();
        frame.fit(wiring.settings().window());
        Scene scene = wiring.page(stage.getWidth(), stage.getHeight());
        stage.setTitle(wiring.context().messages().getString("common.app.name"));
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        trace.follow(stage, wiring.context().frame());
        stage.show();
        // Somebody who waits sees the window while the first screen is made.
        NextPulse.afterPulse(scene, failed.step(() -> furnish(scene)));
    }

    private void furnish(Scene scene) {
        wiring.furnish(scene);
        NextPulse.afterPulse(scene, () -> {
            frame.opened();
            trace.mark("furnished");
            if (isShapedByPango) {
                Theme.loadMoreFonts();
            }
        });
        wiring.navigator().go(new Route.Home());
        wiring.backUp(scene);
        FilesToOpen toOpen = wiring.toOpen();
        toOpen.add(files);
        others.follow(asked -> {
            comeToTheFront();
            toOpen.add(asked);
        });
    }

    private void comeToTheFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void close() {
        if (wiring.isWritten()) {
            return;
        }
        wiring.navigator().leaving();
        wiring.closing(this::leave);
    }

    /** The window goes at once; the process when the last save is on disk, or when waiting longer would not help. */
    private void leave() {
        // Beside data that could not be opened, perhaps that of a newer version, nothing is written.
        if (wiring.isDataOpen()) {
            frame.keep(wiring.context().background(), wiring.settingsStore());
        }
        stage.hide();
        others.close();
        wiring.toOpen().stop();
        // After what a second start asked for in the last moment.
        Platform.runLater(this::end);
    }

    private void end() {
        others.leave(wiring.toOpen().stop());
        Thread closing = new Thread(() -> wiring.close(CLOSING_MILLIS), "closing");
        closing.start();
        Platform.exit();
    }
}
