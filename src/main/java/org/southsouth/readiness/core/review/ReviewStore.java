package org.southsouth.readiness.core.review;

import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Port: what keeps reviews, beside {@link org.southsouth.readiness.core.assessment.AssessmentStore}. Every call blocks;
 * what has returned survives a killed process. Failed work is thrown as a {@link
 * org.southsouth.readiness.core.assessment.StoreException} and has changed nothing: {@code SIGNED_OFF} for every write to an
 * assessment that is signed off, {@code OUTDATED} for a state that was meant for another revision.
 */
public interface ReviewStore {
    /** With nothing in it where nobody has reviewed anything. */
    Reviews load(AssessmentId assessment);

    /** Those of all assessments with a review that has begun or is signed off; the others are not in it. */
    Map<AssessmentId, ReviewStanding> standings();

    /** Keeps these states of one assessment, and their comments where there are any, in one transaction: all or none. */
    void give(AssessmentId assessment, List<ReviewDecision> rulings);

    void comment(AssessmentId assessment, QuestionId question, String text, String by);

    /** Takes a comment away that was said by mistake; one that is settled stays. */
    void withdraw(AssessmentId assessment, long comment);

    /** Marks a comment as settled; the first mark stays. */
    void settle(AssessmentId assessment, long comment, String by);

    /** Takes back that a comment is settled; one that is open stays so. */
    void unsettle(AssessmentId assessment, long comment);

    /** Locks the assessment, and keeps the text of its framework with the signatures. */
    void signOff(Signing signing, Framework framework);

    /** Unlocks it; the sign-off stays in the trail with the reason. Fails where nothing is signed off. */
    void reopen(AssessmentId assessment, String reason, String by);
}
