package org.southsouth.readiness.core.password;

/**
 * How hard a new password is to guess, of the data or of an exchange file, told by its length alone: rules about capitals and digits make passwords that are
 * forgotten, and guessed all the same.
 */
public enum PasswordLength {
    /** Refused. */
    TOO_SHORT(0),
    SHORT(8),
    GOOD(12),
    LONG(16);

    private final int from;

    PasswordLength(int from) {
        this.from = from;
    }

    /** The fewest characters that a password may have. */
    public static int least() {
        return SHORT.from;
    }

    public static PasswordLength of(int characters) {
        PasswordLength found = TOO_SHORT;
        for (PasswordLength length : values()) {
            if (characters >= length.from) {
                found = length;
            }
        }
        return found;
    }
}
