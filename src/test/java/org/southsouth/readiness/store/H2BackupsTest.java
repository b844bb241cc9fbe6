package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.PARTLY;
import static org.southsouth.readiness.store.StoreSamples.SHARE;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.cambodia;
import static org.southsouth.readiness.store.StoreSamples.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.exchange.FileException;

class H2BackupsTest {
    @TempDir
    Path folder;

    @Test
    void an_empty_start_needs_no_backup_and_the_same_twice_is_kept_once() {
        try (FileDatabase database = StoreSamples.open(folder)) {
            H2Backups backups = backups(database);
            assertThat(backups.ifChanged()).isEmpty();
            JdbiAssessmentStore store = StoreSamples.store(database);
            store.add(List.of(cambodia()));
            store.save(change(LAW, Answer.NONE, YES));
            assertThat(backups.ifChanged()).hasValueSatisfying(backup -> {
                assertThat(backup.name())
                        .matches("000001-2026-03-01T120000Z-start-1-assessments-1-answers-[0-9a-f]{8}.mv.db");
                assertThat(backup.contents()).isEqualTo(backups.now());
            });
            store.saveResumeAt(CAMBODIA, SHARE);
            assertThat(backups.ifChanged()).isEmpty();
            store.save(change(LAW, YES, PARTLY));
            assertThat(backups.ifChanged()).isPresent();
            assertThat(backups.all()).extracting(Backup::number).containsExactly(2L, 1L);
        }
        assertThat(folder.resolve("backups")).isDirectoryNotContaining("glob:**unfinished*");
    }

    @Test
    void what_is_restored_is_as_it_was_and_what_was_there_is_backed_up_first() {
        try (FileDatabase database = StoreSamples.open(folder)) {
            H2Backups backups = backups(database);
            JdbiAssessmentStore store = StoreSamples.store(database);
            store.add(List.of(cambodia()));
            store.save(change(LAW, Answer.NONE, YES));
            backups.beforeRisk(BackupReason.BEFORE_MERGE);
            Backup first = backups.all().get(0);
            store.save(change(LAW, YES, PARTLY));
            store.save(change(SHARE, Answer.NONE, YES));
            backups.restore(first);
            assertThat(store.load(CAMBODIA).answers().to(LAW)).isEqualTo(YES);
            assertThat(store.load(CAMBODIA).answers().to(SHARE)).isEqualTo(Answer.NONE);
            assertThat(backups.all())
                    .extracting(Backup::reason)
                    .containsExactly(BackupReason.BEFORE_RESTORE, BackupReason.BEFORE_MERGE);
            backups.restore(backups.all().get(0));
            assertThat(store.load(CAMBODIA).answers().to(SHARE)).isEqualTo(YES);
        }
    }

    @Test
    void a_copy_for_elsewhere_is_restored_there_and_a_file_that_is_none_changes_nothing() throws IOException {
        Path copy = folder.resolve("copy.mv.db");
        try (FileDatabase database = StoreSamples.open(folder.resolve("a"))) {
            StoreSamples.store(database).add(List.of(cambodia()));
            assertThat(backups(database).writeTo(copy.toString()).assessments()).isEqualTo(1);
            assertThatThrownBy(() -> backups(database)
                            .writeTo(folder.resolve("none/copy").toString()))
                    .isInstanceOfSatisfying(
                            FileException.class,
                            failure -> assertThat(failure.reason()).isEqualTo(FileException.Reason.NO_SUCH_FOLDER));
        }
        try (FileDatabase database = StoreSamples.open(folder.resolve("b"))) {
            Path broken = Files.write(folder.resolve("broken.mv.db"), Arrays.copyOf(Files.readAllBytes(copy), 20_000));
            assertFails(Reason.UNSOUND, () -> backups(database).restore(broken.toString()));
            assertFails(Reason.UNSOUND, () -> backups(database).restore("none.mv.db"));
            assertThat(folder.resolve("b")).isDirectoryNotContaining("glob:**upgrade*");
            assertThat(backups(database).all()).isEmpty();
            backups(database).restore(copy.toString());
            assertThat(StoreSamples.store(database).list()).hasSize(1);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a", "b", "copy.mv.db", "broken.mv.db");
        }
    }

    @Test
    void a_file_is_looked_at_whole_and_named_where_it_is_no_backup() throws IOException {
        // As it was named before a copy got its ending.
        Path copy = folder.resolve("copy1");
        Path none = Files.writeString(folder.resolve("settings.json"), "{\"look\": \"dark\"}".repeat(2000));
        try (FileDatabase database = StoreSamples.open(folder.resolve("a"))) {
            H2Backups backups = backups(database);
            StoreSamples.store(database).add(List.of(cambodia()));
            StoreSamples.store(database).save(change(LAW, Answer.NONE, YES));
            backups.writeTo(copy.toString());
            assertThat(backups.isThere(copy.toString())).isTrue();
            assertThat(backups.isThere(copy + ".mv.db")).isFalse();
            StoreSamples.store(database).save(change(SHARE, Answer.NONE, YES));
            assertThat(backups.look(copy.toString()).answers()).isEqualTo(1);
            assertThat(backups.now().answers()).isEqualTo(2);
            assertThat(backups.all()).isEmpty();
            assertThatThrownBy(() -> backups.look(none.toString()))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            failure -> assertThat(failure.reason()).isEqualTo(Reason.UNSOUND))
                    .hasMessageContaining(none.toString())
                    .hasMessageNotContaining("upgrade");
            assertFails(Reason.UNSOUND, () -> backups.look(folder.toString()));
            assertThat(folder.resolve("a")).isDirectoryNotContaining("glob:**upgrade*");
        }
    }

    @Test
    void a_database_that_got_code_meanwhile_is_not_copied() {
        Path copy = folder.resolve("copy.mv.db");
        try (FileDatabase database = StoreSamples.open(folder.resolve("a"))) {
            database.write(handle -> handle.execute("create alias harm for 'java.lang.System.exit'"));
            assertFails(Reason.FOREIGN, () -> backups(database).writeTo(copy.toString()));
        }
        assertThat(copy).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void a_damaged_database_is_kept_aside_and_the_newest_backup_takes_its_place(int kind) throws IOException {
        Backup newest;
        try (FileDatabase database = StoreSamples.open(folder)) {
            JdbiAssessmentStore store = StoreSamples.store(database);
            store.add(List.of(cambodia()));
            store.save(change(LAW, Answer.NONE, YES));
            newest = backups(database).ifChanged().orElseThrow();
        }
        Path file = folder.resolve("readiness.mv.db");
        byte[] damaged = damage(Files.readAllBytes(file), kind);
        Files.write(file, damaged);
        try (FileDatabase database = Database.in(folder, () -> {})) {
            assertFails(Reason.DAMAGED, database::open);
            assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
            backups(database).restore(newest);
            assertThat(StoreSamples.store(database).load(CAMBODIA).answers().to(LAW))
                    .isEqualTo(YES);
            assertThat(backups(database).all()).containsExactly(newest);
        }
        assertThat(Files.readAllBytes(folder.resolve("readiness-damaged-2026-03-01T120000Z.mv.db")))
                .isEqualTo(damaged);
    }

    @Test
    void a_database_that_is_gone_is_not_made_anew_while_backups_of_it_are_there() throws IOException {
        Path file = folder.resolve("readiness.mv.db");
        try (FileDatabase database = StoreSamples.open(folder)) {
            StoreSamples.store(database).add(List.of(cambodia()));
            backups(database).make(BackupReason.ASKED);
            assertThat(backups(database).lastWritten()).isPresent();
        }
        Files.delete(file);
        try (FileDatabase database = Database.in(folder, () -> {})) {
            assertFails(Reason.LOST, database::open);
            assertFails(Reason.LOST, database::open);
            assertThat(file).doesNotExist();
            assertThat(backups(database).lastWritten()).isEmpty();
            backups(database).restore(backups(database).newestSound().orElseThrow());
            assertThat(StoreSamples.store(database).list()).hasSize(1);
        }
        Files.delete(file);
        Files.move(folder.resolve("backups"), folder.resolve("moved"));
        try (Database database = StoreSamples.open(folder)) {
            assertThat(StoreSamples.store(database).list()).isEmpty();
        }
    }

    private static byte[] damage(byte[] whole, int kind) {
        byte[] noise = new byte[8192];
        new Random(kind).nextBytes(noise);
        byte[] damaged = whole.clone();
        switch (kind) {
            case 0 -> damaged = Arrays.copyOf(whole, whole.length / 2);
            case 1 -> damaged = new byte[0];
            case 2 -> System.arraycopy(noise, 0, damaged, 0, noise.length);
            case 3 -> System.arraycopy(noise, 0, damaged, whole.length - noise.length, noise.length);
            default -> Arrays.fill(damaged, 0, damaged.length, (byte) 0);
        }
        return damaged;
    }

    @Test
    void files_of_other_names_are_neither_listed_nor_touched() throws IOException {
        Path other = folder.resolve("backups/mine.mv.db");
        Files.createDirectories(folder.resolve("backups"));
        Files.writeString(other, "mine");
        try (FileDatabase database = StoreSamples.open(folder)) {
            StoreSamples.store(database).add(List.of(cambodia()));
            for (int i = 0; i < 13; i++) {
                backups(database).beforeRisk(BackupReason.BEFORE_MERGE);
            }
            assertThat(backups(database).all()).hasSize(10);
        }
        assertThat(other).hasContent("mine");
    }

    @Test
    void where_no_backup_can_be_made_what_is_risky_is_not_begun() throws IOException {
        try (FileDatabase database = StoreSamples.open(folder)) {
            StoreSamples.store(database).add(List.of(cambodia()));
            Files.writeString(folder.resolve("backups"), "a file where the folder should be");
            assertThatThrownBy(() -> backups(database).beforeRisk(BackupReason.BEFORE_MERGE))
                    .isInstanceOf(StoreException.class);
            assertThat(StoreSamples.store(database).list()).hasSize(1);
        }
    }

    private static H2Backups backups(FileDatabase database) {
        return new H2Backups(database, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static void assertFails(Reason reason, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
