package org.southsouth.readiness.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A password in the first line of a file: UTF-8, with or without a byte order mark, without its line end. */
public final class PasswordFile {
    private static final int MOST_BYTES = 4096;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PasswordFile() {}

    /** Empty where the file cannot be read, has no password in its first line, or is far too large to be one. */
    public static Optional<char[]> read(String file) {
        byte[] bytes = {};
        try {
            bytes = RegularFile.read(Path.of(file), MOST_BYTES);
            return firstLine(bytes);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static Optional<char[]> firstLine(byte[] bytes) throws CharacterCodingException {
        CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        char[] all = decoded.array();
        int from = decoded.hasRemaining() && all[0] == BYTE_ORDER_MARK ? 1 : 0;
        int to = from;
        while (to < decoded.limit() && all[to] != '\r' && all[to] != '\n') {
            to++;
        }
        char[] line = Arrays.copyOfRange(all, from, to);
        Arrays.fill(all, '\0');
        return line.length == 0 ? Optional.empty() : Optional.of(line);
    }
}
