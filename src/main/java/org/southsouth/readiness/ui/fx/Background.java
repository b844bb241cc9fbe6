package org.southsouth.readiness.ui.fx;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.southsouth.readiness.core.robustness.DrawWatch;

/**
 * Where work is done that must not hold up the window. Each {@code whenDone} runs on the window thread; what fails goes
 * to the one failure handler, unless a third argument takes it.
 */
public interface Background {
    /** One queue for everything that touches the store, in the order given: a save is done before the next load. */
    <T> void run(Supplier<T> work, Consumer<T> whenDone);

    /** The same, with the failure handed over on the window thread instead of shown. */
    <T> void run(Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed);

    /** Beside the store's queue, for what takes long and does not touch the store: an autosave never waits behind it. */
    <T> void compute(Supplier<T> work, Consumer<T> whenDone);

    /**
     * Beside the store's queue too, for what tells how far it is (a share from 0 to 1, on the window thread) and can be
     * stopped: after that nobody is told anything more.
     */
    <T> Delay draw(Function<DrawWatch, Optional<T>> work, DoubleConsumer whenAdvanced, Consumer<T> whenDone);

    /** Runs on the window thread after so many milliseconds, unless it is cancelled before. */
    Delay after(long millis, Runnable action);

    /** Something that has not happened yet. */
    interface Delay {
        void cancel();
    }
}
