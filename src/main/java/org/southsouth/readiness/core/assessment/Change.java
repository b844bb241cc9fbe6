package org.southsouth.readiness.core.assessment;

import org.southsouth.readiness.core.framework.QuestionId;

/** One answer that somebody changed, with what the assessment's figures are after it. */
public record Change(AssessmentId assessment, QuestionId question, Answer before, Answer after, Standing standing) {}
