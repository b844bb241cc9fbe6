package org.southsouth.readiness.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.ui.fx.Background;

/** A worker that works when it is told to, as the real one does later and elsewhere. */
public final class WaitingBackground implements Background {
    private final Deque<Supplier<Runnable>> work = new ArrayDeque<>();
    private final DirectBackground direct = new DirectBackground();

    @Override
    public <T> void run(Supplier<T> todo, Consumer<T> whenDone) {
        run(todo, whenDone, failed -> {
            throw failed;
        });
    }

    @Override
    public <T> void run(Supplier<T> todo, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
        work.add(() -> begin(todo, whenDone, whenFailed));
    }

    @Override
    public <T> void compute(Supplier<T> todo, Consumer<T> whenDone) {
        direct.compute(todo, whenDone);
    }

    @Override
    public <T> Delay draw(Function<DrawWatch, Optional<T>> todo, DoubleConsumer whenAdvanced, Consumer<T> whenDone) {
        return direct.draw(todo, whenAdvanced, whenDone);
    }

    @Override
    public Delay after(long millis, Runnable action) {
        return direct.after(millis, action);
    }

    private static <T> Runnable begin(Supplier<T> todo, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
        try {
            T done = todo.get();
            return () -> whenDone.accept(done);
        } catch (RuntimeException failed) {
            return () -> whenFailed.accept(failed);
        }
    }

    /** The work that was asked for first, where there is any. */
    public void workOne() {
        workUntold().run();
    }

    /** The same, and what comes of it is told only by what is returned. */
    public Runnable workUntold() {
        Supplier<Runnable> next = work.poll();
        return next == null ? () -> {} : next.get();
    }

    public void workAll() {
        while (!work.isEmpty()) {
            work.remove().get().run();
        }
    }

    /** Every delay is over. */
    public void passTime() {
        direct.passTime();
    }
}
