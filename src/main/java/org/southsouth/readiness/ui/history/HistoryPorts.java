package org.southsouth.readiness.ui.history;

import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.exchange.HistoryWriter;
import org.southsouth.readiness.core.framework.FrameworkLibrary;

/** What the screen reads from and writes with. */
public record HistoryPorts(AssessmentStore store, FrameworkLibrary library, HistoryWriter writer) {}
