package org.southsouth.readiness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Screens;
import org.southsouth.readiness.testing.Screens.RememberingNavigator;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

class SettingsViewModelTest {
    private final List<Settings> kept = new ArrayList<>();
    private final List<Settings> applied = new ArrayList<>();
    private final ScreenContext context = Screens.context(new RememberingNavigator(), new DirectBackground());
    private final SettingsStore store = new SettingsStore() {
        @Override
        public Settings load() {
            return Settings.DEFAULT;
        }

        @Override
        public void save(Settings settings) {
            kept.add(settings);
        }
    };
    private final SettingsViewModel model = new SettingsViewModel(
            context, store, Settings.DEFAULT, applied::add, new SettingsViewModel.About("0.1.0", "/data"));

    @Test
    void a_change_is_shown_at_once_and_kept() {
        model.chooseDark(true);
        model.chooseTextSize(18);
        Settings last = new Settings(true, 18, "");
        assertThat(applied).last().isEqualTo(last);
        assertThat(kept).last().isEqualTo(last);
        assertThat(context.frame().savingProperty().get()).isEqualTo(Saving.SAVED);
    }

    @Test
    void a_name_is_kept_without_the_blanks_around_it_when_somebody_is_done_with_it() {
        model.nameProperty().set("  A. Faleolo ");
        assertThat(kept).isEmpty();
        model.keepName();
        assertThat(kept).containsExactly(new Settings(false, 14, "A. Faleolo"));
    }

    @Test
    void choosing_what_is_chosen_changes_nothing() {
        model.chooseDark(false);
        model.keepName();
        assertThat(kept).isEmpty();
        assertThat(applied).isEmpty();
    }
}
