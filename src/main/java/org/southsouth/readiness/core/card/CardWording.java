package org.southsouth.readiness.core.card;

import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** What a card says of an assessment, in the words of the language in use. */
public interface CardWording {
    String name(Subject subject);

    /** The answer, or in two or three words why there is none. */
    String answer(ScoredQuestion scored);

    /** Empty where there is no evidence. */
    String evidence(Evidence evidence);

    /** Who signed and when, by role where one is given. */
    String validated(SignOff signOff);
}
