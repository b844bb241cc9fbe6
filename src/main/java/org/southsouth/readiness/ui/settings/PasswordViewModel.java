package org.southsouth.readiness.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.password.DataPassword;
import org.southsouth.readiness.core.password.PasswordLength;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** Sets, changes and removes the password of the data, and tells of backups that anybody can read. Window thread. */
public final class PasswordViewModel {
    /** What can be done about it. */
    enum Act {
        SET,
        CHANGE,
        REMOVE;

        boolean asksForNow() {
            return this != SET;
        }

        boolean asksForNext() {
            return this != REMOVE;
        }

        /** The last part of a message key. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether there is one, and how many backups and which copies of damaged data have none though the data has. */
    record Found(boolean isSet, int unprotected, List<String> copies) {
        Found {
            copies = List.copyOf(copies);
        }
    }

    private final ScreenContext context;
    private final DataPassword password;
    private final Runnable afterChange;
    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Act>> act = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper shortness = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** {@code afterChange} runs on the window thread when there are other backups than before. */
    public PasswordViewModel(ScreenContext context, DataPassword password, Runnable afterChange) {
        this.context = context;
        this.password = password;
        this.afterChange = afterChange;
    }

    void load() {
        context.background().run(this::look, now -> found.set(Optional.of(now)));
    }

    private Found look() {
        boolean isSet = password.isSet();
        return isSet
                ? new Found(true, password.unprotectedBackups(), password.unprotectedCopies())
                : new Found(false, 0, List.of());
    }

    /** Shows what has to be typed. */
    void begin(Act asked) {
        forgetErrors();
        act.set(Optional.of(asked));
    }

    void cancel() {
        act.set(Optional.empty());
    }

    /** How a new password of so many characters is judged; in words. */
    String judgement(int characters) {
        PasswordLength length = PasswordLength.of(characters);
        String word = length.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return context.text("settings.password.length." + word, PasswordLength.least());
    }

    /** Whether a new password can be taken; says why not. */
    boolean accepts(int characters, boolean isRepeated) {
        boolean isLongEnough = PasswordLength.of(characters) != PasswordLength.TOO_SHORT;
        shortness.set(isLongEnough ? "" : context.text("settings.password.short", PasswordLength.least()));
        error.set(!isLongEnough || isRepeated ? "" : context.text("settings.password.different"));
        return isLongEnough && isRepeated;
    }

    /** Takes both and clears them; one that the act does not ask for is empty. */
    void submit(char[] now, char[] next) {
        Act asked = act.get().orElseThrow();
        forgetErrors();
        work(
                () -> {
                    try {
                        act(asked, now, next);
                        return look();
                    } finally {
                        Arrays.fill(now, '\0');
                        Arrays.fill(next, '\0');
                    }
                },
                "settings.password.done." + asked.word());
    }

    private void act(Act asked, char[] now, char[] next) {
        switch (asked) {
            case SET -> password.set(next);
            case CHANGE -> password.change(now, next);
            case REMOVE -> password.remove(now);
        }
    }

    /** What is asked before backups that anybody can read are deleted. */
    Dialogs.Question question() {
        int unprotected = found.get().map(Found::unprotected).orElse(0);
        return new Dialogs.Question(
                context.text("settings.password.open.title"),
                context.text("settings.password.open.body", unprotected),
                context.text("settings.password.open.do", unprotected),
                true);
    }

    void deleteUnprotected() {
        work(
                () -> {
                    password.deleteUnprotectedBackups();
                    return look();
                },
                "settings.password.open.done");
    }

    /** What is asked before copies of damaged data that anybody can read are deleted. */
    Dialogs.Question copiesQuestion() {
        List<String> copies = found.get().map(Found::copies).orElse(List.of());
        return new Dialogs.Question(
                context.text("settings.password.copies.title"),
                context.text("settings.password.copies.body", copies.size(), String.join("\n", copies)),
                context.text("settings.password.copies.do", copies.size()),
                true);
    }

    void deleteCopies() {
        work(
                () -> {
                    password.deleteUnprotectedCopies();
                    return look();
                },
                "settings.password.copies.done");
    }

    private void work(Supplier<Found> work, String done) {
        busy.set(true);
        context.frame().showStatus(Saving.NOTHING, context.text("settings.password.working"));
        context.background()
                .run(
                        work,
                        now -> {
                            busy.set(false);
                            act.set(Optional.empty());
                            found.set(Optional.of(now));
                            context.frame().showStatus(Saving.SAVED, context.text(done));
                            afterChange.run();
                        },
                        this::refused);
    }

    private void refused(RuntimeException failure) {
        busy.set(false);
        context.frame().showStatus(Saving.NOTHING, context.text("settings.status"));
        boolean isWrong = failure instanceof StoreException store && store.reason() == Reason.WRONG_PASSWORD;
        (isWrong ? refusal : error).set(FxFailures.words(context.messages(), failure));
    }

    /** Something else is being typed. */
    void forgetErrors() {
        shortness.set("");
        error.set("");
        refusal.set("");
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    /** Empty before it is known. */
    ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What somebody is about to do. */
    ReadOnlyObjectProperty<Optional<Act>> actProperty() {
        return act.getReadOnlyProperty();
    }

    /** What is wrong with the password that was to be the present one. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** What is wrong with the new password itself. */
    ReadOnlyStringProperty shortnessProperty() {
        return shortness.getReadOnlyProperty();
    }

    /** What is wrong with the new password as it was typed again, or with the work. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
