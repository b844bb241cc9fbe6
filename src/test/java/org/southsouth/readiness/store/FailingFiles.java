package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk that fails, underneath H2: a file system of H2's own kind, scheme {@code failing:}, over the real one. Tests run
 * as a user whom no right stops, so this is how a full disk and a folder without rights are made.
 */
public final class FailingFiles extends FilePathWrapper {
    static final String SCHEME = "failing:";
    private static final AtomicLong BYTES_LEFT = new AtomicLong(Long.MAX_VALUE);
    private static final AtomicReference<Mode> MODE = new AtomicReference<>(Mode.SOUND);

    enum Mode {
        SOUND,
        /** The file says so before it is opened: H2 opens it for reading. */
        NOT_WRITABLE,
        /** The file looks writable, but every write is denied. */
        DENIES_WRITES,
        /** The same, but only in the folder of the backups. */
        DENIES_BACKUPS
    }

    /** H2 makes one for each path. */
    public FailingFiles() {}

    static void register() {
        FilePath.register(new FailingFiles());
        heal();
    }

    static void heal() {
        BYTES_LEFT.set(Long.MAX_VALUE);
        MODE.set(Mode.SOUND);
    }

    /** After so many more bytes, the disk is full. */
    static void fillUpAfter(long bytes) {
        BYTES_LEFT.set(bytes);
    }

    static void become(Mode mode) {
        MODE.set(mode);
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public boolean canWrite() {
        return MODE.get() != Mode.NOT_WRITABLE && super.canWrite();
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new FailingChannel(super.open(mode), name);
    }

    private static void write(String file, long bytes) throws IOException {
        boolean isElsewhere = MODE.get() == Mode.DENIES_BACKUPS && !file.contains("backups");
        if (MODE.get() != Mode.SOUND && !isElsewhere) {
            throw new AccessDeniedException(file);
        }
        if (BYTES_LEFT.get() < bytes) {
            BYTES_LEFT.set(0);
            throw new IOException("No space left on device");
        }
        BYTES_LEFT.addAndGet(-bytes);
    }

    private static final class FailingChannel extends FileBase {
        private final FileChannel real;
        private final String file;

        FailingChannel(FileChannel real, String file) {
            this.real = real;
            this.file = file;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            FailingFiles.write(file, source.remaining());
            return real.write(source, position);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            FailingFiles.write(file, source.remaining());
            return real.write(source);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            FailingFiles.write(file, 0);
            real.truncate(size);
            return this;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return real.read(target);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return real.read(target, position);
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            real.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public void force(boolean metaData) throws IOException {
            real.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return real.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }
    }
}
