package org.southsouth.readiness.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * What encrypted files are opened with, made of somebody's password. H2 itself stretches a password ten times only, which
 * would let a thief try millions of them a second; so it is given 64 hexadecimal digits made by {@link KeyStretching}
 * instead. The password is not kept.
 */
final class FileKey {
    /** What OWASP asked of PBKDF2 with SHA-256 in 2023; a file keeps the number it was made with. */
    static final int ROUNDS = 600_000;

    /**
     * A property with which whoever starts the program makes new keys of fewer rounds: for tests. Never fewer than are read
     * back.
     */
    private static final String ROUNDS_PROPERTY = "readiness.key.rounds";

    private final KeyHeader header;
    private final char[] key;

    private FileKey(KeyHeader header, char[] key) {
        this.header = header;
        this.key = key;
    }

    /** A new key with a salt of its own. Takes some tenths of a second, on purpose. */
    static FileKey of(char[] password) {
        byte[] salt = new byte[KeyHeader.SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        int asked = Integer.getInteger(ROUNDS_PROPERTY, ROUNDS);
        return of(password, salt, Math.min(ROUNDS, Math.max(KeyHeader.LEAST_ROUNDS, asked)));
    }

    static FileKey of(char[] password, byte[] salt, int rounds) {
        byte[] stretched = KeyStretching.stretch(password, salt, rounds);
        byte[] check = Arrays.copyOf(derived(stretched, "check"), KeyHeader.CHECK_BYTES);
        byte[] file = derived(stretched, "file");
        char[] key = HexFormat.of().formatHex(file).toCharArray();
        Arrays.fill(stretched, (byte) 0);
        Arrays.fill(file, (byte) 0);
        return new FileKey(new KeyHeader(rounds, salt, check), key);
    }

    /** The key of a file with this header; empty where the password is another. Takes as long. */
    static Optional<FileKey> of(char[] password, KeyHeader header) {
        FileKey made = of(password, header.salt(), header.rounds());
        return MessageDigest.isEqual(made.header.check(), header.check()) ? Optional.of(made) : Optional.empty();
    }

    private static byte[] derived(byte[] stretched, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(stretched, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has this", e);
        }
    }

    KeyHeader header() {
        return header;
    }

    /** Whether it opens files with this header. */
    boolean fits(KeyHeader other) {
        return header.isSame(other);
    }

    /** A copy, since H2 clears what it is given. */
    char[] chars() {
        return key.clone();
    }

    byte[] bytes() {
        return FilePathEncrypt.getPasswordBytes(chars());
    }

    /** The key, a space and the empty password of the database's only user: H2's form for an encrypted file. */
    char[] withUserPassword() {
        char[] both = Arrays.copyOf(key, key.length + 1);
        both[key.length] = ' ';
        return both;
    }

    /** Says nothing of the key. */
    @Override
    public String toString() {
        return "a key";
    }
}
