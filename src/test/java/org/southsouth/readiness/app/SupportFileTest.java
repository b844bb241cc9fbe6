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
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.Moving;
import org.southsouth.readiness.store.ServerDatabase;
import org.southsouth.readiness.testing.PostgresServer;

/** A word is planted wherever something can be entered or named, and must not stand in what is sent to whoever helps. */
class SupportFileTest {
    private static final String WORD = "Zanzibarquokka";

    @TempDir
    Path temporary;

    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void name() {
        folder = temporary.resolve("users").resolve(WORD);
    }

    @Test
    void nothing_that_was_entered_or_named_is_in_it() throws IOException, SQLException {
        fill();
        plantInEveryTable();
        plantInFilesAndLog();
        String text = diagnose();
        assertThat(text).doesNotContainIgnoringCase(WORD).doesNotContain(temporary.toString());
        assertThat(text.lines())
                .contains(
                        "[application]",
                        "[log]",
                        "version = development",
                        "textSize = 16",
                        "named = true",
                        "damaged = 1",
                        "where = a file on this computer",
                        "assessment = 1",
                        "framework = 1",
                        "person = 1",
                        "unsound backups = 0")
                .anyMatch(line -> line.startsWith("engine = H2 2."))
                .anyMatch(line -> line.matches("schema = (\\d+) of \\1"))
                .anyMatch(line -> line.matches("1 = .*Z asked, 1 assessments, \\d+ answers, \\d+ bytes"))
                .anyMatch(line -> line.matches("problem\\.history\\.altered = \\d+"))
                .anyMatch(line -> line.matches(".*Z WARNING org\\.southsouth\\.readiness\\.planted"))
                .contains("java.io.IOException")
                .anyMatch(line -> line.startsWith("  at org.southsouth.readiness.app.SupportFileTest"));
    }

    /** A table that somebody else made has a name too, and the file is refused for it. */
    @Test
    void of_a_file_with_a_stranger_in_it_nothing_is_named() throws SQLException {
        fill();
        try (Connection connection = here();
                Statement statement = connection.createStatement()) {
            statement.execute("create table \"%1$s\" (\"%1$s\" varchar)".formatted(WORD));
        }
        assertThat(diagnose()).contains("database = not readable: FOREIGN").doesNotContainIgnoringCase(WORD);
    }

    @Test
    void it_is_made_of_a_folder_without_a_database_and_of_one_that_cannot_be_read_and_changes_nothing()
            throws IOException {
        assertThat(diagnose()).contains("database = none");
        assertThat(folder).doesNotExist();
        Files.createDirectories(folder);
        byte[] broken = WORD.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("readiness.mv.db"), broken);
        assertThat(diagnose()).contains("database = not readable: DAMAGED").doesNotContain(WORD);
        assertThat(Files.readAllBytes(folder.resolve("readiness.mv.db"))).isEqualTo(broken);
    }

    @Test
    void of_a_shared_database_it_says_what_is_there_and_neither_where_nor_who() throws IOException {
        fill();
        ServerAddress address = ServerAddress.parse(
                        PostgresServer.empty().url() + "&sslmode=disable&targetServerType=primary")
                .value();
        try (FileDatabase from = Database.in(folder, () -> {});
                Database to = new ServerDatabase(address, () -> "", () -> {})) {
            Moving.run(from, to);
            assertIsOfTheServer(new SupportFile(to, new KeptElsewhere(to), Clock.systemUTC())
                    .text("head", folder, Settings.DEFAULT.withShared(Optional.of(address)))
                    .lines()
                    .toList());
        }
        List<String> alone = diagnose("--database", address.url()).lines().toList();
        assertIsOfTheServer(alone);
        assertThat(alone).doesNotContain("[files]");
        Database gone = new ServerDatabase(
                ServerAddress.parse("jdbc:postgresql://" + WORD + ".invalid/" + WORD + "?user=" + WORD)
                        .value(),
                () -> WORD,
                () -> {});
        assertThat(new SupportFile(gone, new KeptElsewhere(gone), Clock.systemUTC()).text("head"))
                .contains("database = not readable: HOST_UNKNOWN")
                .doesNotContain(WORD);
    }

    private static void assertIsOfTheServer(List<String> lines) {
        assertThat(lines)
                .contains(
                        "where = a server",
                        "hosts = 1",
                        "options = sslmode targetServerType user",
                        "assessment = 1",
                        "person = 1",
                        "kept = where the server is")
                .anyMatch(line -> line.startsWith("engine = PostgreSQL 16"))
                .noneMatch(line -> line.contains(WORD))
                .noneMatch(line -> line.contains("postgres") && !line.startsWith("  at"))
                .noneMatch(line -> line.contains(String.valueOf(PostgresServer.port())));
    }

    private String diagnose() {
        return diagnose("--data", folder.toString());
    }

    private String diagnose(String option, String place) {
        out.reset();
        assertThat(Commands.run(
                        List.of("diagnose", option, place),
                        new PrintStream(out),
                        new PrintStream(new ByteArrayOutputStream()),
                        false))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private void fill() {
        Framework framework = new JsonFrameworkSource().shipped();
        Map<QuestionId, Answer> answers = new HashMap<>();
        for (Question question : framework.questions()) {
            Response response =
                    question.kind() instanceof QuestionKind.Text ? new Response.Written(WORD) : new Response.DontKnow();
            answers.put(question.id(), new Answer(response, WORD, new Evidence(Grade.A, "https://" + WORD, 2025)));
        }
        Profile profile = new Profile(
                new Subject("KHM:" + WORD),
                new Round(WORD),
                Depth.FULL,
                WORD,
                WORD,
                WORD + "@example.org",
                List.of(new Person(WORD, WORD)));
        Assessment assessment = new Assessment(new AssessmentId(WORD), framework.ref(), profile, Answers.of(answers));
        try (FileDatabase database = Database.in(folder, () -> {})) {
            new JdbiAssessmentStore(database, Clock.systemUTC(), () -> WORD)
                    .add(List.of(new NewAssessment(
                            assessment, Scoring.score(framework, assessment).standing())));
            new H2Backups(database, Clock.systemUTC()).make(BackupReason.ASKED);
        }
    }

    private Connection here() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:" + folder.resolve("readiness"), "sa", "");
    }

    private void plantInEveryTable() throws SQLException {
        try (Connection connection = here();
                Statement statement = connection.createStatement()) {
            for (String sql : """
                    insert into framework (id, version, title, json, sha256, added_at)
                        values ('%1$s', '1', '%1$s', '%1$s', repeat('a', 64), now());
                    insert into comment (assessment, question, text, written_at, written_by)
                        values ('%1$s', '%1$s', '%1$s', now(), '%1$s');
                    insert into sign_off (assessment, reservations, framework_id, framework_version, framework_json,
                        framework_sha256, signed_at, signed_by)
                        values ('%1$s', '%1$s', '%1$s', '2', '%1$s', repeat('a', 64), now(), '%1$s');
                    insert into action (assessment, id, title, lead_body, supporting, partner, indicator, baseline, target,
                        sdg, legal_step, feasibility, state, obstacle, evidence, added_at) values ('%1$s', '%1$s',
                        '%1$s', '%1$s', '%1$s', '%1$s', '%1$s', '%1$s', '%1$s', '%1$s', '%1$s', 'LOW', 'DONE', '%1$s',
                        '%1$s', now());
                    insert into follow_up (assessment, action, ordinal, reported_on, text, reported_by)
                        values ('%1$s', '%1$s', 1, current_date, '%1$s', '%1$s');
                    update answer_history set new_note = '%1$s %1$s'""".formatted(WORD).split(";", -1)) {
                statement.execute(sql);
            }
        }
    }

    private void plantInFilesAndLog() throws IOException {
        new JsonSettings(folder)
                .save(new Settings(
                        true,
                        16,
                        WORD,
                        ReportContents.DEFAULT,
                        Optional.of(new Subject(WORD)),
                        Optional.of(ServerAddress.parse("jdbc:postgresql://secret-host/secret?user=somebody")
                                .value())));
        Files.writeString(folder.resolve("readiness-damaged-" + WORD), WORD);
        Files.writeString(folder.resolve("backups").resolve(WORD), WORD);
        Files.writeString(folder.resolve("groups.csv"), WORD);
        Logger root = Logger.getLogger("");
        Handler[] before = root.getHandlers();
        LogFile.in(folder.resolve("logs"));
        try {
            Logger.getLogger("org.southsouth.readiness.planted")
                    .log(Level.WARNING, WORD + "\n" + WORD, new IOException(WORD, new IOException(WORD)));
        } finally {
            Arrays.stream(root.getHandlers()).forEach(handler -> {
                handler.close();
                root.removeHandler(handler);
            });
            Arrays.stream(before).forEach(root::addHandler);
        }
        assertThat(Files.readString(folder.resolve("logs/readiness.0.log"))).contains(WORD);
    }
}
