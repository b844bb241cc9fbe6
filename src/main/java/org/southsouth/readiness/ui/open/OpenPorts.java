package org.southsouth.readiness.ui.open;

import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.exchange.AnswersSource;
import org.southsouth.readiness.core.exchange.FrameworkSource;
import org.southsouth.readiness.core.framework.FrameworkLibrary;

/** Where things are read from, and where they are kept. */
public record OpenPorts(
        FrameworkSource frameworks, AnswersSource answers, FrameworkLibrary library, AssessmentStore store) {}
