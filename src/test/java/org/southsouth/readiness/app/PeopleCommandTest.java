package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;

/** The command people on a real folder. */
class PeopleCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void fill() {
        add("WSM", "Faleolo, \"Ana\"");
    }

    private void add(String id, String name) {
        Framework framework = new JsonFrameworkSource().shipped();
        Profile profile = new Profile(
                new Subject("WSM"),
                new Round("2026"),
                Depth.FULL,
                "",
                "Ministry",
                "office@example.org",
                List.of(new Person(name, "lead")));
        Answers answers = Answers.of(Map.of(framework.questions().get(0).id(), Answer.of(new Response.DontKnow())));
        Assessment assessment = new Assessment(new AssessmentId(id), framework.ref(), profile, answers);
        try (Database database = Database.in(folder, () -> {})) {
            new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "Sefo Leota")
                    .add(List.of(new NewAssessment(
                            assessment, Scoring.score(framework, assessment).standing())));
        }
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Commands.run(List.of(arguments), new PrintStream(out), new PrintStream(err), false);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void who_is_named_is_listed_with_where_and_how_often() {
        assertThat(run("people", "--data", folder.toString())).isZero();
        assertThat(out()).isEqualTo("""
                name,place,count
                "Faleolo, ""Ana""\",person,1
                office@example.org,contact,1
                Sefo Leota,history,1
                Sefo Leota,answer,1
                Sefo Leota,assessment,1
                """);
        assertThat(err()).isEmpty();
    }

    @Test
    void a_name_that_a_spreadsheet_would_run_is_text_to_it() {
        assertThat(run("people", "--data", folder.toString(), "--erase", "Sefo Leota", "--role", "@SUM(1+1)"))
                .isZero();
        assertThat(out().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("'@SUM(1+1),"));
        assertThat(run("people", "--data", folder.toString())).isZero();
        assertThat(out()).contains("\n'@SUM(1+1),history,1\n");
    }

    @Test
    void a_role_takes_the_place_of_a_name_and_older_backups_go_where_asked() {
        assertThat(run("backup", "--data", folder.toString(), "--out", folder + "/copy.mv.db"))
                .isZero();
        assertThat(run("restore", "--data", folder.toString(), folder + "/copy.mv.db"))
                .isZero();
        assertThat(backups()).hasSize(1);
        assertThat(run("people", "--data", folder.toString(), "--erase", "sefo leota", "--role", "an officer"))
                .isZero();
        assertThat(out()).isEqualTo("""
                name,place,count
                an officer,history,1
                an officer,answer,1
                an officer,assessment,1
                """);
        assertThat(backups()).hasSize(1);
        assertThat(run(
                        "people",
                        "--data",
                        folder.toString(),
                        "--erase",
                        "office@example.org",
                        "--role",
                        "the office",
                        "--delete-backups"))
                .isZero();
        assertThat(backups()).singleElement().asString().contains("-after-erasure-");
        assertThat(run("verify", "--data", folder.toString())).isZero();
        assertThat(run("people", "--data", folder.toString())).isZero();
        assertThat(out())
                .contains("an officer,history,1", "the office,contact,1")
                .doesNotContain("Leota", "@");
    }

    private List<String> backups() {
        String[] names = new File(folder.toFile(), "backups").list();
        return names == null ? List.of() : List.of(names);
    }

    @Test
    void what_cannot_be_is_said_and_changes_nothing() {
        String data = folder.toString();
        assertThat(run("people", "--data", data, "--erase", "Nobody", "--role", "an officer"))
                .isEqualTo(1);
        assertThat(err()).contains("Nobody of the name Nobody is stored.");
        assertThat(run("people", "--data", data, "--erase", "Sefo Leota")).isEqualTo(2);
        assertThat(run("people", "--data", data, "--role", "an officer")).isEqualTo(2);
        assertThat(run("people", "--data", data, "--delete-backups")).isEqualTo(2);
        assertThat(run("people", "--data", data, "--erase", "Sefo Leota", "--role", " "))
                .isEqualTo(2);
        assertThat(run("people", "--data", data, "--erase", "Sefo Leota", "--role", "SEFO leota"))
                .isEqualTo(2);
        assertThat(run("people", "--data", data + "/none")).isEqualTo(1);
        assertThat(run("people", "--data", data)).isZero();
        assertThat(out()).contains("Sefo Leota,history,1");
    }

    @Test
    void a_name_that_a_terminal_would_obey_is_listed_without_what_it_would_obey() {
        add("other", "\n\r\u001b[31mroot");
        assertThat(run("people", "--data", folder.toString())).isZero();
        assertThat(out()).contains("\n[31mroot,person,1\n").doesNotContain("\u001b", "\r");
    }

    @Test
    void a_message_that_quotes_a_name_says_nothing_to_the_terminal() {
        assertThat(run("people", "--data", folder.toString(), "--erase", "\u001b[31m\rNobody", "--role", "a person"))
                .isEqualTo(1);
        assertThat(err()).contains("[31mNobody").doesNotContain("\u001b", "\r");
    }
}
