package org.southsouth.readiness.app;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** What is asked before the window closes: whether answers that no disk takes, and what is only half typed, may be lost. */
record Closing(
        ScreenContext context, Dialogs dialogs, BooleanSupplier hasUnsaved, Supplier<List<Unfinished>> unfinished) {
    /** So many are named. */
    private static final int NAMED = 3;

    /** Leaves at once where nothing would be lost. The screen has been left by then. */
    void ask(Runnable leave) {
        boolean isFailing =
                hasUnsaved.getAsBoolean() && context.frame().savingProperty().get() == Saving.FAILED;
        if (isFailing) {
            confirm("shell.closing.body", "", () -> askUnfinished(leave));
        } else {
            askUnfinished(leave);
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
        List<String> named =
                waiting.stream().limit(NAMED).map(Unfinished::words).toList();
        int more = waiting.size() - named.size();
        String list = context.messages().list(named);
        confirm(
                "shell.closing.unfinished",
                more == 0 ? list : context.text("shell.closing.more", String.join(", ", named), more),
                leave);
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
