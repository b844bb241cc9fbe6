package org.southsouth.readiness.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.backup.Backups;
import org.southsouth.readiness.core.backup.DatabaseContents;
import org.southsouth.readiness.core.backup.Verdict;
import org.southsouth.readiness.core.backup.Verification;
import org.southsouth.readiness.core.problem.Problem;

/** Backups that are only a list; remembers what was restored and written, and fails when a test says so. */
public final class MemoryBackups implements Backups, Verification {
    private static final List<BackupReason> REASONS =
            List.of(BackupReason.START, BackupReason.ASKED, BackupReason.BEFORE_MERGE, BackupReason.BEFORE_RESTORE);

    private final List<Backup> all = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private DatabaseContents now = new DatabaseContents(13, 1500, "now");
    private @Nullable RuntimeException failure;
    private @Nullable String password;
    private @Nullable Reason refusal;

    /** So many, the newest first, an older one every seven hours. */
    public static MemoryBackups of(int count, Instant newest) {
        MemoryBackups backups = new MemoryBackups();
        for (int number = count; number > 0; number--) {
            Instant time = newest.minus(Duration.ofHours(7L * (count - number)));
            BackupReason reason = REASONS.get(number % REASONS.size());
            DatabaseContents contents = new DatabaseContents(number, 119 * number, "0000000" + number);
            backups.all.add(new Backup("backup-" + number, number, time, reason, contents, 400_000));
        }
        return backups;
    }

    public void failWith(@Nullable RuntimeException thrown) {
        failure = thrown;
    }

    /** What was done, in order. */
    public List<String> done() {
        return List.copyOf(done);
    }

    /** From now on a check finds the newest backup unsound, and that problem. */
    public void spoil(Problem found) {
        problems.add(found);
    }

    @Override
    public Verdict verify() {
        return new Verdict(
                now,
                problems,
                all.stream()
                        .map(backup -> new Verdict.Checked(backup, state(backup)))
                        .toList());
    }

    private Verdict.State state(Backup backup) {
        if (backup.reason() == BackupReason.BEFORE_PASSWORD) {
            return Verdict.State.LOCKED;
        }
        return problems.isEmpty() || !backup.equals(all.get(0)) ? Verdict.State.SOUND : Verdict.State.UNSOUND;
    }

    private void act(String what) {
        if (failure != null) {
            throw failure;
        }
        done.add(what);
    }

    @Override
    public List<Backup> all() {
        return List.copyOf(all);
    }

    @Override
    public Optional<Backup> newestSound() {
        return all.stream().findFirst();
    }

    @Override
    public boolean isSound(Backup backup) {
        return true;
    }

    @Override
    public Backup make(BackupReason reason) {
        act("make " + reason.word());
        long number = 1 + all.stream().mapToLong(Backup::number).max().orElse(0);
        Backup made = new Backup("backup-" + number, number, ScreenContexts.NOW, reason, now, 400_000);
        all.add(0, made);
        return made;
    }

    @Override
    public int renew() {
        int older = all.size();
        Backup made = make(BackupReason.AFTER_ERASURE);
        all.retainAll(List.of(made));
        return older;
    }

    @Override
    public Optional<Backup> ifChanged() {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> lastWritten() {
        return Optional.of(ScreenContexts.NOW);
    }

    @Override
    public DatabaseContents now() {
        if (failure != null) {
            throw failure;
        }
        return now;
    }

    /** From now on, backups are restored only with this password. */
    public void lockWith(String asked) {
        password = asked;
    }

    @Override
    public void restore(Backup backup) {
        refuseLocked();
        act("restore " + backup.name());
        now = backup.contents();
    }

    @Override
    public void restore(String file) {
        refuseLocked();
        act("restore " + file);
    }

    private void refuseLocked() {
        if (password != null) {
            throw new StoreException(Reason.LOCKED, "another password", null);
        }
    }

    @Override
    public void restore(Backup backup, char[] given) {
        refuseWrong(given);
        act("unlock and restore " + backup.name());
        now = backup.contents();
    }

    @Override
    public void restore(String file, char[] given) {
        refuseWrong(given);
        act("unlock and restore " + file);
    }

    private void refuseWrong(char[] given) {
        if (!String.valueOf(given).equals(password)) {
            throw new StoreException(Reason.WRONG_PASSWORD, "not the password", null);
        }
    }

    /** From now on, a file that is looked at fails so. */
    public void refuseFiles(@Nullable Reason reason) {
        refusal = reason;
    }

    @Override
    public DatabaseContents look(String file) {
        refuseLocked();
        if (refusal != null) {
            throw new StoreException(refusal, "not ours: " + file, null);
        }
        return new DatabaseContents(7, 833, "copied");
    }

    @Override
    public boolean isThere(String file) {
        return done.contains("write " + file);
    }

    @Override
    public DatabaseContents writeTo(String file) {
        act("write " + file);
        return now;
    }
}
