package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.WaitingBackground;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

class AutoSaveTest {
    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC,
            Questionnaires.pillar(
                    "p",
                    Questionnaires.theme(
                            "t",
                            Questionnaires.levels("q1"),
                            Questionnaires.levels("q2"),
                            Questionnaires.levels("q3"))));

    private final Desktop desktop = Desktop.of(FRAMEWORK, Scenario.of(FRAMEWORK).answers());
    private final WindowFrame frame = desktop.context.frame();
    private final AutoSave saving = desktop.autoSave;

    private static Change change(String question, String before, String after) {
        return new Change(
                Desktop.ID, new QuestionId(question), level(before), level(after), new Standing(1, 3, 50, 40, 60));
    }

    private static Answer level(String level) {
        return level.isEmpty() ? Answer.NONE : Answer.of(new Response.Chosen(level));
    }

    private List<String> trail() {
        return desktop.store.history(Desktop.ID).stream()
                .map(AutoSaveTest::line)
                .toList();
    }

    private static String line(HistoryEntry entry) {
        return entry.question() + ":" + level(entry.before()) + ">" + level(entry.after());
    }

    private static String level(Answer answer) {
        return answer.response() instanceof Response.Chosen chosen ? chosen.option() : "";
    }

    @Test
    void a_change_is_kept_at_once_and_shown_with_its_time() {
        saving.save(change("q1", "", "2"));
        assertThat(trail()).containsExactly("q1:>2");
        assertThat(frame.savingProperty().get()).isEqualTo(Saving.SAVED);
        assertThat(frame.statusProperty().get()).isEqualTo("Saved 14:02");
        assertThat(saving.hasUnsaved()).isFalse();
    }

    @Test
    void what_is_told_stands_beside_the_next_saved_and_once() {
        desktop.store.failWith(Reason.IN_USE);
        saving.save(change("q1", "", "2"));
        saving.tell("Undone in q1.");
        desktop.store.failWith(null);
        saving.retry();
        assertThat(frame.statusProperty().get()).isEqualTo("Undone in q1. Saved 14:02");
        saving.save(change("q1", "2", "3"));
        assertThat(frame.statusProperty().get()).isEqualTo("Saved 14:02");
    }

    /** The worker was quick, and what it did is not told yet: the next word about it would stand in the place of this one. */
    @Test
    void what_is_told_waits_for_a_saved_that_is_on_its_way() {
        WaitingBackground waiting = new WaitingBackground();
        ScreenContext context = ScreenContexts.context(new ScreenContexts.RememberingNavigator(), waiting);
        AutoSave quick = new AutoSave(context, desktop.store);
        quick.save(change("q1", "", "2"));
        Runnable answer = waiting.workUntold();
        assertThat(quick.hasUnsaved()).isFalse();
        quick.tell("Undone in q1.");
        answer.run();
        assertThat(context.frame().statusProperty().get()).isEqualTo("Undone in q1. Saved 14:02");
    }

    /** The worker kept both at once, and coming for the second it found nothing to do: “saved” alone stood in the place of the word. */
    @Test
    void what_is_told_of_several_quick_changes_stays() {
        WaitingBackground waiting = new WaitingBackground();
        ScreenContext context = ScreenContexts.context(new ScreenContexts.RememberingNavigator(), waiting);
        AutoSave quick = new AutoSave(context, desktop.store);
        quick.save(change("q1", "", "2"));
        quick.save(change("q1", "2", "3"));
        quick.tell("The note still stands.");
        waiting.workAll();
        assertThat(trail()).containsExactly("q1:>3");
        assertThat(context.frame().statusProperty().get()).isEqualTo("The note still stands. Saved 14:02");
    }

    @Test
    void what_is_told_goes_once_somebody_is_elsewhere_and_nothing_else_does() {
        saving.tell("This question has no choice 9");
        assertThat(frame.statusProperty().get()).isEqualTo("This question has no choice 9");
        saving.hush();
        assertThat(frame.statusProperty().get()).isEqualTo("All changes saved");
        saving.tell("This question has no choice 9");
        frame.showStatus(Saving.NOTHING, "Written");
        saving.hush();
        assertThat(frame.statusProperty().get()).isEqualTo("Written");
        desktop.store.failWith(Reason.IN_USE);
        saving.save(change("q1", "", "2"));
        saving.tell("Undone in q1.");
        desktop.store.failWith(null);
        saving.retry();
        saving.hush();
        assertThat(frame.statusProperty().get())
                .as("also what stands beside that it was saved")
                .isEqualTo("All changes saved");
    }

    @Test
    void what_is_told_never_stands_over_what_is_not_saved() {
        desktop.store.failWith(Reason.DISK_FULL);
        saving.save(change("q1", "", "2"));
        String failed = frame.statusProperty().get();
        saving.tell("Undone in q1.");
        assertThat(frame.statusProperty().get()).isEqualTo(failed);
        assertThat(frame.savingProperty().get()).isEqualTo(Saving.FAILED);
    }

    @Test
    void what_failed_is_not_shown_as_saved_and_stays_so_until_it_is() {
        desktop.store.failWith(Reason.DISK_FULL);
        saving.save(change("q1", "", "2"));
        assertThat(frame.savingProperty().get()).isEqualTo(Saving.FAILED);
        assertThat(frame.statusProperty().get()).startsWith("Not saved. The disk is full.");
        assertThat(saving.hasUnsaved()).isTrue();
        desktop.background.passTime();
        assertThat(frame.savingProperty().get()).isEqualTo(Saving.FAILED);
    }

    @Test
    void after_a_failure_everything_is_kept_in_the_order_in_which_it_was_made() {
        desktop.store.failWith(Reason.DISK_FULL);
        saving.save(change("q1", "", "2"));
        saving.save(change("q2", "", "1"));
        saving.save(change("q1", "2", "3"));
        desktop.store.failWith(null);
        saving.save(change("q3", "", "4"));
        assertThat(trail()).containsExactly("q1:>2", "q2:>1", "q1:2>3", "q3:>4");
        assertThat(frame.savingProperty().get()).isEqualTo(Saving.SAVED);
    }

    @Test
    void it_tries_again_by_itself_and_when_asked() {
        desktop.store.failWith(Reason.IN_USE);
        saving.save(change("q1", "", "2"));
        desktop.background.passTime();
        assertThat(saving.hasUnsaved()).isTrue();
        desktop.store.failWith(null);
        desktop.background.passTime();
        assertThat(trail()).containsExactly("q1:>2");

        desktop.store.failWith(Reason.IN_USE);
        saving.save(change("q2", "", "2"));
        desktop.store.failWith(null);
        frame.retry();
        assertThat(trail()).containsExactly("q1:>2", "q2:>2");
        assertThat(saving.hasUnsaved()).isFalse();
    }

    @Test
    void while_nothing_can_be_kept_changes_of_one_question_in_a_row_become_one() {
        desktop.store.failWith(Reason.FAILED);
        saving.save(change("q1", "", "1"));
        saving.save(change("q1", "1", "2"));
        saving.save(change("q1", "2", "3"));
        desktop.store.failWith(null);
        saving.retry();
        assertThat(trail()).containsExactly("q1:>3");
    }

    @Test
    void what_was_changed_back_before_it_could_be_kept_leaves_no_trace() {
        desktop.store.failWith(Reason.FAILED);
        saving.save(change("q1", "", "1"));
        saving.save(change("q1", "1", ""));
        desktop.store.failWith(null);
        saving.retry();
        assertThat(trail()).isEmpty();
        assertThat(frame.savingProperty().get()).isEqualTo(Saving.SAVED);
    }

    @Test
    void what_is_signed_off_meanwhile_keeps_its_words_here_and_holds_up_no_other_assessment() {
        AssessmentId other = new AssessmentId("other");
        desktop.store.add(List.of(
                Filled.assessment(other.value(), FRAMEWORK, Desktop.profile("FJI", Depth.FULL), Answers.none())));
        desktop.store.lock(Desktop.ID, true);
        saving.named(Desktop.ID, "Samoa 2026");
        saving.save(change("q1", "", "1"));
        saving.save(change("q2", "", "2"));
        saving.save(new Change(other, new QuestionId("q1"), Answer.NONE, level("4"), new Standing(1, 3, 50, 40, 60)));
        assertThat(desktop.store.load(other).answers().to(new QuestionId("q1"))).isEqualTo(level("4"));
        assertThat(frame.savingProperty().get()).isEqualTo(Saving.FAILED);
        assertThat(frame.statusProperty().get())
                .isEqualTo("Not saved: Samoa 2026 was signed off meanwhile. “Save again” shows your answers."
                        + " The rest is saved.");
        // Nothing is tried again by itself: it would fail until somebody reopens the assessment.
        desktop.background.passTime();
        assertThat(saving.hasUnsaved()).isTrue();
        assertThat(saving.laidOver(desktop.store.load(Desktop.ID)).answers().to(new QuestionId("q2")))
                .isEqualTo(level("2"));

        desktop.store.lock(Desktop.ID, false);
        saving.save(change("q1", "1", "3"));
        assertThat(trail()).containsExactly("q1:>1", "q2:>2", "q1:1>3");
        assertThat(frame.savingProperty().get()).isEqualTo(Saving.SAVED);
        assertThat(saving.hasUnsaved()).isFalse();
    }

    private final List<String> questions = new ArrayList<>();
    private Runnable bringBack = () -> {};

    private void askInWindow() {
        saving.askBy(
                (question, both, keep, act, whenKept) -> {
                    questions.add(question.title() + ": " + question.body());
                    bringBack = act;
                },
                new OneFramework(FRAMEWORK));
    }

    @Test
    void what_was_removed_meanwhile_waits_by_itself_and_can_be_brought_back() {
        AssessmentId other = new AssessmentId("other");
        desktop.store.add(List.of(
                Filled.assessment(other.value(), FRAMEWORK, Desktop.profile("FJI", Depth.FULL), Answers.none())));
        askInWindow();
        saving.named(Desktop.ID, "Samoa 2026");
        desktop.store.delete(Desktop.ID);
        saving.save(change("q1", "", "1"));
        saving.save(change("q2", "", "2"));
        saving.save(new Change(other, new QuestionId("q1"), Answer.NONE, level("4"), new Standing(1, 3, 50, 40, 60)));
        assertThat(desktop.store.load(other).answers().to(new QuestionId("q1"))).isEqualTo(level("4"));
        assertThat(frame.savingProperty().get()).isEqualTo(Saving.FAILED);
        assertThat(frame.statusProperty().get()).startsWith("Not saved: Samoa 2026 was removed meanwhile");
        assertThat(saving.unsaved()).containsExactly("Samoa 2026");
        assertThat(questions)
                .containsExactly(
                        "Samoa 2026 was removed from the list: One answer of yours could not be saved. Bring the"
                                + " assessment back to keep it?");
        frame.retry();
        assertThat(questions).last().asString().contains("2 answers of yours could not be saved", "to keep them?");
        bringBack.run();
        assertThat(trail()).containsExactly("q1:>1", "q2:>2");
        assertThat(saving.hasUnsaved()).isFalse();
        assertThat(frame.savingProperty().get()).isEqualTo(Saving.SAVED);
    }

    /** As an answer with a character that the server cannot hold. */
    @Test
    void an_answer_that_alone_is_refused_holds_up_no_other_one() {
        desktop.store.failFor(new QuestionId("q1"), Reason.FAILED);
        saving.named(Desktop.ID, "Samoa 2026");
        saving.save(change("q1", "", "1"));
        saving.save(change("q2", "", "2"));
        assertThat(trail()).containsExactly("q2:>2");
        assertThat(frame.statusProperty().get()).startsWith("Not saved in Samoa 2026: Your data could not be");
        desktop.store.failFor(new QuestionId("q1"), null);
        desktop.background.passTime();
        assertThat(trail()).containsExactly("q2:>2", "q1:>1");
        assertThat(frame.savingProperty().get()).isEqualTo(Saving.SAVED);
    }

    /** Random work of a hurried person on a bad line: no screen can say that all is saved while something waits. */
    @Test
    void all_is_shown_as_saved_only_while_nothing_waits() {
        Random random = new Random(7);
        WaitingBackground slow = new WaitingBackground();
        ScreenContext context = new ScreenContext(
                desktop.context.messages(),
                desktop.context.formats(),
                desktop.context.navigator(),
                slow,
                frame,
                desktop.context.clock());
        AutoSave slowly = new AutoSave(context, desktop.store);
        List<@Nullable Reason> reasons =
                Arrays.asList(null, null, Reason.UNREACHABLE, Reason.MISSING, Reason.FAILED, Reason.SIGNED_OFF);
        String before = "";
        int shown = 0;
        for (int step = 0; step < 3000; step++) {
            switch (random.nextInt(6)) {
                case 0 -> {
                    String after = String.valueOf(1 + random.nextInt(4));
                    if (!after.equals(before)) {
                        slowly.save(change("q1", before, after));
                        before = after;
                    }
                }
                case 1 -> slow.workOne();
                case 2 -> slow.passTime();
                case 3 -> desktop.store.failWith(reasons.get(random.nextInt(reasons.size())));
                case 4 -> frame.showStatus(Saving.SAVED, "All changes saved");
                default -> frame.showStatus(Saving.NOTHING, "");
            }
            if (frame.savingProperty().get() == Saving.SAVED) {
                shown++;
                assertThat(slowly.hasUnsaved()).as("step " + step).isFalse();
            }
        }
        assertThat(shown).isGreaterThan(100);
    }

    @Test
    void a_load_sees_what_waits() {
        desktop.store.failWith(Reason.FAILED);
        saving.save(change("q1", "", "1"));
        desktop.store.failWith(null);
        assertThat(saving.laidOver(desktop.store.load(Desktop.ID)).answers().to(new QuestionId("q1")))
                .isEqualTo(level("1"));
    }

    @Test
    void the_store_is_flushed_once_after_several_changes() {
        saving.save(change("q1", "", "1"));
        saving.save(change("q2", "", "1"));
        assertThat(desktop.store.flushes()).isZero();
        desktop.background.passTime();
        assertThat(desktop.store.flushes()).isEqualTo(1);
    }

    @Test
    void a_flush_that_fails_is_told_and_made_good() {
        saving.save(change("q1", "", "1"));
        desktop.store.failWith(Reason.DISK_FULL);
        desktop.background.passTime();
        assertThat(frame.savingProperty().get()).isEqualTo(Saving.FAILED);
        desktop.store.failWith(null);
        desktop.background.passTime();
        desktop.background.passTime();
        assertThat(frame.savingProperty().get()).isEqualTo(Saving.SAVED);
        assertThat(desktop.store.flushes()).isEqualTo(1);
    }

    @Test
    void saving_is_shown_only_when_it_takes_long_and_saved_only_when_it_is() {
        WaitingBackground slow = new WaitingBackground();
        ScreenContext context = new ScreenContext(
                desktop.context.messages(),
                desktop.context.formats(),
                desktop.context.navigator(),
                slow,
                frame,
                desktop.context.clock());
        AutoSave slowly = new AutoSave(context, desktop.store);
        slowly.save(change("q1", "", "1"));
        assertThat(frame.statusProperty().get()).isEmpty();
        slow.passTime();
        assertThat(frame.savingProperty().get()).isEqualTo(Saving.SAVING);
        slowly.save(change("q2", "", "1"));
        slow.workAll();
        assertThat(frame.savingProperty().get()).isEqualTo(Saving.SAVED);
        assertThat(trail()).containsExactly("q1:>1", "q2:>1");
    }

    @Test
    void a_change_that_is_on_its_way_is_not_touched_any_more() {
        ChangeQueue queue = new ChangeQueue();
        queue.add(change("q1", "", "1"));
        ChangeQueue.Pending sent = queue.take();
        queue.add(change("q1", "1", "2"));
        queue.finish(true);
        assertThat(sent).isEqualTo(new ChangeQueue.Pending(change("q1", "", "1"), false));
        assertThat(queue.take()).isEqualTo(new ChangeQueue.Pending(change("q1", "1", "2"), false));
        queue.finish(false);
        assertThat(queue.isEmpty()).isFalse();
    }

    @Test
    void a_change_made_after_a_failed_one_never_overtakes_it() {
        desktop.store.failWith(Reason.READ_ONLY);
        saving.save(change("q1", "", "1"));
        saving.save(change("q2", "", "1"));
        assertThat(desktop.background.shownFailures()).isEmpty();
        desktop.store.failWith(null);
        assertThat(trail()).isEmpty();
        saving.retry();
        assertThat(trail()).containsExactly("q1:>1", "q2:>1");
    }
}
