package org.southsouth.readiness.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Removed;
import org.southsouth.readiness.core.assessment.RemovedStore;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** What was removed from the list: brought back, or taken away for good. Reads nothing before it is asked to. Window thread. */
public final class RemovedViewModel {
    private final ScreenContext context;
    private final RemovedStore store;
    private final Consumer<AssessmentId> restore;
    private final ReadOnlyObjectWrapper<Optional<List<Removed>>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** {@code restore} puts one back into the list; it blocks. */
    public RemovedViewModel(ScreenContext context, RemovedStore store, Consumer<AssessmentId> restore) {
        this.context = context;
        this.store = store;
        this.restore = restore;
    }

    void load() {
        run(store::removed, this::show);
    }

    private void show(List<Removed> removed) {
        shown.set(Optional.of(removed));
    }

    void bringBack(Removed removed) {
        run(
                () -> {
                    restore.accept(removed.id());
                    return store.removed();
                },
                left -> {
                    show(left);
                    context.frame().showStatus(Saving.SAVED, text("settings.removed.back", title(removed)));
                });
    }

    Dialogs.Question question(Removed removed) {
        return new Dialogs.Question(
                text("settings.removed.purge.title", title(removed)),
                text("settings.removed.purge.body", removed.answered()),
                text("settings.removed.purge.do"),
                true);
    }

    private record Gone(int count, boolean isClean, List<Removed> left) {}

    /** The file is written anew, so that neither it nor a later backup has any of it. */
    void purge(Removed removed) {
        run(
                () -> {
                    int count = store.purge(List.of(removed.id()));
                    return new Gone(count, store.forgetOldStates(), store.removed());
                },
                gone -> {
                    show(gone.left());
                    String words = gone.isClean() ? "settings.removed.gone" : "settings.removed.traces";
                    context.frame().showStatus(Saving.SAVED, text(words, title(removed), gone.count()));
                });
    }

    private <T> void run(Supplier<T> work, Consumer<T> whenDone) {
        busy.set(true);
        context.background().run(work, whenDone);
        // Stands behind it in the queue, and is done whether it failed or not.
        context.background().run(() -> true, isOver -> busy.set(false));
    }

    /** "Samoa 2026". */
    String title(Removed removed) {
        return context.formats().subject(removed.subject()) + " "
                + removed.round().name();
    }

    /** When it was removed, and when it goes by itself. */
    String when(Removed removed) {
        return text(
                "settings.removed.when",
                context.formats().moment(removed.at(), context.clock().instant()),
                context.formats().date(removed.goesAt()));
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    /** Empty before it was asked for. */
    ReadOnlyObjectProperty<Optional<List<Removed>>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
