package org.southsouth.readiness.core.backup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a backup was made. */
public enum BackupReason {
    /** The application started, and something had changed since the last one. */
    START,
    BEFORE_MIGRATION,
    BEFORE_MERGE,
    /** A merge was taken back. */
    BEFORE_UNDO,
    BEFORE_RESTORE,
    BEFORE_PASSWORD,
    /** A name was erased, and no older one was to stay. */
    AFTER_ERASURE,
    /** Somebody asked for one. */
    ASKED;

    /** How it stands in a file's name, and the last part of a message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<BackupReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }
}
