package org.southsouth.readiness.core.review;

import org.southsouth.readiness.core.framework.QuestionId;

/**
 * A state to be given, with the revision of the answer that was looked at. The comment may be empty, but for a dispute
 * that is new; the name may not. {@code isAgain}: it stood before, and what came after it is taken back.
 */
public record ReviewDecision(
        QuestionId question, long revision, ReviewState state, String comment, String by, boolean isAgain) {
    public ReviewDecision(QuestionId question, long revision, ReviewState state, String comment, String by) {
        this(question, revision, state, comment, by, false);
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
}
