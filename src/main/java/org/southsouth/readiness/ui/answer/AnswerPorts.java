package org.southsouth.readiness.ui.answer;

import java.util.function.Supplier;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.review.ReviewStore;

/**
 * What the screen reads from and writes to, and the name of whoever is at this computer, which may be empty. Shared:
 * others may write to the same store.
 */
public record AnswerPorts(
        AssessmentStore store,
        FrameworkLibrary library,
        ReviewStore reviews,
        Supplier<String> here,
        boolean isShared,
        EvidencePorts evidence) {}
