package org.southsouth.readiness.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What an encrypted database file is opened with, made of somebody's password. H2 itself stretches a password ten times
 * only, which would let a thief try millions of them a second; so it is given the result of PBKDF2 instead, as 64
 * hexadecimal digits. The salt is the same everywhere, so that a backup opens on another computer with the password
 * alone; H2 adds one of each file's own.
 */
final class FileKey {
    private static final int ROUNDS = 600_000;
    private static final int BITS = 256;
    private static final byte[] SALT = "South-South E-Commerce Readiness".getBytes(StandardCharsets.US_ASCII);

    private final char[] key;

    private FileKey(char[] key) {
        this.key = key;
    }

    /** Takes some tenths of a second, on purpose. The password is left to the caller, who clears it. */
    static FileKey of(char[] password) {
        PBEKeySpec spec = new PBEKeySpec(password, SALT, ROUNDS, BITS);
        try {
            byte[] derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            char[] key = HexFormat.of().formatHex(derived).toCharArray();
            Arrays.fill(derived, (byte) 0);
            return new FileKey(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has this", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** A copy, since H2 clears what it is given. */
    char[] chars() {
        return key.clone();
    }

    /** The key, a space and the empty password of the database's only user: H2's form for an encrypted file. */
    char[] withUserPassword() {
        char[] both = Arrays.copyOf(key, key.length + 1);
        both[key.length] = ' ';
        return both;
    }

    boolean isSame(FileKey other) {
        return Arrays.equals(key, other.key);
    }
}
