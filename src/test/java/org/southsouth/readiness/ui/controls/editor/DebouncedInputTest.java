package org.southsouth.readiness.ui.controls.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.Background;

class DebouncedInputTest {
    private final Clocked background = new Clocked();
    private final AtomicInteger handedOn = new AtomicInteger();
    private final DebouncedInput input = new DebouncedInput(
            ScreenContexts.context(new RememberingNavigator(), background), handedOn::incrementAndGet);

    /** A note of twenty seconds was nowhere when the program was killed. */
    @Test
    void who_writes_on_and_on_is_handed_on_after_five_seconds() {
        for (int tenths = 0; tenths < 49; tenths++) {
            input.typed();
            background.pass(100);
        }
        assertThat(handedOn).as("no pause yet").hasValue(0);
        for (int tenths = 0; tenths < 51; tenths++) {
            input.typed();
            background.pass(100);
        }
        assertThat(handedOn).hasValueBetween(1, 2);
    }

    @Test
    void a_pause_of_a_second_hands_on_once() {
        input.typed();
        background.pass(999);
        assertThat(handedOn).hasValue(0);
        background.pass(1);
        assertThat(handedOn).hasValue(1);
        background.pass(60_000);
        assertThat(handedOn).hasValue(1);
    }

    /** Delays by a clock that a test moves; nothing else is asked of it. */
    private static final class Clocked implements Background {
        private final List<Due> waiting = new ArrayList<>();
        private long now;

        private record Due(long at, Runnable action) {}

        void pass(long millis) {
            now += millis;
            List<Due> due = waiting.stream().filter(delay -> delay.at() <= now).toList();
            waiting.removeAll(due);
            due.forEach(delay -> delay.action().run());
        }

        @Override
        public Delay after(long millis, Runnable action) {
            Due due = new Due(now + millis, action);
            waiting.add(due);
            return () -> waiting.remove(due);
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> whenDone) {
            throw new AssertionError("no work");
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
            throw new AssertionError("no work");
        }

        @Override
        public <T> void compute(Supplier<T> work, Consumer<T> whenDone) {
            throw new AssertionError("no work");
        }

        @Override
        public <T> Delay draw(
                Function<DrawWatch, Optional<T>> work, DoubleConsumer whenAdvanced, Consumer<T> whenDone) {
            throw new AssertionError("no work");
        }
    }
}
