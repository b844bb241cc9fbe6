package org.southsouth.readiness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.MemoryBackups;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.Dialogs.Question;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WrittenFile;

class BackupsViewModelTest {
    private final DirectBackground background = new DirectBackground();
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), background);
    private final MemoryBackups backups = MemoryBackups.of(3, ScreenContexts.NOW);
    private final List<String> after = new ArrayList<>();
    private final List<Question> asked = new ArrayList<>();
    private final List<Runnable> answers = new ArrayList<>();
    private final List<String> passwords = new ArrayList<>();
    private final List<char[]> given = new ArrayList<>();
    private final BackupsViewModel model =
            new BackupsViewModel(context, backups, backups, Path.of("data", "backups"), () -> after.add("anew"));

    @Test
    void each_is_listed_with_its_time_its_reason_and_what_it_holds() {
        assertThat(model.busyProperty().get()).isTrue();
        model.load();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.linesProperty().get())
                .extracting(BackupsViewModel.Line::moment)
                .containsExactly("Today, 14:02", "Today, 07:02", "Today, 00:02");
        assertThat(model.linesProperty().get().get(0).reason()).isEqualTo("Before a restore");
        assertThat(model.linesProperty().get().get(2).contents()).isEqualTo("1 assessment, 119 answers");
    }

    @Test
    void one_is_made_by_hand_and_listed() {
        model.load();
        model.backUp();
        assertThat(backups.done()).containsExactly("make asked");
        assertThat(model.linesProperty().get()).hasSize(4);
        assertThat(model.linesProperty().get().get(0).reason()).isEqualTo("By hand");
        assertThat(status()).isEqualTo("Backup made: 13 assessments, 1,500 answers");
        String file = Path.of("data", "backups", "backup-4").toString();
        assertThat(context.frame().writtenProperty().get())
                .contains(new WrittenFile(file, 400_000, ScreenContexts.NOW));
    }

    @Test
    void a_copy_goes_where_somebody_says() {
        assertThat(model.suggestedName()).isEqualTo("Readiness backup 2026-05-12.mv.db");
        model.copyTo("/stick/copy.mv.db", this::answer);
        assertThat(backups.done()).containsExactly("write /stick/copy.mv.db");
        assertThat(status()).isEqualTo("Copy saved: 13 assessments, 1,500 answers");
    }

    @Test
    void a_copy_has_its_ending_whatever_was_typed_and_replaces_nothing_that_was_not_asked_for() {
        model.copyTo("/stick/amina.db", this::answer);
        assertThat(backups.done()).containsExactly("write /stick/amina.mv.db");
        assertThat(context.frame().writtenProperty().get())
                .map(WrittenFile::name)
                .contains("amina.mv.db");
        assertThat(asked).isEmpty();
        model.copyTo("/stick/amina", this::answer);
        assertThat(backups.done()).hasSize(1);
        assertThat(asked.get(0).title()).isEqualTo("Replace amina.mv.db?");
        answers.get(0).run();
        assertThat(backups.done()).hasSize(2);
        model.copyTo("/stick/amina.mv.db", this::answer);
        assertThat(asked).as("the dialog of the system asked already").hasSize(1);
        assertThat(backups.done()).hasSize(3).containsOnly("write /stick/amina.mv.db");
    }

    private void answer(Question question, Runnable act) {
        asked.add(question);
        answers.add(act);
    }

    @Test
    void a_file_is_looked_at_before_it_is_asked_for_and_named_where_it_is_no_backup() {
        model.load();
        model.askRestore("/stick/copy.mv.db", asked::add);
        assertThat(asked.get(0).body())
                .contains("File: /stick/copy.mv.db.")
                .contains("It holds: 7 assessments, 833 answers.")
                .contains("Here now: 13 assessments, 1,500 answers.");
        backups.refuseFiles(Reason.UNSOUND);
        model.askRestore("/home/ana/settings.json", asked::add);
        assertThat(finding()).startsWith("settings.json is no backup of this application");
        assertThat(model.findingProperty().get().orElseThrow().isSound()).isFalse();
        backups.refuseFiles(Reason.FOREIGN);
        model.askRestore("/home/ana/trap.mv.db", asked::add);
        assertThat(finding()).startsWith("trap.mv.db holds something that this application never puts");
        backups.refuseFiles(Reason.NEWER);
        model.askRestore("/home/ana/next.mv.db", asked::add);
        assertThat(finding()).startsWith("next.mv.db was written by a newer version");
        assertThat(asked).hasSize(1);
        assertThat(background.shownFailures()).isEmpty();
        backups.refuseFiles(null);
        backups.lockWith("the old one");
        model.askRestore("/stick/copy.mv.db", asked::add);
        assertThat(asked.get(1).body()).contains("It has another password, so what it holds is not known yet.");
        assertThat(model.findingProperty().get()).isEmpty();
        assertThat(status()).isEqualTo("Nothing to save");
    }

    @Test
    void before_a_restore_it_is_said_what_there_is_and_that_a_way_back_stays_and_after_it_all_is_read_anew() {
        model.load();
        BackupsViewModel.Line oldest = model.linesProperty().get().get(2);
        model.askRestore(oldest, asked::add);
        assertThat(asked.get(0).title()).isEqualTo("Restore the backup of Today, 00:02?");
        assertThat(asked.get(0).body())
                .contains("It holds: 1 assessment, 119 answers.")
                .contains("Here now: 13 assessments, 1,500 answers.")
                .contains("A backup of everything as it is now is made first");
        assertThat(backups.done()).isEmpty();
        model.restore(oldest, this::give);
        assertThat(backups.done()).containsExactly("restore backup-1");
        assertThat(after).containsExactly("anew");
        assertThat(status()).isEqualTo("Restored: 1 assessment, 119 answers");
    }

    @Test
    void where_the_data_cannot_be_read_a_restore_is_still_offered() {
        model.load();
        backups.failWith(new StoreException(Reason.DAMAGED, "cut", null));
        model.askRestore("/stick/copy.mv.db", asked::add);
        assertThat(asked.get(0).body())
                .contains("File: /stick/copy.mv.db.")
                .contains("What is here now cannot be read. Where there is a file, it stays in the data folder.");
    }

    @Test
    void a_check_says_in_words_that_all_is_sound_or_what_is_not() {
        model.load();
        assertThat(model.findingProperty().get()).isEmpty();
        model.check();
        assertThat(finding())
                .isEqualTo(
                        "Everything is as it was saved: 13 assessments, 1,500 answers, every change in their history,"
                                + " and 3 backups.");
        backups.make(BackupReason.BEFORE_PASSWORD);
        model.check();
        assertThat(finding()).endsWith("and 3 backups. 1 backup has another password and could not be looked at.");
        backups.make(BackupReason.ASKED);
        backups.spoil(Problem.of("KHM 2025, LAW", "problem.history.head", "LAW"));
        model.check();
        assertThat(finding().lines())
                .containsExactly(
                        "2 things are not as saved:",
                        "KHM 2025, LAW: The answer to the question \"LAW\" does not point to the last change in its history.",
                        "The backup of Today, 14:02 cannot be read. Do not rely on it.");
        assertThat(status()).isEqualTo("Nothing to save");
    }

    private String finding() {
        return model.findingProperty().get().orElseThrow().words();
    }

    @Test
    void what_fails_is_told_leaves_the_list_and_can_be_tried_again() {
        model.load();
        backups.failWith(new StoreException(Reason.DISK_FULL, "full", null));
        model.backUp();
        model.copyTo("/stick/copy.mv.db", this::answer);
        model.restore("/stick/copy.mv.db", this::give);
        assertThat(background.shownFailures()).hasSize(3);
        assertThat(model.linesProperty().get()).hasSize(3);
        assertThat(after).isEmpty();
        assertThat(status()).isEqualTo("Nothing to save");
        assertThat(model.busyProperty().get()).isFalse();
        backups.failWith(null);
        model.backUp();
        assertThat(model.linesProperty().get()).hasSize(4);
    }

    @Test
    void a_backup_with_another_password_is_restored_with_it() {
        model.load();
        backups.lockWith("the old one");
        passwords.addAll(List.of("wrong", "the old one"));
        model.restore(model.linesProperty().get().get(0), this::give);
        assertThat(asked)
                .extracting(Question::title)
                .containsExactly("This backup has another password", "That is not its password");
        assertThat(backups.done()).containsExactly("unlock and restore backup-3");
        assertThat(after).containsExactly("anew");
        assertThat(given).allMatch(typed -> String.valueOf(typed).chars().allMatch(sign -> sign == 0));
        assertThat(model.busyProperty().get()).isFalse();
    }

    private void give(Question question, Consumer<char[]> whenGiven) {
        asked.add(question);
        char[] typed = passwords.remove(0).toCharArray();
        given.add(typed);
        whenGiven.accept(typed);
    }

    private String status() {
        return context.frame().statusProperty().get();
    }
}
