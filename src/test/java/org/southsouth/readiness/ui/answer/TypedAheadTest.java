package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.testing.ScreenDriver;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class TypedAheadTest {
    private final TypedAhead ahead = new TypedAhead();

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void holds_nothing_before_enter_has_stayed() {
        ScreenDriver.onWindow(() -> {
            assertThat(ahead.holds("2")).isFalse();
            assertThat(ahead.holdsEnter()).isFalse();
        });
    }

    @Test
    void holds_what_is_typed_and_the_enter_after_it_but_not_an_enter_alone() {
        ScreenDriver.onWindow(() -> {
            ahead.begin("9", true);
            assertThat(ahead.holdsEnter()).as("the next Enter goes on").isFalse();
            assertThat(ahead.holds("1")).isTrue();
            assertThat(ahead.holds("7")).isTrue();
            assertThat(ahead.holdsEnter()).isTrue();
            assertThat(ahead.holds("4")).isTrue();
            assertThat(ahead.holdsKey("Tab")).isTrue();
            assertThat(ahead.kept()).as("from what was refused on").isEqualTo("9 \u00b7 17 \u00b7 4 Tab");
            ahead.end();
            assertThat(ahead.holds("5")).isFalse();
            assertThat(ahead.kept()).isEmpty();
        });
    }

    @Test
    void where_arrows_have_led_they_may_lead_on() {
        ScreenDriver.onWindow(() -> {
            ahead.begin("", false);
            assertThat(ahead.holdsKey("Tab")).isFalse();
            assertThat(ahead.holds("3")).isTrue();
        });
    }

    @Test
    void of_a_long_text_the_beginning_is_shown() {
        ScreenDriver.onWindow(() -> {
            ahead.begin("", false);
            ahead.holds("a".repeat(10_000));
            assertThat(ahead.kept()).isEqualTo("a".repeat(59) + "…");
        });
    }

    @Test
    void takes_what_is_typed_again_after_a_while_without_a_key() throws TimeoutException {
        ScreenDriver.onWindow(() -> {
            ahead.begin("", false);
            ahead.holds("2");
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !ahead.isRunning());
        ScreenDriver.onWindow(() -> {
            assertThat(ahead.holdsEnter()).isFalse();
            assertThat(ahead.holds("3")).isFalse();
        });
    }
}
