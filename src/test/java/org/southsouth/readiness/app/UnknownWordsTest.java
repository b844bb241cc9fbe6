package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.gather.RequestId;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.JdbiRequestStore;

/** What somebody wrote into a row by hand and the application never would: told in a sentence, without a stack trace. */
class UnknownWordsTest {
    @TempDir
    static Path sound;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void fill() {
        Clock clock = Clock.systemUTC();
        try (FileDatabase database = Database.in(sound, () -> {})) {
            FrameworkCache shelf =
                    new FrameworkCache(new JsonFrameworkSource(), new JdbiFrameworkStore(database, clock));
            new SampleCountries(database, clock, shelf, sound, "ministry.readiness").add();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "assessment set depth = 'core', This assessment cannot be read.",
                "review set state = 'RUBBISH', The review of the question",
                "answer set kind = 'RUBBISH', The answer to the question",
                "answer set grade = 'E' where grade is not null, The answer to the question",
                "answer_history set changed_at = timestamp with time zone '99999-01-01 00:00:00Z', +99999-01-01"
            })
    void a_row_of_an_assessment_that_cannot_be_read_is_named(String change, String told)
            throws IOException, SQLException {
        alter(change);
        assertThat(run("verify")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(told, "XMV 2026");
        assertThat(run("list")).isIn(0, 3);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "action, id, state = 'RUBBISH'",
                "action, id, feasibility = ''",
                "action, id, \"cost_low = 'x', cost_high = 'y', currency = 'z'\"",
                "action, id, \"cost_low = '1e999999999', cost_high = '1e999999999', currency = 'USD'\"",
                "action, id, \"cost_low = '1e-999999999', cost_high = '1', currency = 'USD'\"",
                "action, id, \"aim_kind = 'RUBBISH', aim_content = 'x'\"",
                "action_history, action, part = 'RUBBISH'",
                "action_history, action, \"part = 'END', new_text = 'soon'\"",
                "gap_priority, question, priority = 'RUBBISH'"
            })
    void a_row_that_no_trail_tells_of_is_named_with_its_table(String table, String id, String change)
            throws IOException, SQLException {
        copy();
        List<String> rows = rows(table, id);
        change(table + " set " + change);
        change("answer_history set new_note = 'x' where question = 'REG-GOV-01' and revision = 1");
        assertThat(run("verify")).isEqualTo(1);
        String told = err.toString(StandardCharsets.UTF_8);
        for (String row : rows) {
            assertThat(told).contains("Table " + table + ", row \"" + row + "\", cannot be read.");
        }
        assertThat(told).contains("Change 1 of the question \"REG-GOV-01\"");
        assertThat(run("diagnose")).isZero();
        assertThat(run("list")).isIn(0, 3);
    }

    @Test
    void what_was_carried_over_and_a_card_that_cannot_be_read_are_named() throws IOException, SQLException {
        copy();
        execute("insert into carried (assessment, question, kind, note, source, round, said_by, said_at)"
                + " select assessment, question, 'RUBBISH', '', '', '2020', 'Ana', changed_at from answer"
                + " where question = 'REG-GOV-01' limit 1");
        execute("insert into card (id, kind, subject, sought, offered, title, challenge, done, results, replication,"
                + " evidence, countries, partners, contact, forms, sdg, period, validated_by, changed_at, changed_by)"
                + " values ('theirs', 'RUBBISH', 'KHM', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '',"
                + " current_timestamp, '')");
        assertThat(run("verify")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        ": Table carried, row \"REG-GOV-01\", cannot be read.",
                        "Table card, row \"theirs\", cannot be read.");
    }

    private List<String> rows(String table, String id) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + id + " from " + table)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:" + folder.resolve("readiness"), "sa", "");
    }

    /** Whom else somebody asked is shown all the same. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "form = 'RUBBISH', form, 1",
                "section = 'RUBBISH', section, 2",
                "\"sent_to = repeat('W', 201)\", sent_to, 1",
                "\"message = repeat('W', 100000)\", message, 1"
            })
    void a_request_that_was_changed_by_hand_is_named_with_its_column(String change, String column, int readable)
            throws IOException, SQLException {
        copy();
        AssessmentId asked;
        try (FileDatabase database = Database.in(folder, () -> {})) {
            asked = new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "")
                    .list()
                    .get(0)
                    .id();
            new JdbiRequestStore(database).keep(asked, List.of(request("r1"), request("r2")));
        }
        change("request set " + change + " where id = 'r1'");
        assertThat(run("verify")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("The request \"r1\" cannot be read: table request, column " + column + ".");
        try (FileDatabase database = Database.in(folder, () -> {})) {
            JdbiRequestStore requests = new JdbiRequestStore(database);
            assertThat(requests.of(asked)).hasSize(readable).contains(request("r2"));
            assertThat(requests.unreadable(asked)).isEqualTo(2 - readable);
        }
    }

    /** It can be read, so it is shown; and it is said that somebody was at it. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "due = '2026-04-01', due",
                "sent_to = 'Cus' || chr(7), sent_to",
                "message = 'a' || chr(27), message",
                "reminded_at = '2026-04-01 00:00:00+00', reminded_at"
            })
    void a_request_with_what_is_never_written_is_named_with_its_column(String change, String column)
            throws IOException, SQLException {
        copy();
        try (FileDatabase database = Database.in(folder, () -> {})) {
            AssessmentId asked = new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "")
                    .list()
                    .get(0)
                    .id();
            new JdbiRequestStore(database).keep(asked, List.of(request("r1"), request("r2")));
        }
        assertThat(run("verify")).isZero();
        change("request set " + change + " where id = 'r1'");
        assertThat(run("verify")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("The request \"r1\" was changed by hand: table request, column " + column + ".");
    }

    private static Request request(String id) {
        return new Request(
                new RequestId(id),
                "Customs",
                "",
                new ExchangeScope.Whole(),
                Optional.empty(),
                Instant.parse("2026-05-01T08:00:00Z"),
                "",
                Optional.empty(),
                "");
    }

    @Test
    void the_sample_is_sound() throws IOException {
        copy();
        assertThat(run("verify")).as("%s", err).isZero();
    }

    private void alter(String change) throws IOException, SQLException {
        copy();
        change(change);
    }

    private void change(String change) throws SQLException {
        execute("update " + change);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private void copy() throws IOException {
        Files.copy(sound.resolve("readiness.mv.db"), folder.resolve("readiness.mv.db"));
    }

    private int run(String command) {
        out.reset();
        err.reset();
        List<String> arguments = List.of(command, "--data", folder.toString());
        return Commands.run(arguments, new PrintStream(out), new PrintStream(err), false);
    }
}
