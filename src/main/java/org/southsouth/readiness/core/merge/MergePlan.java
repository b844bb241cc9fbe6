package org.southsouth.readiness.core.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AnswerMerge.Kind;
import org.southsouth.readiness.core.plan.PlanTrail;
import org.southsouth.readiness.core.review.ReviewTrail;

/** What merging would do, question by question in the order of their trail; mine is null where nothing is here. */
public record MergePlan(@Nullable Copy mine, Copy theirs, List<AnswerMerge> answers) {
    public MergePlan {
        answers = List.copyOf(answers);
    }

    public List<AnswerMerge> of(Kind kind) {
        return answers.stream().filter(answer -> answer.kind() == kind).toList();
    }

    public boolean isNew() {
        return mine == null;
    }

    /** Whether merging would add nothing, not even a row beside. */
    public boolean isKnown() {
        return !isNew() && answers.stream().allMatch(answer -> answer.unknown().isEmpty());
    }

    /**
     * With a resolution for every conflict; throws where one is missing. Their rows that do not become the answer are
     * kept aside, so that nobody's answer is lost and nobody is asked twice. One for an answer that is newer there counts too;
     * without one theirs is taken.
     */
    public MergeChanges intake(Map<QuestionId, Resolution> resolutions) {
        List<HistoryEntry> rows = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        Map<QuestionId, Answer> before = answersHere();
        Map<QuestionId, Answer> after = new HashMap<>(before);
        for (AnswerMerge answer : answers) {
            Resolution resolution = resolutions.get(answer.question());
            boolean isTaken = isTaken(answer) && !isHeldBack(answer, resolution);
            rows.addAll(isTaken ? taken(answer) : aside(answer));
            if (isTaken) {
                after.put(answer.question(), answer.theirs().after());
                keepOwnNote(answer, decisions, after);
            } else if (answer.kind() == Kind.CONFLICT || answer.kind() == Kind.THEIRS_NEWER) {
                Decision decision = settled(answer, resolution);
                decisions.add(decision);
                after.put(answer.question(), decision.answer());
            }
        }
        Answers kept = Answers.of(after);
        ReviewMergeChanges review = ReviewMerging.of(this, rows, decisions, kept);
        PlanMergeChanges plan = PlanMergeChanges.of(mine == null ? PlanTrail.NONE : mine.plan(), theirs.plan());
        return new MergeChanges(theirs, isNew(), rows, decisions, review, plan, Answers.of(before), kept);
    }

    /**
     * An answer that was changed and changed back too: kept aside, an older row of the same line from a third computer would pass
     * for the newest. What is signed here takes nothing in.
     */
    private boolean isTaken(AnswerMerge answer) {
        return switch (answer.kind()) {
            case ADDED, THEIRS_NEWER -> true;
            case SAME -> answer.isFurther() && mine != null && !mine.review().isLocked();
            case MINE_NEWER, CONFLICT -> false;
        };
    }

    /**
     * Where theirs is chosen and no more is said, their own rows say all of it, and what they find out later stands on them. Why an answer
     * went is kept; one that they changed knowing ours needs no word more.
     */
    private static boolean isHeldBack(AnswerMerge answer, @Nullable Resolution resolution) {
        boolean isPlainlyTheirs =
                resolution instanceof Resolution.Theirs && (resolution.reason().isBlank() || !answer.isWithdrawn());
        return answer.kind() == Kind.THEIRS_NEWER && resolution != null && !isPlainlyTheirs;
    }

    /**
     * The copy here once that is kept, to plan the next one against. The hashes of the decisions are stand-ins, since
     * nobody elsewhere can know the true ones yet.
     */
    Copy after(MergeChanges changes) {
        List<HistoryEntry> trail = new ArrayList<>(mine == null ? List.of() : mine.trail());
        trail.addAll(changes.rows());
        Map<QuestionId, HistoryEntry> heads = ChainCheck.heads(trail);
        for (Decision decision : changes.decisions()) {
            HistoryEntry head = heads.get(decision.question());
            Step step = new Step(
                    decision.question(),
                    decision.answer(),
                    Instant.EPOCH,
                    "",
                    decision.reason(),
                    head == null ? null : head.hash(),
                    decision.merged(),
                    null);
            Answer before = head == null ? Answer.NONE : head.after();
            trail.add(new HistoryEntry(0, before, step, "decision " + trail.size(), false));
        }
        ReviewTrail here = mine == null ? ReviewTrail.NONE : mine.review();
        PlanTrail planned = mine == null ? PlanTrail.NONE : mine.plan();
        return (mine == null ? theirs : mine)
                .with(trail, changes.review().after(here))
                .withPlan(changes.plan().after(planned));
    }

    private Map<QuestionId, Answer> answersHere() {
        Map<QuestionId, Answer> answers = new HashMap<>();
        if (mine != null) {
            ChainCheck.heads(mine.trail()).forEach((question, head) -> answers.put(question, head.after()));
        }
        return answers;
    }

    /** A note of one's own that the other side never got is not taken away by their answer. */
    private void keepOwnNote(AnswerMerge answer, List<Decision> decisions, Map<QuestionId, Answer> after) {
        HistoryEntry mine = answer.mine();
        Answer taken = answer.theirs().after();
        boolean isMissing = mine != null
                && taken.note().isEmpty()
                && !mine.after().note().isEmpty()
                && theirs.trail().stream().anyMatch(row -> isWithheld(row, mine, answer.theirs()));
        if (mine != null && isMissing) {
            Answer noted = taken.withNote(mine.after().note());
            decisions.add(new Decision(answer.question(), noted, "", null));
            after.put(answer.question(), noted);
        }
    }

    private static boolean isWithheld(HistoryEntry row, HistoryEntry mine, HistoryEntry head) {
        return row.step().withheld() != null
                && (row.hash().equals(mine.hash()) || row.hash().equals(head.hash()));
    }

    private static Decision settled(AnswerMerge answer, @Nullable Resolution resolution) {
        HistoryEntry mine = answer.mine();
        if (mine == null || resolution == null) {
            throw new IllegalArgumentException("a conflict that nobody settled: " + answer.question());
        }
        Answer settled = mine.after();
        if (resolution instanceof Resolution.Theirs) {
            settled = answer.theirs().after();
        } else if (resolution instanceof Resolution.Other other) {
            settled = other.answer();
        }
        return new Decision(
                answer.question(), settled, resolution.reason(), answer.theirs().hash());
    }

    /** The rows that lead to their answer become the answer here in turn. */
    private static List<HistoryEntry> taken(AnswerMerge answer) {
        Map<String, HistoryEntry> unknown = new HashMap<>();
        answer.unknown().forEach(row -> unknown.put(row.hash(), row));
        Set<String> line = new HashSet<>();
        HistoryEntry row = answer.theirs();
        while (row != null) {
            line.add(row.hash());
            row = row.previous() == null ? null : unknown.get(row.previous());
        }
        return answer.unknown().stream()
                .map(one -> marked(one, !line.contains(one.hash())))
                .toList();
    }

    private static List<HistoryEntry> aside(AnswerMerge answer) {
        return answer.unknown().stream().map(row -> marked(row, true)).toList();
    }

    private static HistoryEntry marked(HistoryEntry row, boolean isAside) {
        return new HistoryEntry(row.revision(), row.before(), row.step(), row.hash(), isAside);
    }
}
