package org.southsouth.readiness.app;

import java.util.List;
import java.util.function.Supplier;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/**
 * What is asked before the window closes: whether answers that no disk takes, and what is only half typed, may be lost. The
 * first are named by their assessment.
 */
record Closing(
        ScreenContext context, Dialogs dialogs, Supplier<List<String>> unsaved, Supplier<List<Unfinished>> unfinished) {
    /** So many are named. */
    private static final int NAMED = 3;

    private static final long PATIENCE_MILLIS = 3_000;

    /** Leaves at once where nothing would be lost. The screen has been left by then. */
    void ask(Runnable leave) {
        boolean isSaving =
                !unsaved.get().isEmpty() && context.frame().savingProperty().get() != Saving.FAILED;
        if (isSaving) {
            waitForSaves(leave);
        } else {
            askUnsaved(leave);
        }
    }

    /** What is on its way is through with the work that was queued after it; nobody waits for that for long. */
    private void waitForSaves(Runnable leave) {
        Patience patience = new Patience();
        Background.Delay end = context.background().after(PATIENCE_MILLIS, () -> {
            patience.isOver = true;
            askUnsaved(leave);
        });
        Runnable through = () -> {
            end.cancel();
            if (!patience.isOver) {
                askUnsaved(leave);
            }
        };
        context.background().run(() -> true, isThrough -> through.run(), failure -> through.run());
    }

    private static final class Patience {
        private boolean isOver;
    }

    private void askUnsaved(Runnable leave) {
        List<String> waiting = unsaved.get();
        if (waiting.isEmpty()) {
            askUnfinished(leave);
        } else {
            confirm("shell.closing.body", context.messages().list(waiting), () -> askUnfinished(leave));
        }
    }

    /** The first of them stands behind the question, so whoever stays goes on with it. */
    private void askUnfinished(Runnable leave) {
        List<Unfinished> waiting = unfinished.get();
        if (waiting.isEmpty()) {
            leave.run();
            return;
        }
        context.navigator().go(waiting.get(0).where());
        confirm("shell.closing.unfinished", names(waiting), leave);
    }

    private String names(List<Unfinished> waiting) {
        List<String> named =
                waiting.stream().limit(NAMED).map(Unfinished::words).toList();
        int more = waiting.size() - named.size();
        return more == 0
                ? context.messages().list(named)
                : context.text("shell.closing.more", String.join(", ", named), more);
    }

    /** What the foot says of all that is typed and not kept yet; empty where nothing is. */
    String status() {
        List<Unfinished> waiting = unfinished.get();
        return waiting.isEmpty() ? "" : context.text("shell.status.unfinished", names(waiting));
    }

    private void confirm(String body, String what, Runnable leave) {
        dialogs.confirm(
                new Dialogs.Question(
                        context.text("shell.closing.title"),
                        context.text(body, what),
                        context.text("shell.closing.leave"),
                        true),
                leave);
    }
}
