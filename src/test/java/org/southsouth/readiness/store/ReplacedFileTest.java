package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.Filled;

/** A program that puts folders in step, or somebody, changes the file under an open window: it went on saying that all was saved. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "an open file keeps its name there")
class ReplacedFileTest {
    private static final Framework FRAMEWORK = new JsonFrameworkSource().shipped();

    @TempDir
    Path folder;

    private FileDatabase database;

    private JdbiAssessmentStore store() {
        return new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "Ana");
    }

    private Path file() {
        return folder.resolve("readiness.mv.db");
    }

    private void write(String round) {
        Profile profile = Profile.of(new Subject("KHM"), new Round(round), Depth.FULL);
        store().add(List.of(Filled.assessment(round, FRAMEWORK, profile, Answers.none())));
    }

    private static void assertReplaced(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.REPLACED));
    }

    @BeforeEach
    void openTwice() throws IOException {
        database = Database.in(folder, () -> {});
        write("a");
        database.close();
        Files.copy(file(), folder.resolve("older"));
        database = Database.in(folder, () -> {});
        for (String round : List.of("b", "c", "d")) {
            write(round);
            database.flush();
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothing_is_saved_once_the_file_was_deleted() throws IOException {
        Files.delete(file());
        assertReplaced(() -> write("e"));
        assertReplaced(() -> write("f"));
    }

    @Test
    void nothing_is_saved_once_another_file_was_moved_in_its_place() throws IOException {
        Files.move(folder.resolve("older"), file(), StandardCopyOption.REPLACE_EXISTING);
        assertReplaced(() -> write("e"));
    }

    @Test
    void nothing_is_saved_once_an_older_state_was_written_over_it() throws IOException {
        database.close();
        database = Database.in(folder, () -> {});
        write("e");
        Files.write(file(), Files.readAllBytes(folder.resolve("older")));
        assertReplaced(() -> write("f"));
    }

    @Test
    void a_file_that_was_put_back_takes_what_waited() throws IOException {
        Path away = folder.resolve("away");
        Files.move(file(), away);
        assertReplaced(() -> write("e"));
        Files.move(away, file());
        write("e");
        assertThat(store().find(new AssessmentId("e"))).isPresent();
    }

    @Test
    void what_the_application_puts_in_its_place_itself_is_written_to() {
        H2Backups backups = new H2Backups(database, Clock.systemUTC());
        backups.restore(backups.make(BackupReason.START));
        write("e");
        database.forgetOldStates();
        write("f");
    }
}
