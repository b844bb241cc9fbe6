package org.southsouth.readiness.ui.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.AttachedFiles;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;
import org.southsouth.readiness.words.Formats;

/**
 * The attached files of the answers: one after the other is read beside the store's queue, kept, and only then named by its
 * answer. Those that are kept are opened, copied and taken away. Window thread.
 */
final class Attaching {
    private static final long SHOW_MILLIS = 500;
    private static final int STEPS = 1000;

    private final ScreenContext context;
    private final AnswerViewModel model;
    private final AttachingPorts ports;
    private final Deque<Wish> waiting = new ArrayDeque<>();
    private final Set<String> asked = new HashSet<>();
    private final ReadOnlyObjectWrapper<@Nullable Going> going = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private final ReadOnlyObjectWrapper<Set<String>> absent = new ReadOnlyObjectWrapper<>(Set.of());
    private boolean isBusy;
    private Background.Delay reading = () -> {};
    private Background.Delay showing = () -> {};

    /** A file that somebody wants to have attached. */
    private record Wish(QuestionId question, String path) {}

    /** The file that is being read, once that takes long, and which share of it was. */
    record Going(QuestionId question, String name, double share) {}

    /** What went wrong with which question's files; empty words where nothing did. */
    record Told(@Nullable QuestionId question, String words) {
        static final Told NOTHING = new Told(null, "");
    }

    Attaching(ScreenContext context, AnswerViewModel model, AttachingPorts ports) {
        this.context = context;
        this.model = model;
        this.ports = ports;
    }

    /** One after the other; those that cannot be attached are told, and the others are. */
    void attach(QuestionId question, List<String> paths) {
        if (model.isLocked() || paths.isEmpty()) {
            return;
        }
        told.set(Told.NOTHING);
        paths.forEach(path -> waiting.add(new Wish(question, path)));
        next();
    }

    private void next() {
        Wish wish = isBusy ? null : waiting.poll();
        if (wish == null) {
            return;
        }
        String name = FileName.last(wish.path());
        Optional<Problem> refusal = AttachedFiles.refusal(wish.path(), files(wish.question()));
        if (refusal.isPresent()) {
            tell(wish, refusal.get());
            next();
            return;
        }
        isBusy = true;
        showing = context.background().after(SHOW_MILLIS, () -> going.set(new Going(wish.question(), name, 0)));
        reading = context.background()
                .draw(
                        watch -> ports.files()
                                .look(wish.path(), share -> watch.goesOn((int) Math.round(share * STEPS), STEPS)),
                        share -> {
                            if (going.get() != null) {
                                going.set(new Going(wish.question(), name, share));
                            }
                        },
                        looked -> looked(wish, looked));
    }

    private void looked(Wish wish, Parsed<AttachedFile> looked) {
        if (!looked.isSound()) {
            tell(wish, looked.problems().get(0));
            finish();
            return;
        }
        AttachedFile file = looked.value();
        Optional<Problem> refusal = AttachedFiles.refusal(file, files(wish.question()), all());
        if (refusal.isPresent()) {
            tell(wish, refusal.get());
            finish();
            return;
        }
        context.background()
                .run(
                        () -> {
                            ports.store().keep(file, ports.files().bytes(wish.path()));
                            return file;
                        },
                        kept -> {
                            found(Set.of(kept.sha256()), Set.of(kept.sha256()));
                            add(wish.question(), kept);
                            finish();
                        },
                        failure -> {
                            tell(wish, FxFailures.words(context.messages(), failure));
                            finish();
                        });
    }

    /** To those that are there by now. */
    private void add(QuestionId question, AttachedFile file) {
        Evidence evidence = evidence(question);
        List<AttachedFile> files = new ArrayList<>(evidence.files());
        files.add(file);
        model.evidence(question, evidence.withFiles(files));
    }

    private void finish() {
        isBusy = false;
        reading = () -> {};
        showing.cancel();
        going.set(null);
        next();
    }

    /** What is being read, and what waits, is not attached. */
    void cancel() {
        waiting.clear();
        reading.cancel();
        finish();
    }

    private void tell(Wish wish, Problem problem) {
        tell(wish, context.messages().of(new Problem("", problem.key(), problem.arguments())));
    }

    private void tell(Wish wish, String words) {
        String line = context.text("answer.files.problem", Formats.file(FileName.shown(wish.path())), words);
        boolean isSame = wish.question().equals(told.get().question());
        told.set(new Told(wish.question(), isSame ? told.get().words() + "\n" + line : line));
    }

    private List<AttachedFile> files(QuestionId question) {
        return evidence(question).files();
    }

    private Evidence evidence(QuestionId question) {
        return model.of(question).answer().evidence();
    }

    private List<AttachedFile> all() {
        List<AttachedFile> all = new ArrayList<>();
        for (ScoredQuestion scored : model.scorecard().questions()) {
            all.addAll(scored.answer().evidence().files());
        }
        return all;
    }

    void remove(QuestionId question, AttachedFile file) {
        told.set(Told.NOTHING);
        Evidence evidence = evidence(question);
        List<AttachedFile> left =
                evidence.files().stream().filter(other -> !other.equals(file)).toList();
        model.evidence(question, evidence.withFiles(left));
    }

    /** In the desktop's own program, which cannot write to it. */
    void open(QuestionId question, AttachedFile file) {
        told.set(Told.NOTHING);
        context.background()
                .run(
                        () -> ports.files().layOut(file, ports.store().bytes(file)),
                        laidOut -> ports.desktop()
                                .show(
                                        laidOut,
                                        () -> tell(
                                                new Wish(question, file.name()),
                                                context.text("answer.files.unopened"))),
                        failure ->
                                tell(new Wish(question, file.name()), FxFailures.words(context.messages(), failure)));
    }

    void saveCopy(QuestionId question, AttachedFile file, String path) {
        told.set(Told.NOTHING);
        context.background()
                .run(
                        () -> {
                            ports.output().write(path, ports.store().bytes(file));
                            return path;
                        },
                        saved -> context.frame()
                                .showStatus(Saving.SAVED, context.text("answer.files.saved", Formats.file(saved))),
                        failure ->
                                tell(new Wish(question, file.name()), FxFailures.words(context.messages(), failure)));
    }

    /** Asks which of these are here, of those that were not asked for yet. */
    void lookFor(List<AttachedFile> files) {
        Set<String> hashes = new HashSet<>();
        files.stream().map(AttachedFile::sha256).filter(asked::add).forEach(hashes::add);
        if (!hashes.isEmpty()) {
            context.background().run(() -> ports.store().present(hashes), here -> found(hashes, here));
        }
    }

    private void found(Set<String> looked, Set<String> here) {
        asked.addAll(looked);
        Set<String> missing = new HashSet<>(absent.get());
        missing.addAll(looked);
        missing.removeAll(here);
        absent.set(Set.copyOf(missing));
    }

    ReadOnlyObjectProperty<@Nullable Going> goingProperty() {
        return going.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The hashes of those that were named elsewhere and did not come along. */
    ReadOnlyObjectProperty<Set<String>> absentProperty() {
        return absent.getReadOnlyProperty();
    }
}
