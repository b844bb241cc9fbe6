package org.southsouth.readiness.core.card;

import java.util.List;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** What a card says of an assessment, in the words of the language in use. */
public interface CardWording {
    String name(Subject subject);

    /** The answer, or why there is none; {@code gates} are the questions that decide whether it is asked. */
    String answer(ScoredQuestion scored, List<ScoredQuestion> gates);

    /** Who is asked what, and this answer. */
    String said(Subject subject, Question question, String answer);

    /** Empty where there is no evidence. */
    String evidence(Evidence evidence);

    /** Whose answers these are, and who signed them and when, by role where one is given; or that nobody has, and how far they are. */
    String standing(Entry entry);
}
