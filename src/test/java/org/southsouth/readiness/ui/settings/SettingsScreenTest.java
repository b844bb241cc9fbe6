package org.southsouth.readiness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Screens;
import org.southsouth.readiness.testing.Screens.RememberingNavigator;
import org.southsouth.readiness.testing.Stagehand;
import org.testfx.api.FxRobot;

class SettingsScreenTest {
    private volatile Settings kept = Settings.DEFAULT;

    @Test
    void a_click_changes_the_text_size_and_keeps_it() {
        Scene scene = Stagehand.show(this::controller, 1440, 900, Settings.DEFAULT);
        new FxRobot().clickOn("Larger").clickOn("Dark");
        assertThat(kept).isEqualTo(new Settings(true, 18, ""));
        assertThat(scene.getRoot().lookupAll(".segment").stream()
                        .map(ToggleButton.class::cast)
                        .filter(ToggleButton::isSelected)
                        .map(ToggleButton::getText))
                .containsExactlyInAnyOrder("Dark", "Larger");
    }

    private SettingsController controller() {
        SettingsStore store = new SettingsStore() {
            @Override
            public Settings load() {
                return kept;
            }

            @Override
            public void save(Settings settings) {
                kept = settings;
            }
        };
        return new SettingsController(new SettingsViewModel(
                Screens.context(new RememberingNavigator(), new DirectBackground()),
                store,
                kept,
                settings -> {},
                new SettingsViewModel.About("0.1.0", "/home/ana/.local/share/south-south-readiness")));
    }
}
