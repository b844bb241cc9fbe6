package org.southsouth.readiness.core.backup;

import java.time.Instant;
import java.util.List;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.review.SignOffCode;

/**
 * What reading everything came to: what the database holds, the rows and questionnaires in it that are not as they were
 * written, the backups, the newest first, and the sign-offs
 * that have a code.
 */
public record Verdict(DatabaseContents contents, List<Problem> problems, List<Checked> backups, List<Signed> signed) {
    public Verdict {
        signed = List.copyOf(signed);
        problems = List.copyOf(problems);
        backups = List.copyOf(backups);
    }

    /** Where nobody has signed anything. */
    public Verdict(DatabaseContents contents, List<Problem> problems, List<Checked> backups) {
        this(contents, problems, backups, List.of());
    }

    /** A sign-off with a code, standing or reopened, of an assessment that is not removed. */
    public record Signed(Subject subject, Round round, Instant at, SignOffCode code, boolean stands) {}

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
