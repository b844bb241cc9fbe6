package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
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
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.files.SingleInstance;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.EarlierFile;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.testing.Digests;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.words.Messages;
import org.testfx.api.FxToolkit;

/** A new version over an old one, and an old one over what a new one left: real files, and the window as it is wired. */
class UpdateTest {
    @TempDir
    Path folder;

    @Test
    void an_older_form_is_brought_to_the_new_one_behind_a_backup_and_that_is_known() throws IOException {
        EarlierFile.makeIn(folder);
        try (FileDatabase database = Database.in(folder, () -> {})) {
            assertThat(database.isMigrated()).isFalse();
            database.open();
            assertThat(database.isMigrated()).isTrue();
            assertThat(new H2Backups(database, Clock.systemUTC()).all())
                    .extracting(Backup::reason)
                    .containsExactly(BackupReason.BEFORE_MIGRATION);
        }
        try (FileDatabase again = Database.in(folder, () -> {})) {
            again.open();
            assertThat(again.isMigrated()).isFalse();
        }
    }

    @Test
    void a_new_folder_is_not_called_migrated() {
        try (FileDatabase database = Database.in(folder, () -> {})) {
            database.open();
            assertThat(database.isMigrated()).isFalse();
        }
    }

    @Test
    void a_window_and_a_command_change_no_byte_of_what_a_newer_version_left() throws Exception {
        newerData();
        Map<String, String> before = digests();
        assertThat(before).hasSizeGreaterThan(5);

        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Commands.run(
                List.of("list", "--data", folder.toString()),
                new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        assertThat(code).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("written by a newer version");
        assertThat(digests()).isEqualTo(before);

        try (SingleInstance alone = SingleInstance.claim(folder).orElseThrow()) {
            assertThat(alone.asked()).isEmpty();
            openWindow();
        }
        Map<String, String> after = digests();
        assertThat(after).containsAllEntriesOf(before);
        after.keySet().removeAll(before.keySet());
        assertThat(after.keySet()).allMatch(name -> name.equals("window.lock") || name.startsWith("to-open"));
    }

    /** As from the start to the end of a window, but for the place of the window, which is kept with the settings. */
    private void openWindow() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Wiring wiring = new Wiring(new AppFolders(folder), Clock.systemUTC(), Messages.in(Locale.ENGLISH));
        Scene[] scene = new Scene[1];
        ScreenDriver.onWindow(() -> {
            scene[0] = wiring.page(1440, 900);
            wiring.furnish(scene[0]);
            ScreenDriver.place(stage, scene[0], 1440, 900);
            wiring.navigator().go(new Route.Home());
            wiring.backUp(scene[0]);
        });
        EveryScreen.settle(wiring);
        ScreenDriver.picture(scene[0], "newer-data");
        assertThat(Nodes.shown(scene[0].getRoot(), Labeled.class::isInstance))
                .anyMatch(node -> String.valueOf(((Labeled) node).getText()).contains("written by a newer version"));
        assertThat(wiring.isDataOpen()).isFalse();
        wiring.close(TimeUnit.SECONDS.toMillis(20));
    }

    /** With a table and settings that this version does not know. */
    private void newerData() throws IOException, SQLException {
        Framework framework = new JsonFrameworkSource().shipped();
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        Assessment assessment = new Assessment(new AssessmentId("a"), framework.ref(), profile, Answers.none());
        try (FileDatabase database = Database.in(folder, () -> {})) {
            new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "")
                    .add(List.of(new NewAssessment(
                            assessment, Scoring.score(framework, assessment).standing())));
            new H2Backups(database, Clock.systemUTC()).make(BackupReason.ASKED);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + folder.resolve("readiness"), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table novelty (id int primary key, words varchar)");
            statement.execute("alter table assessment add column mood varchar");
            statement.execute("update \"flyway_schema_history\" set \"version\" = '999' where \"installed_rank\" = "
                    + "(select max(\"installed_rank\") from \"flyway_schema_history\")");
        }
        new JsonSettings(folder).save(Settings.DEFAULT.withName("Sok Dara").withSeen("9.0.0"));
        String settings = Files.readString(folder.resolve("settings.json"));
        Files.writeString(folder.resolve("settings.json"), settings.replaceFirst("\\{", "{\"more\":[1],"));
        Files.writeString(folder.resolve("groups.csv"), "group,country\n");
        Files.writeString(folder.resolve("countries.csv"), "country,en,fr,es,ru,zh,ar,also\n");
        Files.writeString(folder.resolve("novelty.dat"), "of a newer version");
        try (SingleInstance earlier = SingleInstance.claim(folder).orElseThrow()) {
            assertThat(earlier.asked()).isEmpty();
        }
    }

    /** SHA-256 of every file, by its path in the folder. */
    private Map<String, String> digests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> digests.put(folder.relativize(file).toString(), digest(file)));
        }
        return digests;
    }

    private static String digest(Path file) {
        try {
            return Digests.sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
