package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.PARTLY;
import static org.southsouth.readiness.store.StoreSamples.SHARE;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.change;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.problem.Problem;

/** Somebody alters the file of a database behind the application's back. */
class TrailCheckTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        try (Database database = StoreSamples.open(folder)) {
            JdbiAssessmentStore store = StoreSamples.store(database);
            store.add(List.of(StoreSamples.cambodia(), StoreSamples.empty("other")));
            store.save(change(LAW, Answer.NONE, YES));
            store.save(change(LAW, YES, PARTLY));
            store.save(change(SHARE, Answer.NONE, YES));
        }
    }

    @Test
    void what_was_written_is_sound() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update answer_history set new_content = 'draft' where question = 'CON-NET-02' | altered
            update answer_history set new_note = 'since 1999' where question = 'CON-NET-02' | altered
            update answer_history set changed_by = 'lina' where question = 'CON-NET-02' | altered
            update answer_history set changed_at = timestamp with time zone '99999-01-01 00:00:00Z' where question = 'CON-NET-02' | altered
            update answer_history set is_aside = true where question = 'CON-NET-02' | answer
            update answer set content = 'draft' where question = 'CON-NET-02' | answer
            update answer set note = 'since 1999' where question = 'CON-NET-02' | answer
            update answer set head = repeat('0', 64) where question = 'CON-NET-02' | head
            delete from answer where question = 'CON-NET-02' | answer
            """)
    void what_somebody_altered_is_named_with_assessment_and_question(String sql, String kind) throws SQLException {
        alter(sql);
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("KHM 2025, CON-NET-02");
            assertThat(problem.key()).isEqualTo("problem.history." + kind);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update assessment set round = char(8203) where id = 'other' | round
            update assessment set round = concat('20', char(10), '25') where id = 'other' | round
            update assessment set subject = char(8203) where id = 'other' | subject
            update assessment set subject = concat('KHM:', char(10)) where id = 'other' | subject
            """)
    void a_country_or_round_that_no_file_can_hold_is_named(String sql, String column) throws SQLException {
        alter(sql);
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("problem.row.assessment.odd");
            assertThat(problem.arguments()).containsExactly(column);
        });
    }

    @Test
    void the_row_is_named_with_its_number_and_time() throws SQLException {
        alter("update answer_history set new_note = 'since 1999' where question = 'REG-LAW-01' and revision = 1");
        assertThat(problems())
                .containsExactly(Problem.of(
                        "KHM 2025, REG-LAW-01", "problem.history.altered", "REG-LAW-01", "1", NOON.toString()));
    }

    @Test
    void a_row_taken_out_is_missed() throws SQLException {
        alter("delete from answer_history where question = 'REG-LAW-01' and revision = 1");
        assertThat(problems()).extracting(Problem::key).containsExactly("problem.history.missing");
    }

    @Test
    void the_history_of_a_deleted_assessment_is_followed_too() throws SQLException {
        try (Database database = StoreSamples.open(folder)) {
            StoreSamples.store(database).delete(CAMBODIA);
        }
        alter("update answer_history set new_note = 'x' where question = 'CON-NET-02'");
        assertThat(problems()).hasSize(1);
    }

    /** They were in no count, and the data was called sound. */
    @Test
    void rows_without_their_assessment_are_counted_by_table() throws SQLException {
        alter("delete from assessment where id = '" + CAMBODIA.value() + "'");
        assertThat(problems())
                .contains(Problem.of("", "problem.row.orphaned", "answer", 2))
                .contains(Problem.of("", "problem.row.orphaned", "answer_history", 3));
    }

    /** Follow-ups belong to actions; the code of a sign-off is kept apart from what it covers. */
    @Test
    void no_table_of_an_assessment_is_left_out() {
        try (Database database = StoreSamples.open(folder)) {
            List<String> tables = database.read(handle -> Statements.list(
                    handle,
                    "select lower(table_name) from information_schema.columns where lower(column_name) = 'assessment'"
                            + " and lower(table_schema) = 'public'",
                    row -> row.getString(1)));
            assertThat(tables)
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(OrphanedRows.TABLES.stream(), Stream.of("follow_up", "sign_off_code"))
                                    .toList());
        }
    }

    /** On a server every statement takes the way there and back. */
    @Test
    void the_number_of_statements_does_not_grow_with_the_number_of_assessments() {
        try (Database database = StoreSamples.open(folder)) {
            int few = statements(database);
            for (int i = 0; i < Dossier.AT_ONCE - 2; i++) {
                StoreSamples.store(database).add(List.of(StoreSamples.with("more" + i, Map.of(LAW, YES))));
            }
            assertThat(statements(database)).isEqualTo(few);
            StoreSamples.store(database).add(List.of(StoreSamples.with("one too many", Map.of(LAW, YES))));
            assertThat(statements(database)).isLessThanOrEqualTo(2 * few);
        }
    }

    private static int statements(Database database) {
        database.write(handle -> handle.execute("set query_statistics false"));
        database.write(handle -> handle.execute("set query_statistics true"));
        assertThat(new TrailCheck(database).problems()).isEmpty();
        return database.read(
                handle -> handle.select("select sum(execution_count) from information_schema.query_statistics")
                        .map((row, context) -> row.getInt(1))
                        .one());
    }

    private List<Problem> problems() {
        try (Database database = StoreSamples.open(folder)) {
            return new TrailCheck(database).problems();
        }
    }

    private void alter(String sql) throws SQLException {
        StoreFiles files = new StoreFiles(folder, "");
        try (Connection connection = DriverManager.getConnection(files.url(files.database()), Schema.USER, "")) {
            connection.createStatement().execute("set referential_integrity false");
            assertThat(connection.createStatement().executeUpdate(sql)).isEqualTo(1);
        }
    }
}
