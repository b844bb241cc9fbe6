package org.southsouth.readiness.testing;

import java.util.HashMap;
import java.util.Map;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.AskedParts;

/** What files asked for, as long as the test runs. */
public final class MemoryAskedParts implements AskedParts {
    private final Map<AssessmentId, AskedPart> parts = new HashMap<>();

    @Override
    public AskedPart of(AssessmentId assessment) {
        return parts.getOrDefault(assessment, AskedPart.NOTHING);
    }

    @Override
    public void ask(AssessmentId assessment, Framework framework, AskedPart part) {
        parts.put(assessment, part);
    }
}
