package org.southsouth.readiness.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.ui.fx.Background.Delay;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** Changes a setting, applies it to the window at once and keeps it. */
public final class SettingsViewModel {
    private static final long TYPING_MILLIS = 600;

    private final ScreenContext context;
    private final SettingsStore store;
    private final Consumer<Settings> apply;
    private final String dataFolder;
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>(Settings.DEFAULT);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private Delay typing = () -> {};
    private boolean isUnsaved;

    /** {@code apply} dresses the window and tells the history whose changes follow; it is called on the window thread. */
    public SettingsViewModel(ScreenContext context, SettingsStore store, Consumer<Settings> apply, String dataFolder) {
        this.context = context;
        this.store = store;
        this.apply = apply;
        this.dataFolder = dataFolder;
    }

    void load() {
        context.frame().showTitle("");
        // Also of what was begun on another screen and is not saved: nothing here says that there is nothing.
        context.frame().showAtRest(context.text("shell.status.saved"));
        context.frame().showContext(context.text("common.notice.foot"));
        context.background().run(store::load, found -> {
            settings.set(found);
            loaded.set(true);
        });
    }

    void chooseLook(WindowLook look) {
        change(settings.get().withLook(look));
    }

    void chooseTextSize(int textSize) {
        change(settings.get().withTextSize(textSize));
    }

    void chooseShared(Optional<ServerAddress> shared) {
        change(settings.get().withShared(shared));
    }

    /** To where somebody came from. */
    void leave() {
        context.navigator().back();
    }

    /** Kept when somebody stops typing, or leaves the screen. */
    void typeName(String name) {
        String plain = name.strip();
        if (!plain.equals(settings.get().name())) {
            settings.set(settings.get().withName(plain));
            isUnsaved = true;
            typing.cancel();
            typing = context.background().after(TYPING_MILLIS, this::save);
        }
    }

    private void change(Settings changed) {
        if (loaded.get() && !changed.equals(settings.get())) {
            settings.set(changed);
            isUnsaved = true;
            save();
        }
    }

    /** Applies and keeps what is not kept yet. */
    void save() {
        typing.cancel();
        if (!isUnsaved) {
            return;
        }
        isUnsaved = false;
        Settings changed = settings.get();
        apply.accept(changed);
        context.background()
                .run(
                        () -> {
                            // A dialog for files may have ended elsewhere since this screen was shown.
                            store.save(changed.withFolder(store.load().folder()));
                            return changed;
                        },
                        kept -> context.frame().showStatus(Saving.SAVED, context.text("settings.saved")),
                        this::showFailure);
    }

    private void showFailure(RuntimeException thrown) {
        isUnsaved = true;
        context.frame().setRetry(this::save);
        context.frame().showStatus(Saving.FAILED, FxFailures.words(context.messages(), thrown));
    }

    ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    String dataFolder() {
        return dataFolder;
    }

    String text(String key) {
        return context.text(key);
    }
}
