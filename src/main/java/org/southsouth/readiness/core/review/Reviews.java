package org.southsouth.readiness.core.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.framework.QuestionId;

/** All that was said about the answers of one assessment, immutable, with the revisions that its answers have now. */
public final class Reviews {
    private static final Reviews NONE = new Reviews(Map.of(), List.of(), List.of(), List.of());

    private final Map<QuestionId, Long> revisions;
    private final Map<QuestionId, Review> last = new HashMap<>();
    private final List<Review> given;
    private final List<Comment> comments;
    private final List<SignOff> signOffs;
    private final CodeFit codeFit;
    /** How many of its answers passed or are disputed, where the reviews themselves were not read. */
    private final Optional<ReviewStanding> counted;

    /** Each list oldest first. A question without a revision was never answered. */
    public Reviews(
            Map<QuestionId, Long> revisions, List<Review> given, List<Comment> comments, List<SignOff> signOffs) {
        this(revisions, given, comments, signOffs, CodeFit.NO_CODE);
    }

    /** With whether the code of the sign-off that stands still fits. */
    public Reviews(
            Map<QuestionId, Long> revisions,
            List<Review> given,
            List<Comment> comments,
            List<SignOff> signOffs,
            CodeFit codeFit) {
        this(revisions, given, comments, signOffs, codeFit, Optional.empty());
    }

    private Reviews(
            Map<QuestionId, Long> revisions,
            List<Review> given,
            List<Comment> comments,
            List<SignOff> signOffs,
            CodeFit codeFit,
            Optional<ReviewStanding> counted) {
        this.counted = counted;
        this.codeFit = codeFit;
        this.revisions = Map.copyOf(revisions);
        this.given = List.copyOf(given);
        given.forEach(review -> last.put(review.question(), review));
        this.comments = List.copyOf(comments);
        this.signOffs = List.copyOf(signOffs);
    }

    /** Of which only this was read: the sign-off, and how many answers passed or are disputed. */
    public static Reviews only(ReviewStanding standing) {
        return new Reviews(
                Map.of(),
                List.of(),
                List.of(),
                standing.signOff().stream().toList(),
                CodeFit.NO_CODE,
                Optional.of(standing));
    }

    public static Reviews none() {
        return NONE;
    }

    /** The number of the answer's latest change, from 1; 0 where there was none. */
    public long revisionOf(QuestionId question) {
        return revisions.getOrDefault(question, 0L);
    }

    /** What was said last about this question, whatever revision it was said of. */
    public Optional<Review> lastOf(QuestionId question) {
        return Optional.ofNullable(last.get(question));
    }

    /** What was said last about the answer as it is now. */
    public Optional<Review> standingOf(QuestionId question) {
        return lastOf(question).filter(review -> review.revision() == revisionOf(question));
    }

    public ReviewState stateOf(QuestionId question) {
        return standingOf(question).map(Review::state).orElse(ReviewState.DRAFT);
    }

    /** Whether the answer was changed after it had been given a state. */
    public boolean hasFallenBack(QuestionId question) {
        return lastOf(question)
                .filter(review -> review.state() != ReviewState.DRAFT)
                .filter(review -> review.revision() > 0 && review.revision() != revisionOf(question))
                .isPresent();
    }

    /** Every state that was given, in the order in which they are kept; one that stands again is kept once more. */
    public List<Review> given() {
        return given;
    }

    /** Oldest first. */
    public List<Comment> comments() {
        return comments;
    }

    /** Oldest first. */
    public List<Comment> commentsOn(QuestionId question) {
        return comments.stream()
                .filter(comment -> comment.question().equals(question))
                .toList();
    }

    /** The questions with a comment that is not settled. */
    public Set<QuestionId> discussed() {
        return comments.stream().filter(Comment::isOpen).map(Comment::question).collect(Collectors.toSet());
    }

    /** The sign-off that locks the assessment. */
    public Optional<SignOff> signOff() {
        return signOffs.isEmpty()
                ? Optional.empty()
                : Optional.of(signOffs.get(signOffs.size() - 1)).filter(SignOff::stands);
    }

    /** Every one there was, oldest first. */
    public List<SignOff> signOffs() {
        return signOffs;
    }

    /** Whether the answers are still those that were signed; {@link CodeFit#NO_CODE} where nothing is signed. */
    public CodeFit codeFit() {
        return codeFit;
    }

    public boolean isLocked() {
        return signOff().isPresent();
    }

    public ReviewStanding standing() {
        return counted.orElseGet(this::count);
    }

    private ReviewStanding count() {
        int passed = 0;
        int disputed = 0;
        for (QuestionId question : last.keySet()) {
            ReviewState state = stateOf(question);
            passed += state.isPassed() ? 1 : 0;
            disputed += state == ReviewState.DISPUTED ? 1 : 0;
        }
        return new ReviewStanding(passed, disputed, signOff());
    }
}
