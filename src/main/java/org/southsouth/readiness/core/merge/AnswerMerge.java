package org.southsouth.readiness.core.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * One question of which theirs says something: where the trail ends here (null where there is none) and there, and their
 * rows that are not known here. {@code isFurther}: theirs stands on the answer here and mine not on theirs, which is so too
 * where they changed the answer and changed it back.
 */
public record AnswerMerge(
        QuestionId question,
        Kind kind,
        @Nullable HistoryEntry mine,
        HistoryEntry theirs,
        List<HistoryEntry> unknown,
        boolean isFurther) {
    /** How the two stand to one another. */
    public enum Kind {
        /** Nothing was ever said here. */
        ADDED,
        /** The same answer, however it came about. */
        SAME,
        /** They knew the answer that is here when they changed it. */
        THEIRS_NEWER,
        /** The answer here was made by somebody who knew theirs. */
        MINE_NEWER,
        /** Neither knew the other's. */
        CONFLICT
    }

    public AnswerMerge {
        unknown = List.copyOf(unknown);
    }

    /**
     * They knew the answer that is here and left none in its place: it was taken away, or is not known any more. By ancestry theirs
     * counts; whoever can ask somebody asks first.
     */
    public boolean isWithdrawn() {
        return kind == Kind.THEIRS_NEWER && mine != null && says(mine) && !says(theirs);
    }

    private static boolean says(HistoryEntry entry) {
        return !entry.after().response().isBlank() && !entry.after().response().isDontKnow();
    }
}
