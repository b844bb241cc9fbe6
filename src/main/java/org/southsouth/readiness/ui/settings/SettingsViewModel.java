package org.southsouth.readiness.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** The settings as they are, and what a change of one does: shown at once, kept in the background. */
public final class SettingsViewModel {
    private final ScreenContext context;
    private final SettingsStore store;
    private final Consumer<Settings> apply;
    private final About about;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final StringProperty name;

    /** What is told about the application: its version and where the data is. */
    public record About(String version, String dataFolder) {}

    /** {@code apply} dresses the window; it is called on the window thread. */
    public SettingsViewModel(
            ScreenContext context, SettingsStore store, Settings settings, Consumer<Settings> apply, About about) {
        this.context = context;
        this.store = store;
        this.apply = apply;
        this.about = about;
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.name = new SimpleStringProperty(settings.name());
        context.frame().showStatus(Saving.NOTHING, context.text("settings.status"));
        context.frame().showContext(context.text("common.notice"));
    }

    void chooseDark(boolean isDark) {
        change(settings.get().withDark(isDark));
    }

    void chooseTextSize(int textSize) {
        change(settings.get().withTextSize(textSize));
    }

    /** Hands on the name that was typed, once somebody is done with it. */
    void keepName() {
        change(settings.get().withName(name.get().strip()));
    }

    private void change(Settings changed) {
        if (changed.equals(settings.get())) {
            return;
        }
        settings.set(changed);
        apply.accept(changed);
        context.background()
                .run(
                        () -> {
                            store.save(changed);
                            return changed;
                        },
                        kept -> context.frame().showStatus(Saving.SAVED, context.text("settings.saved", time())));
    }

    private String time() {
        return context.formats().time(context.clock().instant());
    }

    ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    StringProperty nameProperty() {
        return name;
    }

    String version() {
        return context.text("settings.about.version", about.version());
    }

    String dataFolder() {
        return about.dataFolder();
    }

    /** The libraries with their licences, a line each, by name. */
    List<String> licences() {
        return context.messages().getString("settings.licences.list").lines().toList();
    }
}
