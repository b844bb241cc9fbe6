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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.CountedPort;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.HostileCode;
import org.southsouth.readiness.store.JdbiAssessmentStore;

/** Data that must not be opened: no command acts on it, changes a byte of it, or ends as if nothing were wrong. */
class RefusedFilesTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private CountedPort port;

    @BeforeEach
    void makeSound() throws IOException {
        port = new CountedPort();
        fill("a", "WSM");
        fill("good", "KHM");
        assertThat(run("export", "--data", at("good"), "--out", at("sent.zip"))).isZero();
        Files.writeString(folder.resolve("new.txt"), "a long password");
        forget();
    }

    @AfterEach
    void forget() throws IOException {
        Files.deleteIfExists(HostileCode.trace());
    }

    @AfterEach
    void stop() throws IOException {
        port.close();
    }

    @Test
    void no_command_acts_on_a_hostile_data_folder() throws IOException, SQLException {
        makeHostile("a");
        assertEverywhere(3, "never puts there: trigger “EVIL”.");
        assertThat(HostileCode.trace()).doesNotExist();
        assertThat(port.count()).isZero();
    }

    @Test
    void a_hostile_backup_is_named_and_leaves_what_is_there() throws IOException, SQLException {
        makeHostile("a");
        byte[] bytes = Files.readAllBytes(file("a"));
        byte[] good = Files.readAllBytes(file("good"));
        assertThat(run("restore", "--data", at("good"), file("a").toString())).isEqualTo(1);
        assertThat(run("restore", "--data", at("none"), file("a").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.contains("a/readiness.mv.db is no backup of this application alone")
                        && line.contains("trigger “EVIL”"));
        assertThat(Files.readAllBytes(file("a"))).isEqualTo(bytes);
        assertThat(Files.readAllBytes(file("good"))).isEqualTo(good);
        assertThat(file("none")).doesNotExist();
        assertThat(HostileCode.trace()).doesNotExist();
        assertThat(port.count()).isZero();
    }

    @Test
    void no_command_changes_a_byte_of_a_newer_file() throws IOException, SQLException {
        sql("a", "update \"flyway_schema_history\" set \"version\" = '999' where \"installed_rank\" = 5");
        assertEverywhere(3, "written by a newer version");
    }

    @Test
    void every_command_tells_that_the_file_is_gone_where_its_backups_are_there() throws IOException {
        Files.createDirectories(folder.resolve("a/backups"));
        Files.move(
                file("a"),
                folder.resolve("a/backups/000001-2026-03-01T120000Z-start-1-assessments-0-answers-01234567.mv.db"));
        for (List<String> command : commands()) {
            assertThat(run(command.toArray(String[]::new))).as("%s", command).isEqualTo(3);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("not in the data folder, but backups of it are");
            assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
            assertThat(file("a")).doesNotExist();
            err.reset();
        }
    }

    @Test
    void a_folder_whose_name_the_database_cannot_take_is_told_why() throws IOException {
        for (String name : List.of("a;INIT=RUNSCRIPT FROM 'x'", "b\\c")) {
            Files.createDirectories(folder.resolve(name));
            Files.copy(file("good"), folder.resolve(name).resolve("readiness.mv.db"));
            assertThat(run("list", "--data", at(name))).isEqualTo(3);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("semicolon (;) or a backslash (\\)");
            assertThat(run("backup", "--data", at("good"), "--out", at(name + "/copy.mv.db")))
                    .isEqualTo(3);
            assertThat(folder.resolve(name)).isDirectoryNotContaining("glob:**copy*");
            err.reset();
        }
    }

    @Test
    void a_backup_is_not_written_under_a_name_that_the_database_cannot_take() {
        assertThat(run("backup", "--data", at("good"), "--out", at("b;k.mv.db")))
                .isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("semicolon (;) or a backslash (\\)");
        assertThat(folder).isDirectoryNotContaining("glob:**;k*");
    }

    @Test
    void a_folder_without_data_is_not_listed_as_though_it_were_empty() {
        assertThat(run("list", "--data", at("nowhere"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no data in " + at("nowhere"));
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void a_file_of_which_somebody_changed_the_password_of_the_user_is_left_as_it_is() throws IOException, SQLException {
        sql("a", "alter user sa set password 'other'");
        assertEverywhere(3, "Nothing was put in its place.");
    }

    private void assertEverywhere(int code, String words) throws IOException {
        byte[] bytes = Files.readAllBytes(file("a"));
        for (List<String> command : commands()) {
            assertThat(run(command.toArray(String[]::new))).as("%s", command).isEqualTo(code);
            assertThat(err.toString(StandardCharsets.UTF_8)).as("%s", command).contains(words);
            assertThat(out.toString(StandardCharsets.UTF_8)).as("%s", command).isEmpty();
            assertThat(Files.readAllBytes(file("a"))).as("%s", command).isEqualTo(bytes);
            err.reset();
        }
        assertThat(run("diagnose", "--data", at("a"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("not readable");
        assertThat(Files.readAllBytes(file("a"))).isEqualTo(bytes);
        assertThat(folder.resolve("a")).isDirectoryNotContaining("glob:**{upgrade,backups}*");
    }

    private List<List<String>> commands() {
        List<List<String>> commands = new ArrayList<>();
        commands.add(List.of("move", "--from", at("a"), "--to", at("moved")));
        for (List<String> rest : List.of(
                List.of("list"),
                List.of("verify"),
                List.of("people"),
                List.of("cards"),
                List.of("export", "--out", at("out.zip")),
                List.of("backup", "--out", at("out.mv.db")),
                List.of("import", at("sent.zip")),
                List.of("password", "set", "--new-password-file", at("new.txt")))) {
            List<String> command = new ArrayList<>(rest);
            command.add(1, "--data=" + at("a"));
            commands.add(command);
        }
        return commands;
    }

    private void makeHostile(String data) throws IOException, SQLException {
        sql(
                data,
                "create trigger evil before insert on assessment for each row call '" + HostileCode.class.getName()
                        + "'",
                "create force linked table far ('org.postgresql.Driver', 'jdbc:postgresql://127.0.0.1:" + port.number()
                        + "/x?connectTimeout=5&socketTimeout=5', 'a', 'b', 'c')");
        port.forget();
        forget();
    }

    private void sql(String data, String... statements) throws SQLException {
        String url = "jdbc:h2:" + folder.resolve(data).resolve("readiness");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Path file(String data) {
        return folder.resolve(data).resolve("readiness.mv.db");
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
