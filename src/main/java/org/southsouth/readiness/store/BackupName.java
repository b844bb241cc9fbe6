package org.southsouth.readiness.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.backup.DatabaseContents;

/**
 * The name of a backup's file says all there is to say of it, so that a list opens none of them and a person who looks
 * into the folder can read it: {@code 000042-2026-11-25T110203Z-start-12-assessments-1428-answers-0a1b2c3d.mv.db}.
 */
final class BackupName {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss", Locale.ROOT);
    private static final Pattern NAME = Pattern.compile("(\\d{6,9})-(\\d{4}-\\d{2}-\\d{2}T\\d{6})Z-([a-z-]+)"
            + "-(\\d{1,9})-assessments-(\\d{1,9})-answers-([0-9a-f]{8})\\.mv\\.db");

    private BackupName() {}

    static String of(long number, Instant time, BackupReason reason, DatabaseContents contents) {
        return String.format(
                Locale.ROOT,
                "%06d-%sZ-%s-%d-assessments-%d-answers-%s.mv.db",
                number,
                stamp(time),
                reason.word(),
                contents.assessments(),
                contents.answers(),
                contents.mark());
    }

    /** To the second, in a form that every file system takes. */
    static String stamp(Instant time) {
        return TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    /** Empty where the file is none of ours. */
    static Optional<Backup> parse(String name, long bytes) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<BackupReason> reason = BackupReason.of(parts.group(3));
        Optional<Instant> time = time(parts.group(2));
        if (reason.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        DatabaseContents contents = new DatabaseContents(
                Integer.parseInt(parts.group(4)), Integer.parseInt(parts.group(5)), parts.group(6));
        return Optional.of(new Backup(name, Long.parseLong(parts.group(1)), time.get(), reason.get(), contents, bytes));
    }

    private static Optional<Instant> time(String stamp) {
        try {
            return Optional.of(LocalDateTime.parse(stamp, TIME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
