package org.southsouth.readiness.core.cooperation;

import java.util.Map;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Port: what an assessment wants of others and gives to them, beside {@link
 * org.southsouth.readiness.core.assessment.AssessmentStore}. Neither is an answer: both can be changed while the assessment is
 * signed off. Every call blocks; what has returned survives a killed process. Failed work is thrown as a {@link
 * org.southsouth.readiness.core.assessment.StoreException} and has changed nothing.
 */
public interface CooperationStore {
    /** Those that somebody has set. */
    Map<QuestionId, Priority> priorities(AssessmentId assessment);

    void setPriority(AssessmentId assessment, QuestionId question, Priority priority);

    /** Whether its strong answers may be shown to others. */
    void setWillingToShare(AssessmentId assessment, boolean isWilling);
}
