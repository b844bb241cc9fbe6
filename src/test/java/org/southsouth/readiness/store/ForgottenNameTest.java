package org.southsouth.readiness.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.people.Erased;

/** The file is only ever appended to, and a backup is a copy of it: an erased name must not be left in its old states. */
class ForgottenNameTest {
    private static final String NAME = "Ratanak Vuthy";

    @TempDir
    Path folder;

    private void answer(Database database) {
        JdbiAssessmentStore store =
                new JdbiAssessmentStore(database, Clock.fixed(StoreSamples.NOON, ZoneOffset.UTC), () -> NAME);
        store.add(List.of(StoreSamples.cambodia()));
        store.save(StoreSamples.change(StoreSamples.LAW, Answer.NONE, StoreSamples.YES));
    }

    @Test
    void no_byte_of_the_file_or_of_a_later_backup_has_the_name() throws IOException {
        Clock clock = Clock.fixed(StoreSamples.NOON, ZoneOffset.UTC);
        try (FileDatabase database = StoreSamples.open(folder)) {
            answer(database);
            H2Backups backups = new H2Backups(database, clock);
            Backup before = backups.make(BackupReason.ASKED);
            assertThat(has(database.files().database())).isTrue();
            Erased erased = new JdbiPeopleStore(database, clock).erase(NAME, "an officer");
            assertThat(erased.isClean()).isTrue();
            assertThat(has(database.files().database())).isFalse();
            assertThat(StoreSamples.store(database).history(StoreSamples.CAMBODIA))
                    .hasSize(1);
            assertThat(has(database.files().database())).isFalse();
            Backup after = backups.make(BackupReason.ASKED);
            assertThat(has(database.files().backups().resolve(after.name()))).isFalse();
            assertThat(has(database.files().backups().resolve(before.name()))).isTrue();
            assertThat(backups.renew()).isEqualTo(2);
            assertThat(backups.all()).singleElement().satisfies(only -> {
                assertThat(only.reason()).isEqualTo(BackupReason.AFTER_ERASURE);
                assertThat(backups.isSound(only)).isTrue();
            });
        }
    }

    @Test
    void data_with_a_password_keeps_it_and_can_be_read() {
        Clock clock = Clock.fixed(StoreSamples.NOON, ZoneOffset.UTC);
        try (FileDatabase database = StoreSamples.open(folder)) {
            answer(database);
            new H2Password(database, clock).set("eight words".toCharArray());
            assertThat(new JdbiPeopleStore(database, clock)
                            .erase(NAME, "an officer")
                            .isClean())
                    .isTrue();
        }
        try (FileDatabase database = FileDatabase.in(folder, "", () -> {})) {
            H2Password password = new H2Password(database, clock);
            assertThat(password.isSet()).isTrue();
            password.unlock("eight words".toCharArray());
            assertThat(StoreSamples.store(database).history(StoreSamples.CAMBODIA))
                    .extracting(HistoryEntry::by)
                    .containsExactly("an officer");
            assertThat(new TrailCheck(database).problems()).isEmpty();
        }
    }

    private static boolean has(Path file) throws IOException {
        return new String(Files.readAllBytes(file), ISO_8859_1).contains(NAME);
    }
}
