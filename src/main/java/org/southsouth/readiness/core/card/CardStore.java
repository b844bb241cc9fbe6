package org.southsouth.readiness.core.card;

import java.util.List;
import org.southsouth.readiness.core.assessment.AssessmentId;

/**
 * Port: what keeps cards, those made here and those that others made. Every call blocks; what has returned survives a killed
 * process. Failed work is thrown as a {@link org.southsouth.readiness.core.assessment.StoreException} and has changed
 * nothing.
 */
public interface CardStore {
    /** Without those of assessments that were deleted; by title. */
    List<KeptCard> list();

    /** Keeps a card of an assessment, in place of the one with its id where there is one. */
    void keep(Card card, AssessmentId assessment);

    /**
     * Keeps cards that others made, in one transaction, in place of those with their ids; those that were made here stay as
     * they are.
     *
     * @return how many were taken
     */
    int take(List<Card> cards);

    void delete(CardId card);

    /** Puts back one that was deleted, as it was. */
    void restore(KeptCard card);
}
