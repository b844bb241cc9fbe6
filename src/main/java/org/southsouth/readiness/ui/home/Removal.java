package org.southsouth.readiness.ui.home;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** What was removed from the list while it is shown, and can be brought back, the last first. Window thread. */
final class Removal {
    private final ScreenContext context;
    private final AssessmentStore store;
    private final Runnable reload;
    private Consumer<AssessmentId> whenBack = assessment -> {};
    private Consumer<AssessmentId> whenGone = assessment -> {};
    private final Deque<HomeRow> undoable = new ArrayDeque<>();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    Removal(ScreenContext context, AssessmentStore store, Runnable reload) {
        this.context = context;
        this.store = store;
        this.reload = reload;
    }

    /** Told what is back before the list is read again. */
    void onBack(Consumer<AssessmentId> listener) {
        whenBack = listener;
    }

    /** Told what is gone before the list is read again. */
    void onGone(Consumer<AssessmentId> listener) {
        whenGone = listener;
    }

    void remove(HomeRow row) {
        context.background()
                .run(
                        () -> {
                            store.delete(row.id());
                            return row;
                        },
                        gone -> {
                            undoable.push(gone);
                            show();
                            whenGone.accept(gone.id());
                            reload.run();
                        });
    }

    /** Brings back what was removed last; false where there is nothing to bring back. */
    boolean undo() {
        HomeRow row = undoable.poll();
        if (row == null) {
            return false;
        }
        show();
        context.background()
                .run(
                        () -> {
                            store.restore(row.id());
                            return row;
                        },
                        back -> {
                            whenBack.accept(back.id());
                            reload.run();
                        });
        return true;
    }

    private void show() {
        HomeRow last = undoable.peek();
        text.set(last == null ? "" : context.text("home.removed", last.title()));
    }

    boolean isEmpty() {
        return undoable.isEmpty();
    }

    /** What can be brought back, in words; empty when there is nothing. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }
}
