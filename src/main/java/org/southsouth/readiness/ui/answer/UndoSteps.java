package org.southsouth.readiness.ui.answer;

import java.util.HashMap;
import java.util.Map;
import org.southsouth.readiness.core.assessment.AssessmentId;

/** What can be taken back in each assessment, kept while the program is open: leaving the screen loses none of it. */
public final class UndoSteps {
    private final Map<AssessmentId, UndoStack> stacks = new HashMap<>();

    UndoStack of(AssessmentId assessment) {
        return stacks.computeIfAbsent(assessment, id -> new UndoStack());
    }
}
