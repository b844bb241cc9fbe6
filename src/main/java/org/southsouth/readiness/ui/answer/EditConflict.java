package org.southsouth.readiness.ui.answer;

import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.OtherEdit;

/** A change of ours that was not kept, since somebody else had changed the answer first. */
record EditConflict(Change mine, OtherEdit theirs) {}
