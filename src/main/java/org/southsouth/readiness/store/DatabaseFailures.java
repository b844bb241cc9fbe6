package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/** What H2, Jdbi, Flyway and the file system say, as the reasons a person can act on. */
final class DatabaseFailures {
    private static final int DEEPEST = 20;
    private static final long HARDLY_ANY_BYTES = 1 << 16;
    /** A new database takes 3 to 4 MB. */
    private static final long NEW_BYTES = 1 << 22;

    private DatabaseFailures() {}

    static StoreException of(String work, Path folder, Throwable failure) {
        return new StoreException(reason(folder, failure), work + ": " + failure.getMessage(), failure);
    }

    /**
     * While a database is made or upgraded. The work is given up and taken away by then, so that a full disk has room again,
     * and H2 at times says only that its file is closed: what is left is held against what the work takes.
     */
    static StoreException whileMaking(StoreFiles files, Throwable failure) {
        String work = "cannot make or upgrade the database, which is as it was";
        StoreException found = of(work, files.folder(), failure);
        boolean isFull =
                found.reason() == Reason.FAILED && hasLessThan(files.folder(), NEW_BYTES + size(files.database()));
        return isFull ? new StoreException(Reason.DISK_FULL, work + ": too little room is left", failure) : found;
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    /** The innermost cause that says something decides: H2 wraps "disk full" into "file corrupted" at times. */
    private static Reason reason(Path folder, Throwable failure) {
        Reason reason = Reason.FAILED;
        boolean isInputOutput = false;
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            reason = said(cause).orElse(reason);
            isInputOutput |= isInputOutput(cause);
            cause = cause.getCause();
        }
        boolean isUnclear = reason == Reason.FAILED || reason == Reason.DAMAGED;
        return isUnclear && isInputOutput && hasLessThan(folder, HARDLY_ANY_BYTES) ? Reason.DISK_FULL : reason;
    }

    private static Optional<Reason> said(Throwable cause) {
        if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
            return Optional.of(Reason.READ_ONLY);
        }
        if (cause instanceof IOException) {
            return saidInWords(cause);
        }
        if (cause instanceof MVStoreException store) {
            return saidByTheFile(store.getErrorCode());
        }
        return cause instanceof SQLException sql ? saidByTheDatabase(sql.getErrorCode()) : Optional.empty();
    }

    /** Java has no exception of its own for these two; Windows may say them in its own language, see {@link #hasLessThan}. */
    private static Optional<Reason> saidInWords(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded")) {
            return Optional.of(Reason.DISK_FULL);
        }
        if (message.contains("read-only file system") || message.contains("permission denied")) {
            return Optional.of(Reason.READ_ONLY);
        }
        return Optional.empty();
    }

    private static Optional<Reason> saidByTheFile(int code) {
        return switch (code) {
            case DataUtils.ERROR_FILE_LOCKED -> Optional.of(Reason.IN_USE);
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> Optional.of(Reason.NEWER);
            case DataUtils.ERROR_FILE_CORRUPT,
                    DataUtils.ERROR_CHUNK_NOT_FOUND,
                    DataUtils.ERROR_READING_FAILED,
                    DataUtils.ERROR_BLOCK_NOT_FOUND -> Optional.of(Reason.DAMAGED);
            default -> Optional.empty();
        };
    }

    private static Optional<Reason> saidByTheDatabase(int code) {
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Optional.of(Reason.IN_USE);
            case ErrorCode.DATABASE_IS_READ_ONLY -> Optional.of(Reason.READ_ONLY);
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD,
                    // A column holds what it cannot: every value is given in the type of its column.
                    ErrorCode.DATA_CONVERSION_ERROR_1,
                    ErrorCode.UNKNOWN_DATA_TYPE_1 -> Optional.of(Reason.DAMAGED);
            default -> Optional.empty();
        };
    }

    private static boolean isInputOutput(Throwable cause) {
        return cause instanceof IOException
                || (cause instanceof SQLException sql
                        && (sql.getErrorCode() == ErrorCode.IO_EXCEPTION_1
                                || sql.getErrorCode() == ErrorCode.IO_EXCEPTION_2));
    }

    private static boolean hasLessThan(Path folder, long bytes) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < bytes;
        } catch (IOException e) {
            return false;
        }
    }
}
