package org.southsouth.readiness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.MemoryBackups;
import org.southsouth.readiness.testing.Screens;
import org.southsouth.readiness.testing.Screens.RememberingNavigator;
import org.southsouth.readiness.testing.Stagehand;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Theme;
import org.testfx.api.FxRobot;

class SettingsScreenTest {
    private final ScreenContext context = Screens.context(new RememberingNavigator(), new DirectBackground());
    private final SettingsViewModelTest.MemorySettings store = new SettingsViewModelTest.MemorySettings();
    private final MemoryBackups backups = MemoryBackups.of(12, Screens.NOW);
    private final FxRobot robot = new FxRobot();

    private Scene show(int width, int height, Settings settings) {
        store.save(settings);
        Scene[] shown = new Scene[1];
        SettingsViewModel model = new SettingsViewModel(
                context,
                store,
                changed -> Theme.dress(shown[0], changed),
                new Installation("1.0.0", "/home/somebody/.local/share/south-south-readiness"));
        shown[0] = new InShell(context, new Route.Settings())
                .show(dialogs -> controller(model, dialogs), width, height, settings);
        return shown[0];
    }

    private SettingsController controller(SettingsViewModel model, Dialogs dialogs) {
        return new SettingsController(model, new BackupsViewModel(context, backups, () -> {}), dialogs);
    }

    @ParameterizedTest
    @CsvSource({
        "settings, 1440, 900, false, 14",
        "settings-dark, 1440, 900, true, 14",
        "settings-1024, 1024, 700, false, 14",
        "settings-1024-dark, 1024, 700, true, 14",
        "settings-1024-largest, 1024, 700, false, 20",
    })
    void the_settings_fit_their_window(String name, int width, int height, boolean isDark, int textSize) {
        Scene scene = show(width, height, new Settings(isDark, textSize, "Sok Dara"));
        Stagehand.picture(scene, name);
        assertThat(CutTexts.in(scene)).isEmpty();
    }

    @Test
    void choosing_a_look_dresses_the_window_at_once() {
        Scene scene = show(1440, 900, Settings.DEFAULT);
        robot.clickOn("Dark");
        robot.clickOn("Largest");
        assertThat(scene.getRoot().getStyleClass()).contains("size-20");
        assertThat(scene.getStylesheets().get(0)).contains("tokens-dark");
        assertThat(store.load()).isEqualTo(new Settings(true, 20, ""));
        robot.clickOn("Largest");
        assertThat(store.load().textSize()).isEqualTo(20);
        Stagehand.picture(scene, "settings-chosen");
    }

    @ParameterizedTest
    @CsvSource({
        "backups, 1440, 900, false, 14",
        "backups-1024-dark, 1024, 700, true, 14",
        "backups-1024-largest, 1024, 700, false, 20"
    })
    void backups_are_seen_and_restored_by_key(String name, int width, int height, boolean isDark, int textSize) {
        Scene scene = show(width, height, new Settings(isDark, textSize, "Sok Dara"));
        ScrollPane scroll = (ScrollPane) scene.lookup(".scroll-pane");
        Stagehand.onWindow(() -> {
            scroll.setVvalue(0.45);
            robot.lookup("Show all 12").queryButton().requestFocus();
        });
        Stagehand.picture(scene, name);
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup(".settings-backups .button").queryAll()).hasSize(12);
        assertThat(CutTexts.in(scene)).isEmpty();
        assertThat(scene.getFocusOwner().getAccessibleText()).startsWith("Restore the backup of");
        robot.push(KeyCode.SPACE);
        Stagehand.picture(scene, name + "-restore");
        robot.push(KeyCode.ESCAPE);
        assertThat(backups.done()).isEmpty();
        robot.push(KeyCode.SPACE);
        // The safe button has the focus; the act stands beside it.
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(backups.done()).containsExactly("restore backup-7");
    }
}
