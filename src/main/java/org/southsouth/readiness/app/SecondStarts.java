package org.southsouth.readiness.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.files.SingleInstance;

/**
 * That there is one window for each data folder: a second start hands its files on to it. The window looks a few times a
 * second for them, which works the same on every system and on folders of a network, where being told of new files does
 * not.
 */
final class SecondStarts {
    private static final long LOOK_MILLIS = 250;
    private static final long PATIENCE_MILLIS = 5_000;

    private final SingleInstance instance;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "files to open");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable Future<?> next;

    private SecondStarts(SingleInstance instance) {
        this.instance = instance;
    }

    /**
     * Empty where a window is open with this data and has taken the files. One that closes just now, or does not answer
     * for five seconds, is not waited for: then a window is opened here, which says itself if the data is in use. Blocks.
     */
    static Optional<SecondStarts> aloneOrHandedOn(Path data, List<String> files) {
        Optional<SingleInstance> alone = SingleInstance.claim(data);
        if (alone.isPresent()) {
            return alone.map(SecondStarts::new);
        }
        try {
            SingleInstance.Request request = SingleInstance.ask(data, files);
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
            while (System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS / 5);
                if (request.isTaken()) {
                    return Optional.empty();
                }
            }
            request.withdraw();
        } catch (IOException e) {
            LoggerFactory.getLogger(SecondStarts.class).warn("the files were not handed on", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.of(new SecondStarts(SingleInstance.unclaimed(data)));
    }

    /** Hands on what second starts ask for, on the window thread, until it is closed. */
    void follow(Consumer<List<String>> taken) {
        next = looking.scheduleWithFixedDelay(
                () -> instance.asked().forEach(files -> Platform.runLater(() -> taken.accept(files))),
                LOOK_MILLIS,
                LOOK_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    /** Takes nothing more. The lock goes with the process, so that nobody opens the data before it is closed. */
    void close() {
        if (next != null) {
            next.cancel(false);
        }
        looking.shutdownNow();
    }
}
