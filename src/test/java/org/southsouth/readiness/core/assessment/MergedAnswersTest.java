package org.southsouth.readiness.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.MergedAnswers.Fate;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.Digests;
import org.southsouth.readiness.testing.ScreenContexts;

class MergedAnswersTest {
    private static final QuestionId A = new QuestionId("a");
    private static final QuestionId B = new QuestionId("b");

    private final List<HistoryEntry> trail = new ArrayList<>();

    private static Answer level(String option) {
        return option.isEmpty() ? Answer.NONE : Answer.of(new Response.Chosen(option));
    }

    /** An hour after the one before; what it settles is decided "as the law says". */
    private HistoryEntry row(
            QuestionId question,
            String option,
            String by,
            boolean isAside,
            @Nullable HistoryEntry previous,
            @Nullable HistoryEntry merged) {
        Step step = new Step(
                question,
                level(option),
                ScreenContexts.NOW.plus(Duration.ofHours(trail.size())),
                by,
                merged == null ? "" : "as the law says",
                previous == null ? null : previous.hash(),
                merged == null ? null : merged.hash(),
                null);
        HistoryEntry entry = new HistoryEntry(1, Answer.NONE, step, step.hash(Digests.SHA_256), isAside);
        trail.add(entry);
        return entry;
    }

    private HistoryEntry aside(QuestionId question, String option, String by) {
        return row(question, option, by, true, null, null);
    }

    @Test
    void of_each_person_the_newest_answer_that_was_laid_aside_counts() {
        aside(A, "1", "Ana");
        HistoryEntry other = aside(A, "3", "Ben");
        HistoryEntry second = aside(A, "2", "Ana");
        HistoryEntry elsewhere = aside(B, "1", "Ana");
        row(A, "4", "Cam", false, null, null);
        MergedAnswers merged = MergedAnswers.of(trail);
        assertThat(merged.competing(A, level("4"))).containsExactly(other, second);
        assertThat(merged.competing(B, Answer.NONE)).containsExactly(elsewhere);
        assertThat(merged.isOpen(A, level("4"))).as("nobody said why").isTrue();
    }

    @Test
    void what_is_blank_or_says_the_same_does_not_compete() {
        aside(A, "1", "Ana");
        aside(A, "", "Ben");
        HistoryEntry other = aside(A, "2", "Cam");
        assertThat(MergedAnswers.of(trail).competing(A, level("1"))).containsExactly(other);
    }

    /** What stands was said not to be chosen, and what stood before was nowhere. */
    @Test
    void where_theirs_is_taken_it_is_theirs_and_mine_is_laid_aside() {
        HistoryEntry mine = row(A, "1", "Ana", false, null, null);
        HistoryEntry half = aside(A, "2", "");
        HistoryEntry theirs = row(A, "3", "Ben", true, half, null);
        HistoryEntry decision = row(A, "3", "Ana", false, mine, theirs);
        MergedAnswers merged = MergedAnswers.of(trail);
        assertThat(merged.takenBy(decision)).contains(theirs);
        assertThat(merged.takenBy(mine)).isEmpty();
        assertThat(merged.fate(theirs)).isEqualTo(Fate.TAKEN);
        assertThat(merged.fate(half)).isEqualTo(Fate.CHANGED);
        assertThat(merged.competing(A, level("3"))).containsExactly(mine);
        assertThat(merged.isOpen(A, level("3"))).as("it was said why").isFalse();
    }

    /** The two say the same and rest on something else: whose evidence stands is told. */
    @Test
    void of_two_that_differ_in_evidence_alone_the_one_that_was_kept_is_not_said_to_be_taken() {
        HistoryEntry mine = row(A, "1", "Ana", false, null, null);
        Answer documented = level("1").withEvidence(new Evidence(Grade.A, "The act", 2025));
        Step step = Step.of(A, documented, ScreenContexts.NOW, "Ben", null);
        HistoryEntry theirs = new HistoryEntry(1, Answer.NONE, step, step.hash(Digests.SHA_256), true);
        trail.add(theirs);
        HistoryEntry kept = row(A, "1", "Ana", false, mine, theirs);
        MergedAnswers merged = MergedAnswers.of(trail);
        assertThat(merged.fate(theirs)).isEqualTo(Fate.LEFT);
        assertThat(merged.takenBy(kept)).isEmpty();
        assertThat(merged.competing(A, level("1"))).as("no other answer").isEmpty();
    }

    @Test
    void where_mine_is_kept_or_a_third_one_given_both_sides_that_lost_are_laid_aside() {
        HistoryEntry mine = row(A, "1", "Ana", false, null, null);
        HistoryEntry theirs = aside(A, "3", "Ben");
        HistoryEntry kept = row(A, "1", "Ana", false, mine, theirs);
        assertThat(MergedAnswers.of(trail).competing(A, level("1"))).containsExactly(theirs);
        assertThat(MergedAnswers.of(trail).takenBy(kept)).isEmpty();
        assertThat(MergedAnswers.of(trail).fate(theirs)).isEqualTo(Fate.LEFT);
        HistoryEntry other = row(B, "1", "Ana", false, null, null);
        HistoryEntry last = aside(B, "3", "Ben");
        row(B, "2", "Ana", false, other, last);
        MergedAnswers merged = MergedAnswers.of(trail);
        assertThat(merged.competing(B, level("2"))).containsExactly(last, other);
        assertThat(merged.isOpen(B, level("2"))).isFalse();
    }
}
