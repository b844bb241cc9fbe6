package org.southsouth.readiness.core.exchange;

import org.jspecify.annotations.Nullable;

/** A file could not be written; what was there before is untouched. The message is for the log. */
public final class FileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, as far as a person can do something about it. */
    public enum Reason {
        READ_ONLY,
        DISK_FULL,
        NO_SUCH_FOLDER,
        /** Another program holds the older file open, on systems that lock what is open. */
        IN_USE,
        /** What was read back is not what was written. */
        NOT_KEPT,
        /** Nothing can be drawn here, for want of fonts or of a folder for temporary files. The file is that folder. */
        NO_DRAWING,
        FAILED
    }

    private final Reason reason;
    private final String file;

    public FileException(Reason reason, String file, @Nullable Throwable cause) {
        super(reason + ": " + file, cause);
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    public String file() {
        return file;
    }
}
