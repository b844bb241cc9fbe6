package org.southsouth.readiness.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.Digests;

class MergingTest {
    private static final QuestionId LAW = new QuestionId("LAW-01");
    private static final Answer YES = new Answer(new Response.Chosen("yes"), "ask Dara first", Evidence.NONE);
    private static final Answer NO = Answer.of(new Response.Chosen("no"));
    private static final Answer PARTLY = Answer.of(new Response.Chosen("partly"));

    private final MemoryComputer mine = new MemoryComputer("mine", 0);

    @Test
    void an_answer_sent_and_changed_comes_back_as_theirs_alone() {
        mine.answer(LAW, PARTLY);
        MemoryComputer theirs = mine.copy("theirs");
        theirs.answer(LAW, NO);
        assertThat(kind(theirs)).isEqualTo(AnswerMerge.Kind.THEIRS_NEWER);
        MergeChanges changes = mine.plan(theirs.whole()).intake(Map.of());
        assertThat(changes.before().to(LAW)).isEqualTo(PARTLY);
        assertThat(changes.after().to(LAW)).isEqualTo(NO);
        mine.take(changes);
        assertThat(mine.answers().to(LAW)).isEqualTo(NO);
        mine.answer(LAW, PARTLY);
        assertThat(kind(theirs)).isEqualTo(AnswerMerge.Kind.MINE_NEWER);
    }

    /** An earlier clock makes nobody older. */
    @Test
    void clocks_do_not_count() {
        mine.answer(LAW, PARTLY);
        MemoryComputer theirs = new MemoryComputer("theirs", -1_000_000);
        theirs.take(theirs.plan(mine.whole()).intake(Map.of()));
        theirs.answer(LAW, NO);
        assertThat(kind(theirs)).isEqualTo(AnswerMerge.Kind.THEIRS_NEWER);
    }

    @Test
    void a_conflict_waits_for_a_resolution_and_keeps_both_answers() {
        mine.answer(LAW, PARTLY);
        MemoryComputer theirs = new MemoryComputer("theirs", 5);
        theirs.answer(LAW, NO);
        MergePlan plan = mine.plan(theirs.whole());
        assertThat(plan.of(AnswerMerge.Kind.CONFLICT)).hasSize(1);
        assertThatThrownBy(() -> plan.intake(Map.of())).isInstanceOf(IllegalArgumentException.class);
        mine.take(plan.intake(Map.of(LAW, new Resolution.Theirs("they asked the ministry"))));
        assertThat(mine.answers().to(LAW)).isEqualTo(NO);
        assertThat(mine.trail()).extracting(HistoryEntry::after).containsExactly(PARTLY, NO, NO);
        assertThat(mine.trail()).extracting(HistoryEntry::isAside).containsExactly(false, true, false);
        assertThat(mine.trail().get(2).reason()).isEqualTo("they asked the ministry");
        assertThat(mine.trail().get(2).merged()).isEqualTo(theirs.trail().get(0).hash());
        assertThat(theirs.plan(mine.whole()).of(AnswerMerge.Kind.SAME)).hasSize(1);
    }

    @Test
    void an_answer_of_ones_own_settles_a_conflict_for_the_other_side_too() {
        mine.answer(LAW, PARTLY);
        MemoryComputer theirs = new MemoryComputer("theirs", 5);
        theirs.answer(LAW, NO);
        mine.take(mine.plan(theirs.whole()).intake(Map.of(LAW, new Resolution.Other(YES, "the law is in force"))));
        assertThat(theirs.plan(mine.whole()).of(AnswerMerge.Kind.THEIRS_NEWER)).hasSize(1);
    }

    /** By ancestry it is newer; what somebody chose about it is known on both sides, and a second time nothing is new. */
    @Test
    void an_answer_that_was_withdrawn_is_taken_unless_somebody_chose() {
        mine.answer(LAW, PARTLY);
        MemoryComputer theirs = mine.copy("theirs");
        theirs.answer(LAW, Answer.of(new Response.DontKnow()));
        MergePlan plan = mine.plan(theirs.whole());
        assertThat(plan.answers()).singleElement().matches(AnswerMerge::isWithdrawn);
        assertThat(plan.of(AnswerMerge.Kind.THEIRS_NEWER)).hasSize(1);
        assertThat(plan.intake(Map.of()).after().to(LAW).response().isDontKnow())
                .isTrue();
        MergeChanges agreed = plan.intake(Map.of(LAW, new Resolution.Theirs("")));
        assertThat(agreed.decisions()).isEmpty();
        assertThat(agreed.after().to(LAW).response().isDontKnow()).isTrue();
        assertThat(plan.intake(Map.of(LAW, new Resolution.Theirs("they asked"))).decisions())
                .extracting(Decision::reason)
                .containsExactly("they asked");
        mine.take(plan.intake(Map.of(LAW, new Resolution.Mine("it is in the gazette"))));
        assertThat(mine.answers().to(LAW)).isEqualTo(PARTLY);
        assertThat(mine.trail()).extracting(HistoryEntry::isAside).containsExactly(false, true, false);
        assertThat(mine.plan(theirs.whole()).isKnown()).isTrue();
        assertThat(kind(theirs)).isEqualTo(AnswerMerge.Kind.MINE_NEWER);
        MergePlan back = theirs.plan(mine.whole());
        assertThat(back.of(AnswerMerge.Kind.THEIRS_NEWER)).hasSize(1).noneMatch(AnswerMerge::isWithdrawn);
    }

    /** Whoever knew ours and changed it may be wrong all the same. */
    @Test
    void an_answer_that_is_newer_there_is_taken_unless_somebody_keeps_ours() {
        mine.answer(LAW, PARTLY);
        MemoryComputer theirs = mine.copy("theirs");
        theirs.answer(LAW, NO);
        MergePlan plan = mine.plan(theirs.whole());
        assertThat(plan.of(AnswerMerge.Kind.THEIRS_NEWER)).hasSize(1);
        MergeChanges agreed = plan.intake(Map.of(LAW, new Resolution.Theirs("they asked")));
        assertThat(agreed.decisions()).isEmpty();
        assertThat(agreed.after().to(LAW)).isEqualTo(NO);
        mine.take(plan.intake(Map.of(LAW, new Resolution.Mine("it is not in force yet"))));
        assertThat(mine.answers().to(LAW)).isEqualTo(PARTLY);
        assertThat(mine.trail()).extracting(HistoryEntry::isAside).containsExactly(false, true, false);
        assertThat(mine.plan(theirs.whole()).isKnown()).isTrue();
        assertThat(kind(theirs)).isEqualTo(AnswerMerge.Kind.MINE_NEWER);
        assertThat(theirs.plan(mine.whole()).of(AnswerMerge.Kind.THEIRS_NEWER)).hasSize(1);
    }

    @Test
    void only_an_answer_can_be_withdrawn() {
        mine.answer(LAW, Answer.of(new Response.DontKnow()));
        MemoryComputer theirs = mine.copy("theirs");
        theirs.answer(LAW, Answer.NONE);
        assertThat(mine.plan(theirs.whole()).answers()).noneMatch(AnswerMerge::isWithdrawn);
        mine.answer(LAW, YES);
        MemoryComputer others = mine.copy("others");
        others.answer(LAW, NO);
        assertThat(mine.plan(others.whole()).answers()).noneMatch(AnswerMerge::isWithdrawn);
        others.answer(LAW, Answer.NONE);
        assertThat(mine.plan(others.whole()).answers()).allMatch(AnswerMerge::isWithdrawn);
    }

    @Test
    void a_note_that_was_left_out_is_neither_a_difference_nor_lost() {
        mine.answer(LAW, YES);
        MemoryComputer theirs = new MemoryComputer("theirs", 0);
        theirs.take(theirs.plan(mine.withoutNotes()).intake(Map.of()));
        assertThat(theirs.answers().to(LAW)).isEqualTo(YES.withNote(""));
        assertThat(kind(theirs)).isEqualTo(AnswerMerge.Kind.SAME);
        theirs.answer(LAW, NO);
        MergeChanges changes = mine.plan(theirs.whole()).intake(Map.of());
        mine.take(changes);
        assertThat(mine.answers().to(LAW)).isEqualTo(NO.withNote(YES.note()));
        assertThat(changes.after().to(LAW)).isEqualTo(NO.withNote(YES.note()));
        assertThat(mine.plan(theirs.whole()).isKnown()).isTrue();
        assertThat(theirs.plan(mine.withoutNotes()).of(AnswerMerge.Kind.SAME)).hasSize(1);
    }

    /** Which side left its note out does not matter; and where neither did, a note is a difference. */
    @Test
    void a_note_left_out_by_either_side_is_no_difference() {
        HistoryEntry whole = row(YES, "a");
        HistoryEntry bare = row(YES, "b");
        HistoryEntry withheld =
                new HistoryEntry(1, bare.before(), bare.step().withholding(Digests.SHA_256), bare.hash(), false);
        assertThat(Merging.isSame(whole, withheld)).isTrue();
        assertThat(Merging.isSame(withheld, whole)).isTrue();
        assertThat(Merging.isSame(whole, row(YES.withNote("ask Lina first"), "b")))
                .isFalse();
        assertThat(Merging.isSame(whole, row(YES, "b"))).isTrue();
        assertThat(Merging.isSame(row(NO, "a"), withheld)).isFalse();
    }

    /** It was left out of their file, and they wrote another one: both are theirs to keep. */
    @Test
    void a_note_of_ones_own_does_not_take_the_place_of_theirs() {
        mine.answer(LAW, YES);
        MemoryComputer theirs = new MemoryComputer("theirs", 5);
        theirs.take(theirs.plan(mine.withoutNotes()).intake(Map.of()));
        theirs.answer(LAW, NO.withNote("the ministry said no"));
        mine.take(mine.plan(theirs.whole()).intake(Map.of()));
        assertThat(mine.answers().to(LAW).note()).isEqualTo("the ministry said no");
    }

    /** Nothing is made up: where they took a note away that they had, it is gone. */
    @Test
    void a_note_that_they_had_and_took_away_is_gone() {
        mine.answer(LAW, YES);
        MemoryComputer theirs = mine.copy("theirs");
        theirs.answer(LAW, YES.withNote(""));
        mine.take(mine.plan(theirs.whole()).intake(Map.of()));
        assertThat(mine.answers().to(LAW).note()).isEmpty();
    }

    private static HistoryEntry row(Answer answer, String by) {
        return HistoryEntry.of(1, Answer.NONE, Step.of(LAW, answer, Instant.EPOCH, by, null), Digests.SHA_256);
    }

    @Test
    void what_is_not_in_their_file_stays() {
        mine.answer(LAW, PARTLY);
        mine.answer(new QuestionId("OTHER"), NO);
        MemoryComputer theirs = new MemoryComputer("theirs", 5);
        theirs.answer(new QuestionId("THIRD"), YES);
        MergeChanges changes = mine.plan(theirs.whole()).intake(Map.of());
        assertThat(changes.after().asMap()).hasSize(3);
        assertThat(changes.isNew()).isFalse();
    }

    @Test
    void an_assessment_that_is_not_here_is_added_whole() {
        MemoryComputer theirs = new MemoryComputer("theirs", 5);
        theirs.answer(LAW, PARTLY);
        theirs.answer(LAW, NO);
        MergePlan plan = mine.plan(theirs.whole());
        assertThat(plan.isNew()).isTrue();
        assertThat(plan.of(AnswerMerge.Kind.ADDED)).hasSize(1);
        mine.take(plan.intake(Map.of()));
        assertThat(mine.trail()).isEqualTo(theirs.trail());
        assertThat(List.of(mine.answers())).containsExactly(theirs.answers());
    }

    private AnswerMerge.Kind kind(MemoryComputer theirs) {
        return mine.plan(theirs.whole()).answers().get(0).kind();
    }
}
