package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.PARTLY;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.cambodia;
import static org.southsouth.readiness.store.StoreSamples.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.backup.DatabaseContents;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.store.FailingFiles.Mode;

/** Backups and restores over a disk that fails: the database and the older backups are as they were, and it works later. */
class FailingBackupTest {
    @TempDir
    Path folder;

    @BeforeEach
    void register() {
        FailingFiles.register();
    }

    @AfterEach
    void heal() {
        FailingFiles.heal();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 8192, 20_000, 40_000})
    void a_disk_that_is_full_during_a_backup_leaves_no_half_of_it(long bytesLeft) throws IOException {
        try (FileDatabase database = filled()) {
            H2Backups backups = backups(database);
            Backup first = backups.make(BackupReason.ASKED);
            FailingFiles.fillUpAfter(bytesLeft);
            assertFails(Reason.DISK_FULL, () -> backups.make(BackupReason.ASKED));
            FailingFiles.heal();
            assertThat(names("backups")).containsExactly(first.name());
            assertThat(backups.isSound(first)).isTrue();
            assertThat(answer(database)).isEqualTo(YES);
            backups.make(BackupReason.ASKED);
            assertThat(backups.all()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 8192, 40_000, 80_000, 100_000})
    void a_disk_that_is_full_during_a_restore_leaves_what_was_there(long bytesLeft) throws IOException {
        try (FileDatabase database = filled()) {
            H2Backups backups = backups(database);
            Backup first = backups.make(BackupReason.ASKED);
            StoreSamples.store(database).save(change(LAW, YES, PARTLY));
            FailingFiles.fillUpAfter(bytesLeft);
            assertFails(Reason.DISK_FULL, () -> backups.restore(first));
            FailingFiles.heal();
            assertThat(answer(database)).isEqualTo(PARTLY);
            assertThat(names("")).doesNotContain("readiness-upgrade.mv.db");
            backups.restore(first);
            assertThat(answer(database)).isEqualTo(YES);
        }
    }

    @Test
    void a_copy_for_elsewhere_that_has_no_room_is_told_and_leaves_nothing() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path copy = Files.writeString(stick.resolve("copy.mv.db"), "older");
        try (FileDatabase database = filled()) {
            FailingFiles.fillUpAfter(10_000);
            assertThatThrownBy(() -> backups(database).writeTo(copy.toString()))
                    .isInstanceOfSatisfying(
                            FileException.class,
                            failure -> assertThat(failure.reason()).isEqualTo(FileException.Reason.DISK_FULL));
        }
        assertThat(stick).isDirectoryContaining("glob:**copy.mv.db");
        assertThat(names("stick")).containsExactly("copy.mv.db");
        assertThat(copy).hasContent("older");
    }

    @Test
    void a_migration_that_has_no_room_for_its_backup_is_not_begun() throws IOException, SQLException {
        ChainedHistoryTest.makeVersionOne(folder);
        StoreFiles files = new StoreFiles(folder, "");
        DatabaseContents before = Inspection.of(files, files.database());
        for (long bytesLeft : List.of(0L, 30_000L, 100_000L)) {
            FailingFiles.fillUpAfter(bytesLeft);
            assertFails(Reason.DISK_FULL, () -> open().close());
            assertThat(Inspection.of(files, files.database())).isEqualTo(before);
            assertThat(names("")).doesNotContain("readiness-upgrade.mv.db");
        }
        FailingFiles.heal();
        try (FileDatabase database = open()) {
            assertThat(answer(database)).isEqualTo(YES);
        }
    }

    @Test
    void where_the_folder_of_the_backups_may_not_be_written_to_answers_are_still_kept() throws IOException {
        try (FileDatabase database = filled()) {
            H2Backups backups = backups(database);
            FailingFiles.become(Mode.DENIES_BACKUPS);
            assertFails(Reason.READ_ONLY, backups::ifChanged);
            assertFails(Reason.READ_ONLY, () -> backups.beforeRisk(BackupReason.BEFORE_MERGE));
            StoreSamples.store(database).save(change(LAW, YES, PARTLY));
            assertThat(answer(database)).isEqualTo(PARTLY);
            assertThat(names("backups")).isEmpty();
        }
    }

    @Test
    void a_clock_that_was_set_back_changes_neither_the_order_nor_what_stays() {
        try (FileDatabase database = filled()) {
            Backup later = backups(database).make(BackupReason.ASKED);
            H2Backups back = new H2Backups(database, Clock.fixed(NOON.minusSeconds(90 * 86_400L), ZoneOffset.UTC));
            JdbiAssessmentStore earlier = StoreSamples.store(database, NOON.minusSeconds(90 * 86_400L));
            earlier.save(change(LAW, YES, PARTLY));
            Backup newest = back.ifChanged().orElseThrow();
            assertThat(back.all()).containsExactly(newest, later);
            assertThat(back.newestSound()).contains(newest);
            for (int i = 0; i < 20; i++) {
                newest = back.make(BackupReason.ASKED);
            }
            assertThat(back.all().get(0)).isEqualTo(newest);
            assertThat(back.all()).contains(later);
            assertThat(answer(database)).isEqualTo(PARTLY);
            assertThat(earlier.history(CAMBODIA).get(1).after()).isEqualTo(PARTLY);
            assertThat(new TrailCheck(database).problems()).isEmpty();
        }
    }

    private FileDatabase filled() {
        FileDatabase database = open();
        JdbiAssessmentStore store = StoreSamples.store(database);
        store.add(List.of(cambodia()));
        store.save(change(LAW, Answer.NONE, YES));
        return database;
    }

    private FileDatabase open() {
        return FileDatabase.open(folder, FailingFiles.SCHEME, () -> {});
    }

    private static H2Backups backups(FileDatabase database) {
        return new H2Backups(database, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static Answer answer(Database database) {
        return StoreSamples.store(database).load(CAMBODIA).answers().to(LAW);
    }

    private List<String> names(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void assertFails(Reason reason, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
