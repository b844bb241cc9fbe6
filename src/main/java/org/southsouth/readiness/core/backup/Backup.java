package org.southsouth.readiness.core.backup;

import java.time.Instant;

/**
 * A copy that was found sound when it was made. The number gives the order in which backups were made, whatever the
 * clock said; the name is that of its file.
 */
public record Backup(
        String name, long number, Instant time, BackupReason reason, DatabaseContents contents, long bytes) {}
