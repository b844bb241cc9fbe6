package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;

/**
 * The whole application, wired as it is for people, over a data folder of invented answers: every screen opens in light and
 * dark, at 1440x900 and 1024x700, and shows something of its own. {@code mvn test -Dtest=ScreenPicturesTest
 * -Dreadiness.screens=write} writes their pictures to {@code target/screens}.
 */
class ScreenPicturesTest {
    private static final int LEAST_LETTERS = 100;

    @TempDir
    private Path folder;

    @Test
    void every_screen_opens_in_both_themes_and_both_sizes() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        for (boolean isDark : List.of(false, true)) {
            look(screens.data(), isDark, screens.routes());
            look(screens.locked(), isDark, Map.of("lock", new Route.Home()));
            look(folder.resolve(isDark ? "none-dark" : "none"), isDark, Map.of("home-empty", new Route.Home()));
        }
    }

    private static void look(Path data, boolean isDark, Map<String, Route> routes) throws Exception {
        try (EveryScreen.Opened opened = new EveryScreen.Opened(
                data, Settings.DEFAULT.withLook(isDark ? WindowLook.DARK : WindowLook.LIGHT), 1440, 900)) {
            for (int[] size : new int[][] {{1440, 900}, {1024, 700}}) {
                opened.size(size[0], size[1]);
                Map<String, String> words = new TreeMap<>();
                for (Map.Entry<String, Route> route : routes.entrySet()) {
                    opened.go(route.getValue());
                    ScreenDriver.picture(
                            opened.scene(), route.getKey() + "-" + size[0] + (isDark ? "-dark" : "-light"));
                    words.put(route.getKey(), words(opened.scene()));
                }
                assertThat(words.values()).doesNotHaveDuplicates().allMatch(each -> each.length() > LEAST_LETTERS);
            }
        }
    }

    private static String words(Scene scene) {
        return Nodes.shown(scene.getRoot(), Labeled.class::isInstance).stream()
                .map(node -> ((Labeled) node).getText())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
