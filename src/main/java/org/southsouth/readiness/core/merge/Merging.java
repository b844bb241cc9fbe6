package org.southsouth.readiness.core.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Compares two copies of an assessment question by question. Who knew what is read from the hashes: an answer made by
 * somebody whose copy held the other one is the newer of the two.
 */
public final class Merging {
    private Merging() {}

    /** Mine is null where the assessment is not here. */
    public static MergePlan plan(@Nullable Copy mine, Copy sent, Digest digest) {
        Copy theirs = mine == null ? sent : RenamedTrailMatcher.of(mine, sent, digest);
        Map<QuestionId, List<HistoryEntry>> here = byQuestion(mine == null ? List.of() : mine.trail());
        List<AnswerMerge> answers = new ArrayList<>();
        byQuestion(theirs.trail()).forEach((question, trail) -> {
            Ancestry other = Ancestry.of(trail);
            if (other != null) {
                answers.add(meeting(question, here.getOrDefault(question, List.of()), other));
            }
        });
        return new MergePlan(mine, theirs, answers);
    }

    private static AnswerMerge meeting(QuestionId question, List<HistoryEntry> trail, Ancestry theirs) {
        Ancestry mine = Ancestry.of(trail);
        List<HistoryEntry> unknown = theirs.trail().stream()
                .filter(row -> mine == null || !mine.has(row))
                .toList();
        return new AnswerMerge(
                question,
                kind(mine, theirs),
                mine == null ? null : mine.head(),
                theirs.head(),
                unknown,
                mine != null && theirs.standsOn(mine.head()) && !mine.standsOn(theirs.head()));
    }

    private static AnswerMerge.Kind kind(@Nullable Ancestry mine, Ancestry theirs) {
        if (mine == null) {
            return AnswerMerge.Kind.ADDED;
        }
        if (isSame(mine.head(), theirs.head())) {
            return AnswerMerge.Kind.SAME;
        }
        boolean theyStandOnMine = theirs.standsOn(mine.head());
        boolean iStandOnTheirs = mine.standsOn(theirs.head());
        if (theyStandOnMine != iStandOnTheirs) {
            return theyStandOnMine ? AnswerMerge.Kind.THEIRS_NEWER : AnswerMerge.Kind.MINE_NEWER;
        }
        boolean theyKnewMine = theirs.has(mine.head());
        boolean iKnewTheirs = mine.has(theirs.head());
        if (theyKnewMine != iKnewTheirs) {
            return theyKnewMine ? AnswerMerge.Kind.THEIRS_NEWER : AnswerMerge.Kind.MINE_NEWER;
        }
        return AnswerMerge.Kind.CONFLICT;
    }

    /** A note that was left out says nothing about whether the answers differ. */
    static boolean isSame(HistoryEntry mine, HistoryEntry theirs) {
        if (mine.hash().equals(theirs.hash())) {
            return true;
        }
        boolean isWithheld = mine.step().withheld() != null || theirs.step().withheld() != null;
        return isWithheld
                ? withoutNote(mine.after()).equals(withoutNote(theirs.after()))
                : mine.after().equals(theirs.after());
    }

    static Answer withoutNote(Answer answer) {
        return answer.response().isNotApplicable() ? answer : answer.withNote("");
    }

    private static Map<QuestionId, List<HistoryEntry>> byQuestion(List<HistoryEntry> trail) {
        Map<QuestionId, List<HistoryEntry>> by = new LinkedHashMap<>();
        trail.forEach(row -> by.computeIfAbsent(row.question(), question -> new ArrayList<>())
                .add(row));
        return by;
    }
}
