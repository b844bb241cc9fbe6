package org.southsouth.readiness.core.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Storing or loading failed and changed nothing. The reason decides which words a person reads; the message is for the log. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, as far as a person can do something about it. */
    public enum Reason {
        /** Another copy of the application has the data open. */
        IN_USE,
        /** The data was written by a newer version. */
        NEWER,
        /** The file is not what we wrote. */
        DAMAGED,
        /** The file holds something that we never write and that could act, see {@link StoreException#foreign()}. */
        FOREIGN,
        /** There is no data, but there are backups of it: it was moved, or deleted. */
        LOST,
        /** While the data was open, its file was moved, deleted or replaced from outside. */
        REPLACED,
        /** In the place of a file of ours is a folder, a device or a pipe. */
        NO_FILE,
        /** The name of a folder has a character that the database does not take. */
        FOLDER_NAME,
        /** The clock of this computer is before 1970. */
        CLOCK,
        /** No right to write there. */
        READ_ONLY,
        DISK_FULL,
        /** The data is encrypted, and its password was not given yet. */
        LOCKED,
        WRONG_PASSWORD,
        /** What should take the place of the data is no sound backup, or is not there. */
        UNSOUND,
        /** What was asked for is not there. */
        MISSING,
        /** The assessment is signed off: it takes no writes until somebody reopens it. */
        SIGNED_OFF,
        /** It was meant for an answer that has been changed since. */
        OUTDATED,
        /** Somebody else was writing to the same place at the same moment, and was first. */
        OVERTAKEN,
        /** The bytes of a file that was to be kept cannot be read any more, or became others meanwhile; or they are not here. */
        FILE_GONE,
        /** No machine of that name is known on the network. */
        HOST_UNKNOWN,
        /** Nobody answers at the address, or no longer. */
        UNREACHABLE,
        /** The server does not take this person or this password. */
        REJECTED,
        /** The server let this person in before, and no longer does. */
        SHUT_OUT,
        /** The server has no database of that name. */
        NO_DATABASE,
        /** The two cannot agree on how to encrypt what travels between them. */
        INSECURE,
        /** The server is older than what the tables need. */
        TOO_OLD,
        /** This person may not make tables there, or not write to them. */
        NO_RIGHT,
        /** It answers, but is a copy that only follows another server. */
        STANDBY,
        /** It leads, but its keeper has set it to take no changes. */
        FROZEN,
        /** The server broke the work off, since it took longer than its keeper allows. */
        TOO_SLOW,
        /** Everything was to be copied there, but there is something already. */
        NOT_EMPTY,
        /** A text has a character that the other database cannot keep, see {@link StoreException#row()}. */
        UNTAKEN,
        /** Anything else. */
        FAILED
    }

    private final Reason reason;
    private final transient @Nullable ForeignObject foreign;
    private final @Nullable String row;

    public StoreException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.foreign = null;
        this.row = null;
    }

    /** For the reason {@code UNTAKEN}; the row as a person finds it, without any character that acts. */
    public StoreException(String row) {
        super("a character that the other database cannot keep: " + row);
        this.reason = Reason.UNTAKEN;
        this.foreign = null;
        this.row = row;
    }

    /** Of a row that cannot be read, as a person finds it. */
    public StoreException(Reason reason, String row) {
        super("a row that cannot be read: " + row);
        this.reason = reason;
        this.foreign = null;
        this.row = row;
    }

    /** For the reason {@code FOREIGN}. */
    public StoreException(ForeignObject foreign, String message) {
        super(message);
        this.reason = Reason.FOREIGN;
        this.foreign = foreign;
        this.row = null;
    }

    /** What was found, where that is the reason. */
    public Optional<ForeignObject> foreign() {
        return Optional.ofNullable(foreign);
    }

    /** Which row cannot be kept (table, id and column) or read (assessment and question), where that is the reason. */
    public Optional<String> row() {
        return Optional.ofNullable(row);
    }

    public Reason reason() {
        return reason;
    }
}
