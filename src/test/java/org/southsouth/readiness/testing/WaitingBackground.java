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
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final DirectBackground direct = new DirectBackground();

    @Override
    public <T> void run(Supplier<T> todo, Consumer<T> whenDone) {
        work.add(() -> direct.run(todo, whenDone));
    }

    @Override
    public <T> void run(Supplier<T> todo, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
        work.add(() -> direct.run(todo, whenDone, whenFailed));
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

    /** The work that was asked for first, where there is any. */
    public void workOne() {
        Runnable next = work.poll();
        if (next != null) {
            next.run();
        }
    }

    public void workAll() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    /** Every delay is over. */
    public void passTime() {
        direct.passTime();
    }
}
