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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void a_missing_folder_is_made_and_a_new_database_has_the_newest_schema() {
        Path below = folder.resolve("a/b");
        try (Database database = StoreSamples.open(below)) {
            assertThat(database.readPlainly(Schema::versionIn)).contains(Schema.NEWEST);
            assertThat(StoreSamples.store(database).list()).isEmpty();
        }
        assertThat(below).isDirectoryContaining("glob:**readiness.mv.db").isDirectoryNotContaining("glob:**upgrade*");
    }

    @Test
    void the_migrations_are_those_of_the_folder_and_the_newest_is_the_last() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources", Scripts.FOLDER))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Scripts.NAMES);
        }
        int inSql = Scripts.NAMES.stream()
                .mapToInt(name -> Integer.parseInt(name.substring(1, 4)))
                .max()
                .orElseThrow();
        assertThat(Math.max(inSql, SignOffCodes.VERSION)).isEqualTo(Schema.NEWEST);
    }

    @Test
    void a_second_copy_is_refused_and_the_first_goes_on() {
        try (Database first = StoreSamples.open(folder)) {
            assertRefused(Reason.IN_USE);
            assertRefused(Reason.IN_USE);
            StoreSamples.store(first).add(List.of(cambodia()));
        }
        try (Database next = StoreSamples.open(folder)) {
            assertThat(StoreSamples.store(next).list()).hasSize(1);
        }
    }

    @Test
    void a_clock_before_1970_is_told_and_nothing_is_made() {
        Clock clock = Clock.fixed(Instant.parse("1969-12-31T23:00:00Z"), ZoneOffset.UTC);
        StoreFiles files = new StoreFiles(folder, "");
        assertThatThrownBy(() -> new FileDatabase(files, clock, () -> {}).open())
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.CLOCK));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_newer_schema_is_refused_and_left_alone() throws IOException {
        try (Database database = StoreSamples.open(folder)) {
            StoreSamples.store(database).add(List.of(cambodia()));
            setVersion(database, "999");
        }
        byte[] before = Files.readAllBytes(file());
        assertRefused(Reason.NEWER);
        assertRefused(Reason.NEWER);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(folder.resolve("backups")).doesNotExist();
    }

    @Test
    void an_older_schema_that_cannot_be_brought_up_to_date_stays_as_it_was_with_a_backup() throws IOException {
        KnownDefinitionsTest.migrate(new StoreFiles(folder, ""), Schema.NEWEST - 1);
        Jdbi.create("jdbc:h2:" + folder.resolve("readiness"), "sa", "").useHandle(handle -> {
            handle.execute("update \"flyway_schema_history\" set \"checksum\" = 1");
        });
        assertRefused(Reason.FAILED);
        try (Stream<Path> backups = Files.list(folder.resolve("backups"))) {
            assertThat(backups.toList())
                    .singleElement()
                    .satisfies(backup -> assertThat(backup)
                            .hasSameBinaryContentAs(file())
                            .asString()
                            .contains("before-migration-0-assessments-0-answers"));
        }
        assertThat(folder).isDirectoryNotContaining("glob:**upgrade*");
    }

    @Test
    void a_file_that_somebody_else_encrypted_is_refused_and_left_alone() throws SQLException, IOException {
        try (Connection encrypted = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("readiness") + ";CIPHER=AES", "sa", "secret user")) {
            encrypted.createStatement().execute("create table t (id int)");
        }
        byte[] before = Files.readAllBytes(file());
        assertRefused(Reason.DAMAGED);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void an_interrupted_start_leaves_nothing_in_the_way_of_the_next() throws IOException {
        Files.writeString(folder.resolve("readiness-upgrade.mv.db"), "half a database");
        try (Database database = StoreSamples.open(folder)) {
            assertThat(StoreSamples.store(database).list()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5000, 8192, 40_000, 1_000_000})
    void bytes_that_are_no_database_are_refused_and_left_alone(int length) throws IOException {
        byte[] garbage = new byte[length];
        new Random(length).nextBytes(garbage);
        assertDamaged(garbage);
    }

    @Test
    void words_and_databases_of_others_are_refused_and_left_alone() throws IOException {
        assertDamaged("subject,round,question\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
        Path other = folder.resolve("other");
        try (Database database = StoreSamples.open(other)) {
            database.write(handle -> handle.execute("drop table \"flyway_schema_history\""));
        }
        Files.copy(other.resolve("readiness.mv.db"), file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertRefused(Reason.DAMAGED);
    }

    /** H2 itself would open most of these with what is left, an empty database too, and write over the rest. */
    @Test
    void a_file_that_was_cut_short_is_refused_and_left_alone_wherever_it_was_cut() throws IOException {
        byte[] whole = someSaves(30);
        for (int tenth = 0; tenth < 10; tenth++) {
            assertDamaged(Arrays.copyOf(whole, whole.length * tenth / 10));
        }
        assertDamaged(Arrays.copyOf(whole, whole.length - 4096));
        Files.write(file(), whole);
        try (Database database = StoreSamples.open(folder)) {
            assertThat(StoreSamples.store(database).history(CAMBODIA)).hasSize(30);
        }
    }

    @Test
    void a_damaged_database_frees_the_folder_for_a_sound_one() throws IOException {
        byte[] whole = someSaves(3);
        assertDamaged(new byte[9000]);
        Files.write(file(), whole);
        try (Database database = StoreSamples.open(folder)) {
            assertThat(StoreSamples.store(database).history(CAMBODIA)).hasSize(3);
        }
    }

    @Test
    void a_grown_file_is_compacted_at_the_end_and_keeps_everything() throws IOException {
        byte[] grown = someSaves(700);
        assertThat(grown.length).isLessThan(1 << 20);
        try (Database database = StoreSamples.open(folder)) {
            assertThat(StoreSamples.store(database).history(CAMBODIA)).hasSize(700);
            Answer before =
                    StoreSamples.store(database).load(CAMBODIA).answers().to(LAW);
            assertThat(StoreSamples.store(database).save(change(LAW, before, PARTLY)))
                    .isEmpty();
        }
        try (Database database = StoreSamples.open(folder)) {
            assertThat(StoreSamples.store(database).load(CAMBODIA).answers().to(LAW))
                    .isEqualTo(PARTLY);
        }
    }

    @Test
    void the_thread_guard_is_asked_before_everything() {
        AtomicInteger asked = new AtomicInteger();
        try (Database database = FileDatabase.open(folder, asked::incrementAndGet)) {
            JdbiAssessmentStore store = StoreSamples.store(database);
            List<Runnable> calls = List.of(
                    () -> store.add(List.of(cambodia())),
                    store::list,
                    () -> store.find(CAMBODIA),
                    () -> store.load(CAMBODIA),
                    () -> store.save(change(LAW, Answer.NONE, YES)),
                    () -> store.saveResumeAt(CAMBODIA, LAW),
                    () -> store.history(CAMBODIA),
                    () -> store.delete(CAMBODIA),
                    () -> store.restore(CAMBODIA),
                    () -> new JdbiRemovedStore(database).purgeRemovedBefore(NOON),
                    store::flush);
            for (Runnable call : calls) {
                int before = asked.get();
                call.run();
                assertThat(asked.get()).isGreaterThan(before);
            }
        }
    }

    @Test
    void where_the_guard_refuses_nothing_is_read_or_written() {
        Runnable refusing = () -> {
            throw new IllegalStateException("on the window thread");
        };
        assertThatThrownBy(() -> FileDatabase.open(folder, refusing)).isInstanceOf(IllegalStateException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void closing_twice_does_nothing_and_work_after_it_fails() {
        Database database = StoreSamples.open(folder);
        database.close();
        database.close();
        assertThatThrownBy(() -> StoreSamples.store(database).list()).isInstanceOf(StoreException.class);
    }

    private byte[] someSaves(int count) throws IOException {
        try (Database database = StoreSamples.open(folder)) {
            JdbiAssessmentStore store = StoreSamples.store(database);
            store.add(List.of(cambodia()));
            List<Answer> answers = new ArrayList<>(List.of(Answer.NONE));
            for (int i = 0; i < count; i++) {
                answers.add(Answer.of(new Response.Written("note " + i)));
                store.save(change(LAW, answers.get(i), answers.get(i + 1)));
            }
        }
        return Files.readAllBytes(file());
    }

    private void assertDamaged(byte[] bytes) throws IOException {
        Files.write(file(), bytes);
        assertRefused(Reason.DAMAGED);
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    }

    private void assertRefused(Reason reason) {
        assertThatThrownBy(() -> StoreSamples.open(folder))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
    }

    private static void setVersion(Database database, String version) {
        database.write(handle -> handle.execute("update \"flyway_schema_history\" set \"version\" = ?", version));
    }

    private Path file() {
        return folder.resolve("readiness.mv.db");
    }
}
