package org.southsouth.readiness.ui.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.core.review.Reviews;

/**
 * States that were given in one act, each with the one that stood before. {@code comment} says why answers are disputed;
 * {@code settles} is a comment that the act takes back; {@code settled} are those that it settles, or opens again where {@code
 * isBack}. Taken back, an act is one of its own: the trail keeps both, and what stood before stands again as whoever gave it gave
 * it, not in the name of who takes back. A draft is nobody's word: it follows as a state of today, whether the answer was one
 * from the start or again. {@code isSent}: it may have been sent meanwhile. Then a state of today follows it in any case, and
 * its comment stays, settled: others would not see that an older one stands again.
 */
record StateAct(
        List<Step> steps,
        String comment,
        String settles,
        Optional<CommentChange> settled,
        boolean isBack,
        boolean isSent) {
    /** One answer, as it was looked at. {@code stood}: what somebody had given it before; empty where that counts no more. */
    record Step(QuestionId question, long revision, ReviewState before, ReviewState after, Optional<Review> stood) {
        /** Whether nobody changed the answer or gave it another state meanwhile. */
        boolean fits(Reviews reviews) {
            return reviews.revisionOf(question) == revision && reviews.stateOf(question) == before;
        }
    }

    StateAct {
        steps = List.copyOf(steps);
    }

    /**
     * Those that have the state already are left alone, but for a dispute, which has its own reason. What is validated stays so
     * where answers are marked as reviewed: that is less.
     */
    static StateAct of(Reviews reviews, Collection<QuestionId> questions, ReviewState state, String comment) {
        List<Step> steps = questions.stream()
                .map(question -> new Step(
                        question,
                        reviews.revisionOf(question),
                        reviews.stateOf(question),
                        state,
                        reviews.standingOf(question)))
                .filter(step -> step.before() != state || state == ReviewState.DISPUTED)
                .filter(step -> step.before() != ReviewState.VALIDATED || state != ReviewState.REVIEWED)
                .toList();
        return new StateAct(steps, comment, "", Optional.empty(), false, false);
    }

    /** Comments that are settled by themselves: the answers keep their states. */
    static StateAct of(CommentChange settled) {
        return new StateAct(List.of(), "", "", Optional.of(settled), false, false);
    }

    StateAct with(CommentChange also) {
        return new StateAct(steps, comment, settles, Optional.of(also), isBack, isSent);
    }

    /** The act that takes this one back; answers that were disputed before are so again, with the comments that were open then. */
    StateAct reversed() {
        List<Step> back = steps.stream()
                .map(step -> new Step(step.question(), step.revision(), step.after(), step.before(), step.stood()))
                .toList();
        return new StateAct(back, "", comment, settled, true, isSent);
    }

    /** The same, after it may have been sent. */
    StateAct sent() {
        return new StateAct(steps, comment, settles, settled, isBack, true);
    }

    /** What of it is about other answers; empty where nothing is. */
    Optional<StateAct> without(QuestionId question) {
        List<Step> others =
                steps.stream().filter(step -> !step.question().equals(question)).toList();
        Optional<CommentChange> comments =
                settled.filter(change -> !change.question().equals(question));
        return Optional.of(new StateAct(others, comment, settles, comments, isBack, isSent))
                .filter(act -> !act.questions().isEmpty());
    }

    /** What of it can still be done; comments that were settled with a state stay as they are where the state does. */
    StateAct fitting(Reviews reviews) {
        List<Step> fitting = steps.stream().filter(step -> step.fits(reviews)).toList();
        boolean isGone = fitting.isEmpty() && !steps.isEmpty();
        return new StateAct(fitting, comment, settles, isGone ? Optional.empty() : settled, isBack, isSent);
    }

    /** Whether it validates one answer that nobody reviewed before. */
    boolean isUnreviewed() {
        return steps.size() == 1
                && steps.get(0).before() == ReviewState.DRAFT
                && steps.get(0).after() == ReviewState.VALIDATED;
    }

    /** Whether it takes a dispute back with its reason. */
    boolean isOfDispute() {
        return isBack && !settles.isEmpty();
    }

    boolean isEmpty() {
        return steps.isEmpty()
                && settled.filter(comments -> !comments.isEmpty()).isEmpty();
    }

    Set<QuestionId> questions() {
        return Stream.concat(steps.stream().map(Step::question), settled.map(CommentChange::question).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    int count() {
        return steps.size();
    }

    /** Blocks. */
    void keep(ReviewStore store, AssessmentId assessment, String by) {
        give(store, assessment, by);
        settled.ifPresent(comments -> {
            if (isBack) {
                comments.takeBack(store, assessment, by, isSent);
            } else {
                comments.keep(store, assessment, by);
            }
        });
    }

    private ReviewDecision decision(Step step, String by) {
        return step.stood()
                .filter(stood -> isBack && !isSent && !stood.by().isBlank())
                .filter(stood -> stood.state() != ReviewState.DRAFT)
                .map(ReviewDecision::again)
                .orElseGet(() -> new ReviewDecision(
                        step.question(),
                        step.revision(),
                        step.after(),
                        step.after() == ReviewState.DISPUTED ? comment : "",
                        by,
                        isBack,
                        Optional.empty()));
    }

    private void give(ReviewStore store, AssessmentId assessment, String by) {
        store.give(
                assessment,
                steps.stream()
                        .filter(step -> step.before() != step.after() || settles.isEmpty())
                        .map(step -> decision(step, by))
                        .toList());
        if (!settles.isEmpty()) {
            Reviews now = store.load(assessment);
            steps.forEach(step -> said(now, step.question()).ifPresent(number -> end(store, assessment, number, by)));
        }
    }

    /** The comment that came with the dispute, as long as it is open; the newest, where somebody said the same before. */
    private Optional<Long> said(Reviews now, QuestionId question) {
        return now.commentsOn(question).stream()
                .filter(comment -> comment.isOpen() && comment.text().equals(settles.strip()))
                .map(Comment::number)
                .max(Comparator.naturalOrder());
    }

    private void end(ReviewStore store, AssessmentId assessment, long comment, String by) {
        if (isSent) {
            store.settle(assessment, comment, by);
        } else {
            store.withdraw(assessment, comment);
        }
    }
}
