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

    /** What came of reading a backup. */
    public enum State {
        SOUND,
        UNSOUND,
        /** It has another password than the data now, and was not read. */
        LOCKED
    }

    public record Checked(Backup backup, State state) {}

    public boolean isSound() {
        return problems.isEmpty() && unsound().isEmpty();
    }

    /** The backups that cannot be used. */
    public List<Backup> unsound() {
        return those(State.UNSOUND);
    }

    public List<Backup> those(State state) {
        return backups.stream()
                .filter(checked -> checked.state() == state)
                .map(Checked::backup)
                .toList();
    }
}
