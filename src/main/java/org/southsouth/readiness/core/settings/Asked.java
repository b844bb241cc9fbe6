package org.southsouth.readiness.core.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.merge.AskedPart;

/**
 * What somebody at this computer was asked: once for their name, and by files for parts of assessments.
 * The part that was asked for first stands first; of more than {@link #MOST} the oldest are forgotten.
 */
public record Asked(boolean isForName, Map<AssessmentId, AskedPart> parts) {
    public static final int MOST = 50;
    public static final Asked NOTHING = new Asked(false, Map.of());

    public Asked {
        Map<AssessmentId, AskedPart> kept = new LinkedHashMap<>();
        int tooMany = parts.size() - MOST;
        for (Map.Entry<AssessmentId, AskedPart> part : parts.entrySet()) {
            if (tooMany-- <= 0) {
                kept.put(part.getKey(), part.getValue());
            }
        }
        parts = Collections.unmodifiableMap(kept);
    }

    public Asked withName() {
        return new Asked(true, parts);
    }

    /** In place of what was asked of it before. */
    public Asked withPart(AssessmentId assessment, AskedPart part) {
        Map<AssessmentId, AskedPart> more = new LinkedHashMap<>(parts);
        more.remove(assessment);
        more.put(assessment, part);
        return new Asked(isForName, more);
    }
}
