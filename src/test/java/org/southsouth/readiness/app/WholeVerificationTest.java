package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.backup.Verdict;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;
import org.southsouth.readiness.store.H2Password;

class WholeVerificationTest {
    @TempDir
    Path folder;

    @Test
    void a_backup_of_another_password_is_neither_sound_nor_unsound() {
        try (FileDatabase database = Database.in(folder, () -> {})) {
            H2Backups backups = new H2Backups(database, Clock.systemUTC());
            H2Password password = new H2Password(database, Clock.systemUTC());
            database.open();
            password.set("the first of two".toCharArray());
            backups.make(BackupReason.ASKED);
            password.change("the first of two".toCharArray(), "the second of two".toCharArray());
            backups.make(BackupReason.ASKED);
            Verdict verdict = new WholeVerification(
                            database, new H2Backups(database, Clock.systemUTC()), Clock.systemUTC())
                    .verify();
            assertThat(verdict.isSound()).isTrue();
            assertThat(verdict.those(Verdict.State.LOCKED)).isNotEmpty();
            assertThat(verdict.backups().get(0).state()).isEqualTo(Verdict.State.SOUND);
            assertThat(verdict.unsound()).isEmpty();
        }
    }
}
