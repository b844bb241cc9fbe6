package org.southsouth.readiness.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.exchange.FileException.Reason;
import org.southsouth.readiness.core.exchange.LargeOutputFile;
import org.southsouth.readiness.core.exchange.OutputFile;

/**
 * Writes a file beside its place, makes sure that it is on the disk, reads it back, and only where size and SHA-256 are
 * those of what was to be written puts it there in one move. When that fails, an older file stays as it was and nothing
 * is left beside it. A link is followed; a device or pipe, which has no beside, is written to directly.
 */
public final class WholeFile implements OutputFile, LargeOutputFile {
    /** How bytes come to a new file and to the disk; a test puts a full disk here. */
    @FunctionalInterface
    interface Writing {
        void write(Path file, byte[] contents) throws IOException;
    }

    /** How the new file takes the place of the old one; a test puts a system here that locks what is open. */
    @FunctionalInterface
    interface Moving {
        void move(Path from, Path to) throws IOException;
    }

    private static final int BUFFER = 64 * 1024;

    private final Writing writing;
    private final Moving moving;

    public WholeFile() {
        this(WholeFile::writeThrough);
    }

    WholeFile(Writing writing) {
        this(writing, WholeFile::moveInOneStep);
    }

    WholeFile(Writing writing, Moving moving) {
        this.writing = writing;
        this.moving = moving;
    }

    /** What a file must be once it is written. */
    private record Sum(long size, String sha256) {}

    /** Brings the contents to a file, a new one or a device. */
    @FunctionalInterface
    private interface Filling {
        Sum fill(Path file, boolean isNew) throws IOException;
    }

    @Override
    public void write(String file, byte[] contents) {
        put(file, (beside, isNew) -> {
            if (isNew) {
                writing.write(beside, contents);
            } else {
                Files.write(beside, contents, StandardOpenOption.WRITE);
            }
            return new Sum(contents.length, Sha256.of(contents));
        });
    }

    @Override
    public void write(String file, FileBytes contents) {
        put(file, (beside, isNew) -> stream(beside, isNew, contents));
    }

    private static Sum stream(Path file, boolean isNew, FileBytes contents) throws IOException {
        MessageDigest digest = Sha256.digest();
        long[] size = {0};
        StandardOpenOption[] how = isNew
                ? new StandardOpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE}
                : new StandardOpenOption[] {StandardOpenOption.WRITE};
        try (FileChannel channel = FileChannel.open(file, how)) {
            contents.forEachPiece(piece -> {
                size[0] += piece.length;
                digest.update(piece);
                writeAll(channel, ByteBuffer.wrap(piece));
            });
            if (isNew) {
                channel.force(true);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Sum(size[0], hex(digest));
    }

    private static void writeAll(FileChannel channel, ByteBuffer buffer) {
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String file, Filling filling) {
        try {
            Path target = target(Path.of(file));
            if (Files.isDirectory(target)) {
                throw new FileException(Reason.FAILED, file, null);
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                filling.fill(target, false);
            } else {
                replace(target, filling, file);
            }
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw new FileException(reason(e), file, e);
        } catch (InvalidPathException e) {
            throw new FileException(Reason.FAILED, file, e);
        }
    }

    private static Path target(Path file) throws IOException {
        boolean isLink = Files.isSymbolicLink(file) && Files.isRegularFile(file);
        return isLink ? file.toRealPath() : file.toAbsolutePath();
    }

    private void replace(Path target, Filling filling, String file) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileException(Reason.NO_SUCH_FOLDER, file, null);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new FileException(Reason.READ_ONLY, file, null);
        }
        Path beside = folder.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            if (!isKept(beside, filling.fill(beside, true))) {
                throw new FileException(Reason.NOT_KEPT, file, null);
            }
            put(beside, target, file);
        } catch (NoSuchFileException e) {
            throw new FileException(Files.isDirectory(folder) ? Reason.FAILED : Reason.NO_SUCH_FOLDER, file, e);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The folder has just taken a file; so whoever is denied now is kept out by somebody who holds the old one open. */
    private void put(Path beside, Path target, String file) throws IOException {
        try {
            moving.move(beside, target);
        } catch (AccessDeniedException e) {
            throw new FileException(Reason.IN_USE, file, e);
        }
    }

    private static void moveInOneStep(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isKept(Path file, Sum sum) throws IOException {
        if (Files.size(file) != sum.size()) {
            return false;
        }
        MessageDigest kept = Sha256.digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                kept.update(buffer, 0, read);
            }
        }
        return hex(kept).equals(sum.sha256());
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void writeThrough(Path file, byte[] contents) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writeAll(channel, ByteBuffer.wrap(contents));
            channel.force(true);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The JDK has no types for these; the words are those of Linux, macOS and Windows. */
    private static Reason reason(Throwable cause) {
        String text = words(cause.getMessage());
        if (cause instanceof AccessDeniedException
                || cause instanceof ReadOnlyFileSystemException
                || text.contains("read-only")) {
            return Reason.READ_ONLY;
        }
        if (text.contains("used by another process")) {
            return Reason.IN_USE;
        }
        boolean isFull =
                text.contains("no space left") || text.contains("not enough space") || text.contains("quota exceeded");
        return isFull ? Reason.DISK_FULL : Reason.FAILED;
    }

    private static String words(@Nullable String message) {
        return message == null ? "" : message.toLowerCase(Locale.ROOT);
    }
}
