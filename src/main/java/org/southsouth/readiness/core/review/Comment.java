package org.southsouth.readiness.core.review;

import java.time.Instant;
import java.util.Optional;
import org.southsouth.readiness.core.framework.QuestionId;

/** What somebody said about an answer. It is never taken away; somebody can mark it as settled. */
public record Comment(
        long number, QuestionId question, String text, Instant at, String by, Optional<Settlement> settlement) {
    /** When and by whom it was marked. */
    public record Settlement(Instant at, String by) {}

    /** Whether it is one and the same remark; a name may have been erased in one of the copies. */
    public boolean isSameAs(Comment other) {
        return question.equals(other.question) && at.equals(other.at) && text.equals(other.text);
    }

    public Comment settled(Optional<Settlement> mark) {
        return new Comment(number, question, text, at, by, mark);
    }

    public boolean isOpen() {
        return settlement.isEmpty();
    }
}
