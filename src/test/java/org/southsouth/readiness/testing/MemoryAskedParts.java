package org.southsouth.readiness.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.AskedParts;

/** What files asked for, as long as the test runs. */
public final class MemoryAskedParts implements AskedParts {
    private final Map<AssessmentId, AskedPart> parts = new HashMap<>();
    private Set<QuestionId> came = Set.of();

    @Override
    public AskedPart of(AssessmentId assessment) {
        return parts.getOrDefault(assessment, AskedPart.NOTHING);
    }

    @Override
    public void ask(AssessmentId assessment, Framework framework, AskedPart part) {
        parts.put(assessment, part);
    }

    /** From now on these are answered as a file brought them. */
    public void bring(Set<QuestionId> questions) {
        came = Set.copyOf(questions);
    }

    @Override
    public Set<QuestionId> came(AssessmentId assessment, Framework framework) {
        return came;
    }

    @Override
    public void sentBack(AssessmentId assessment, Instant at) {
        parts.computeIfPresent(assessment, (id, part) -> part.sentBack(at));
    }
}
