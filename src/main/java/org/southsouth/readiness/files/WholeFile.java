package org.southsouth.readiness.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.exchange.FileException.Reason;
import org.southsouth.readiness.core.exchange.OutputFile;

/**
 * Writes a file beside its place, makes sure that it is on the disk, and only then puts it there in one move. When that
 * fails, an older file stays as it was and nothing is left beside it. A link is followed; a device or pipe, which has no
 * beside, is written to directly.
 */
public final class WholeFile implements OutputFile {
    /** How bytes come to a new file and to the disk; a test puts a full disk here. */
    @FunctionalInterface
    interface Writing {
        void write(Path file, byte[] contents) throws IOException;
    }

    private final Writing writing;

    public WholeFile() {
        this(WholeFile::writeThrough);
    }

    WholeFile(Writing writing) {
        this.writing = writing;
    }

    @Override
    public void write(String file, byte[] contents) {
        try {
            Path target = target(Path.of(file));
            if (Files.isDirectory(target)) {
                throw new FileException(Reason.FAILED, file, null);
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.write(target, contents, StandardOpenOption.WRITE);
            } else {
                replace(target, contents, file);
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

    private void replace(Path target, byte[] contents, String file) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileException(Reason.NO_SUCH_FOLDER, file, null);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new FileException(Reason.READ_ONLY, file, null);
        }
        Path beside = folder.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            writing.write(beside, contents);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void writeThrough(Path file, byte[] contents) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(contents);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
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
        boolean isFull =
                text.contains("no space left") || text.contains("not enough space") || text.contains("quota exceeded");
        return isFull ? Reason.DISK_FULL : Reason.FAILED;
    }

    private static String words(@Nullable String message) {
        return message == null ? "" : message.toLowerCase(Locale.ROOT);
    }
}
