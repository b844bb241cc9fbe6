package org.southsouth.readiness.ui.merge;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.MergeWatch;
import org.southsouth.readiness.core.merge.Receipt;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** Merges and takes back, one at a time: tells how far a merge is and stops it before anything is kept. Window thread. */
final class Merger {
    private static final long LOOK_MILLIS = 100;

    private final ScreenContext context;
    private final MergeViewModel.Ports ports;
    private final Consumer<String> telling;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper merging = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private Receipt last = Receipt.NOTHING;
    private Advance advance = new Advance();
    private Background.Delay looking = () -> {};

    Merger(ScreenContext context, MergeViewModel.Ports ports, Consumer<String> telling) {
        this.context = context;
        this.ports = ports;
        this.telling = telling;
    }

    /** All of it, or nothing where it was stopped, which is told. */
    void merge(List<ExchangeImport.Settled> settled, Runnable whenDone, Consumer<RuntimeException> whenFailed) {
        Advance made = new Advance();
        advance = made;
        busy.set(true);
        merging.set(true);
        look();
        context.background()
                .run(
                        () -> ports.imports().merge(settled, made),
                        receipt -> {
                            end();
                            telling.accept(receipt.isPresent() ? "" : context.text("merge.stopped"));
                            receipt.ifPresent(done -> {
                                last = done;
                                note(settled);
                                // Only then do the files wait no more.
                                whenDone.run();
                                context.frame().showStatus(Saving.SAVED, context.text("merge.saved"));
                            });
                        },
                        failed(whenFailed));
    }

    /** Not worth a word where it fails: what was merged is safe, and somebody finds their questions themselves. */
    private void note(List<ExchangeImport.Settled> merged) {
        context.background()
                .run(
                        () -> {
                            merged.forEach(settled -> ports.asked().note(settled.merge()));
                            return merged;
                        },
                        noted -> {},
                        failure -> {});
    }

    /** Of the merge that was made last here. */
    Receipt last() {
        return last;
    }

    /** The one that was made last here. */
    void undo(Runnable whenDone, Consumer<RuntimeException> whenFailed) {
        undo(last, whenDone, whenFailed);
    }

    void undo(Receipt receipt, Runnable whenDone, Consumer<RuntimeException> whenFailed) {
        busy.set(true);
        context.background()
                .run(
                        () -> {
                            ports.imports().undo(receipt);
                            return receipt;
                        },
                        undone -> {
                            end();
                            context.frame().showStatus(Saving.SAVED, context.text("merge.undone"));
                            whenDone.run();
                        },
                        failed(whenFailed));
    }

    private Consumer<RuntimeException> failed(Consumer<RuntimeException> whenFailed) {
        return failure -> {
            end();
            whenFailed.accept(failure);
        };
    }

    /** Between two assessments, or before the first; what is merged so far is not kept. */
    void stop() {
        advance.stop();
        if (merging.get()) {
            telling.accept(context.text("merge.stopping"));
            looking.cancel();
        }
    }

    private void look() {
        share.set(advance.share());
        telling.accept(
                advance.isBegun()
                        ? context.text("merge.working", advance.done, advance.all)
                        : context.text("merge.working.backup"));
        looking = context.background().after(LOOK_MILLIS, this::look);
    }

    private void end() {
        looking.cancel();
        merging.set(false);
        busy.set(false);
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mergingProperty() {
        return merging.getReadOnlyProperty();
    }

    /** How much is merged, from 0 to 1; below 0 while nobody can say. */
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** How far a merge is: told by whoever merges, looked at by the window. */
    private static final class Advance implements MergeWatch {
        private volatile int done;
        private volatile int all;
        private volatile int calls;
        private volatile boolean isStopped;

        /** The first time is before the backup. */
        @Override
        public synchronized boolean goesOn(int isDone, int ofAll) {
            done = isDone;
            all = ofAll;
            calls++;
            return !isStopped;
        }

        void stop() {
            isStopped = true;
        }

        boolean isBegun() {
            return calls > 1;
        }

        double share() {
            return isBegun() && all > 0 ? (double) done / all : -1;
        }
    }
}
