package org.southsouth.readiness.ui.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.exchange.FilePlaces;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.MergeWatch;
import org.southsouth.readiness.core.merge.Receipt;
import org.southsouth.readiness.core.merge.Returns;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WaitingFiles;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/**
 * Files that came back: all of them are read, and what nobody has to choose about is merged in one go. Tells of each what became
 * of it. Window thread.
 */
final class ReturnsViewModel {
    static final int MOST = 200;
    private static final List<String> ENDINGS = List.of("readiness", "xlsx", "xml", "zip");
    private static final long UNTIL_SHOWN = 500;

    private final AssessmentId assessment;
    private final ScreenContext context;
    private final Ports ports;
    private final Runnable whenMerged;
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private Background.Delay reading = () -> {};
    private Background.Delay showing = () -> {};
    private Stopping stopping = new Stopping();
    private final WaitingAnew anew;
    private boolean isMerging;
    private boolean isLeft;

    /** What became of all the files, what the merge screen is to open, and the merge, to be taken back. */
    record Outcome(String title, List<ReturnedFile> files, List<String> toOpen, Receipt receipt) {
        /** To be pasted into an e-mail, file by file. */
        String asText() {
            return Stream.concat(Stream.of(title.strip()), files.stream().map(ReturnedFile::asText))
                    .collect(Collectors.joining("\n\n"));
        }
    }

    /** What reads, what merges, what knows which files are in a folder, which files wait, and what was said of them. */
    record Ports(
            ExchangeFile files, ExchangeImport imports, FilePlaces places, WaitingFiles waiting, ReturnsSaid said) {}

    /** Said on the window thread, asked on the worker's. */
    private static final class Stopping implements MergeWatch {
        private volatile boolean isStopped;

        @Override
        public boolean goesOn(int done, int all) {
            return !isStopped;
        }
    }

    ReturnsViewModel(AssessmentId assessment, ScreenContext context, Ports ports, Runnable whenMerged) {
        this.assessment = assessment;
        this.context = context;
        this.ports = ports;
        this.whenMerged = whenMerged;
        this.anew = new WaitingAnew(assessment, context, ports);
    }

    /** Files and folders; of a folder the files in it, and none below it. */
    void take(List<String> paths) {
        if (working.get() || paths.isEmpty()) {
            return;
        }
        say(Optional.empty());
        ports.waiting().begin(assessment, paths);
        working.set(true);
        share.set(0);
        stopping = new Stopping();
        showing = context.background().after(UNTIL_SHOWN, () -> slow.set(true));
        reading = context.background().draw(watch -> read(paths, watch), share::set, this::merge);
    }

    private Optional<ReturnsBatch> read(List<String> paths, DrawWatch watch) {
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            found.addAll(ports.places().files(path, ENDINGS, MOST + 1));
        }
        ReturnsBatch batch = new ReturnsBatch(context, found.size() > MOST);
        List<String> files = found.stream().distinct().limit(MOST).toList();
        for (int i = 0; i < files.size(); i++) {
            if (!watch.goesOn(i, files.size())) {
                return Optional.empty();
            }
            try {
                batch.read(files.get(i), ports.files().read(files.get(i)));
            } catch (StoreException | FileException e) {
                batch.refuse(files.get(i), FxFailures.words(context.messages(), e));
            }
        }
        return Optional.of(batch);
    }

    private void merge(ReturnsBatch batch) {
        isMerging = true;
        meet(batch, stopping);
    }

    /** A few files after the other on the store's queue, so that what somebody saves waits for none of the others. */
    private void meet(ReturnsBatch batch, Stopping watch) {
        context.background()
                .run(
                        () -> batch.meet(assessment, ports.imports(), watch),
                        hasMore -> {
                            if (hasMore) {
                                meet(batch, watch);
                            } else {
                                context.background()
                                        .compute(
                                                () -> batch.sort(assessment, ports.imports()),
                                                sorted -> merge(batch, sorted, watch));
                            }
                        },
                        failure -> failed(failure, batch));
    }

    private void merge(ReturnsBatch batch, Optional<Returns> sorted, Stopping watch) {
        context.background()
                .run(
                        () -> batch.merge(assessment, sorted, ports.imports(), watch),
                        done -> show(done, batch),
                        failure -> failed(failure, batch));
    }

    private void failed(RuntimeException failure, ReturnsBatch batch) {
        show(ReturnsBatch.said(FxFailures.words(context.messages(), failure)), batch);
    }

    private void show(Outcome done, ReturnsBatch batch) {
        end();
        boolean isStopped = stopping.isStopped && done.receipt().isNothing();
        if (!isLeft || !isStopped) {
            ports.waiting().takeUnread(assessment);
        }
        ports.waiting().remove(batch.paths());
        ports.waiting().add(assessment, done.toOpen());
        ports.waiting().lock(batch.paths(), batch.locked());
        ports.waiting().know(batch.here());
        say(Optional.of(done));
        if (!done.receipt().isNothing()) {
            context.frame().showStatus(Saving.SAVED, done.title());
        }
        if (!done.receipt().isNothing() || !done.toOpen().isEmpty()) {
            whenMerged.run();
        }
    }

    /** It stays until somebody closes it, also on the way to another screen and back. */
    private void say(Optional<Outcome> what) {
        ports.said().keep(assessment, what, ports.waiting());
        outcome.set(what);
    }

    private void end() {
        showing.cancel();
        slow.set(false);
        working.set(false);
        isMerging = false;
    }

    /** What waited when the page was left is there again, and what was not read to its end is read anew. */
    void goOn() {
        outcome.set(ports.said().now(assessment, context, ports.waiting()));
        showWaiting();
        List<String> unread = ports.waiting().takeUnread(assessment);
        take(unread);
        if (unread.isEmpty()) {
            outcome.get().ifPresent(shown -> anew.look(shown, now -> replace(shown, now)));
        }
    }

    /** Not where something else was done and said meanwhile. */
    private void replace(Outcome shown, Outcome now) {
        boolean isStillShown = outcome.get().filter(one -> one.equals(shown)).isPresent();
        if (isStillShown && !working.get() && !isLeft && !now.equals(shown)) {
            say(Optional.of(now));
        }
    }

    /** As {@link #stop}, and whoever comes back finds what was stopped. */
    void leaving() {
        isLeft = true;
        anew.stop();
        halt();
    }

    /** Nothing is merged of what is not merged yet. A merge that has begun says itself when it has ended. */
    void stop() {
        ports.waiting().takeUnread(assessment);
        halt();
    }

    private void halt() {
        stopping.isStopped = true;
        if (working.get() && !isMerging) {
            reading.cancel();
            end();
        }
    }

    /** Makes everything as it was before the files were merged; false where there is nothing to take back. */
    boolean undo() {
        Optional<Receipt> receipt =
                outcome.get().map(Outcome::receipt).filter(one -> !one.isNothing() && !working.get() && !locked.get());
        receipt.ifPresent(one -> {
            working.set(true);
            isMerging = true;
            context.background()
                    .run(
                            () -> {
                                ports.imports().undo(one);
                                return one;
                            },
                            undone -> {
                                end();
                                ports.waiting().undone(undone);
                                say(Optional.empty());
                                showWaiting();
                                context.frame().showStatus(Saving.SAVED, context.text("gather.returns.undone"));
                                whenMerged.run();
                            },
                            this::keepMerge);
        });
        return receipt.isPresent();
    }

    /** What was said of the files stays; and of what cannot be taken back any more nothing is offered that is refused. */
    private void keepMerge(RuntimeException failure) {
        end();
        boolean isChanged = failure instanceof StoreException refused && refused.reason() == Reason.OUTDATED;
        String words = isChanged ? context.text("gather.returns.kept") : FxFailures.words(context.messages(), failure);
        say(outcome.get()
                .map(shown -> new Outcome(
                        words, shown.files(), shown.toOpen(), isChanged ? Receipt.NOTHING : shown.receipt())));
    }

    /** What is signed off stays as it is until it is reopened. */
    void lock(boolean isLocked) {
        locked.set(isLocked);
    }

    ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** What somebody has to choose about, or has a password. */
    void open() {
        if (waiting() > 0) {
            context.navigator().go(new Route.Merge(waitingFiles(), true, Optional.of(assessment)));
        }
    }

    /** What was merged before, to be taken back. */
    void openMerges() {
        context.navigator().go(new Route.Merge(List.of(), true, Optional.of(assessment)));
    }

    void close() {
        say(Optional.empty());
    }

    /** They are not merged, and stay where they lie. */
    void putAside() {
        ports.waiting().remove(waitingFiles());
        close();
        whenMerged.run();
    }

    private List<String> waitingFiles() {
        return ports.waiting().of(assessment);
    }

    /** How many files wait for a choice, also when what was said of them is closed. */
    int waiting() {
        return waitingFiles().size();
    }

    /** Says again what waits, where that was closed. */
    void showWaiting() {
        if (waiting() > 0 && outcome.get().isEmpty() && !working.get()) {
            say(Optional.of(ReturnsBatch.waiting(context, waitingFiles(), ports.waiting()::isLocked)));
        }
    }

    ScreenContext context() {
        return context;
    }

    /** Empty until files came, and when it is closed. */
    ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether it takes so long that somebody should see how far it is. */
    ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }
}
