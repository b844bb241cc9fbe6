package org.southsouth.readiness.ui.send;

import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.gather.PastRequests;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.RequestText;

/** What is said of files that ask, before one more is made. */
final class LastWritten {
    private LastWritten() {}

    /** Who was asked the same, and when; empty where nobody was. */
    static String again(PastRequests past, ExchangeScope scope, Framework framework, ScreenContext context) {
        RequestText words = new RequestText(context.messages(), context.formats());
        return past.last(scope)
                .map(last -> context.text(
                        "send.asked",
                        words.name(last, framework),
                        context.formats().date(context.formats().dayOf(last.sentAt()))))
                .orElse("");
    }

    /** When the newest was made; where there is none, that nothing was written. */
    static String words(PastRequests past, ScreenContext context) {
        return past.last()
                .map(last -> context.text(
                        "send.status.last",
                        context.formats().moment(last.sentAt(), context.clock().instant())))
                .orElseGet(() -> context.text("send.status"));
    }
}
