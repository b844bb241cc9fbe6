package org.southsouth.readiness.ui.fx;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.robustness.DrawWatch;

/**
 * The three places where things happen: the window thread, one worker for the store (not a daemon, so that a save is not
 * lost when the window closes) and a small pool for what takes long. Failed work is caught here and nowhere else.
 */
public final class FxBackground implements Background {
    private final ExecutorService store = Executors.newSingleThreadExecutor(work -> new Thread(work, "store"));
    private final ExecutorService pool = Executors.newFixedThreadPool(1, work -> {
        Thread thread = new Thread(work, "compute");
        thread.setDaemon(true);
        return thread;
    });
    private final Failures failures;

    public FxBackground(Failures failures) {
        this.failures = failures;
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> whenDone) {
        run(work, whenDone, failures::show);
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
        store.execute(() -> attempt(work, whenDone, whenFailed));
    }

    /**
     * Work that may begin before there is a window. What fails is only logged: whoever needs it next meets the failure
     * again, where it can be shown.
     */
    public void prepare(Runnable work) {
        store.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                if (isFault(failure)) {
                    LoggerFactory.getLogger(FxBackground.class).warn("preparing failed", failure);
                }
            }
        });
    }

    @Override
    public <T> void compute(Supplier<T> work, Consumer<T> whenDone) {
        pool.execute(() -> attempt(work, whenDone, failures::show));
    }

    @Override
    public <T> Delay draw(Function<DrawWatch, Optional<T>> work, DoubleConsumer whenAdvanced, Consumer<T> whenDone) {
        Drawing drawing = new Drawing(whenAdvanced);
        compute(() -> work.apply(drawing), found -> {
            if (!drawing.isStopped) {
                found.ifPresent(whenDone);
            }
        });
        return drawing;
    }

    /** Tells the window of every hundredth. */
    private static final class Drawing implements DrawWatch, Delay {
        private final DoubleConsumer whenAdvanced;
        private volatile boolean isStopped;
        private long told;

        Drawing(DoubleConsumer whenAdvanced) {
            this.whenAdvanced = whenAdvanced;
        }

        @Override
        public boolean goesOn(int done, int all) {
            long hundredths = all == 0 ? 0 : 100L * done / all;
            if (hundredths > told) {
                told = hundredths;
                Platform.runLater(() -> {
                    if (!isStopped) {
                        whenAdvanced.accept(hundredths / 100.0);
                    }
                });
            }
            return !isStopped;
        }

        @Override
        public void cancel() {
            isStopped = true;
        }
    }

    private static <T> void attempt(Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
        try {
            T result = work.get();
            Platform.runLater(() -> whenDone.accept(result));
        } catch (RuntimeException failure) {
            if (isFault(failure)) {
                // Asked for only now: setting up the log is not part of starting.
                LoggerFactory.getLogger(FxBackground.class).error("work in the background failed", failure);
            }
            Platform.runLater(() -> whenFailed.accept(failure));
        }
    }

    /** That a password is asked for, or is not the right one, is no fault. */
    private static boolean isFault(RuntimeException failure) {
        return !(failure instanceof StoreException store
                && (store.reason() == Reason.LOCKED || store.reason() == Reason.WRONG_PASSWORD));
    }

    /** Not once no more work is taken: the window is closed, and what was to be kept is. */
    @Override
    public Delay after(long millis, Runnable action) {
        PauseTransition pause = new PauseTransition(Duration.millis((double) millis));
        pause.setOnFinished(event -> {
            if (!store.isShutdown()) {
                action.run();
            }
        });
        pause.play();
        return pause::stop;
    }

    /** Takes no more work and waits for what is queued; false when it did not finish in time. Never on the store's own thread. */
    public boolean close(long millis) {
        store.shutdown();
        pool.shutdownNow();
        try {
            return store.awaitTermination(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
