package org.southsouth.readiness.ui.review;

import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.ui.fx.OwnName;

/** What the screen reads from and writes to, and the name of whoever is at this computer. */
public record ReviewPorts(AssessmentStore store, FrameworkLibrary library, ReviewStore reviews, OwnName own) {}
