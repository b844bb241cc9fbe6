package org.southsouth.readiness.ui.send;

import org.southsouth.readiness.core.password.PasswordLength;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** What is wrong with a password that was typed for a file. */
final class PasswordWords {
    private PasswordWords() {}

    /** Empty where both are the same, and long enough or nothing at all. */
    static String refusal(ScreenContext context, String password, String repeated) {
        if (!password.isEmpty() && PasswordLength.of(password.length()) == PasswordLength.TOO_SHORT) {
            return context.text("send.password.short", PasswordLength.least());
        }
        return password.equals(repeated) ? "" : context.text("send.password.differs");
    }
}
