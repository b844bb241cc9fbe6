package org.southsouth.readiness.ui.lock;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.password.PasswordTries;
import org.southsouth.readiness.core.password.Unlocking;
import org.southsouth.readiness.ui.fx.Background.Delay;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** Tries a password; after some wrong ones, somebody waits a little before the next. */
public final class LockViewModel {
    private static final long UNSEEN_MILLIS = 500;
    private static final long SECOND_MILLIS = 1_000;

    private final ScreenContext context;
    private final Unlocking password;
    private final Runnable afterUnlock;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Delay patience = () -> {};
    private int wrong;

    /** {@code afterUnlock} runs on the window thread once the data can be opened. */
    public LockViewModel(ScreenContext context, Unlocking password, Runnable afterUnlock) {
        this.context = context;
        this.password = password;
        this.afterUnlock = afterUnlock;
    }

    void load() {
        context.frame().showTitle("");
        context.frame().showStatus(Saving.NOTHING, context.text("lock.status"));
        context.frame().showContext(context.text("common.notice.foot"));
    }

    /** Takes the characters and clears them. Nothing happens while another is tried, or somebody has to wait. */
    void unlock(char[] typed) {
        if (busy.get() || typed.length == 0) {
            Arrays.fill(typed, '\0');
            return;
        }
        busy.set(true);
        error.set("");
        patience = context.background().after(UNSEEN_MILLIS, () -> progress.set(context.text("lock.opening")));
        context.background().run(() -> tried(typed), opened -> opened(), this::refused);
    }

    private boolean tried(char[] typed) {
        try {
            password.unlock(typed);
            return true;
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private void opened() {
        rest();
        afterUnlock.run();
    }

    private void refused(RuntimeException failure) {
        rest();
        if (failure instanceof StoreException store && store.reason() == Reason.WRONG_PASSWORD) {
            wrong++;
            pause(PasswordTries.pauseAfter(wrong).toSeconds());
        }
        error.set(FxFailures.words(context.messages(), failure));
    }

    private void rest() {
        patience.cancel();
        progress.set("");
        busy.set(false);
    }

    private void pause(long seconds) {
        busy.set(seconds > 0);
        progress.set(seconds > 0 ? context.text("lock.wait", seconds) : "");
        if (seconds > 0) {
            patience = context.background().after(SECOND_MILLIS, () -> pause(seconds - 1));
        }
    }

    /** What is wrong with what was typed last; empty where nothing is. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** What is being done or waited for; empty where nothing is. */
    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Another can be tried only later. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
