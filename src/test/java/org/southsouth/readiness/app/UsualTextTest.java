package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.ui.fx.Route;

/** Every view of every screen with text of the usual size, in the smallest window and in a usual one, in each look. */
class UsualTextTest {
    @TempDir
    private Path folder;

    @Test
    void all_is_well_in_light() throws Exception {
        FocusRings rings = new FocusRings();
        SpokenNames names = new SpokenNames();
        EveryScreen screens = new EveryScreen(folder);
        new ScreenWalk(Settings.DEFAULT)
                .at(1024, 700, new Layout(), new Targets(), new OwnWords())
                .at(1440, 900, new Layout(), new Targets(), names, new OwnWords(), rings)
                .go(screens);
        closed(screens, Settings.DEFAULT, rings);
        assertThat(names.looked()).isGreaterThan(30);
    }

    /** Where things are and what they say does not hang on the look. */
    @Test
    void all_is_seen_in_dark() throws Exception {
        FocusRings rings = new FocusRings();
        EveryScreen screens = new EveryScreen(folder);
        Settings dark = Settings.DEFAULT.withLook(WindowLook.DARK);
        new ScreenWalk(dark)
                .at(1024, 700, new OwnWords())
                .at(1440, 900, new OwnWords(), rings)
                .go(screens);
        closed(screens, dark, rings);
    }

    @Test
    void the_focus_is_seen_in_high_contrast() throws Exception {
        FocusRings rings = new FocusRings();
        EveryScreen screens = new EveryScreen(folder);
        Map<String, Route> routes = screens.routes();
        routes.keySet().retainAll(Set.of("home", "answer", "settings"));
        new ScreenWalk(Settings.DEFAULT.withLook(WindowLook.CONTRAST))
                .at(1440, 900, rings)
                .go(screens.data(), routes);
        assertThat(rings.looked()).isGreaterThan(30);
    }

    /** Behind a password, and without any assessment. */
    private void closed(EveryScreen screens, Settings settings, FocusRings rings) throws Exception {
        for (Path data : List.of(screens.locked(), folder.resolve("none-" + settings.look()))) {
            new ScreenWalk(settings)
                    .at(1024, 700, new OwnWords())
                    .at(1440, 900, new OwnWords(), rings)
                    .go(data, Map.of("home of " + data.getFileName(), new Route.Home()));
        }
        assertThat(rings.looked()).isGreaterThan(80);
    }
}
