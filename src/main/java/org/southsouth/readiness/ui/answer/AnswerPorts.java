package org.southsouth.readiness.ui.answer;

import java.util.function.Supplier;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.publicfigure.ReadFigures;
import org.southsouth.readiness.ui.fx.AssessmentPorts;
import org.southsouth.readiness.ui.fx.PutBack;

/**
 * What the screen works with beside an assessment: what can be taken back of earlier visits and what was refused there, and
 * what reads the published figures, which blocks. Shared: others may write too. {@code asked}: what files asked of whoever is here.
 * {@code putBack}: an earlier answer that comes from the history.
 */
public record AnswerPorts(
        AssessmentPorts of,
        UndoSteps undo,
        RefusedEntries refused,
        boolean isShared,
        AttachingPorts evidence,
        Supplier<ReadFigures> figures,
        AskedParts asked,
        PutBack putBack) {}
