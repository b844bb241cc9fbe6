package org.southsouth.readiness.ui.answer;

import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.ui.fx.OwnName;

/**
 * What the screen reads from and writes to, the name of whoever is at this computer, and what can be taken back of earlier
 * visits. Shared: others may write to the same store.
 */
public record AnswerPorts(
        AssessmentStore store,
        FrameworkLibrary library,
        ReviewStore reviews,
        OwnName own,
        UndoSteps undo,
        boolean isShared,
        EvidencePorts evidence) {}
