package org.southsouth.readiness.ui.fx;

import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.review.ReviewStore;

/** What a screen needs on which answers are given, reviewed or agreed on: the name is that of whoever is at this computer. */
public record AssessmentPorts(AssessmentStore store, FrameworkLibrary library, ReviewStore reviews, OwnName own) {}
