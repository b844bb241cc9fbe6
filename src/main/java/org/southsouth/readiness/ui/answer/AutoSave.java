package org.southsouth.readiness.ui.answer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Rival;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/**
 * Keeps every change at once and says on the status line what is true: "Saved" only when nothing waits. A change that
 * could not be kept stays first in the queue, is tried again every few seconds and by "Save again", and nothing
 * overtakes it; only what is meant for a signed-off assessment steps aside, since trying again would not help until
 * somebody reopens that. It outlives the screen, one for the window, so that what a failing disk holds up is not lost by going
 * home. To be called on the window thread, except {@link #laidOver}.
 */
public final class AutoSave {
    private static final long SHOW_SAVING_MILLIS = 500;
    private static final long RETRY_MILLIS = 5_000;
    private static final long FLUSH_MILLIS = 250;

    private final ScreenContext context;
    private final AssessmentStore store;
    private final ChangeQueue queue = new ChangeQueue();
    private final Contests contests;
    private boolean isFailing;
    private Background.@Nullable Delay saving;
    private Background.@Nullable Delay retrying;
    private Background.@Nullable Delay flushing;

    public AutoSave(ScreenContext context, AssessmentStore store) {
        this.context = context;
        this.store = store;
        this.contests = new Contests(context, store, this);
        context.frame().setRetry(this::retry);
    }

    /** Queues a change and sends the queue on its way. */
    public void save(Change change) {
        queue.add(change);
        if (!isFailing && saving == null) {
            // "Saved" goes at once; "Saving" is said only where it takes long enough to be read.
            context.frame().showStatus(Saving.SAVING, "");
            saving = context.background().after(SHOW_SAVING_MILLIS, this::showSaving);
        }
        send();
    }

    /** Queues an answer that is to be kept beside the one that stands. */
    void layAside(Change change) {
        queue.addAside(change);
        send();
    }

    /** Whether something waits that is not kept yet. */
    public boolean hasUnsaved() {
        return !queue.isEmpty() || !contests.isEmpty();
    }

    /** Tries again now instead of in a few seconds, and asks again what waits for a choice. */
    public void retry() {
        sendAgain();
        contests.ask();
    }

    private void sendAgain() {
        retrying = cancelled(retrying);
        send();
    }

    /** The answers that somebody else was quicker with. */
    public Contests contests() {
        return contests;
    }

    /**
     * What was loaded, with what waits laid over it. For the work that loads, on the store's own queue: there no save
     * can come between.
     */
    public Assessment laidOver(Assessment stored) {
        return queue.laidOver(stored);
    }

    private void send() {
        context.background().run(this::keepWaiting, isKept -> kept(), this::failed);
    }

    /** On the store's worker: one after the other, until the queue is empty or one fails. */
    private Boolean keepWaiting() {
        StoreException refused = null;
        queue.takeBack();
        for (Waiting next = queue.take(); next != null; next = queue.take()) {
            boolean isKept = false;
            try {
                Optional<Rival> theirs = next.keep(store);
                isKept = theirs.isEmpty();
                theirs.ifPresent(queue::withdraw);
            } catch (StoreException e) {
                if (e.reason() != Reason.SIGNED_OFF) {
                    throw e;
                }
                refused = e;
                queue.setAside(next.change().assessment());
            } finally {
                queue.finish(isKept);
            }
        }
        if (refused != null) {
            throw refused;
        }
        return true;
    }

    private void kept() {
        contests.add(queue.takeContested());
        if (!queue.isEmpty()) {
            return;
        }
        isFailing = false;
        saving = cancelled(saving);
        retrying = cancelled(retrying);
        if (!contests.isEmpty()) {
            context.frame().showStatus(Saving.FAILED, contests.status());
            return;
        }
        String time = context.formats().time(context.clock().instant());
        context.frame().showStatus(Saving.SAVED, context.text("answer.save.saved", time));
        flushing = cancelled(flushing);
        flushing = context.background().after(FLUSH_MILLIS, this::flush);
    }

    private void failed(RuntimeException failure) {
        contests.add(queue.takeContested());
        isFailing = true;
        saving = cancelled(saving);
        retrying = cancelled(retrying);
        if (failure instanceof StoreException store && store.reason() == Reason.SIGNED_OFF) {
            context.frame().showStatus(Saving.FAILED, context.text("answer.save.signed-off"));
            return;
        }
        context.frame()
                .showStatus(
                        Saving.FAILED,
                        context.text("answer.save.failed", FxFailures.words(context.messages(), failure)));
        retrying = context.background().after(RETRY_MILLIS, this::sendAgain);
    }

    private void showSaving() {
        saving = null;
        if (!queue.isEmpty() && !isFailing) {
            context.frame().showStatus(Saving.SAVING, context.text("answer.save.saving"));
        }
    }

    /** Once somebody pauses: what is saved survives a power cut too. */
    private void flush() {
        flushing = null;
        context.background().run(this::flushStore, isFlushed -> {}, this::failed);
    }

    private Boolean flushStore() {
        store.flush();
        return true;
    }

    private static Background.@Nullable Delay cancelled(Background.@Nullable Delay delay) {
        if (delay != null) {
            delay.cancel();
        }
        return null;
    }
}
