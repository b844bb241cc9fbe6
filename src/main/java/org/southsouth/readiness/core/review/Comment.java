package org.southsouth.readiness.core.review;

import java.time.Instant;
import java.util.Optional;
import org.southsouth.readiness.core.framework.QuestionId;

/** What somebody said about an answer. It is never taken away; somebody can mark it as settled. */
public record Comment(
        long number, QuestionId question, String text, Instant at, String by, Optional<Settlement> settlement) {
    /** When and by whom it was marked. */
    public record Settlement(Instant at, String by) {}

    public boolean isOpen() {
        return settlement.isEmpty();
    }
}
