package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.PARTLY;
import static org.southsouth.readiness.store.StoreSamples.SHARE;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.cambodia;
import static org.southsouth.readiness.store.StoreSamples.change;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.store.FailingFiles.Mode;

/** Real H2 over a disk that fails: what was saved before is there afterwards, and the same save works once it can. */
class FailingDiskTest {
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
    @ValueSource(longs = {0, 1, 4096, 10_000, 20_000, 30_000})
    void a_full_disk_fails_the_save_and_the_same_save_works_when_there_is_space_again(long bytesLeft) {
        try (FileDatabase database = open()) {
            JdbiAssessmentStore store = StoreSamples.store(database);
            store.add(List.of(cambodia()));
            store.save(change(LAW, Answer.NONE, PARTLY));
            FailingFiles.fillUpAfter(bytesLeft);
            assertFails(Reason.DISK_FULL, () -> {
                for (int i = 0; i < 10; i++) {
                    store.save(change(SHARE, i % 2 == 0 ? Answer.NONE : YES, i % 2 == 0 ? YES : Answer.NONE));
                }
            });
            assertFails(Reason.DISK_FULL, () -> store.save(change(LAW, PARTLY, YES)));
            FailingFiles.heal();
            assertThat(store.load(CAMBODIA).answers().to(LAW)).isEqualTo(PARTLY);
            store.save(change(LAW, PARTLY, YES));
            assertThat(store.load(CAMBODIA).answers().to(LAW)).isEqualTo(YES);
        }
        try (FileDatabase again = StoreSamples.open(folder)) {
            assertThat(StoreSamples.store(again).load(CAMBODIA).answers().to(LAW))
                    .isEqualTo(YES);
        }
    }

    @Test
    void a_disk_that_is_full_from_the_start_leaves_no_half_database() {
        FailingFiles.fillUpAfter(0);
        assertFails(Reason.DISK_FULL, this::open);
        assertThat(folder.resolve("readiness.mv.db")).doesNotExist();
        FailingFiles.heal();
        open().close();
    }

    @Test
    void a_disk_that_fills_up_while_the_first_database_is_made_leaves_no_half_database() {
        FailingFiles.fillUpAfter(30_000);
        assertFails(Reason.DISK_FULL, this::open);
        assertThat(folder.resolve("readiness.mv.db")).doesNotExist();
        FailingFiles.heal();
        open().close();
    }

    @Test
    void what_cannot_be_written_to_can_still_be_read_and_taken_to_another_disk() throws Exception {
        try (FileDatabase database = open()) {
            StoreSamples.store(database).add(List.of(cambodia()));
            StoreSamples.store(database).save(change(LAW, Answer.NONE, PARTLY));
        }
        byte[] before = Files.readAllBytes(folder.resolve("readiness.mv.db"));
        for (Reason why : List.of(Reason.DISK_FULL, Reason.READ_ONLY)) {
            if (why == Reason.DISK_FULL) {
                FailingFiles.fillUpAfter(0);
            } else {
                FailingFiles.become(Mode.NOT_WRITABLE);
            }
            try (FileDatabase database = closed().orOnlyRead()) {
                JdbiAssessmentStore store = StoreSamples.store(database);
                assertThat(store.load(CAMBODIA).answers().to(LAW)).isEqualTo(PARTLY);
                assertFails(why, () -> store.save(change(LAW, PARTLY, YES)));
                H2Backups backups = new H2Backups(database, Clock.systemUTC());
                assertThat(backups.now().assessments()).isEqualTo(1);
                assertFails(
                        why,
                        () -> backups.restore(folder.resolve("readiness.mv.db").toString()));
                assertThat(store.load(CAMBODIA).answers().to(LAW)).isEqualTo(PARTLY);
            }
            FailingFiles.heal();
            assertThat(Files.readAllBytes(folder.resolve("readiness.mv.db"))).isEqualTo(before);
        }
        try (FileDatabase database = closed().orOnlyRead()) {
            StoreSamples.store(database).save(change(LAW, PARTLY, YES));
            assertThat(StoreSamples.store(database).load(CAMBODIA).answers().to(LAW))
                    .isEqualTo(YES);
        }
    }

    private FileDatabase closed() {
        return FileDatabase.in(folder, FailingFiles.SCHEME, () -> {});
    }

    @Test
    void writes_that_are_denied_fail_the_save_and_lose_nothing() {
        try (FileDatabase database = open()) {
            JdbiAssessmentStore store = StoreSamples.store(database);
            store.add(List.of(cambodia()));
            store.save(change(LAW, Answer.NONE, PARTLY));
            FailingFiles.become(Mode.DENIES_WRITES);
            assertFails(Reason.READ_ONLY, () -> store.save(change(LAW, PARTLY, YES)));
            FailingFiles.heal();
            assertThat(store.load(CAMBODIA).answers().to(LAW)).isEqualTo(PARTLY);
        }
    }

    @Test
    void a_database_that_may_only_be_read_is_refused_at_the_start_and_left_alone() throws Exception {
        open().close();
        byte[] before = Files.readAllBytes(folder.resolve("readiness.mv.db"));
        FailingFiles.become(Mode.NOT_WRITABLE);
        assertFails(Reason.READ_ONLY, this::open);
        FailingFiles.become(Mode.DENIES_WRITES);
        try (FileDatabase database = open()) {
            assertFails(Reason.READ_ONLY, () -> StoreSamples.store(database).add(List.of(cambodia())));
        }
        assertThat(Files.readAllBytes(folder.resolve("readiness.mv.db"))).isEqualTo(before);
    }

    @Test
    void a_disk_that_is_still_full_at_the_end_keeps_what_was_saved() {
        FileDatabase database = open();
        JdbiAssessmentStore store = StoreSamples.store(database);
        store.add(List.of(cambodia()));
        store.save(change(LAW, Answer.NONE, YES));
        FailingFiles.fillUpAfter(0);
        database.close();
        FailingFiles.heal();
        try (FileDatabase again = open()) {
            assertThat(StoreSamples.store(again).load(CAMBODIA).answers().to(LAW))
                    .isEqualTo(YES);
        }
    }

    @Test
    void a_grown_file_that_cannot_be_compacted_stays_as_it_is() {
        FileDatabase database = open();
        JdbiAssessmentStore store = StoreSamples.store(database);
        store.add(List.of(cambodia()));
        Answer before = Answer.NONE;
        for (int i = 0; i < 900; i++) {
            Answer after = i % 2 == 0 ? YES : PARTLY;
            store.save(change(LAW, before, after));
            before = after;
        }
        FailingFiles.fillUpAfter(50_000);
        database.close();
        FailingFiles.heal();
        assertThat(folder.resolve("readiness-upgrade.mv.db")).doesNotExist();
        assertThat(folder.resolve("readiness.mv.db").toFile().length()).isGreaterThan(8 << 20);
        try (FileDatabase again = open()) {
            assertThat(StoreSamples.store(again).history(CAMBODIA)).hasSize(900);
        }
    }

    private FileDatabase open() {
        return FileDatabase.open(folder, FailingFiles.SCHEME, () -> {});
    }

    private static void assertFails(Reason reason, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
