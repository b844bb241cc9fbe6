package org.southsouth.readiness.store;

import java.security.SecureRandom;

/** Keys for tests: made as those of people are, with fewer rounds. */
final class Keys {
    private static final int ROUNDS = 1_000;

    private Keys() {}

    static FileKey of(char[] password) {
        byte[] salt = new byte[KeyHeader.SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return FileKey.of(password, salt, ROUNDS);
    }
}
