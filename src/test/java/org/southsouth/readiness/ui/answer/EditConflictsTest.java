package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.MergedAnswers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** Two people in one assessment. */
class EditConflictsTest {
    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC,
            Questionnaires.pillar(
                    "p", Questionnaires.theme("t", Questionnaires.levels("q1"), Questionnaires.levels("q2"))));
    private static final QuestionId Q1 = new QuestionId("q1");
    private static final QuestionId Q2 = new QuestionId("q2");

    private record Asked(String title, String body, Runnable mine, Runnable theirs) {}

    private final Desktop desktop = Desktop.of(FRAMEWORK, Scenario.of(FRAMEWORK).answers());
    private final List<Asked> asked = new ArrayList<>();

    @BeforeEach
    void sitDown() {
        desktop.isShared = true;
        desktop.askBy((question, both, keep, act, whenKept) ->
                asked.add(new Asked(question.title(), question.body(), act, whenKept)));
    }

    private static Response level(String level) {
        return new Response.Chosen(level);
    }

    private void theyAnswer(QuestionId question, String level) {
        Answer before = desktop.stored().to(question);
        desktop.store.save(
                new Change(Desktop.ID, question, before, Answer.of(level(level)), new Standing(1, 2, 9, 9, 9)));
    }

    private AnswerViewModel open() {
        return desktop.model();
    }

    private Response stored(QuestionId question) {
        return desktop.stored().to(question).response();
    }

    private Saving saving() {
        return desktop.context.frame().savingProperty().get();
    }

    @Test
    void theirs_is_not_overwritten_but_shown_and_somebody_is_asked() {
        AnswerViewModel answering = open();
        theyAnswer(Q1, "2");
        answering.respond(Q1, level("4"));
        assertThat(stored(Q1)).isEqualTo(level("2"));
        assertThat(answering.of(Q1).answer().response()).isEqualTo(level("2"));
        assertThat(answering.movementProperty().get()).isNull();
        assertThat(asked).extracting(Asked::title).containsExactly("Somebody else has answered this question too");
        assertThat(desktop.autoSave.hasUnsaved()).isTrue();
        assertThat(saving()).isEqualTo(Saving.FAILED);
    }

    @Test
    void mine_replaces_theirs_as_a_change_of_its_own() {
        AnswerViewModel answering = open();
        theyAnswer(Q1, "2");
        answering.respond(Q1, level("4"));
        asked.get(0).mine().run();
        assertThat(stored(Q1)).isEqualTo(level("4"));
        assertThat(answering.of(Q1).answer().response()).isEqualTo(level("4"));
        assertThat(desktop.autoSave.hasUnsaved()).isFalse();
        assertThat(saving()).isEqualTo(Saving.SAVED);
        assertThat(desktop.store.history(Desktop.ID)).hasSize(2);
        assertThat(desktop.store.list().get(0).standing())
                .isEqualTo(answering.scorecard().standing());
    }

    /** The question stands open for a while; they change their mind, and what is shown is not what stands. */
    @Test
    void mine_never_replaces_an_answer_that_was_not_shown_beside_it() {
        AnswerViewModel answering = open();
        theyAnswer(Q1, "2");
        answering.respond(Q1, level("4"));
        theyAnswer(Q1, "3");
        desktop.background.passTime();
        assertThat(answering.of(Q1).answer().response()).isEqualTo(level("3"));
        asked.get(0).mine().run();
        assertThat(stored(Q1)).isEqualTo(level("3"));
        assertThat(desktop.autoSave.hasUnsaved()).isTrue();
        assertThat(asked).hasSizeGreaterThan(1);
        asked.get(asked.size() - 1).mine().run();
        assertThat(stored(Q1)).isEqualTo(level("4"));
        assertThat(desktop.autoSave.hasUnsaved()).isFalse();
    }

    @Test
    void theirs_stays_where_it_is_chosen_and_cannot_be_undone_here() {
        AnswerViewModel answering = open();
        theyAnswer(Q1, "2");
        answering.respond(Q1, level("4"));
        asked.get(0).theirs().run();
        assertThat(stored(Q1)).isEqualTo(level("2"));
        assertThat(desktop.autoSave.hasUnsaved()).isFalse();
        assertThat(saving()).isEqualTo(Saving.SAVED);
        assertThat(answering.undo()).isFalse();
    }

    @Test
    void mine_is_laid_aside_where_theirs_is_kept_and_is_no_change_of_the_answer() {
        AnswerViewModel answering = open();
        theyAnswer(Q1, "2");
        answering.respond(Q1, level("4"));
        asked.get(0).theirs().run();
        List<HistoryEntry> trail = desktop.store.history(Desktop.ID);
        assertThat(MergedAnswers.of(trail).competing(Q1, Answer.of(level("2"))))
                .extracting(HistoryEntry::after)
                .containsExactly(Answer.of(level("4")));
        assertThat(ChainCheck.heads(trail))
                .hasEntrySatisfying(Q1, head -> assertThat(head.after()).isEqualTo(Answer.of(level("2"))));
        assertThat(open().of(Q1).answer().response()).isEqualTo(level("2"));
    }

    @Test
    void mine_waits_to_be_laid_aside_while_the_server_is_away_and_is_not_shown_as_the_answer() {
        AnswerViewModel answering = open();
        theyAnswer(Q1, "2");
        answering.respond(Q1, level("4"));
        desktop.store.failWith(StoreException.Reason.UNREACHABLE);
        asked.get(0).theirs().run();
        assertThat(desktop.autoSave.hasUnsaved()).isTrue();
        assertThat(saving()).isEqualTo(Saving.FAILED);
        desktop.store.failWith(null);
        answering.respond(Q2, level("3"));
        assertThat(open().of(Q1).answer().response()).isEqualTo(level("2"));
        desktop.context.frame().retry();
        assertThat(desktop.autoSave.hasUnsaved()).isFalse();
        MergedAnswers merged = MergedAnswers.of(desktop.store.history(Desktop.ID));
        assertThat(merged.competing(Q1, Answer.NONE)).hasSize(1);
        assertThat(merged.competing(Q2, Answer.NONE)).isEmpty();
    }

    @Test
    void the_choice_can_be_made_after_the_screen_was_left() {
        AnswerViewModel model = desktop.model();
        theyAnswer(Q1, "2");
        model.respond(Q1, level("4"));
        model.leaving();
        asked.get(0).mine().run();
        assertThat(stored(Q1)).isEqualTo(level("4"));
        assertThat(desktop.store.list().get(0).standing())
                .isEqualTo(open().scorecard().standing());
    }

    @Test
    void a_question_that_was_closed_without_a_choice_is_asked_again() {
        AnswerViewModel answering = open();
        theyAnswer(Q1, "2");
        answering.respond(Q1, level("4"));
        desktop.context.frame().retry();
        assertThat(asked).hasSize(2);
        asked.get(1).mine().run();
        assertThat(stored(Q1)).isEqualTo(level("4"));
    }

    @Test
    void the_same_answer_from_both_is_no_contest_and_other_questions_go_on() {
        AnswerViewModel answering = open();
        theyAnswer(Q1, "2");
        answering.respond(Q1, level("2"));
        answering.respond(Q2, level("3"));
        assertThat(asked).isEmpty();
        assertThat(stored(Q2)).isEqualTo(level("3"));
        assertThat(desktop.autoSave.hasUnsaved()).isFalse();
    }

    @Test
    void what_others_change_is_shown_within_seconds_and_the_figures_are_put_right() {
        AnswerViewModel answering = open();
        answering.respond(Q1, level("1"));
        theyAnswer(Q2, "3");
        desktop.background.passTime();
        assertThat(answering.of(Q2).answer().response()).isEqualTo(level("3"));
        assertThat(answering.of(Q1).answer().response()).isEqualTo(level("1"));
        assertThat(desktop.context.frame().statusProperty().get()).isEqualTo("Somebody else changed an answer, 14:02");
        assertThat(desktop.store.list().get(0).standing())
                .isEqualTo(answering.scorecard().standing());
        theyAnswer(Q1, "4");
        theyAnswer(Q2, "4");
        desktop.background.passTime();
        assertThat(answering.of(Q1).answer().response()).isEqualTo(level("4"));
        assertThat(desktop.context.frame().statusProperty().get()).isEqualTo("Somebody else changed 2 answers, 14:02");
        assertThat(answering.undo()).isFalse();
    }

    @Test
    void nobody_looks_for_others_where_the_screen_was_left_or_the_database_is_a_file() {
        AnswerViewModel left = desktop.model();
        left.leaving();
        desktop.isShared = false;
        AnswerViewModel alone = open();
        theyAnswer(Q1, "2");
        desktop.background.passTime();
        assertThat(left.of(Q1).answer().response()).isEqualTo(new Response.Blank());
        assertThat(alone.of(Q1).answer().response()).isEqualTo(new Response.Blank());
    }
}
