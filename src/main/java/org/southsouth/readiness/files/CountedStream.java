package org.southsouth.readiness.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Fails as soon as more is read than there may be, whatever was said of the size before. */
final class CountedStream extends FilterInputStream {
    private final Supplier<IOException> tooMuch;
    private long left;

    CountedStream(InputStream input, long most, Supplier<IOException> tooMuch) {
        super(input);
        this.left = most;
        this.tooMuch = tooMuch;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    /** How much more may be read. */
    long left() {
        return left;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw tooMuch.get();
        }
    }
}
