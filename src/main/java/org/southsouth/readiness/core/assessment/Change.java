package org.southsouth.readiness.core.assessment;

import org.southsouth.readiness.core.framework.QuestionId;

/**
 * One answer that somebody changed, with what the assessment's figures are after it, and why; the reason may be empty. {@code
 * by} is who decided; empty where that is whoever is at this computer.
 */
public record Change(
        AssessmentId assessment,
        QuestionId question,
        Answer before,
        Answer after,
        Standing standing,
        String reason,
        String by) {
    /** By whoever is at this computer. */
    public Change(
            AssessmentId assessment,
            QuestionId question,
            Answer before,
            Answer after,
            Standing standing,
            String reason) {
        this(assessment, question, before, after, standing, reason, "");
    }

    /** Without a reason, as somebody types. */
    public Change(AssessmentId assessment, QuestionId question, Answer before, Answer after, Standing standing) {
        this(assessment, question, before, after, standing, "");
    }
}
