package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.home.HomeTable;
import org.testfx.util.WaitForAsyncUtils;

/** A start waits for what the first screen shows, and for little else. */
class FirstScreenTest {
    /** A table has some parts of its own that are hidden. */
    private static final double MOST_HIDDEN = 0.2;

    @TempDir
    private Path folder;

    /** JavaFX gives styles and skins to what is hidden too: a quarter of all nodes were, before they were left out. */
    @Test
    void little_of_what_it_makes_is_hidden_and_what_was_left_out_comes_when_it_is_shown() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1440, 900)) {
            opened.go(new Route.Home());
            Scene scene = opened.scene();
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> !Nodes.shown(scene.getRoot(), HomeTable.class::isInstance)
                            .isEmpty());
            assertThat((double) hidden(scene.getRoot()) / count(scene.getRoot()))
                    .isLessThan(MOST_HIDDEN);
            assertThat(words(scene)).doesNotContain("Scorecard");
            opened.go(Objects.requireNonNull(screens.routes().get("scorecard")));
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> words(scene).contains("Scorecard"));
            assertThat(scene.getRoot().lookupAll(".search-button .keycap")).isNotEmpty();
        }
    }

    private static List<String> words(Scene scene) {
        return Nodes.shown(scene.getRoot(), ToggleButton.class::isInstance).stream()
                .map(node -> ((ToggleButton) node).getText())
                .toList();
    }

    private static int count(Node node) {
        return node instanceof Parent parent
                ? 1
                        + parent.getChildrenUnmodifiable().stream()
                                .mapToInt(FirstScreenTest::count)
                                .sum()
                : 1;
    }

    private static int hidden(Node node) {
        if (!node.isVisible()) {
            return count(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .mapToInt(FirstScreenTest::hidden)
                        .sum()
                : 0;
    }
}
