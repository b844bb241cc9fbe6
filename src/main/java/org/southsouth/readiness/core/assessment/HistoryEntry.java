package org.southsouth.readiness.core.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * One row of the append-only trail: which answer became which, when and by whom. {@code revision} rises from 1 with the
 * changes that this copy knows of a question; {@code hash} is that of the step as it was made. {@code isAside}: it came
 * from another copy, or from somebody who was not the first, and is kept, but did not become the answer here; the next
 * change may have the same revision.
 */
public record HistoryEntry(long revision, Answer before, Step step, String hash, boolean isAside) {
    /** A change that somebody makes here, after the one with that hash. */
    public static HistoryEntry of(long revision, Answer before, Step step, Digest digest) {
        return new HistoryEntry(revision, before, step, step.hash(digest), false);
    }

    public QuestionId question() {
        return step.question();
    }

    public Answer after() {
        return step.after();
    }

    public Instant at() {
        return step.at();
    }

    public String by() {
        return step.by();
    }

    /** The hash of the row it follows; null for the first of a question. */
    public @Nullable String previous() {
        return step.previous();
    }

    /** The hash of the other copy's row that it settles, or null. */
    public @Nullable String merged() {
        return step.merged();
    }

    /** Why; may be empty. */
    public String reason() {
        return step.reason();
    }
}
