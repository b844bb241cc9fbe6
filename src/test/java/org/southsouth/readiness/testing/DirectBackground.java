package org.southsouth.readiness.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.ui.fx.Background;

/** Runs at once on the calling thread, so that tests of view models need no waiting. Delays happen when a test says so. */
public final class DirectBackground implements Background {
    private final List<Runnable> delayed = new ArrayList<>();
    private final List<RuntimeException> shown = new ArrayList<>();
    private boolean isPatient;
    private boolean isHeldBack;

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> whenDone) {
        run(work, whenDone, shown::add);
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
        if (isHeldBack) {
            delayed.add(() -> run(work, whenDone, whenFailed));
            return;
        }
        T result;
        try {
            result = work.get();
        } catch (RuntimeException failure) {
            whenFailed.accept(failure);
            return;
        }
        whenDone.accept(result);
    }

    @Override
    public <T> void compute(Supplier<T> work, Consumer<T> whenDone) {
        run(work, whenDone);
    }

    @Override
    public <T> Delay draw(Function<DrawWatch, Optional<T>> work, DoubleConsumer whenAdvanced, Consumer<T> whenDone) {
        boolean[] isStopped = {false};
        Runnable drawing =
                () -> run(() -> work.apply((done, all) -> !isStopped[0]), found -> found.ifPresent(whenDone));
        if (isPatient) {
            delayed.add(drawing);
        } else {
            drawing.run();
        }
        return () -> {
            isStopped[0] = true;
            delayed.remove(drawing);
        };
    }

    /** From now on, draws wait until time passes. */
    public void beSlow() {
        isPatient = true;
    }

    /** From now on, all work waits until time passes. */
    public void holdBack() {
        isHeldBack = true;
    }

    @Override
    public Delay after(long millis, Runnable action) {
        delayed.add(action);
        return () -> delayed.remove(action);
    }

    /** Lets all delays pass. */
    public void passTime() {
        isHeldBack = false;
        List<Runnable> due = List.copyOf(delayed);
        delayed.clear();
        due.forEach(Runnable::run);
    }

    /** What failed and was left to the one failure handler. */
    public List<RuntimeException> shownFailures() {
        return List.copyOf(shown);
    }
}
