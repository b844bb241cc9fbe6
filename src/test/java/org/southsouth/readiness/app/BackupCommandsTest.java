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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiReviewStore;

/** The commands backup, restore and verify on real folders. */
class BackupCommandsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_backup_restored_elsewhere_lists_the_same_and_what_was_there_is_backed_up() throws IOException {
        fill("a", "WSM");
        fill("b", "KHM");
        assertThat(run("backup", "--data", at("a"), "--out", at("copy.mv.db"))).isZero();
        assertThat(run("restore", "--data", at("b"), at("copy.mv.db"))).isZero();
        assertThat(run("restore", "--data", at("c"), at("copy.mv.db"))).isZero();
        for (String restored : List.of("b", "c")) {
            out.reset();
            assertThat(run("list", "--data", at(restored))).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("WSM").doesNotContain("KHM");
        }
        out.reset();
        assertThat(run("verify", "--data", at("b"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .contains("file,assessments,answers", "readiness.mv.db,1,0")
                .anyMatch(line -> line.matches("backups/000001-.*-before-restore-1-assessments-0-answers-.*,1,0"));
        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .startsWith("The data is sound: 1 assessment, ")
                .doesNotContain("\n");
    }

    @Test
    void what_cannot_be_read_is_named_and_changes_nothing() throws IOException {
        fill("a", "WSM");
        assertThat(run("verify", "--data", at("none"))).isEqualTo(1);
        assertThat(run("restore", "--data", at("a"), at("none.mv.db"))).isEqualTo(1);
        Files.writeString(folder.resolve("words.mv.db"), "words".repeat(10_000));
        assertThat(run("restore", "--data", at("a"), at("words.mv.db"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("words.mv.db is no sound backup. Nothing was changed.");
        assertThat(run("restore", "--data", at("a"))).isEqualTo(2);
        assertThat(run("backup", "--data", at("a"), "--out", at("none/copy"))).isEqualTo(3);
        fill("b", "KHM");
        assertThat(run("backup", "--data", at("b"), "--out", at("copy.mv.db"))).isZero();
        assertThat(run("restore", "--data", at("a"), at("copy.mv.db"))).isZero();
        try (Stream<Path> backups = Files.list(folder.resolve("a/backups"))) {
            Files.writeString(backups.toList().get(0), "bad");
        }
        err.reset();
        assertThat(run("verify", "--data", at("a"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot be read whole");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assessment set depth = 'ZZ'",
                "answer set kind = 'ZZZ'",
                "answer set grade = 'Q'",
                "answer set attached = '?'",
            })
    void a_row_that_cannot_be_read_is_named_and_never_restored(String change) throws IOException, SQLException {
        fill("a", "WSM");
        fill("b", "KHM");
        String url = "jdbc:h2:" + folder.resolve("a/readiness");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into answer (assessment, question, kind, note, source, attached, revision, changed_at,
                        changed_by, head)
                    values ('WSM', 'REG-GOV-01', 'dont-know', '', '', '', 1, '2026-03-01 12:00:00+00', 'dara', 'none')
                    """);
            statement.execute("update " + change);
        }
        String place = change.startsWith("answer") ? "WSM 2026, REG-GOV-01" : "WSM 2026";
        assertThat(run("restore", "--data", at("b"), at("a/readiness.mv.db"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("readiness.mv.db is no sound backup", ": " + place + ". Nothing was changed.");
        assertThat(folder.resolve("b")).isDirectoryNotContaining("glob:**{upgrade,backups}*");
        assertThat(run("list", "--data", at("b"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("KHM").doesNotContain("WSM");
        err.reset();
        assertThat(run("verify", "--data", at("a"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(place + ": ")
                .contains("cannot be read");
    }

    @Test
    void an_altered_row_a_kept_questionnaire_that_is_none_and_one_that_is_not_there_are_named() throws SQLException {
        fill("a", "WSM");
        String url = "jdbc:h2:" + folder.resolve("a/readiness");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into answer_history (assessment, question, revision, old_kind, old_note, old_source,
                        new_kind, new_note, new_source, changed_at, changed_by, hash)
                    values ('WSM', 'REG-GOV-01', 1, 'blank', '', '', 'dont-know', '', '',
                        '2026-03-01 12:00:00+00', 'dara', 'none')
                    """);
            statement.execute("""
                    insert into framework (id, version, title, json, sha256, added_at)
                    values ('mine', '1', 'Mine', '{}',
                        '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', '2026-03-01 12:00:00+00')
                    """);
            statement.execute("update assessment set framework_version = '0.9'");
        }
        assertThat(run("verify", "--data", at("a"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(
                        line -> line.startsWith(
                                "WSM 2026, REG-GOV-01: Change 1 of the question \"REG-GOV-01\", made at 2026-03-01T12:00:00Z, is not as it was written"))
                .anyMatch(line -> line.startsWith("mine 1, framework.json"))
                .anyMatch(line ->
                        line.startsWith("WSM 2026: The questionnaire south-south-ecommerce, version 0.9, is not"));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        err.reset();
        assertThat(run("restore", "--data", at("b"), at("a/readiness.mv.db")))
                .as("it may be all that somebody has")
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("Restored, but ")
                .contains("things in it are not as written, the first: WSM 2026")
                .contains("Run verify for all.");
    }

    @Test
    void the_code_on_a_paper_finds_its_sign_off_and_is_refused_once_something_was_changed() throws SQLException {
        fill("a", "WSM");
        String code = sign("a", "WSM");
        assertThat(run("verify", "--data", at("a"), "--code", code.toLowerCase(Locale.ROOT)))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains("subject,round,signed,stands,code")
                .anyMatch(line -> line.startsWith("WSM,2026,") && line.endsWith(",yes," + code));
        assertThat(run("verify", "--data", at("a"), "--code", "0000-0000-0000-0000"))
                .isEqualTo(1);
        assertThat(run("verify", "--data", at("a"), "--code", "round")).isEqualTo(1);
        String url = "jdbc:h2:" + folder.resolve("a/readiness");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("update assessment set round = '2027'");
        }
        err.reset();
        assertThat(run("verify", "--data", at("a"), "--code", code)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("The code " + code + " does not fit");
    }

    /** Gives the code. */
    private String sign(String data, String subject) {
        AssessmentId id = new AssessmentId(subject);
        try (Database database = Database.in(folder.resolve(data), () -> {})) {
            JdbiReviewStore reviews = new JdbiReviewStore(database, Clock.systemUTC(), FrameworkJson::write);
            reviews.signOff(
                    new Signing(id, List.of(new Person("Ana", "")), "", "Ana"), new JsonFrameworkSource().shipped());
            return reviews.load(id)
                    .signOff()
                    .flatMap(SignOff::code)
                    .orElseThrow()
                    .shown();
        }
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        return Commands.run(List.of(arguments), new PrintStream(out), new PrintStream(err), false);
    }

    private void fill(String data, String subject) {
        Framework framework = new JsonFrameworkSource().shipped();
        Profile profile = Profile.of(new Subject(subject), new Round("2026"), Depth.FULL);
        Assessment assessment = new Assessment(new AssessmentId(subject), framework.ref(), profile, Answers.none());
        try (Database database = Database.in(folder.resolve(data), () -> {})) {
            new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "")
                    .add(List.of(new NewAssessment(
                            assessment, Scoring.score(framework, assessment).standing())));
        }
    }
}
