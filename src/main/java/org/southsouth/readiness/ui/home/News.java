package org.southsouth.readiness.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * What a new version brings: said on the first list after it took the place of an earlier one, and not again after this
 * window. One a window; window thread.
 */
public final class News {
    private final ScreenContext context;
    private final SettingsStore store;
    private final Started started;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private boolean isLookedUp;

    /**
     * The version that runs, empty where it is no release; whether data was there before it opened any; and whether it has
     * brought that to a new form, with a backup of what it was. The last is asked when the list is there.
     */
    public record Started(Optional<String> version, boolean hadData, BooleanSupplier hasMigrated) {}

    public News(ScreenContext context, SettingsStore store, Started started) {
        this.context = context;
        this.store = store;
        this.started = started;
    }

    /** A list is there, perhaps an empty one: so the data could be opened, and what is kept beside it may be changed. */
    void listIsThere() {
        if (!isLookedUp) {
            isLookedUp = true;
            // What could not be kept is in the log, and is said at the next start.
            started.version()
                    .ifPresent(version -> context.background().run(() -> see(version), shown::set, failure -> {}));
        }
    }

    private boolean see(String version) {
        Settings before = store.load();
        if (before.isUnseen(version)) {
            store.save(before.withSeen(version));
        }
        return before.isUpdate(version, started.hadData());
    }

    void close() {
        shown.set(false);
    }

    String title() {
        return context.text("news.title", started.version().orElse(""));
    }

    List<String> lines() {
        return List.of(context.text("news.first"), context.text("news.second"), context.text("news.third"));
    }

    /** Empty where the data is in the form that it had. */
    Optional<String> backup() {
        return started.hasMigrated().getAsBoolean() ? Optional.of(context.text("news.backup")) : Optional.empty();
    }

    String closing() {
        return context.text("news.close");
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
