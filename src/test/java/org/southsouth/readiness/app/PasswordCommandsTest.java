package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;
import org.southsouth.readiness.store.H2Password;
import org.southsouth.readiness.store.JdbiAssessmentStore;

/** Commands on a data folder that has a password, and where the password is never to be seen. */
class PasswordCommandsTest {
    private static final String PASSWORD = "Zanzibar marigold 7";
    private static final String OTHER = "Pelican quarry 11";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void protect() throws IOException {
        Framework framework = new JsonFrameworkSource().shipped();
        Assessment assessment = new Assessment(
                new AssessmentId("WSM"),
                framework.ref(),
                Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL),
                Answers.of(Map.of()));
        in("a", database -> {
            new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "")
                    .add(List.of(new NewAssessment(
                            assessment, Scoring.score(framework, assessment).standing())));
            new H2Password(database, Clock.systemUTC()).set(PASSWORD.toCharArray());
        });
        Files.writeString(folder.resolve("right.txt"), PASSWORD + "\n");
        Files.writeString(folder.resolve("wrong.txt"), OTHER + "\n");
    }

    @Test
    void a_folder_with_a_password_is_read_with_a_file_and_refused_without() {
        assertThat(run("list", "--data", at("a"), "--password-file", at("right.txt")))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("WSM,WSM,2026");
        assertThat(run("list", "--data", at("a"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(at("a"), "has a password", "--password-file FILE");
        assertThat(run("list", "--data", at("a"), "--password-file", at("wrong.txt")))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("This is not the password.");
        assertThat(run("list", "--data", at("a"), "--password-file", at("none.txt")))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.txt");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_backup_keeps_the_password_and_a_check_tells_what_another_one_opens() {
        assertThat(run("backup", "--data", at("a"), "--password-file", at("right.txt"), "--out", at("copy.mv.db")))
                .isZero();
        assertThat(run("restore", "--data", at("b"), at("copy.mv.db"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("copy.mv.db", "--backup-password-file FILE");
        assertThat(run("restore", "--data", at("b"), "--backup-password-file", at("right.txt"), at("copy.mv.db")))
                .isZero();
        assertThat(run("list", "--data", at("b"), "--password-file", at("right.txt")))
                .isZero();
        in("b", database -> {
            H2Password password = new H2Password(database, Clock.systemUTC());
            password.unlock(PASSWORD.toCharArray());
            password.change(PASSWORD.toCharArray(), OTHER.toCharArray());
        });
        assertThat(run("verify", "--data", at("b"), "--password-file", at("wrong.txt")))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("readiness.mv.db,1,0\n")
                .containsPattern("backups/000001-\\S+before-password\\S+\\.mv\\.db,,\n");
    }

    @Test
    void a_password_is_set_changed_and_removed_with_passwords_from_files() throws IOException {
        assertThat(run("password", "set", "--data", at("a"), "--password-file", at("right.txt")))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("has a password already");
        assertThat(run("password", "change", "--data", at("a"), "--password-file", at("right.txt")))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--new-password-file FILE");
        Files.writeString(folder.resolve("short.txt"), "seven 7");
        assertThat(change("right.txt", "short.txt")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("at least 8 characters");
        assertThat(change("wrong.txt", "right.txt")).isEqualTo(1);
        Files.writeString(folder.resolve("a/readiness-damaged-20260512T090000Z.mv.db"), "what was left");
        assertThat(change("right.txt", "wrong.txt")).isZero();
        assertSecret(out, err);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("files that anybody can read are still there: backups/000001-")
                .contains(", readiness-damaged-20260512T090000Z.mv.db");
        assertThat(run("list", "--data", at("a"), "--password-file", at("wrong.txt")))
                .isZero();
        assertThat(run(
                        "password",
                        "remove",
                        "--data",
                        at("a"),
                        "--password-file",
                        at("wrong.txt"),
                        "--new-password-file",
                        at("right.txt")))
                .isEqualTo(2);
        assertThat(run("password", "remove", "--data", at("a"), "--password-file", at("wrong.txt")))
                .isZero();
        assertThat(run("password", "remove", "--data", at("a"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("has no password");
        assertThat(run("list", "--data", at("a"))).isZero();
        assertThat(run("password", "set", "--data", at("a"), "--new-password-file", at("right.txt")))
                .isZero();
        assertThat(run("list", "--data", at("a"))).isEqualTo(1);
        assertThat(run("password", "forget", "--data", at("a"))).isNotZero();
        assertThat(run("password", "set", "--data", at("none"), "--new-password-file", at("right.txt")))
                .isEqualTo(1);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private int change(String now, String next) {
        return run(
                "password", "change", "--data", at("a"), "--password-file", at(now), "--new-password-file", at(next));
    }

    @Test
    void what_was_kept_of_damaged_data_is_deleted_where_anybody_can_read_it() throws IOException {
        Path open = Files.writeString(folder.resolve("a/readiness-damaged-20260512T090000Z.mv.db"), "what was left");
        Path sealed = Files.copy(
                folder.resolve("a/readiness.mv.db"), folder.resolve("a/readiness-damaged-20260513T090000Z.mv.db"));
        in("a", database -> {
            H2Password password = new H2Password(database, Clock.systemUTC());
            password.unlock(PASSWORD.toCharArray());
            assertThat(password.unprotectedCopies())
                    .containsExactly(open.getFileName().toString());
            password.deleteUnprotectedCopies();
            assertThat(password.unprotectedCopies()).isEmpty();
        });
        assertThat(open).doesNotExist();
        assertThat(sealed).exists();
    }

    @Test
    void no_password_stands_in_the_log_or_in_what_a_command_says() throws IOException {
        Logger root = Logger.getLogger("");
        Handler[] before = root.getHandlers();
        LogFile.in(folder.resolve("logs"));
        try {
            run("list", "--data", at("a"), "--password-file", at("right.txt"));
            assertSecret(out, err);
            run("list", "--data", at("a"), "--password-file", at("wrong.txt"));
            assertSecret(out, err);
            fail();
        } finally {
            for (Handler handler : root.getHandlers()) {
                root.removeHandler(handler);
                handler.close();
            }
            for (Handler handler : before) {
                root.addHandler(handler);
            }
        }
        try (Stream<Path> files = Files.walk(folder.resolve("logs"))) {
            List<Path> logs = files.filter(Files::isRegularFile).toList();
            assertThat(logs).isNotEmpty();
            for (Path log : logs) {
                assertThat(Files.readString(log))
                        .contains("StoreException")
                        .doesNotContain(PASSWORD, OTHER, "Zanzibar", "Pelican");
            }
        }
    }

    /** Everything that can go wrong with a password, logged whole as the window logs it. */
    private void fail() throws IOException {
        // A command takes the log's handlers away.
        LogFile.in(folder.resolve("logs"));
        Path file = folder.resolve("a/readiness.mv.db");
        in("a", database -> {
            H2Password password = new H2Password(database, Clock.systemUTC());
            logged(() -> password.unlock(OTHER.toCharArray()));
            logged(() -> password.set(OTHER.toCharArray()));
            password.unlock(PASSWORD.toCharArray());
            logged(() -> password.change(OTHER.toCharArray(), PASSWORD.toCharArray()));
            logged(() -> new H2Backups(database, Clock.systemUTC()).restore("none", OTHER.toCharArray()));
        });
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, 16_384, (byte) 7);
        Files.write(file, bytes);
        in("a", database -> {
            new H2Password(database, Clock.systemUTC()).unlock(PASSWORD.toCharArray());
            logged(database::open);
            new CrashReport(shown -> assertThat(shown.toString()).doesNotContain("Zanzibar"))
                    .uncaughtException(Thread.currentThread(), new IllegalStateException("a slip"));
        });
    }

    private static void logged(Runnable work) {
        try {
            work.run();
            throw new AssertionError("did not fail");
        } catch (StoreException e) {
            LoggerFactory.getLogger(PasswordCommandsTest.class).error("failed", e);
        }
    }

    private static void assertSecret(ByteArrayOutputStream... streams) {
        for (ByteArrayOutputStream stream : streams) {
            assertThat(stream.toString(StandardCharsets.UTF_8)).doesNotContain("Zanzibar", "Pelican");
        }
    }

    private void in(String name, Consumer<FileDatabase> work) {
        try (FileDatabase database = Database.in(folder.resolve(name), () -> {})) {
            work.accept(database);
        }
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Commands.run(List.of(arguments), new PrintStream(out), new PrintStream(err), false);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }
}
