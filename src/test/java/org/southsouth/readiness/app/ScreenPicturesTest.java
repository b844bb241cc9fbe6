package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.Stagehand;
import org.southsouth.readiness.ui.fx.Route;

/**
 * The whole application, wired as it is for people, over a data folder of invented answers: every screen opens, and its
 * picture is written to {@code target/screens}, light and dark, at 1440x900 and 1024x700. One command:
 * {@code mvn test -Dtest=ScreenPicturesTest}.
 */
class ScreenPicturesTest {
    @TempDir
    private Path folder;

    @Test
    void every_screen_opens_in_both_themes_and_both_sizes() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        int pictures = 0;
        for (boolean isDark : List.of(false, true)) {
            pictures += take(screens.data(), isDark, screens.routes());
            pictures += take(screens.locked(), isDark, Map.of("lock", new Route.Home()));
            pictures +=
                    take(folder.resolve(isDark ? "none-dark" : "none"), isDark, Map.of("home-empty", new Route.Home()));
        }
        assertThat(pictures).isEqualTo(2 * 2 * (screens.routes().size() + 2));
    }

    private static int take(Path data, boolean isDark, Map<String, Route> routes) throws Exception {
        int pictures = 0;
        try (EveryScreen.Opened opened = new EveryScreen.Opened(data, Settings.DEFAULT.withDark(isDark), 1440, 900)) {
            for (int[] size : new int[][] {{1440, 900}, {1024, 700}}) {
                opened.size(size[0], size[1]);
                for (Map.Entry<String, Route> route : routes.entrySet()) {
                    opened.go(route.getValue());
                    String name = route.getKey() + "-" + size[0] + (isDark ? "-dark" : "-light");
                    assertThat(Stagehand.picture(opened.scene(), name)).exists();
                    pictures++;
                }
            }
        }
        return pictures;
    }
}
