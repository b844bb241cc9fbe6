package org.southsouth.readiness.ui.answer;

import java.util.function.Consumer;
import org.southsouth.readiness.core.evidence.EvidenceFiles;
import org.southsouth.readiness.core.evidence.EvidenceStore;
import org.southsouth.readiness.core.exchange.LargeOutputFile;
import org.southsouth.readiness.ui.fx.AssessmentPorts;

/** What the screen works with beside an assessment: what can be taken back of earlier visits. Shared: others may write too. */
public record AnswerPorts(AssessmentPorts of, UndoSteps undo, boolean isShared, Evidence evidence) {

    /** Where attached files come from and are kept, what writes a copy, and what shows a laid-out file with the desktop's program. */
    public record Evidence(
            EvidenceStore store, EvidenceFiles files, LargeOutputFile output, Consumer<String> desktop) {}
}
