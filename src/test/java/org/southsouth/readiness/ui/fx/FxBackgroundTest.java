package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.testing.ScreenDriver;
import org.testfx.api.FxToolkit;

class FxBackgroundTest {
    private final List<RuntimeException> failures = new ArrayList<>();
    private final FxBackground background = new FxBackground(failures::add);

    @BeforeEach
    void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void end() {
        assertThat(background.close(10_000)).isTrue();
    }

    @Test
    void draws_tell_the_window_how_far_they_are_and_what_they_found() throws InterruptedException {
        List<Double> shares = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        boolean[] isOnWindow = {false};
        Background.Delay drawing = background.draw(
                watch -> Optional.of(watch.goesOn(1, 2) && watch.goesOn(2, 4) && watch.goesOn(2, 2)),
                shares::add,
                found -> {
                    isOnWindow[0] = Platform.isFxApplicationThread() && found;
                    done.countDown();
                });
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(isOnWindow[0]).isTrue();
        assertThat(shares).containsExactly(0.5, 1.0);
        drawing.cancel();
    }

    @Test
    void draws_that_are_stopped_end_and_tell_nobody() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        List<Object> told = new ArrayList<>();
        Background.Delay drawing = background.draw(
                watch -> {
                    while (watch.goesOn(0, 1)) {
                        begun.countDown();
                    }
                    ended.countDown();
                    return Optional.of("found");
                },
                told::add,
                told::add);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        drawing.cancel();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        CountDownLatch after = new CountDownLatch(1);
        background.compute(() -> after, CountDownLatch::countDown);
        assertThat(after.await(10, TimeUnit.SECONDS)).isTrue();
        ScreenDriver.onWindow(() -> {});
        assertThat(told).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void what_was_to_happen_later_does_not_once_no_more_work_is_taken() throws InterruptedException {
        List<String> done = new ArrayList<>();
        FxBackground other = new FxBackground(failures::add);
        CountDownLatch later = new CountDownLatch(1);
        ScreenDriver.onWindow(() -> {
            background.after(1, () -> done.add("closed"));
            other.after(1, () -> done.add("open"));
            assertThat(background.close(10_000)).isTrue();
            other.after(100, later::countDown);
        });
        assertThat(later.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(other.close(10_000)).isTrue();
        assertThat(done).containsExactly("open");
    }
}
