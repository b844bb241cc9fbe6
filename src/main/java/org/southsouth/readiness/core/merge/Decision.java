package org.southsouth.readiness.core.merge;

import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.framework.QuestionId;

/** A change that is made here because of a merge; {@code merged} is the hash of their row that it settles, or null. */
public record Decision(
        QuestionId question,
        Answer answer,
        String reason,
        @Nullable String merged) {}
