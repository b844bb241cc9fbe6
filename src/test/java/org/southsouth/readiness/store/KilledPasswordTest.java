package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.change;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Backup;

/**
 * Processes are killed while a password is set, changed or removed: the old password or the new one opens the database
 * every time, and every answer that was said to be kept is in it.
 */
class KilledPasswordTest {
    private static final String FIRST = "the first password";
    private static final String SECOND = "the second password";

    /** Stays after a failure, to be looked at. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void a_kill_while_the_password_changes_leaves_the_old_one_or_the_new_one() throws Exception {
        try (FileDatabase database = StoreSamples.open(data(folder))) {
            StoreSamples.store(database).add(List.of(StoreSamples.cambodia()));
        }
        new KilledWork(folder, Changing.class, 250).run(promised -> {
            try (FileDatabase database = closed(folder)) {
                unlock(database);
                JdbiAssessmentStore store = StoreSamples.store(database);
                assertThat(figure(store)).isGreaterThanOrEqualTo(promised);
                assertThat(ChainCheck.of(
                                store.history(CAMBODIA), store.load(CAMBODIA).answers(), new Sha256Digest()))
                        .isEmpty();
                assertThat(data(folder)).isDirectoryNotContaining("glob:**upgrade*");
                H2Backups backups = new H2Backups(database, Clock.systemUTC());
                assertThat(backups.all()).isNotEmpty().allMatch(backup -> isSoundOrLocked(backups, backup));
            }
        });
    }

    /** From none to the first, to the second, to none. */
    static final class Changing implements KilledWork.Turns {
        @Override
        public void turn(Path folder, int number, IntConsumer promise) {
            try (FileDatabase database = closed(folder)) {
                Optional<String> present = unlock(database);
                JdbiAssessmentStore store = new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "dara");
                store.save(change(LAW, store.load(CAMBODIA).answers().to(LAW), Answer.of(new Response.Figure(number))));
                promise.accept(number);
                H2Password password = password(database);
                if (present.isEmpty()) {
                    password.set(FIRST.toCharArray());
                } else if (present.get().equals(FIRST)) {
                    password.change(FIRST.toCharArray(), SECOND.toCharArray());
                } else {
                    password.remove(SECOND.toCharArray());
                }
            }
        }
    }

    /** The password that the data has; fails where it is neither. */
    private static Optional<String> unlock(FileDatabase database) {
        H2Password password = password(database);
        if (!password.isSet()) {
            return Optional.empty();
        }
        try {
            password.unlock(FIRST.toCharArray());
            return Optional.of(FIRST);
        } catch (StoreException e) {
            assertThat(e.reason()).isEqualTo(Reason.WRONG_PASSWORD);
            password.unlock(SECOND.toCharArray());
            return Optional.of(SECOND);
        }
    }

    private static boolean isSoundOrLocked(H2Backups backups, Backup backup) {
        try {
            return backups.isSound(backup);
        } catch (StoreException e) {
            return e.reason() == Reason.LOCKED;
        }
    }

    private static double figure(JdbiAssessmentStore store) {
        return store.load(CAMBODIA).answers().to(LAW).response() instanceof Response.Figure figure
                ? figure.value()
                : -1;
    }

    private static H2Password password(FileDatabase database) {
        return new H2Password(database, Clock.systemUTC(), Keys::of);
    }

    private static FileDatabase closed(Path folder) {
        return FileDatabase.in(data(folder), "", () -> {});
    }

    private static Path data(Path folder) {
        return folder.resolve("data");
    }
}
