package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.PARTLY;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.change;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.StoreException;

/** A database of version 1 becomes one whose history is a chain. */
class ChainedHistoryTest {
    @TempDir
    Path folder;

    @Test
    void old_rows_get_the_hashes_that_they_would_have_had() throws SQLException {
        makeVersionOne(folder);
        try (Database database = StoreSamples.open(folder)) {
            JdbiAssessmentStore store = StoreSamples.store(database);
            List<HistoryEntry> history = store.history(CAMBODIA);
            assertThat(history).hasSize(5).noneMatch(HistoryEntry::isAside);
            assertThat(history).extracting(HistoryEntry::at).contains(NOON, NOON.plusSeconds(7));
            assertThat(ChainCheck.of(history, store.load(CAMBODIA).answers(), new Sha256Digest()))
                    .isEmpty();
        }
        assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**before-migration*");
    }

    @Test
    void changes_after_it_go_on_with_the_chain() throws SQLException {
        makeVersionOne(folder);
        try (Database database = StoreSamples.open(folder)) {
            JdbiAssessmentStore store = StoreSamples.store(database, Instant.parse("2026-05-01T00:00:00Z"));
            store.save(change(LAW, YES, PARTLY));
            store.save(change(StoreSamples.SHARE, Answer.NONE, Answer.of(new Response.DontKnow())));
            List<HistoryEntry> history = store.history(CAMBODIA);
            assertThat(history).extracting(HistoryEntry::revision).containsExactly(1L, 1L, 2L, 2L, 3L, 4L, 3L);
            Answers answers = store.load(CAMBODIA).answers();
            assertThat(ChainCheck.of(history, answers, new Sha256Digest())).isEmpty();
        }
    }

    @Test
    void two_machines_give_the_same_rows_the_same_hashes() throws SQLException {
        makeVersionOne(folder.resolve("a"));
        makeVersionOne(folder.resolve("b"));
        assertThat(history(folder.resolve("a"))).isEqualTo(history(folder.resolve("b")));
    }

    @Test
    void the_same_change_cannot_be_kept_twice() throws SQLException {
        makeVersionOne(folder);
        try (Database database = StoreSamples.open(folder)) {
            HistoryEntry first = StoreSamples.store(database).history(CAMBODIA).get(0);
            assertThatThrownBy(() -> database.write(handle -> new HistoryRows(handle).append(CAMBODIA, List.of(first))))
                    .isInstanceOf(StoreException.class);
        }
    }

    private static List<HistoryEntry> history(Path folder) {
        try (Database database = StoreSamples.open(folder)) {
            return StoreSamples.store(database).history(CAMBODIA);
        }
    }

    /** One question changed three times, one that was answered and emptied again. */
    static void makeVersionOne(Path folder) throws SQLException {
        StoreFiles files = new StoreFiles(folder, "");
        String url = files.url(files.database());
        Flyway.configure()
                .dataSource(url, Schema.USER, "")
                .locations(new String[0])
                .resourceProvider(new Scripts())
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, Schema.USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into assessment (id, framework_id, framework_version, subject, round, depth, due, lead_body,
                        contact, answered, applicable, created_at, changed_at, changed_by)
                    values ('khm-2025', 'south-south-ecommerce', '1.0.0', 'KHM', '2025', 'FULL', '', '', '', 1, 119,
                        '2026-03-01 12:00:00.123456+00', '2026-03-01 12:00:00.123456+00', 'dara')
                    """);
            history(statement, "REG-LAW-01", 1, blank(), draft(), "2026-03-01 12:00:00.123456+00");
            history(
                    statement,
                    "CON-NET-02",
                    1,
                    blank(),
                    "'figure', '0.1', '', null, '', null",
                    "2026-03-01 12:00:01+00");
            history(statement, "REG-LAW-01", 2, draft(), blank(), "2026-03-01 14:00:02+02");
            history(
                    statement,
                    "CON-NET-02",
                    2,
                    "'figure', '0.1', '', null, '', null",
                    blank(),
                    "2026-03-01 12:00:03+00");
            history(statement, "REG-LAW-01", 3, blank(), inForce(), "2026-03-01 12:00:07.123456+00");
            statement.execute("""
                    insert into answer (assessment, question, kind, content, note, grade, source, source_year,
                        revision, changed_at, changed_by)
                    values ('khm-2025', 'REG-LAW-01', %s, 3, '2026-03-01 12:00:07.123456+00', 'dara')
                    """.formatted(inForce()));
        }
    }

    private static void history(
            Statement statement, String question, int revision, String before, String after, String at)
            throws SQLException {
        statement.execute(String.format(Locale.ROOT, """
                insert into answer_history (assessment, question, revision,
                    old_kind, old_content, old_note, old_grade, old_source, old_source_year,
                    new_kind, new_content, new_note, new_grade, new_source, new_source_year, changed_at, changed_by)
                values ('khm-2025', '%s', %d, %s, %s, '%s', 'dara')
                """, question, revision, before, after, at));
    }

    private static String blank() {
        return "'blank', null, '', null, '', null";
    }

    private static String draft() {
        return "'option', 'draft', '', null, '', null";
    }

    private static String inForce() {
        return "'option', 'in-force', 'since 2019', 'A', 'https://example.org/law', 2019";
    }
}
