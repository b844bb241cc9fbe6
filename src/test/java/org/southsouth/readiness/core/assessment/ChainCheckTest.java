package org.southsouth.readiness.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.testing.Digests;

class ChainCheckTest {
    private static final QuestionId LAW = new QuestionId("LAW-01");
    private static final QuestionId SHARE = new QuestionId("SHARE-01");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
    private static final Answer YES =
            new Answer(new Response.Chosen("yes"), "ask Dara", new Evidence(Grade.A, "law", 2019));
    private static final Answer NO = Answer.of(new Response.Chosen("no"));

    private final List<HistoryEntry> trail = List.of(
            entry(1, Answer.NONE, step(LAW, YES, null)),
            entry(1, Answer.NONE, step(SHARE, Answer.of(new Response.Figure(0.1)), null)),
            entry(2, YES, step(LAW, NO, step(LAW, YES, null).hash(Digests.SHA_256))));

    @Test
    void a_trail_as_it_was_written_is_sound() {
        assertThat(ChainCheck.of(trail, Digests.SHA_256)).isEmpty();
        assertThat(ChainCheck.of(trail, Answers.of(ends()), Digests.SHA_256)).isEmpty();
    }

    @Test
    void an_altered_row_is_named_and_once_for_its_question() {
        HistoryEntry first = trail.get(0);
        Step forged = new Step(LAW, NO, first.at(), "dara", "", null, null, null);
        List<HistoryEntry> altered = with(0, new HistoryEntry(1, Answer.NONE, forged, first.hash(), false));
        assertThat(ChainCheck.of(altered, Digests.SHA_256))
                .containsExactly(Problem.of("LAW-01", "problem.history.altered", "LAW-01", "1", NOON.toString()));
    }

    @Test
    void a_row_taken_out_is_missed_by_the_next() {
        List<HistoryEntry> shortened = trail.subList(1, 3);
        assertThat(ChainCheck.of(shortened, Digests.SHA_256))
                .containsExactly(Problem.of("LAW-01", "problem.history.missing", "LAW-01", "2", NOON.toString()));
    }

    @Test
    void an_altered_old_answer_is_found() {
        HistoryEntry last = trail.get(2);
        List<HistoryEntry> altered = with(2, new HistoryEntry(2, NO, last.step(), last.hash(), false));
        assertThat(ChainCheck.of(altered, Digests.SHA_256))
                .containsExactly(Problem.of("LAW-01", "problem.history.before", "LAW-01", "2", NOON.toString()));
    }

    @Test
    void answers_that_the_trail_does_not_end_with_are_found() {
        Map<QuestionId, Answer> altered = ends();
        altered.put(LAW, YES);
        altered.put(new QuestionId("NEW-01"), YES);
        assertThat(ChainCheck.of(trail, Answers.of(altered), Digests.SHA_256))
                .extracting(Problem::where)
                .containsExactly("LAW-01", "NEW-01");
    }

    @Test
    void every_part_of_an_attached_file_is_covered_and_what_has_none_keeps_its_hash() {
        assertThat(step(LAW, YES, null).hash(Digests.SHA_256))
                .isEqualTo("cf5bea9d5fe45cff031071639f960735fc1a987478decaaa28b136375f71760a");
        AttachedFile file = new AttachedFile("law.pdf", "a".repeat(64), 5);
        Set<String> hashes = new HashSet<>();
        for (List<AttachedFile> files : List.of(
                List.<AttachedFile>of(),
                List.of(file),
                List.of(new AttachedFile("act.pdf", "a".repeat(64), 5)),
                List.of(new AttachedFile("law.pdf", "b".repeat(64), 5)),
                List.of(new AttachedFile("law.pdf", "a".repeat(64), 6)),
                List.of(file, new AttachedFile("act.pdf", "b".repeat(64), 5)),
                List.of(new AttachedFile("act.pdf", "b".repeat(64), 5), file))) {
            Answer answer = YES.withEvidence(YES.evidence().withFiles(files));
            hashes.add(step(LAW, answer, null).hash(Digests.SHA_256));
        }
        assertThat(hashes).hasSize(7);
    }

    @Test
    void a_note_that_was_left_out_is_still_covered() {
        Step whole = step(LAW, YES, null);
        Step withheld = whole.withholding(Digests.SHA_256);
        assertThat(withheld.after().note()).isEmpty();
        assertThat(withheld.hash(Digests.SHA_256)).isEqualTo(whole.hash(Digests.SHA_256));
        assertThat(withheld.withholding(Digests.SHA_256)).isEqualTo(withheld);
        Step reason = step(LAW, new Answer(new Response.NotApplicable(), "no coast", Evidence.NONE), null);
        assertThat(reason.withholding(Digests.SHA_256)).isEqualTo(reason);
    }

    /** What two steps differ in, whatever it is, makes their hashes differ. */
    @Test
    void every_part_counts() {
        Set<String> hashes = new HashSet<>();
        List<Step> steps = List.of(
                step(LAW, YES, null),
                step(SHARE, YES, null),
                step(LAW, NO, null),
                step(LAW, YES.withNote(""), null),
                step(LAW, YES.withEvidence(new Evidence(Grade.A, "law", null)), null),
                step(LAW, YES.withEvidence(new Evidence(null, "law", 2019)), null),
                step(LAW, YES, "a"),
                new Step(LAW, YES, NOON, "dara", "", "", "a", null),
                new Step(LAW, YES, NOON, "", "dara", null, null, null),
                new Step(LAW, YES, NOON.plusNanos(1000), "dara", "", null, null, null),
                step(LAW, Answer.of(new Response.Figure(0.0)), null),
                step(LAW, Answer.of(new Response.Figure(-0.0)), null),
                step(LAW, Answer.of(new Response.Written("0.0")), null));
        steps.forEach(step -> hashes.add(step.hash(Digests.SHA_256)));
        assertThat(hashes).hasSameSizeAs(steps);
    }

    /** A changed text would make every trail that is kept anywhere look altered. */
    @Test
    void the_hash_of_a_step_never_changes() {
        assertThat(step(LAW, YES, null).hash(Digests.SHA_256))
                .isEqualTo("cf5bea9d5fe45cff031071639f960735fc1a987478decaaa28b136375f71760a");
    }

    private static Map<QuestionId, Answer> ends() {
        Map<QuestionId, Answer> ends = new HashMap<>();
        ends.put(LAW, NO);
        ends.put(SHARE, Answer.of(new Response.Figure(0.1)));
        return ends;
    }

    private List<HistoryEntry> with(int place, HistoryEntry entry) {
        List<HistoryEntry> altered = new ArrayList<>(trail);
        altered.set(place, entry);
        return altered;
    }

    private static Step step(QuestionId question, Answer answer, @Nullable String previous) {
        return Step.of(question, answer, NOON, "dara", previous);
    }

    private static HistoryEntry entry(long revision, Answer before, Step step) {
        return HistoryEntry.of(revision, before, step, Digests.SHA_256);
    }
}
