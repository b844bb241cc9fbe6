package org.southsouth.readiness.ui.workshop;

import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.ui.fx.OwnName;

/** What the screen reads from and writes to, and the name of whoever is at this computer. */
public record WorkshopPorts(AssessmentStore store, FrameworkLibrary library, ReviewStore reviews, OwnName own) {}
