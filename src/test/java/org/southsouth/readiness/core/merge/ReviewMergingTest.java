package org.southsouth.readiness.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.ReviewMergeChanges.Fate;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.ReviewTrail.Given;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.testing.Digests;

class ReviewMergingTest {
    private static final QuestionId LAW = new QuestionId("law");
    private static final QuestionId POST = new QuestionId("post");
    private static final Answer YES = Answer.of(new Response.Chosen("yes"));
    private static final Answer NO = Answer.of(new Response.Chosen("no"));

    @Test
    void a_state_goes_with_the_answer_that_it_was_given_to() {
        MemoryComputer desk = answered("a", YES);
        Copy mine = desk.whole();
        Copy theirs = reviewed(mine, given(mine, ReviewState.REVIEWED, 1));
        ReviewMergeChanges review = review(mine, theirs);
        assertThat(review.given()).isEqualTo(theirs.review().given());
        assertThat(after(mine, theirs)).isEqualTo(ReviewState.REVIEWED);
        assertThat(review(merged(mine, theirs), theirs).isEmpty()).isTrue();
    }

    @Test
    void a_state_of_an_answer_that_did_not_become_the_answer_says_nothing_of_the_one_that_did() {
        MemoryComputer desk = answered("a", YES);
        Copy old = desk.whole();
        Copy theirs = reviewed(old, given(old, ReviewState.VALIDATED, 1));
        desk.answer(LAW, NO);
        assertThat(after(desk.whole(), theirs)).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void an_answer_that_was_changed_back_keeps_its_state_and_one_that_is_signed_stays() {
        MemoryComputer desk = answered("a", YES);
        Copy old = desk.whole();
        desk.answer(LAW, NO);
        Copy between = desk.whole();
        desk.answer(LAW, YES);
        Copy theirs = desk.whole();
        Copy mine = reviewed(old, given(old, ReviewState.REVIEWED, 1));
        assertThat(after(mine, theirs)).isEqualTo(ReviewState.REVIEWED);
        assertThat(Merging.plan(merged(mine, theirs), between, Digests.SHA_256).of(AnswerMerge.Kind.MINE_NEWER))
                .hasSize(1);
        Copy locked = signed(old, signOff(1));
        assertThat(ChainCheck.heads(merged(locked, theirs).trail())).isEqualTo(ChainCheck.heads(old.trail()));
    }

    @Test
    void the_same_answer_by_another_change_has_the_state_too() {
        Copy mine = answered("a", YES).whole();
        Copy other = answered("b", YES).whole();
        assertThat(Merging.plan(mine, other, Digests.SHA_256).of(AnswerMerge.Kind.SAME))
                .hasSize(1);
        Copy theirs = reviewed(other, given(other, ReviewState.REVIEWED, 1));
        assertThat(after(mine, theirs)).isEqualTo(ReviewState.REVIEWED);
        assertThat(after(reviewed(mine, given(mine, ReviewState.REVIEWED, 1)), other))
                .isEqualTo(ReviewState.REVIEWED);
        assertThat(review(merged(mine, theirs), theirs).isEmpty()).isTrue();
    }

    @Test
    void of_two_states_that_did_not_know_one_another_the_dispute_stands_and_else_the_further() {
        Copy bare = answered("a", YES).whole();
        for (ReviewState mine : ReviewState.values()) {
            for (ReviewState theirs : ReviewState.values()) {
                Copy here = reviewed(bare, given(bare, mine, 1));
                Copy there = reviewed(bare, given(bare, theirs, 2));
                ReviewState stands = mine.compareTo(theirs) > 0 ? mine : theirs;
                assertThat(after(here, there)).as("%s %s", mine, theirs).isEqualTo(stands);
                assertThat(after(there, here)).as("%s %s", theirs, mine).isEqualTo(stands);
                Copy once = merged(here, there);
                assertThat(once.review().given()).contains(here.review().given().get(0));
                assertThat(once.review().given())
                        .contains(there.review().given().get(0));
                assertThat(review(once, there).isEmpty()).isTrue();
                assertThat(review(once, merged(there, here)).isEmpty()).isTrue();
            }
        }
    }

    @Test
    void a_state_by_somebody_who_knew_the_other_one_stands_over_it() {
        Copy bare = answered("a", YES).whole();
        Given disputed = given(bare, ReviewState.DISPUTED, 1);
        Copy mine = reviewed(bare, disputed);
        Copy theirs = reviewed(bare, disputed, given(bare, ReviewState.REVIEWED, 2));
        assertThat(after(mine, theirs)).isEqualTo(ReviewState.REVIEWED);
        assertThat(after(/* mine= */ theirs, /* theirs= */ mine)).isEqualTo(ReviewState.REVIEWED);
        assertThat(review(/* mine= */ theirs, /* theirs= */ mine).isEmpty()).isTrue();
    }

    @Test
    void what_was_decided_just_now_nobody_has_looked_at() {
        Copy mine = answered("a", YES).whole();
        Copy other = answered("b", NO).whole();
        Copy theirs = reviewed(other, given(other, ReviewState.VALIDATED, 1));
        MergePlan plan = Merging.plan(mine, theirs, Digests.SHA_256);
        Copy after = plan.after(plan.intake(Map.of(LAW, new Resolution.Theirs("they know"))));
        assertThat(state(after)).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void comments_of_both_stay_and_what_is_settled_there_is_settled_here() {
        Copy bare = answered("a", YES).whole();
        Comment asked = new Comment(7, LAW, "which law?", at(1), "dara", Optional.empty());
        Comment other = new Comment(1, LAW, "the one of 2019", at(2), "lina", Optional.empty());
        Comment settled =
                new Comment(3, LAW, "which law?", at(1), "a role", Optional.of(new Comment.Settlement(at(3), "lina")));
        Copy mine = with(bare, new ReviewTrail(List.of(), List.of(asked), List.of()));
        Copy theirs = with(bare, new ReviewTrail(List.of(), List.of(settled, other), List.of()));
        ReviewMergeChanges review = review(mine, theirs);
        assertThat(review.comments()).containsExactly(other);
        assertThat(review.settled()).containsExactly(asked.settled(settled.settlement()));
        assertThat(merged(mine, theirs).review().comments())
                .containsExactly(review.settled().get(0), other);
        assertThat(review(merged(mine, theirs), theirs).isEmpty()).isTrue();
        assertThat(review(/* mine= */ theirs, /* theirs= */ mine).isEmpty()).isTrue();
    }

    @Test
    void a_sign_off_is_taken_where_the_answers_are_those_that_were_signed() {
        MemoryComputer desk = answered("a", YES);
        Copy bare = desk.whole();
        Copy theirs = signed(bare, signOff(1));
        ReviewMergeChanges review = review(bare, theirs);
        assertThat(review.fate()).isEqualTo(Fate.TAKEN);
        assertThat(merged(bare, theirs).review().isLocked()).isTrue();
        assertThat(review(merged(bare, theirs), theirs).fate()).isEqualTo(Fate.NONE);
        Copy absent =
                Merging.plan(null, theirs, Digests.SHA_256).intake(Map.of()).theirs();
        assertThat(Merging.plan(null, absent, Digests.SHA_256)
                        .intake(Map.of())
                        .review()
                        .fate())
                .isEqualTo(Fate.TAKEN);
    }

    @Test
    void a_sign_off_is_left_where_something_else_stands_here() {
        MemoryComputer desk = answered("a", YES);
        Copy theirs = signed(desk.whole(), signOff(1));
        desk.answer(POST, NO);
        ReviewMergeChanges review = review(desk.whole(), theirs);
        assertThat(review.fate()).isEqualTo(Fate.NOT_COVERED);
        assertThat(review.signOffs()).isEmpty();
    }

    @Test
    void a_sign_off_is_left_where_an_answer_of_it_is_another_one_here() {
        Copy theirs = signed(answered("a", YES).whole(), signOff(1));
        MemoryComputer here = answered("a", YES);
        here.answer(LAW, NO);
        assertThat(review(here.whole(), theirs).fate()).isEqualTo(Fate.NOT_COVERED);
    }

    /** A question that was answered here, and the answer taken away again, is as open as one that nobody opened. */
    @Test
    void a_sign_off_is_taken_where_what_it_does_not_know_is_empty_here() {
        MemoryComputer desk = answered("a", YES);
        Copy theirs = signed(desk.whole(), signOff(1));
        desk.answer(POST, NO);
        desk.answer(POST, Answer.NONE);
        assertThat(review(desk.whole(), theirs).fate()).isEqualTo(Fate.TAKEN);
    }

    @Test
    void a_sign_off_of_another_country_is_left() {
        Copy mine = answered("a", YES).whole();
        Profile other = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        Copy theirs = signed(new Copy(mine.id(), mine.framework(), other, mine.trail()), signOff(1));
        assertThat(review(mine, theirs).fate()).isEqualTo(Fate.NOT_COVERED);
    }

    /** A row that is laid aside raises the number of the answer that stays, and its state must go along. */
    @Test
    void a_state_stays_with_an_answer_beside_which_theirs_is_laid() {
        MemoryComputer desk = answered("a", YES);
        HistoryEntry first = desk.whole().trail().get(0);
        desk.answer(LAW, NO);
        Copy mine = reviewed(desk.whole(), given(desk.whole(), ReviewState.VALIDATED, 2));
        HistoryEntry other = answered("c", NO).whole().trail().get(0);
        HistoryEntry aside = new HistoryEntry(1, other.before(), other.step(), other.hash(), true);
        Copy theirs = new Copy(mine.id(), mine.framework(), mine.profile(), List.of(first, aside));
        assertThat(review(mine, theirs).given()).isEqualTo(mine.review().given());
        Copy nothingNew = new Copy(mine.id(), mine.framework(), mine.profile(), List.of(first));
        assertThat(review(mine, nothingNew).given()).isEmpty();
    }

    @Test
    void a_note_that_stayed_there_does_not_stand_in_the_way_of_a_sign_off() {
        MemoryComputer desk = answered("a", YES.withNote("ask the ministry"));
        Copy mine = desk.whole();
        Copy theirs = signed(desk.withoutNotes(), signOff(1));
        assertThat(review(mine, theirs).fate()).isEqualTo(Fate.TAKEN);
    }

    @Test
    void what_is_signed_here_takes_nothing_in_but_its_own_reopening() {
        MemoryComputer desk = answered("a", YES);
        Copy mine = signed(desk.whole(), signOff(1));
        Copy noted = with(
                desk.whole(),
                new ReviewTrail(List.of(given(mine, ReviewState.DISPUTED, 4)), List.of(), List.of(signOff(2))));
        assertThat(review(mine, noted)).isEqualTo(ReviewMergeChanges.NOTHING);
        desk.answer(LAW, NO);
        Copy opened = signed(desk.whole(), signOff(1).reopened(new SignOff.Reopening("a new law", at(5), "lina")));
        ReviewMergeChanges review = review(mine, opened);
        assertThat(review.fate()).isEqualTo(Fate.REOPENED);
        assertThat(merged(mine, opened).review().signOffs())
                .isEqualTo(opened.review().signOffs());
        List<SignOff> both = new ArrayList<>(opened.review().signOffs());
        both.add(signOff(6));
        Copy again = signed(desk.whole(), both.toArray(new SignOff[0]));
        assertThat(review(mine, again).fate()).isEqualTo(Fate.TAKEN);
        assertThat(merged(mine, again).review().signOffs()).isEqualTo(both);
        assertThat(review(merged(mine, again), opened).isEmpty()).isTrue();
    }

    @Test
    void a_state_is_found_where_a_name_was_erased_in_one_of_the_copies() {
        MemoryComputer desk = answered("a", YES);
        Copy theirs = reviewed(desk.whole(), given(desk.whole(), ReviewState.REVIEWED, 1));
        desk.erase("a", "an officer");
        assertThat(after(desk.whole(), theirs)).isEqualTo(ReviewState.REVIEWED);
    }

    private static MemoryComputer answered(String name, Answer answer) {
        MemoryComputer desk = new MemoryComputer(name, 0);
        desk.answer(LAW, answer);
        return desk;
    }

    private static Given given(Copy copy, ReviewState state, int minute) {
        HistoryEntry head = ChainCheck.heads(copy.trail()).get(LAW);
        return new Given(LAW, head == null ? "" : head.hash(), state, at(minute), "lina");
    }

    private static SignOff signOff(int minute) {
        return new SignOff(List.of(new Person("Lina", "Director")), "", at(minute), "dara", Optional.empty());
    }

    private static Instant at(int minute) {
        return Instant.parse("2026-05-15T09:00:00Z").plusSeconds(60L * minute);
    }

    private static Copy reviewed(Copy copy, Given... given) {
        return with(copy, new ReviewTrail(List.of(given), List.of(), List.of()));
    }

    private static Copy signed(Copy copy, SignOff... signOffs) {
        return with(copy, new ReviewTrail(List.of(), List.of(), List.of(signOffs)));
    }

    private static Copy with(Copy copy, ReviewTrail review) {
        return copy.with(copy.trail(), review);
    }

    private static ReviewMergeChanges review(Copy mine, Copy theirs) {
        return Merging.plan(mine, theirs, Digests.SHA_256).intake(Map.of()).review();
    }

    private static Copy merged(Copy mine, Copy theirs) {
        MergePlan plan = Merging.plan(mine, theirs, Digests.SHA_256);
        return plan.after(plan.intake(Map.of()));
    }

    private static ReviewState after(Copy mine, Copy theirs) {
        return state(merged(mine, theirs));
    }

    /** As the store tells it: the last one, where it was given to the answer that stands. */
    private static ReviewState state(Copy copy) {
        HistoryEntry head = ChainCheck.heads(copy.trail()).get(LAW);
        List<Given> given = copy.review().given();
        Given last = given.isEmpty() ? null : given.get(given.size() - 1);
        return last != null && head != null && last.change().equals(head.hash()) ? last.state() : ReviewState.DRAFT;
    }
}
