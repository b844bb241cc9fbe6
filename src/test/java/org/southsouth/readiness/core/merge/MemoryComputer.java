package org.southsouth.readiness.core.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.people.Renaming;
import org.southsouth.readiness.testing.Digests;

/** One computer in memory: it answers, and takes in merges as a store does. */
final class MemoryComputer {
    static final AssessmentId ID = new AssessmentId("khm");
    static final Profile PROFILE = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);

    private final String name;
    private final List<HistoryEntry> trail = new ArrayList<>();
    private long clock;

    MemoryComputer(String name, int ahead) {
        this.name = name;
        this.clock = ahead;
    }

    MemoryComputer copy(String as) {
        MemoryComputer copy = new MemoryComputer(as, (int) clock);
        copy.trail.addAll(trail);
        return copy;
    }

    void answer(QuestionId question, Answer answer) {
        change(question, answer, "", null);
    }

    private void change(QuestionId question, Answer answer, String reason, @Nullable String merged) {
        HistoryEntry head = ChainCheck.heads(trail).get(question);
        clock++;
        Step step = new Step(
                question,
                answer,
                // Clocks go as they like, but two people are never quick in one and the same microsecond.
                Instant.ofEpochSecond(clock, 1000L * Math.floorMod(name.hashCode(), 1_000_000)),
                name,
                reason,
                head == null ? null : head.hash(),
                merged,
                null);
        trail.add(HistoryEntry.of(1, head == null ? Answer.NONE : head.after(), step, Digests.SHA_256));
    }

    /** As the store does it. */
    void erase(String person, String role) {
        Map<String, HistoryEntry> changed = Renaming.of(trail, person, role, Digests.SHA_256);
        trail.replaceAll(row -> changed.getOrDefault(row.hash(), row));
    }

    Copy whole() {
        return new Copy(ID, new FrameworkRef("f", "1"), PROFILE, trail);
    }

    Copy withoutNotes() {
        return new Copy(
                ID,
                new FrameworkRef("f", "1"),
                PROFILE,
                trail.stream()
                        .map(row -> new HistoryEntry(
                                1, row.before(), row.step().withholding(Digests.SHA_256), row.hash(), row.isAside()))
                        .toList());
    }

    MergePlan plan(Copy theirs) {
        return Merging.plan(trail.isEmpty() ? null : whole(), theirs, Digests.SHA_256);
    }

    /** Conflicts are settled by chance. */
    MergePlan merge(Copy theirs, Random random) {
        MergePlan plan = plan(theirs);
        Map<QuestionId, Resolution> resolutions = new HashMap<>();
        for (AnswerMerge conflict : plan.of(AnswerMerge.Kind.CONFLICT)) {
            resolutions.put(
                    conflict.question(),
                    switch (random.nextInt(3)) {
                        case 0 -> new Resolution.Mine("mine");
                        case 1 -> new Resolution.Theirs("theirs");
                        default -> new Resolution.Other(Answer.of(new Response.Figure(random.nextInt(9))), "both");
                    });
        }
        take(plan.intake(resolutions));
        return plan;
    }

    void take(MergeChanges changes) {
        trail.addAll(changes.rows());
        changes.decisions()
                .forEach(decision ->
                        change(decision.question(), decision.answer(), decision.reason(), decision.merged()));
    }

    Answers answers() {
        Map<QuestionId, Answer> answers = new HashMap<>();
        ChainCheck.heads(trail).forEach((question, head) -> answers.put(question, head.after()));
        return Answers.of(answers);
    }

    List<HistoryEntry> trail() {
        return List.copyOf(trail);
    }
}
