package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.publicfigure.PublicFigures;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.ImageFolder;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;
import org.southsouth.readiness.store.H2Password;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiPeopleStore;
import org.southsouth.readiness.store.JdbiRemovedStore;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.settings.AboutViewModel;
import org.southsouth.readiness.ui.settings.BackupsViewModel;
import org.southsouth.readiness.ui.settings.Installation;
import org.southsouth.readiness.ui.settings.PasswordViewModel;
import org.southsouth.readiness.ui.settings.PeopleViewModel;
import org.southsouth.readiness.ui.settings.RemovedViewModel;
import org.southsouth.readiness.ui.settings.SettingsCards;
import org.southsouth.readiness.ui.settings.SettingsController;
import org.southsouth.readiness.ui.settings.SettingsViewModel;
import org.southsouth.readiness.ui.settings.SharedViewModel;
import org.southsouth.readiness.ui.settings.SupportViewModel;

/** A start over real files: a backup where something changed, and a way back where the database is damaged. */
class StartBackupTest {
    @TempDir
    Path folder;

    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), new DirectBackground());
    private final List<FileDatabase> databases = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_damaged_database_is_told_with_the_newest_sound_backup_and_one_click_puts_it_there(boolean isDark)
            throws IOException {
        fill();
        start();
        assertThat(names("backups")).hasSize(1);
        Files.writeString(
                folder.resolve("backups/000002-2026-11-25T110203Z-start-1-assessments-9-answers-0a1b2c3d.mv.db"),
                "bad");
        Path file = folder.resolve("readiness.mv.db");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        Scene scene = start(isDark);
        ScreenDriver.picture(scene, isDark ? "damaged-dark" : "damaged");
        assertThat(scene.getRoot().lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList())
                .contains("Go back to the newest backup?")
                .anyMatch(text -> text.contains("with 1 assessment and 1")
                        && text.contains("answers. What was entered after it would be missing")
                        && text.contains("last written"));
        new KeyRobot().clickOn("Use the backup");
        assertThat(after).containsExactly("restored");
        close();
        assertThat(Files.size(file)).isGreaterThan(whole.length / 2);
        assertThat(names("")).anyMatch(name -> name.startsWith("readiness-damaged-"));
        try (FileDatabase database = Database.in(folder, () -> {})) {
            assertThat(new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "").list())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_database_that_is_gone_is_not_made_anew_but_its_backup_is_offered(boolean isDark) throws IOException {
        fill();
        start();
        Path file = folder.resolve("readiness.mv.db");
        Files.delete(file);
        Scene scene = start(isDark);
        ScreenDriver.picture(scene, isDark ? "lost-dark" : "lost");
        assertThat(file).doesNotExist();
        assertThat(scene.getRoot().lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList())
                .anyMatch(text -> text.contains("not in the data folder") && text.contains("with 1 assessment and 1"));
        new KeyRobot().clickOn("Use the backup");
        assertThat(after).containsExactly("restored");
        close();
        try (Database database = Database.in(folder, () -> {})) {
            assertThat(new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "").list())
                    .hasSize(1);
        }
    }

    @Test
    void a_backup_that_cannot_be_made_is_told_and_stops_nothing() throws IOException {
        fill();
        Files.writeString(folder.resolve("backups"), "a file where the folder should be");
        start();
        assertThat(context.frame().statusProperty().get()).startsWith("No backup was made.");
    }

    private void start() {
        start(false);
    }

    /** The database stays open only while a dialog waits. */
    private Scene start(boolean isDark) {
        FileDatabase database = Database.in(folder, () -> {});
        StartBackup[] made = new StartBackup[1];
        Scene scene = new InShell(context, new Route.Home())
                .show(
                        dialogs -> {
                            H2Backups backups = new H2Backups(database, Clock.systemUTC());
                            made[0] = new StartBackup(context, backups, dialogs, () -> after.add("restored"));
                            SettingsViewModel settings = new SettingsViewModel(
                                    context, new JsonSettings(folder), changed -> {}, folder.toString());
                            return new SettingsController(
                                    settings,
                                    new SettingsCards(
                                            new BackupsViewModel(
                                                    context,
                                                    backups,
                                                    () -> new WholeVerification(
                                                                    database,
                                                                    new H2Backups(database, Clock.systemUTC()),
                                                                    Clock.systemUTC())
                                                            .verify(),
                                                    Path.of("backups"),
                                                    () -> {}),
                                            new PasswordViewModel(
                                                    context, new H2Password(database, Clock.systemUTC()), () -> {}),
                                            new SharedViewModel(
                                                    context, settings, new SharedCopies(database), Optional.empty()),
                                            new PeopleViewModel(
                                                    context,
                                                    new JdbiPeopleStore(database, Clock.systemUTC()),
                                                    backups,
                                                    () -> "",
                                                    () -> {}),
                                            new SupportViewModel(context, () -> "", (file, bytes) -> {}, false),
                                            new RemovedViewModel(context, new JdbiRemovedStore(database), id -> {}),
                                            new AboutViewModel(
                                                    context,
                                                    Installation.of("1", name -> ""),
                                                    new ImageFolder(null),
                                                    () -> PublicFigures.NONE)),
                                    dialogs);
                        },
                        1440,
                        900,
                        Settings.DEFAULT.withLook(isDark ? WindowLook.DARK : WindowLook.LIGHT));
        ScreenDriver.onWindow(made[0]::begin);
        databases.add(database);
        if (!database.isOpen()) {
            return scene;
        }
        close();
        return scene;
    }

    @AfterEach
    void close() {
        databases.forEach(FileDatabase::close);
    }

    private void fill() {
        Framework framework = new JsonFrameworkSource().shipped();
        Answers answers = Filled.answers(framework, 3, 0.15);
        Assessment assessment = new Assessment(
                new AssessmentId("WSM"),
                framework.ref(),
                Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL),
                answers);
        try (FileDatabase database = Database.in(folder, () -> {})) {
            new JdbiAssessmentStore(database, Clock.systemUTC(), () -> "")
                    .add(List.of(new NewAssessment(
                            assessment, Scoring.score(framework, assessment).standing())));
        }
    }

    private List<String> names(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
