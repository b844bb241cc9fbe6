package org.southsouth.readiness.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.ReviewMergeChanges.Fate;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.ReviewTrail.Given;
import org.southsouth.readiness.core.review.SignOff;

/**
 * Adds their review to the one that is here, once it is known which answers stand. A state is taken for the answer that
 * it was given to and for no other; where both sides gave one and neither knew the other's, a dispute stands over
 * everything, and otherwise the state that is further. A sign-off is taken where the answers are those that were signed.
 */
final class ReviewMerging {
    private final ReviewTrail mine;
    private final Copy theirs;
    private final List<HistoryEntry> rows;
    private final Map<QuestionId, String> heads = new HashMap<>();
    /** Their states, and those of here, as of the changes that stand here afterwards. */
    private final List<Given> sent;

    private final List<Given> own;

    private ReviewMerging(MergePlan plan, List<HistoryEntry> rows, List<Decision> decisions) {
        Copy here = plan.mine();
        this.mine = here == null ? ReviewTrail.NONE : here.review();
        this.theirs = plan.theirs();
        this.rows = rows;
        if (here != null) {
            ChainCheck.heads(here.trail()).forEach((question, head) -> heads.put(question, head.hash()));
        }
        ChainCheck.heads(rows).forEach((question, head) -> heads.put(question, head.hash()));
        // Nobody can have looked at an answer that is only now decided.
        decisions.forEach(decision -> heads.remove(decision.question()));
        Map<QuestionId, AnswerMerge> same = new HashMap<>();
        plan.of(AnswerMerge.Kind.SAME).forEach(answer -> same.put(answer.question(), answer));
        this.sent = here(theirs.review(), same, AnswerMerge::theirs);
        this.own = here(mine, same, AnswerMerge::mine);
    }

    /** Those given to the end of a trail count for the very answer that came about by another change too. */
    private List<Given> here(
            ReviewTrail trail, Map<QuestionId, AnswerMerge> same, Function<AnswerMerge, @Nullable HistoryEntry> end) {
        return trail.given().stream()
                .map(one -> {
                    String head = heads.get(one.question());
                    AnswerMerge answer = same.get(one.question());
                    HistoryEntry last = answer == null ? null : end.apply(answer);
                    return head != null && last != null && one.change().equals(last.hash())
                            ? new Given(one.question(), head, one.state(), one.at(), one.by())
                            : one;
                })
                .toList();
    }

    static ReviewMergeChanges of(MergePlan plan, List<HistoryEntry> rows, List<Decision> decisions, Answers after) {
        ReviewMerging merging = new ReviewMerging(plan, rows, decisions);
        Optional<SignOff.Reopening> reopening = merging.reopening();
        if (merging.mine.isLocked() && reopening.isEmpty()) {
            return ReviewMergeChanges.NOTHING;
        }
        List<SignOff> signOffs = merging.signOffs(plan, after);
        boolean isSigned = signOffs.stream().anyMatch(SignOff::stands);
        boolean isLeft = !isSigned && merging.unknownSignOffs().stream().anyMatch(SignOff::stands);
        Fate open = reopening.isPresent() ? Fate.REOPENED : Fate.NONE;
        return new ReviewMergeChanges(
                merging.given(),
                merging.comments(),
                merging.settled(),
                reopening,
                signOffs,
                isSigned ? Fate.TAKEN : isLeft ? Fate.NOT_COVERED : open);
    }

    private List<Given> given() {
        List<Given> added = new ArrayList<>();
        for (Given one : sent) {
            if (mine.given().stream().noneMatch(one::isSameAs)) {
                added.add(one);
            }
        }
        Set<QuestionId> touched = new LinkedHashSet<>();
        added.forEach(one -> touched.add(one.question()));
        rows.forEach(row -> touched.add(row.question()));
        for (QuestionId question : touched) {
            Given standing = standing(question);
            Given last = last(added, question, null);
            boolean isLast = last == null ? !isRisen(question) : last.equals(standing);
            if (standing != null && !isLast) {
                added.add(standing);
            }
        }
        return added;
    }

    /** Rows that were put aside raise the number of the answer that stays, and a state goes with the number. */
    private boolean isRisen(QuestionId question) {
        return rows.stream().anyMatch(row -> row.question().equals(question));
    }

    /** The state of the answer that stands after the merge, or null. */
    private @Nullable Given standing(QuestionId question) {
        String head = heads.get(question);
        if (head == null) {
            return null;
        }
        Given own = last(this.own, question, head);
        Given other = last(sent, question, head);
        if (own == null || other == null) {
            return own == null ? other : own;
        }
        boolean theyKnewMine = sent.stream().anyMatch(own::isSameAs);
        boolean iKnewTheirs = mine.given().stream().anyMatch(other::isSameAs);
        if (theyKnewMine != iKnewTheirs) {
            return theyKnewMine ? other : own;
        }
        // The states are declared in this order.
        return iKnewTheirs || own.state().compareTo(other.state()) >= 0 ? own : other;
    }

    private static @Nullable Given last(List<Given> all, QuestionId question, @Nullable String change) {
        Given last = null;
        for (Given one : all) {
            boolean isOfThis = change == null || one.change().equals(change);
            last = isOfThis && one.question().equals(question) ? one : last;
        }
        return last;
    }

    private List<Comment> comments() {
        return theirs.review().comments().stream()
                .filter(comment -> mine.comments().stream().noneMatch(comment::isSameAs))
                .toList();
    }

    /** Those of mine, with their mark. */
    private List<Comment> settled() {
        List<Comment> settled = new ArrayList<>();
        for (Comment comment : mine.comments()) {
            if (comment.isOpen()) {
                theirs.review().comments().stream()
                        .filter(other -> !other.isOpen() && comment.isSameAs(other))
                        .findFirst()
                        .ifPresent(other -> settled.add(comment.settled(other.settlement())));
            }
        }
        return settled;
    }

    private Optional<SignOff.Reopening> reopening() {
        return mine.signOff()
                .flatMap(own -> theirs.review().signOffs().stream()
                        .filter(own::isSameAs)
                        .findFirst())
                .flatMap(SignOff::reopening);
    }

    private List<SignOff> unknownSignOffs() {
        return theirs.review().signOffs().stream()
                .filter(signOff -> mine.signOffs().stream().noneMatch(signOff::isSameAs))
                .toList();
    }

    private List<SignOff> signOffs(MergePlan plan, Answers after) {
        boolean isCovered = isAsSigned(plan, after);
        return unknownSignOffs().stream()
                .filter(signOff -> isCovered || !signOff.stands())
                .toList();
    }

    /** Whether it is about the same, and every answer after the merge is the one there, but for notes that were left out of the file. */
    private boolean isAsSigned(MergePlan plan, Answers after) {
        Copy here = plan.mine();
        if (here != null && !here.profile().isAboutSame(theirs.profile())) {
            return false;
        }
        Map<QuestionId, HistoryEntry> signed = ChainCheck.heads(theirs.trail());
        Set<QuestionId> questions = new LinkedHashSet<>(after.asMap().keySet());
        questions.addAll(signed.keySet());
        return questions.stream().allMatch(question -> isAsSigned(signed.get(question), after.to(question)));
    }

    private static boolean isAsSigned(@Nullable HistoryEntry signed, Answer here) {
        if (signed == null) {
            return here.isEmpty();
        }
        return signed.step().withheld() == null
                ? signed.after().equals(here)
                : Merging.withoutNote(signed.after()).equals(Merging.withoutNote(here));
    }
}
