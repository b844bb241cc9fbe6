package org.southsouth.readiness.ui.send;

import org.southsouth.readiness.core.gather.PastRequests;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** What the foot says of files that ask, before one more is made. */
final class LastWritten {
    private LastWritten() {}

    /** When the newest was made; where there is none, that nothing was written. */
    static String words(PastRequests past, ScreenContext context) {
        return past.last()
                .map(last -> context.text(
                        "send.status.last",
                        context.formats().moment(last.sentAt(), context.clock().instant())))
                .orElseGet(() -> context.text("send.status"));
    }
}
