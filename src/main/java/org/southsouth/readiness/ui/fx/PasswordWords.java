package org.southsouth.readiness.ui.fx;

import org.southsouth.readiness.core.password.PasswordLength;

/** What is wrong with a password that was typed for a file. */
public final class PasswordWords {
    private PasswordWords() {}

    /** Empty where both are the same, and long enough or nothing at all. */
    public static String refusal(ScreenContext context, String password, String repeated) {
        if (!password.isEmpty() && PasswordLength.of(password.length()) == PasswordLength.TOO_SHORT) {
            return context.text("send.password.short", PasswordLength.least());
        }
        return password.equals(repeated) ? "" : context.text("send.password.differs");
    }
}
