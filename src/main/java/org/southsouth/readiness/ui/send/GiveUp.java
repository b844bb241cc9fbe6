package org.southsouth.readiness.ui.send;

import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** Before what was typed to ask somebody is lost. */
final class GiveUp {
    private GiveUp() {}

    static void ask(boolean isBegun, Dialogs dialogs, ScreenContext context, Runnable giveUp) {
        if (!isBegun) {
            giveUp.run();
            return;
        }
        dialogs.confirm(
                new Dialogs.Question(
                                context.text("send.give-up.title"),
                                context.text("send.give-up.body"),
                                context.text("send.give-up.act"),
                                true)
                        .staying(context.text("common.go-on")),
                giveUp);
    }
}
