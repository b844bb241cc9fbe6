package org.southsouth.readiness.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.backup.Backups;
import org.southsouth.readiness.core.backup.CopyName;
import org.southsouth.readiness.core.backup.DatabaseContents;
import org.southsouth.readiness.core.backup.Verification;
import org.southsouth.readiness.core.evidence.FileName;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;
import org.southsouth.readiness.ui.fx.WrittenFile;
import org.southsouth.readiness.words.Formats;

/** Makes, lists and restores backups; one thing at a time. Window thread. */
public final class BackupsViewModel {
    private final ScreenContext context;
    private final Backups backups;
    private final Verification verification;
    private final Path folder;
    private final Runnable afterRestore;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Optional<Finding>> finding = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String told = "";

    /** What a check came to, in words. */
    record Finding(boolean isSound, String words) {}

    /** A backup in words. */
    record Line(Backup backup, String moment, String reason, String contents) {}

    /** Asks for the password of a backup that has another than the data. */
    @FunctionalInterface
    interface PasswordPrompt {
        void ask(Dialogs.Question question, Consumer<char[]> whenGiven);
    }

    /** How a backup's password is asked for, and what is done with it. */
    private record Locked(PasswordPrompt prompt, Consumer<char[]> unlocking) {}

    /** What is there after a restore; empty where its password was missing, or wrong. */
    private record Attempt(Optional<DatabaseContents> contents, boolean isWrong) {}

    /** {@code afterRestore} runs on the window thread once another database is there; {@code folder} is where backups are. */
    public BackupsViewModel(
            ScreenContext context, Backups backups, Verification verification, Path folder, Runnable afterRestore) {
        this.folder = folder;
        this.context = context;
        this.backups = backups;
        this.verification = verification;
        this.afterRestore = afterRestore;
    }

    /** Reads the list, also when there are others than before. */
    public void load() {
        run(backups::all, this::show);
    }

    private void show(List<Backup> found) {
        Instant now = context.clock().instant();
        lines.set(found.stream()
                .map(backup -> new Line(
                        backup,
                        context.formats().moment(backup.time(), now),
                        context.text(
                                "settings.backups.reason." + backup.reason().word()),
                        words(backup.contents())))
                .toList());
    }

    private String words(DatabaseContents contents) {
        return context.text("settings.backups.contents", contents.assessments(), contents.answers());
    }

    void backUp() {
        tell("settings.backups.working");
        run(
                () -> {
                    Backup made = backups.make(BackupReason.ASKED);
                    return new Made(made, backups.all());
                },
                made -> {
                    show(made.all());
                    Backup backup = made.backup();
                    done("settings.backups.made", backup.contents());
                    // It has a name and a folder, as what is written elsewhere has.
                    String file = folder.resolve(backup.name()).toString();
                    context.frame().showWritten(new WrittenFile(file, backup.bytes(), backup.time()));
                });
    }

    private record Made(Backup backup, List<Backup> all) {}

    /** A name for a copy, with the day. */
    String suggestedName() {
        return context.text(
                "settings.backups.copy.name",
                LocalDate.ofInstant(context.clock().instant(), ZoneOffset.UTC).toString());
    }

    /** Under the ending of such files, also where that was typed away; another file that is called so is asked for. */
    void copyTo(String chosen, BiConsumer<Dialogs.Question, Runnable> ask) {
        String file = CopyName.whole(chosen);
        if (file.equals(chosen)) {
            write(file);
            return;
        }
        tell("settings.backups.copying");
        run(
                () -> backups.isThere(file) ? Optional.<DatabaseContents>empty() : Optional.of(backups.writeTo(file)),
                written -> written.ifPresentOrElse(
                        contents -> copied(file, contents), () -> ask.accept(replacing(file), () -> write(file))));
    }

    private Dialogs.Question replacing(String file) {
        return new Dialogs.Question(
                context.text("settings.backups.replace.title", Formats.file(FileName.last(file))),
                context.text("settings.backups.replace.body"),
                context.text("settings.backups.replace.do"),
                true);
    }

    private void write(String file) {
        tell("settings.backups.copying");
        run(() -> backups.writeTo(file), contents -> copied(file, contents));
    }

    private void copied(String file, DatabaseContents contents) {
        done("settings.backups.copied", contents);
        context.frame().showWritten(new WrittenFile(file, -1, context.clock().instant()));
    }

    void check() {
        finding.set(Optional.empty());
        tell("settings.backups.checking");
        run(
                verification::verify,
                verdict -> finding.set(Optional.of(new CheckWords(context).of(verdict, words(verdict.contents())))));
    }

    /** What is asked before a backup takes the place of what is here, once it is known what that is. */
    void askRestore(Line line, Consumer<Dialogs.Question> ask) {
        String title = context.text("settings.backups.confirm.title", line.moment());
        String holds = context.text("settings.backups.confirm.holds", line.contents());
        run(this::here, here -> ask.accept(question(title, holds, here)));
    }

    /** The same of a file, which is looked at first: where it is no backup, that is said instead. */
    void askRestore(String file, Consumer<Dialogs.Question> ask) {
        finding.set(Optional.empty());
        tell("settings.backups.looking");
        run(
                () -> looked(file),
                looked -> looked.refusal()
                        .ifPresentOrElse(
                                why -> finding.set(Optional.of(new Finding(false, refused(file, why)))),
                                () -> ask.accept(question(file, looked))));
    }

    /** What a file is: no backup and why, or what it holds, as far as no other password is needed; and what there is here. */
    private record Looked(
            Optional<Reason> refusal, Optional<DatabaseContents> contents, Optional<DatabaseContents> here) {}

    private Looked looked(String file) {
        try {
            return new Looked(Optional.empty(), Optional.of(backups.look(file)), here());
        } catch (StoreException e) {
            return switch (e.reason()) {
                case LOCKED -> new Looked(Optional.empty(), Optional.empty(), here());
                case UNSOUND, NO_FILE, FOREIGN, NEWER ->
                    new Looked(Optional.of(e.reason()), Optional.empty(), Optional.empty());
                default -> throw e;
            };
        }
    }

    private String refused(String file, Reason why) {
        String name = Formats.file(FileName.last(file));
        return switch (why) {
            case FOREIGN -> context.text("settings.backups.refused.foreign", name);
            case NEWER -> context.text("settings.backups.refused.newer", name);
            default -> context.text("settings.backups.refused", name);
        };
    }

    private Dialogs.Question question(String file, Looked looked) {
        String holds = looked.contents()
                .map(contents -> context.text("settings.backups.confirm.holds", words(contents)))
                .orElseGet(() -> context.text("settings.backups.confirm.closed"));
        return question(
                context.text("settings.backups.confirm.file"),
                context.text("settings.backups.confirm.named", file) + "\n" + holds,
                looked.here());
    }

    /** Empty where it cannot be read, or may not be: that is when a backup is wanted most. */
    private Optional<DatabaseContents> here() {
        try {
            return Optional.of(backups.now());
        } catch (StoreException e) {
            if (e.reason() != Reason.DAMAGED && e.reason() != Reason.FOREIGN && e.reason() != Reason.LOST) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private Dialogs.Question question(String title, String what, Optional<DatabaseContents> here) {
        String body = here.map(contents -> context.text("settings.backups.confirm.now", words(contents)) + "\n\n"
                        + context.text("settings.backups.confirm.kept"))
                .orElse(context.text("settings.backups.confirm.damaged"));
        return new Dialogs.Question(title, what + "\n" + body, context.text("settings.backups.confirm.do"), true);
    }

    void restore(Line line, PasswordPrompt prompt) {
        restore(
                () -> backups.restore(line.backup()),
                new Locked(prompt, typed -> backups.restore(line.backup(), typed)));
    }

    void restore(String file, PasswordPrompt prompt) {
        restore(() -> backups.restore(file), new Locked(prompt, typed -> backups.restore(file, typed)));
    }

    private void restore(Runnable work, Locked locked) {
        tell("settings.backups.restoring");
        run(
                () -> attempt(work),
                attempt -> attempt.contents().ifPresentOrElse(this::restored, () -> ask(attempt, locked)));
    }

    private void restored(DatabaseContents contents) {
        afterRestore.run();
        done("settings.backups.restored", contents);
    }

    private Attempt attempt(Runnable work) {
        try {
            work.run();
            return new Attempt(Optional.of(backups.now()), false);
        } catch (StoreException e) {
            if (e.reason() != Reason.LOCKED && e.reason() != Reason.WRONG_PASSWORD) {
                throw e;
            }
            return new Attempt(Optional.empty(), e.reason() == Reason.WRONG_PASSWORD);
        }
    }

    private void ask(Attempt attempt, Locked locked) {
        Dialogs.Question question = new Dialogs.Question(
                context.text(attempt.isWrong() ? "settings.backups.wrong.title" : "settings.backups.locked.title"),
                context.text("settings.backups.locked.body"),
                context.text("settings.backups.confirm.do"),
                true);
        locked.prompt()
                .ask(
                        question,
                        typed -> restore(
                                () -> {
                                    try {
                                        locked.unlocking().accept(typed);
                                    } finally {
                                        Arrays.fill(typed, '\0');
                                    }
                                },
                                locked));
    }

    private <T> void run(Supplier<T> work, Consumer<T> whenDone) {
        busy.set(true);
        context.background().run(work, whenDone);
        // Stands behind it in the queue, and is done whether it failed or not.
        context.background().run(() -> true, isOver -> over());
    }

    private void over() {
        busy.set(false);
        if (context.frame().statusProperty().get().equals(told)) {
            context.frame().showStatus(Saving.NOTHING, context.text("settings.status"));
        }
    }

    private void tell(String key) {
        told = context.text(key);
        context.frame().showStatus(Saving.NOTHING, told);
    }

    private void done(String key, DatabaseContents contents) {
        context.frame().showStatus(Saving.SAVED, context.text(key, words(contents)));
    }

    ScreenContext context() {
        return context;
    }

    /** The newest first. */
    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Of the last check; empty before there was one. */
    ReadOnlyObjectProperty<Optional<Finding>> findingProperty() {
        return finding.getReadOnlyProperty();
    }

    /** Something is being done, and nothing else can be asked for. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
