package org.southsouth.readiness.ui.answer;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.OtherEdit;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/**
 * Keeps every change at once and says on the status line what is true: "Saved" only when nothing waits. Nothing overtakes a
 * change of the same question. What cannot be kept for a reason of its own, since its assessment is signed off or was
 * removed, waits by itself and holds up nothing else; where nothing can be kept, all wait in their order and are tried again
 * every few seconds and by "Save again". It outlives the screen, one for the window, so that what a failing disk holds up is
 * not lost by going home. To be called on the window thread, except {@link #laidOver}.
 */
public final class AutoSave {
    private static final long SHOW_SAVING_MILLIS = 500;
    private static final long RETRY_MILLIS = 5_000;
    private static final long FLUSH_MILLIS = 250;
    /** As long as a word that is being typed may go on. */
    private static final long HOLD_MILLIS = 500;
    /** Reasons that an assessment has for taking nothing; trying again does not help until somebody acts. */
    private static final Set<Reason> OF_ONE_ASSESSMENT = EnumSet.of(Reason.SIGNED_OFF, Reason.MISSING);
    /** Reasons that may be those of one change alone. */
    private static final Set<Reason> OF_ONE_CHANGE = EnumSet.of(Reason.FAILED, Reason.OVERTAKEN, Reason.OUTDATED);

    private final ScreenContext context;
    private final AssessmentStore store;
    private final ChangeQueue queue = new ChangeQueue();
    private final EditConflicts contests;
    private final RemovedAssessments removed;
    private final SignedOffMeanwhile signedOff;
    private final AssessmentTitles titles = new AssessmentTitles();
    private boolean isFailing;
    private String told = "";
    private String shown = "";
    /** Something was sent since "saved" was said: the first round of the worker may have kept what the next ones come for. */
    private boolean isToSay;

    private Background.@Nullable Delay holding;
    private Background.@Nullable Delay saving;
    private Background.@Nullable Delay retrying;
    private Background.@Nullable Delay flushing;

    public AutoSave(ScreenContext context, AssessmentStore store) {
        this.context = context;
        this.store = store;
        this.contests = new EditConflicts(context, store, this);
        this.removed = new RemovedAssessments(context, store, this);
        this.signedOff = new SignedOffMeanwhile(context, store, this);
        context.frame().setRetry(this::askAgain);
    }

    /** What an assessment is called, should something of it not be saved or taken. */
    void named(AssessmentId assessment, String title) {
        titles.named(assessment, title);
    }

    public AssessmentTitles titles() {
        return titles;
    }

    String title(AssessmentId assessment) {
        return titles.of(assessment).orElse(assessment.value());
    }

    /** Queues a change and sends the queue on its way. */
    public void save(Change change) {
        queue.add(change);
        if (!isFailing && saving == null) {
            context.frame().showUnsaved(Saving.SAVING, "");
        }
        send();
    }

    /**
     * What is changed next waits for half a second, or until {@link #release}: the key that gives an answer may be the first one of a
     * number or a word, which takes it back. Until then it counts as not saved.
     */
    void hold() {
        cancelled(holding);
        holding = context.background().after(HOLD_MILLIS, this::release);
    }

    boolean isHolding() {
        return holding != null;
    }

    /** Somebody went on: what was held is meant. */
    void release() {
        holding = cancelled(holding);
        if (hasUnsaved()) {
            send();
        } else if (isToSay) {
            // What was given was taken back: nothing is stored.
            isToSay = false;
            stopWaiting();
            String words = told.isEmpty() ? context.text("shell.status.saved") : told;
            context.frame().showAllSaved(words, left -> words);
            shown = words;
            told = "";
        }
    }

    /**
     * About what was just done: where something waits, or was just kept, beside the next “saved”, which would stand in its place at once.
     * Empty words take back what was told.
     */
    void tell(String words) {
        Saving now = context.frame().savingProperty().get();
        if (words.isEmpty()) {
            if (isHolding() && now == Saving.SAVING) {
                told = "";
                context.frame().showUnsaved(Saving.SAVING, "");
            }
            hush();
        } else if (hasUnsaved() || now == Saving.SAVING) {
            told = words;
            if (isHolding() && now == Saving.SAVING) {
                // Whoever pressed the key looks now.
                context.frame().showUnsaved(Saving.SAVING, words);
            }
        } else if (now.givesWay()) {
            shown = words;
            context.frame().showStatus(Saving.NOTHING, words);
        }
    }

    /** What was told is of no use any more: somebody is elsewhere. */
    void hush() {
        context.frame().withdraw(shown, context.text("shell.status.saved"));
        shown = "";
    }

    private void sayKept() {
        String time = context.formats().time(context.clock().instant());
        String saved = context.text("answer.save.saved", time);
        String done = told;
        String words = done.isEmpty() ? saved : context.text("answer.save.told", done, saved);
        context.frame()
                .showAllSaved(words, left -> done.isEmpty() ? left : context.text("answer.save.told", done, left));
        shown = told.isEmpty() ? shown : words;
        told = "";
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

    /** The titles of the assessments that something waits for. */
    public List<String> unsaved() {
        return Stream.concat(queue.assessments().stream(), contests.assessments().stream())
                .distinct()
                .map(this::title)
                .toList();
    }

    private void askAgain() {
        signedOff.forget();
        retry();
    }

    /** Gives up what waits for this assessment, which somebody has decided. */
    void letGo(AssessmentId assessment) {
        queue.drop(assessment);
        signedOff.forget();
        context.frame().showUnsaved(Saving.SAVING, "");
        sendAgain();
    }

    /** Tries again now instead of in a few seconds, and asks again what waits for a choice. */
    public void retry() {
        removed.forget();
        sendAgain();
        contests.ask();
    }

    private void sendAgain() {
        retrying = cancelled(retrying);
        holding = cancelled(holding);
        send();
    }

    /** How somebody is asked what only a person can decide; to be called once, when there is a window to ask in. */
    public void askBy(EditConflicts.Asking asks, FrameworkLibrary frameworks) {
        contests.askBy(asks, frameworks);
        removed.askBy(asks);
        signedOff.askBy(asks, frameworks);
    }

    /** The answers that somebody else was quicker with. */
    public EditConflicts contests() {
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
        isToSay = true;
        if (holding != null) {
            return;
        }
        if (!isFailing && saving == null && !queue.isEmpty()) {
            // "Saved" goes at once; "Saving" is said only where it takes long enough to be read.
            saving = context.background().after(SHOW_SAVING_MILLIS, this::showSaving);
        }
        context.background().run(this::keepWaiting, this::passed, this::failed);
    }

    /**
     * On the store's worker: one after the other, until none is left but what was refused for a reason of its own, or until
     * none can be kept. What was refused comes back by assessment.
     */
    private Map<AssessmentId, StoreException> keepWaiting() {
        Map<AssessmentId, StoreException> refused = new LinkedHashMap<>();
        try {
            for (ChangeQueue.Pending next = queue.take(); next != null; next = queue.take()) {
                keep(next, refused);
            }
        } finally {
            queue.takeBack();
        }
        return refused;
    }

    private void keep(ChangeQueue.Pending next, Map<AssessmentId, StoreException> refused) {
        boolean isKept = false;
        try {
            Optional<OtherEdit> theirs = next.keep(store);
            isKept = theirs.isEmpty();
            theirs.ifPresent(queue::withdraw);
        } catch (StoreException e) {
            boolean isOfAssessment = OF_ONE_ASSESSMENT.contains(e.reason());
            if (!isOfAssessment && !OF_ONE_CHANGE.contains(e.reason())) {
                throw e;
            }
            refused.putIfAbsent(next.change().assessment(), e);
            queue.setAside(next.change(), isOfAssessment);
        } finally {
            queue.finish(isKept);
        }
    }

    private void passed(Map<AssessmentId, StoreException> refused) {
        contests.add(queue.takeContested());
        if (!refused.isEmpty()) {
            isFailing = true;
            stopWaiting();
            context.frame().showUnsaved(Saving.FAILED, words(refused));
            if (refused.values().stream().anyMatch(e -> OF_ONE_CHANGE.contains(e.reason()))) {
                retrying = context.background().after(RETRY_MILLIS, this::sendAgain);
            }
            refused.forEach(this::ask);
            return;
        }
        if (!queue.isEmpty()) {
            return;
        }
        isFailing = false;
        stopWaiting();
        if (!contests.isEmpty()) {
            context.frame().showUnsaved(Saving.FAILED, contests.status());
            return;
        }
        if (isToSay) {
            isToSay = false;
            sayKept();
        }
        flushing = cancelled(flushing);
        flushing = context.background().after(FLUSH_MILLIS, this::flush);
    }

    private void ask(AssessmentId assessment, StoreException refused) {
        if (refused.reason() == Reason.MISSING) {
            removed.ask(assessment, queue.of(assessment).size());
        } else if (refused.reason() == Reason.SIGNED_OFF) {
            signedOff.refused(contests.open(), assessment, queue.of(assessment));
        }
    }

    private void stopWaiting() {
        saving = cancelled(saving);
        retrying = cancelled(retrying);
    }

    private String words(Map<AssessmentId, StoreException> refused) {
        if (refused.size() > 1) {
            List<String> names = refused.keySet().stream().map(this::title).toList();
            return context.text("answer.save.several", context.messages().list(names));
        }
        Map.Entry<AssessmentId, StoreException> one =
                refused.entrySet().iterator().next();
        String title = title(one.getKey());
        return switch (one.getValue().reason()) {
            case SIGNED_OFF -> context.text("answer.save.signed-off", title);
            case MISSING -> context.text("answer.save.removed", title);
            default -> context.text("answer.save.refused", title, FxFailures.words(context.messages(), one.getValue()));
        };
    }

    private void failed(RuntimeException failure) {
        contests.add(queue.takeContested());
        isFailing = true;
        stopWaiting();
        context.frame()
                .showUnsaved(
                        Saving.FAILED,
                        context.text("answer.save.failed", FxFailures.words(context.messages(), failure)));
        retrying = context.background().after(RETRY_MILLIS, this::sendAgain);
    }

    private void showSaving() {
        saving = null;
        if (!queue.isEmpty() && !isFailing) {
            context.frame().showUnsaved(Saving.SAVING, context.text("answer.save.saving"));
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
