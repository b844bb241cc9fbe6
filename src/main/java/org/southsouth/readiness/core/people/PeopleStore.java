package org.southsouth.readiness.core.people;

import java.util.List;

/**
 * Port: the names in everything that is kept, with what was removed from the list and can come back. Every call blocks;
 * failed work is thrown as {@link org.southsouth.readiness.core.assessment.StoreException} and has changed nothing.
 */
public interface PeopleStore {
    /** Every name in every kind of place, as it is spelled there; without order. */
    List<Mention> mentions();

    /** What stands somewhere as a body: lead bodies of assessments, and who leads an action. */
    List<String> bodies();

    /** The texts in which that name stands among other words, after subject, round and question. */
    List<TextMention> passages(String name);

    /** The oldest first. */
    List<Erasure> erasures();

    /**
     * Puts the role wherever that name stands on its own, however it is spelled ({@link People#isSame}), in one
     * transaction, also where an assessment is signed off; sign-offs stand. Every history is chained anew, so that it is
     * sound afterwards. No backup is made before.
     */
    Erased erase(String name, String role);
}
