package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.ScreenDriver;

/** Every view of every screen in the smallest window with text from a little larger to the largest. */
class LargeTextTest {
    @TempDir
    private Path folder;

    @Test
    void with_16_pixels_nothing_presses_the_window() throws Exception {
        new ScreenWalk(Settings.DEFAULT.withTextSize(16))
                .at(1024, 700, new Layout())
                .at(1366, 768, new Layout())
                .go(new EveryScreen(folder));
    }

    @Test
    void with_18_pixels_nothing_presses_the_window() throws Exception {
        new ScreenWalk(Settings.DEFAULT.withTextSize(18))
                .at(1024, 700, new Layout())
                .go(new EveryScreen(folder));
    }

    @Test
    void with_20_pixels_no_button_is_cut_and_five_rows_of_every_list_are_seen() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        Settings settings = Settings.DEFAULT.withTextSize(20);
        new ScreenWalk(settings)
                .at(1024, 700, new Layout(), new CutButtons(), new RowsInView())
                .go(screens);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), settings, 1024, 700)) {
            opened.go(Objects.requireNonNull(screens.routes().get("review")));
            ScreenDriver.onWindow(() -> {
                Node list = opened.scene().lookup(".review-list");
                assertThat(list.getLayoutBounds().getHeight()).isGreaterThan(4.5 * 69);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 28})
    void with_the_largest_nothing_is_cut_and_five_rows_of_every_list_are_seen(int textSize) throws Exception {
        new ScreenWalk(Settings.DEFAULT.withTextSize(textSize))
                .at(1024, 700, new Layout(), new CutWords(), new RowsInView())
                .go(new EveryScreen(folder));
    }
}
