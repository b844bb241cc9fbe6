package org.southsouth.readiness.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.testing.PostgresServer;

/** The commands on the stored data, with a shared database in the place of a folder. */
class SharedDatabaseCommandsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Commands.run(List.of(arguments), new PrintStream(out), new PrintStream(err), false);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void fill(String data) {
        Framework framework = new JsonFrameworkSource().shipped();
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        Assessment assessment = new Assessment(new AssessmentId("wsm"), framework.ref(), profile, Answers.none());
        try (Database database = Database.in(folder.resolve(data), () -> {})) {
            new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "")
                    .add(List.of(new NewAssessment(
                            assessment, Scoring.score(framework, assessment).standing())));
        }
    }

    @Test
    void data_move_to_a_server_and_every_command_works_there() {
        String url = PostgresServer.empty().url();
        fill("data");
        assertThat(run("move", "--from", at("data"), "--to", url))
                .as(err.toString(UTF_8))
                .isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("assessments,answers,changes,problems\n1,0,0,0\n");
        assertThat(run("list", "--database", url)).isZero();
        assertThat(out.toString(UTF_8)).contains("wsm,WSM,2026");
        assertThat(run("verify", "--database", url)).isZero();
        assertThat(out.toString(UTF_8)).contains(",1,0\n");
        assertThat(run("export", "--database", url, "--out", at("wsm.readiness")))
                .isZero();
        assertThat(run("import", "--database", url, at("wsm.readiness"))).isZero();
        assertThat(run("backup", "--database", url, "--out", at("copy.mv.db"))).isZero();
        String other = PostgresServer.empty().url();
        assertThat(run("restore", "--database", other, at("copy.mv.db")))
                .as(err.toString(UTF_8))
                .isZero();
        assertThat(run("move", "--from", other, "--to", at("back"))).isZero();
        assertThat(run("list", "--data", at("back"))).isZero();
        assertThat(out.toString(UTF_8)).contains("wsm,WSM,2026");
        assertThat(run("move", "--from", at("back"), "--to", url)).isZero();
        assertThat(err.toString(UTF_8)).contains("Everything is there already");
        try (Database database = Database.in(folder.resolve("back"), () -> {})) {
            new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "").delete(new AssessmentId("wsm"));
        }
        assertThat(run("move", "--from", at("back"), "--to", url)).isEqualTo(3);
        assertThat(err.toString(UTF_8)).contains("Nothing was changed").contains("empty");
    }

    @Test
    void what_is_wrong_with_a_place_is_said_and_nothing_is_made() {
        assertThat(run("list")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("--data").contains("--database");
        assertThat(run("list", "--data", at("a"), "--database", "jdbc:postgresql://h/d"))
                .isEqualTo(2);
        assertThat(run("list", "--database", "readiness")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("is no address of a shared database");
        assertThat(run("list", "--database", "jdbc:postgresql://h/d?password=s3cret"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("PGPASSFILE").doesNotContain("s3cret");
        assertThat(run(
                        "move",
                        "--from",
                        at("none"),
                        "--to",
                        PostgresServer.empty().url()))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("There is no data in");
        assertThat(run("list", "--database", "jdbc:postgresql://no-such-host.invalid/d?sslmode=disable"))
                .isEqualTo(3);
        assertThat(err.toString(UTF_8)).contains("no machine of that name");
        assertThat(Files.exists(folder.resolve("none"))).isFalse();
    }
}
