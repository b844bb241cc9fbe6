package org.southsouth.readiness.ui.answer;

import org.southsouth.readiness.ui.fx.AssessmentPorts;

/** What the screen works with beside an assessment: what can be taken back of earlier visits. Shared: others may write too. */
public record AnswerPorts(AssessmentPorts of, UndoSteps undo, boolean isShared, EvidencePorts evidence) {}
