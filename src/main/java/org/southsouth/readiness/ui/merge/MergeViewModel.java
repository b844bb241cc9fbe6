package org.southsouth.readiness.ui.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.merge.AnswerMerge.Kind;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.AssessmentMerge;
import org.southsouth.readiness.core.merge.ExchangeFile;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.merge.Receipt;
import org.southsouth.readiness.core.merge.ReceivedFile;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.ChosenMerge;
import org.southsouth.readiness.ui.fx.ChosenMerge.ChosenFile;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WaitingFiles;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** From files to a merge and, where somebody thinks better of it, back. Window thread. */
public final class MergeViewModel {
    /** What the screen shows as a whole. */
    enum Face {
        READING,
        /** No file could be opened. */
        REFUSED,
        PLAN,
        /** Everything in the files is here already. */
        KNOWN,
        DONE,
        /** Without files: what was merged before. */
        PAST
    }

    private final Route.Merge to;
    private final List<String> paths;
    private final ScreenContext context;
    private final Ports ports;
    private final MergeWords words;
    private final Merger merger;
    private final PastViewModel past;
    private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(Face.READING);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<FileRow>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<MergeRow> all = FXCollections.observableArrayList();
    private final FilteredList<MergeRow> shown = new FilteredList<>(all);
    private final ReadOnlyIntegerWrapper plans = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Kind> tab = new SimpleObjectProperty<>(Kind.CONFLICT);
    private final ReceivedFiles received = new ReceivedFiles();
    private List<String> report = List.of();
    private boolean isOneOfMany;
    private MergeSession session = MergeSession.empty();
    private Background.Delay reading = () -> {};
    private Consumer<Runnable> asking = Runnable::run;
    private Consumer<MergeRow.Key> moving = key -> {};

    public MergeViewModel(List<String> paths, ScreenContext context, Ports ports) {
        this(new Route.Merge(paths), context, ports);
    }

    public MergeViewModel(Route.Merge to, ScreenContext context, Ports ports) {
        this.to = to;
        this.paths = to.files();
        this.context = context;
        this.ports = ports;
        this.words = new MergeWords(context);
        this.merger = new Merger(context, ports, message::set);
        this.past = new PastViewModel(context, ports);
        face.subscribe(this::showReady);
        merger.busyProperty().subscribe(this::showReady);
        tab.subscribe(kind -> shown.setPredicate(row -> row.kind() == kind));
    }

    void load() {
        if (paths.isEmpty()) {
            context.frame().showStatus(Saving.NOTHING, context.text("merge.past.status"));
            context.frame().showContext("");
            face.set(Face.PAST);
            past.load();
            return;
        }
        // Until it is read, nobody knows whether it is there to be merged, or asks for answers.
        context.frame().showStatus(Saving.NOTHING, context.text("merge.reading.status"));
        face.subscribe((before, now) -> {
            if (before == Face.READING) {
                context.frame().showStatus(Saving.NOTHING, context.text("merge.status"));
                context.frame().showContext(context.text("merge.context"));
            }
        });
        read(paths, new char[0]);
    }

    /** Opens every file that has a password with this one. */
    void unlock(String password) {
        read(received.locked(), password.toCharArray());
    }

    private void read(List<String> some, char[] password) {
        face.set(Face.READING);
        progress.set(0);
        reading = context.background()
                .draw(watch -> FileReadResult.read(some, ports.files(), password, watch), progress::set, this::gather);
    }

    private void gather(List<FileReadResult> read) {
        received.put(read);
        List<ReceivedFile> files = received.received();
        isOneOfMany = files.size() > 1;
        context.background()
                .run(
                        () -> {
                            List<AssessmentMerge> merges = ports.imports().gather(files);
                            return new Gathered(merges, asking(merges));
                        },
                        this::show,
                        this::failed);
    }

    /** What was read, and what of it asks for answers and for nothing else. */
    private record Gathered(List<AssessmentMerge> merges, Optional<AssessmentMerge> asking) {}

    private Optional<AssessmentMerge> asking(List<AssessmentMerge> merges) {
        boolean isOne = !to.isPlain() && paths.size() == 1 && merges.size() == 1;
        return isOne && face.get() == Face.READING
                ? Optional.of(merges.get(0)).filter(ports.asked()::asks)
                : Optional.empty();
    }

    private void show(Gathered gathered) {
        gathered.asking()
                .ifPresentOrElse(
                        asking -> context.navigator().go(new Route.Asked(asking)), () -> show(gathered.merges()));
    }

    private void show(List<AssessmentMerge> merges) {
        session = session.with(merges);
        ports.drafts().take(paths).ifPresent(session::goOn);
        showRows();
        List.of(Kind.CONFLICT, Kind.ADDED, Kind.THEIRS_NEWER, Kind.MINE_NEWER, Kind.SAME).stream()
                .filter(kind -> count(kind) > 0)
                .findFirst()
                .ifPresent(tab::set);
        boolean isNothing = session.merges().isEmpty();
        if (session.isKnown()) {
            ports.drafts().returned().remove(paths);
            report = Stream.concat(words.report(session).stream(), words.kept(session).stream())
                    .toList();
        }
        face.set(isNothing ? Face.REFUSED : session.isKnown() ? Face.KNOWN : Face.PLAN);
    }

    /** "Merge answers of Samoa 2026"; of several countries each row names its own. */
    String title() {
        if (paths.isEmpty()) {
            return context.text("merge.past");
        }
        List<String> about = session.all().stream()
                .map(merge -> context.formats().title(merge.profile()))
                .distinct()
                .toList();
        return about.size() == 1 ? context.text("merge.title.of", about.get(0)) : context.text("merge.title");
    }

    private void failed(RuntimeException failure) {
        if (face.get() == Face.READING) {
            face.set(session.merges().isEmpty() ? Face.REFUSED : Face.PLAN);
        }
        message.set(FxFailures.words(context.messages(), failure));
    }

    private void showRows() {
        all.setAll(session.rows());
        files.set(words.files(received, session));
        plans.set(plans.get() + 1);
        message.set(words.todo(session));
        showReady();
    }

    int count(Kind kind) {
        return (int) all.stream().filter(row -> row.kind() == kind).count();
    }

    void choose(MergeRow row, Choice choice) {
        session.choose(row, choice);
        showRows();
        all.stream()
                .filter(now -> now.key().equals(row.key()) && now.kind() != row.kind())
                .findFirst()
                .ifPresent(now -> {
                    tab.set(now.kind());
                    moving.accept(now.key());
                });
    }

    /** Who follows a row to the other kind under which it stands since it was decided. */
    void onMoved(Consumer<MergeRow.Key> follow) {
        moving = follow;
    }

    /** Why, for every conflict that does not say its own. */
    void reason(String why) {
        session.reason(why);
        showRows();
    }

    private void showReady() {
        boolean isSettled = session.openConflicts() + session.missingReasons() == 0;
        ready.set(face.get() == Face.PLAN && !merger.busyProperty().get() && isSettled);
    }

    /** All of it in one transaction after a backup, or nothing. */
    void merge() {
        if (ready.get()) {
            List<String> lines = words.report(session);
            Map<AssessmentId, List<ChosenFile>> brought = new MergedFileWords(context).of(session);
            merger.merge(
                    session.settled(),
                    () -> {
                        report = lines;
                        WaitingFiles returned = ports.drafts().returned();
                        brought.forEach((id, files) -> returned.merged(id, new ChosenMerge(files, merger.last())));
                        returned.remove(paths);
                        face.set(Face.DONE);
                    },
                    this::failed);
        }
    }

    /** Makes everything as it was before the merge; false where there is none to take back. */
    boolean undo() {
        boolean isThere = face.get() == Face.DONE && !merger.busyProperty().get();
        if (isThere) {
            Receipt receipt = merger.last();
            merger.undo(
                    () -> {
                        ports.drafts().returned().undone(receipt);
                        undone();
                    },
                    this::failed);
        }
        return isThere;
    }

    private void undone() {
        to.gathered().ifPresent(assessment -> ports.drafts().returned().add(assessment, paths));
        gather(List.of());
    }

    /** A file that is still being read is not read on; what was decided waits for somebody who comes back. */
    void leaving() {
        reading.cancel();
        if (isDecided()) {
            ports.drafts().keep(to, session.decided());
        }
    }

    private boolean isDecided() {
        return face.get() == Face.PLAN
                && !merger.mergingProperty().get()
                && !session.decided().isEmpty();
    }

    /** How to ask before what was decided is given up. */
    void askBefore(Consumer<Runnable> how) {
        asking = how;
    }

    /** What merges and takes back. */
    Merger merger() {
        return merger;
    }

    PastViewModel past() {
        return past;
    }

    /** Back to where the files were dropped. Not while something is being merged. */
    void leave() {
        if (isDecided()) {
            asking.accept(this::giveUp);
        } else if (!merger.mergingProperty().get()) {
            context.navigator().go(to.gathered().<Route>map(Route.Gather::new).orElseGet(Route.Home::new));
        }
    }

    private void giveUp() {
        session = MergeSession.empty();
        leave();
    }

    /** The reason for every conflict that does not say its own. */
    String generalReason() {
        return session.general();
    }

    MergeWords words() {
        return words;
    }

    List<String> paths() {
        return paths;
    }

    /** Of the kind that is chosen. */
    ObservableList<MergeRow> rows() {
        return shown;
    }

    /** What a row says below its question. */
    String line(MergeRow row) {
        return words.line(row, isOneOfMany);
    }

    /** Another number whenever the rows were planned anew: after every choice. */
    ReadOnlyIntegerProperty plansProperty() {
        return plans.getReadOnlyProperty();
    }

    ObjectProperty<Kind> tabProperty() {
        return tab;
    }

    ReadOnlyObjectProperty<Face> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /** How many of the files are read, from 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is still to be done, or what failed; empty while there is nothing to say. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether everything is decided, each with a reason. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<FileRow>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    /** Some that was decided has no reason. */
    boolean isReasonMissing() {
        return session.missingReasons() > 0;
    }

    boolean isAllDecided() {
        return session.openConflicts() == 0;
    }

    /** What was done, or is here already, a line for each assessment. */
    List<String> report() {
        return report;
    }

    /** What reads the files, what they meet, what takes note of the part that one asks for, and what keeps decisions. */
    public record Ports(ExchangeFile files, ExchangeImport imports, AskedParts asked, MergeDrafts drafts) {
        /** Without taking note of what a file asks for. */
        public Ports(ExchangeFile files, ExchangeImport imports) {
            this(files, imports, AskedParts.NONE, new MergeDrafts());
        }
    }
}
