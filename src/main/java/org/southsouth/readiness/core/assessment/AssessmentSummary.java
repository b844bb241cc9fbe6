package org.southsouth.readiness.core.assessment;

import java.time.Instant;
import java.util.Optional;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * A row of the list: everything but the answers. {@code resumeAt} is the question somebody was at last; {@code
 * changedBy} may be empty.
 */
public record AssessmentSummary(
        AssessmentId id,
        FrameworkRef framework,
        Profile profile,
        Standing standing,
        Instant changedAt,
        String changedBy,
        Optional<QuestionId> resumeAt) {}
