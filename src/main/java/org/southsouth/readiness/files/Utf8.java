package org.southsouth.readiness.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/**
 * Characters from UTF-8, one at a time, with the number of the line they stand in. A byte order mark at the beginning is
 * passed over. Bytes that are not UTF-8 are told by their line and read as U+FFFD, so that the rest can be looked at too.
 */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final int SIZE = 1 << 15;

    private final InputStream input;
    private final LongConsumer onBadBytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(SIZE).limit(0);
    private boolean isEnd;
    private int badLength;
    private long line = 1;

    Utf8(InputStream input, LongConsumer onBadBytes) throws IOException {
        this.input = input;
        this.onBadBytes = onBadBytes;
        if (peek() == BYTE_ORDER_MARK) {
            chars.get();
        }
    }

    /** The line, from 1, in which the next character stands. */
    long line() {
        return line;
    }

    /** The next character, or -1 at the end. */
    int read() throws IOException {
        int next = peek();
        if (next >= 0) {
            chars.get();
            if (next == '\n') {
                line++;
            }
        }
        return next;
    }

    int peek() throws IOException {
        while (!chars.hasRemaining()) {
            if (!fill()) {
                return -1;
            }
        }
        return chars.get(chars.position());
    }

    /** Bad bytes are told only when all before them has been read, and the line is right. */
    private boolean fill() throws IOException {
        chars.clear();
        if (badLength > 0) {
            onBadBytes.accept(line);
            bytes.position(bytes.position() + badLength);
            badLength = 0;
            chars.put(REPLACEMENT);
        } else {
            if (!isEnd) {
                load();
            }
            CoderResult result = decoder.decode(bytes, chars, isEnd);
            badLength = result.isError() ? result.length() : 0;
        }
        chars.flip();
        return chars.hasRemaining() || badLength > 0 || !isEnd;
    }

    private void load() throws IOException {
        bytes.compact();
        int count = input.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            isEnd = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }
}
