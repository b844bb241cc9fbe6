package org.southsouth.readiness.core.review;

import java.time.Instant;
import java.util.Optional;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * A state to be given, with the revision of the answer that was looked at. The comment may be empty, but for a dispute
 * that is new; the name may not. {@code isAgain}: it stood before, and what came after it is taken back. {@code first} is
 * then when it was given first, by whom {@code by} says; empty where it counts from now on.
 */
public record ReviewDecision(
        QuestionId question,
        long revision,
        ReviewState state,
        String comment,
        String by,
        boolean isAgain,
        Optional<Instant> first) {
    public ReviewDecision(QuestionId question, long revision, ReviewState state, String comment, String by) {
        this(question, revision, state, comment, by, false, Optional.empty());
    }

    public ReviewDecision {
        comment = comment.strip();
        by = by.strip();
        if (by.isEmpty()) {
            throw new IllegalArgumentException("nobody named for the review of " + question);
        }
        if (state == ReviewState.DISPUTED && comment.isEmpty() && !isAgain) {
            throw new IllegalArgumentException("a dispute without a comment on " + question);
        }
    }

    /** It stands once more, as whoever gave it gave it then. */
    public static ReviewDecision again(Review stood) {
        return new ReviewDecision(
                stood.question(), stood.revision(), stood.state(), "", stood.by(), true, Optional.of(stood.at()));
    }
}
