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
    private static final long PATIENCE_MILLIS = 15_000;

    private final Path data;
    private final SingleInstance instance;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "files to open");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable Future<?> next;

    private SecondStarts(Path data, SingleInstance instance) {
        this.data = data;
        this.instance = instance;
    }

    /**
     * Empty where a window is open with this data and has taken the files. Where it closes meanwhile, a window is opened
     * here in its place; where it does not answer for a quarter of a minute, one is opened beside it, which says itself
     * that the data is in use. Blocks.
     */
    static Optional<SecondStarts> aloneOrHandedOn(Path data, List<String> files) {
        Optional<SingleInstance> alone = SingleInstance.claim(data);
        if (alone.isPresent()) {
            return alone.map(instance -> new SecondStarts(data, instance));
        }
        try {
            return handOn(data, files);
        } catch (IOException e) {
            LoggerFactory.getLogger(SecondStarts.class).warn("the files were not handed on", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.of(new SecondStarts(data, SingleInstance.unclaimed(data)));
    }

    private static Optional<SecondStarts> handOn(Path data, List<String> files)
            throws IOException, InterruptedException {
        SingleInstance.Request request = SingleInstance.ask(data, files);
        SingleInstance instance = SingleInstance.unclaimed(data);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!request.isTaken() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS / 5);
            Optional<SingleInstance> free = SingleInstance.claim(data);
            if (free.isPresent()) {
                instance = free.get();
                break;
            }
        }
        return request.withdraw() ? Optional.of(new SecondStarts(data, instance)) : Optional.empty();
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

    /** Leaves files that were not opened for the next start. */
    void leave(List<String> files) {
        if (files.isEmpty()) {
            return;
        }
        try {
            SingleInstance.ask(data, files);
        } catch (IOException e) {
            LoggerFactory.getLogger(SecondStarts.class).warn("files to open were not kept for the next start", e);
        }
    }

    /** Lets another start open the data, while this process still says why it did not. */
    void giveUp() {
        close();
        try {
            instance.close();
        } catch (IOException e) {
            LoggerFactory.getLogger(SecondStarts.class).warn("the lock of the window was not given up", e);
        }
    }
}
