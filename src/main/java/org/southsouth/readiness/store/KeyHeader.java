package org.southsouth.readiness.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What has to be known to make the key of an encrypted file of its password: how many rounds, the salt, and a check that
 * tells a wrong password from a damaged file. It stands in the file itself, in the part of its first 4096 bytes that H2
 * leaves empty after a mark and a salt of its own, so no copy of the file can be separated from it. Nothing in it is
 * secret.
 */
final class KeyHeader {
    static final int SALT_BYTES = 16;
    static final int CHECK_BYTES = 16;
    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MARK = "readiness key 1\n".getBytes(StandardCharsets.US_ASCII);
    /** Far enough from what H2 keeps there, which ends at 18. */
    private static final int AT = 64;

    private static final int BYTES = MARK.length + Integer.BYTES + SALT_BYTES + CHECK_BYTES + Integer.BYTES;
    static final int LEAST_ROUNDS = 1_000;
    /** A file that was made to harm must not keep somebody waiting for ever. */
    private static final int MOST_ROUNDS = 20_000_000;

    private final int rounds;
    private final byte[] salt;
    private final byte[] check;

    KeyHeader(int rounds, byte[] salt, byte[] check) {
        this.rounds = rounds;
        this.salt = salt.clone();
        this.check = check.clone();
    }

    int rounds() {
        return rounds;
    }

    byte[] salt() {
        return salt.clone();
    }

    byte[] check() {
        return check.clone();
    }

    /** Whether a file is encrypted, by how it begins. */
    static boolean isEncrypted(Path file) throws IOException {
        return Arrays.equals(head(file, ENCRYPTED.length), ENCRYPTED);
    }

    /** Empty where there is none, or none that is whole. */
    static Optional<KeyHeader> in(Path file) throws IOException {
        byte[] head = head(file, AT + BYTES);
        if (head.length < AT + BYTES) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(head, AT, BYTES);
        byte[] mark = bytes(in, MARK.length);
        KeyHeader found = new KeyHeader(in.getInt(), bytes(in, SALT_BYTES), bytes(in, CHECK_BYTES));
        boolean isWhole = Arrays.equals(mark, MARK)
                && in.getInt() == found.sum()
                && found.rounds >= LEAST_ROUNDS
                && found.rounds <= MOST_ROUNDS;
        return isWhole ? Optional.of(found) : Optional.empty();
    }

    /** Into a file that H2 has made already. */
    void writeTo(Path file) throws IOException {
        ByteBuffer out = ByteBuffer.allocate(BYTES).put(content()).putInt(sum()).flip();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long at = AT; out.hasRemaining(); ) {
                at += channel.write(out, at);
            }
            channel.force(true);
        }
    }

    /** Whether both belong to the same password, so that one key opens both files. */
    boolean isSame(KeyHeader other) {
        return Arrays.equals(content(), other.content());
    }

    private byte[] content() {
        return ByteBuffer.allocate(BYTES - Integer.BYTES)
                .put(MARK)
                .putInt(rounds)
                .put(salt)
                .put(check)
                .array();
    }

    private int sum() {
        CRC32 sum = new CRC32();
        sum.update(content());
        return (int) sum.getValue();
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static byte[] head(Path file, int length) throws IOException {
        StoreFiles.refuseOther(file);
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }
}
