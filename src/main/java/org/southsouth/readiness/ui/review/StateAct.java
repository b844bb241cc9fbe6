package org.southsouth.readiness.ui.review;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.core.review.Reviews;

/**
 * States that were given in one act, each with the one that stood before. {@code comment} says why answers are disputed;
 * {@code settles} is a comment that the act takes back. Taken back, an act is one of its own: the trail keeps both.
 */
record StateAct(List<Step> steps, String comment, String settles) {
    /** One answer, as it was looked at. */
    record Step(QuestionId question, long revision, ReviewState before, ReviewState after) {
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
                .map(question -> new Step(question, reviews.revisionOf(question), reviews.stateOf(question), state))
                .filter(step -> step.before() != state || state == ReviewState.DISPUTED)
                .filter(step -> step.before() != ReviewState.VALIDATED || state != ReviewState.REVIEWED)
                .toList();
        return new StateAct(steps, comment, "");
    }

    /** The act that takes this one back; answers that were disputed before are so again for the reason given here. */
    StateAct reversed(String again) {
        List<Step> back = steps.stream()
                .map(step -> new Step(step.question(), step.revision(), step.after(), step.before()))
                .toList();
        return new StateAct(back, again, comment);
    }

    /** Done once more after it was taken back: what was said then is settled, where it ends a dispute. */
    StateAct over(String said) {
        boolean isEnd = steps.stream().anyMatch(step -> step.before() == ReviewState.DISPUTED);
        return isEnd ? new StateAct(steps, comment, said) : this;
    }

    /** Whether it ends a dispute or opens one again. */
    boolean isOfDispute() {
        return steps.stream()
                .anyMatch(step -> step.before() == ReviewState.DISPUTED || step.after() == ReviewState.DISPUTED);
    }

    /** What of it can still be done. */
    StateAct fitting(Reviews reviews) {
        return new StateAct(steps.stream().filter(step -> step.fits(reviews)).toList(), comment, settles);
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    Set<QuestionId> questions() {
        return steps.stream().map(Step::question).collect(Collectors.toUnmodifiableSet());
    }

    int count() {
        return steps.size();
    }

    /** Blocks. */
    void keep(ReviewStore store, AssessmentId assessment, String by) {
        store.give(
                assessment,
                steps.stream()
                        .filter(step -> step.before() != step.after() || settles.isEmpty())
                        .map(step -> new ReviewDecision(
                                step.question(),
                                step.revision(),
                                step.after(),
                                step.after() == ReviewState.DISPUTED ? comment : "",
                                by))
                        .toList());
        if (!settles.isEmpty()) {
            Reviews now = store.load(assessment);
            steps.stream()
                    .flatMap(step -> now.commentsOn(step.question()).stream())
                    .filter(said -> said.isOpen() && said.text().equals(settles.strip()))
                    .map(Comment::number)
                    .forEach(number -> store.settle(assessment, number, by));
        }
    }
}
