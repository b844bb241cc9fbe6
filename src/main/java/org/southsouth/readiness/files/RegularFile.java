package org.southsouth.readiness.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The only door by which bytes of a file that somebody names come in: a device, a pipe or a socket, also behind a link, would
 * keep whoever reads it waiting for ever.
 */
final class RegularFile {
    private RegularFile() {}

    /** What was named is neither a file nor a folder. */
    static final class IrregularException extends FileSystemException {
        private static final long serialVersionUID = 1;

        IrregularException(Path file) {
            super(file.toString(), null, "not a regular file");
        }
    }

    /** There is more in it than may be read. */
    static final class TooLargeException extends FileSystemException {
        private static final long serialVersionUID = 1;

        TooLargeException(Path file) {
            super(file.toString(), null, "larger than allowed");
        }
    }

    /** Follows links. Fails with one of these, or as it does where there is no such file; the stream fails past the most. */
    static InputStream open(Path file, long most) throws IOException {
        boolean isThere = Files.exists(file);
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "a folder");
        }
        if (isThere && !Files.isRegularFile(file)) {
            throw new IrregularException(file);
        }
        if (isThere && Files.size(file) > most) {
            throw new TooLargeException(file);
        }
        // A file can grow while it is read.
        return new BufferedInputStream(
                new CountedStream(Files.newInputStream(file), most, () -> new TooLargeException(file)));
    }

    static byte[] read(Path file, int most) throws IOException {
        try (InputStream input = open(file, most)) {
            return input.readAllBytes();
        }
    }
}
