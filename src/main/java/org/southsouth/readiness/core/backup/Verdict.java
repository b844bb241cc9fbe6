package org.southsouth.readiness.core.backup;

import java.util.List;
import org.southsouth.readiness.core.problem.Problem;

/**
 * What reading everything came to: what the database holds, the rows and questionnaires in it that are not as they were
 * written, and the backups, the newest first.
 */
public record Verdict(Contents contents, List<Problem> problems, List<Checked> backups) {
    public Verdict {
        problems = List.copyOf(problems);
        backups = List.copyOf(backups);
    }

    /** A backup that was read whole, or could not be. */
    public record Checked(Backup backup, boolean isSound) {}

    public boolean isSound() {
        return problems.isEmpty() && unsound().isEmpty();
    }

    /** The backups that cannot be used. */
    public List<Backup> unsound() {
        return backups.stream()
                .filter(checked -> !checked.isSound())
                .map(Checked::backup)
                .toList();
    }
}
