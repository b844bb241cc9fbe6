package org.southsouth.readiness.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Route;
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
    private static final long LOOK_MILLIS = 100;

    /** Leaves at once where nothing would be lost. The screen has been left by then. */
    void ask(Runnable leave) {
        waitForFiles(leave, PATIENCE_MILLIS);
    }

    /** A file that somebody has just asked for is soon there. */
    private void waitForFiles(Runnable leave, long patience) {
        List<String> files = context.frame().writing();
        if (files.isEmpty()) {
            askSaves(leave);
        } else if (patience > 0) {
            context.background().after(LOOK_MILLIS, () -> waitForFiles(leave, patience - LOOK_MILLIS));
        } else {
            dialogs.confirm(
                    new Dialogs.Question(
                            context.text("shell.closing.file.title"),
                            context.text(
                                    "shell.closing.file", context.messages().list(files)),
                            context.text("shell.closing.leave"),
                            true),
                    () -> askSaves(leave));
        }
    }

    private void askSaves(Runnable leave) {
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
            dialogs.confirm(
                    new Dialogs.Question(
                            context.text("shell.closing.title"),
                            context.text(
                                    "shell.closing.body", context.messages().list(waiting)),
                            context.text("shell.closing.leave"),
                            true),
                    () -> askUnfinished(leave));
        }
    }

    /** The first of them stands behind the question, so whoever stays goes on with it. */
    private void askUnfinished(Runnable leave) {
        List<Unfinished> waiting = unfinished.get();
        if (waiting.isEmpty()) {
            leave.run();
            return;
        }
        Route first = waiting.get(0).where();
        context.navigator().goToUnfinished(first);
        List<Unfinished> lost = waiting.stream().filter(Unfinished::isLost).toList();
        List<Unfinished> forgotten =
                waiting.stream().filter(one -> !one.isLost()).toList();
        List<String> parts = new ArrayList<>();
        if (!lost.isEmpty()) {
            parts.add(context.text("shell.closing.unfinished", names(lost)));
        }
        if (!forgotten.isEmpty()) {
            parts.add(context.text("shell.closing.waiting", names(forgotten)));
        }
        boolean isLoss = !lost.isEmpty();
        dialogs.confirm(
                new Dialogs.Question(
                        context.text(isLoss ? "shell.closing.title" : "shell.closing.waiting.title"),
                        String.join("\n\n", parts),
                        context.text(isLoss ? "shell.closing.leave" : "shell.closing.waiting.leave"),
                        isLoss),
                leave,
                () -> giveBackKeys(first));
    }

    /** Its screen may have been read while the question stood before it, when nothing there could take the keys. */
    private void giveBackKeys(Route first) {
        if (first instanceof Route.Answer) {
            context.navigator().goToUnfinished(first);
        }
    }

    private String names(List<Unfinished> waiting) {
        List<String> named = waiting.stream().limit(NAMED).map(this::name).toList();
        int more = waiting.size() - named.size();
        return more == 0
                ? context.messages().list(named)
                : context.text("shell.closing.more", String.join(", ", named), more);
    }

    /** With its country where another one is shown, or none. */
    private String name(Unfinished waiting) {
        boolean isShown = waiting.whose().equals(context.frame().titleProperty().get());
        return waiting.whose().isEmpty() || isShown
                ? waiting.words()
                : context.text("shell.unfinished.of", waiting.words(), waiting.whose());
    }

    /** What the foot says of all that is typed and not kept yet; empty where nothing is. */
    String status() {
        List<Unfinished> waiting = unfinished.get();
        if (waiting.isEmpty()) {
            return "";
        }
        List<Unfinished> lost = waiting.stream().filter(Unfinished::isLost).toList();
        return lost.isEmpty()
                ? context.text("shell.status.waiting", names(waiting))
                : context.text("shell.status.unfinished", names(lost));
    }
}
