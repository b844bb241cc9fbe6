package org.southsouth.readiness.cli;

import java.util.function.Function;
import org.southsouth.readiness.core.card.CardSource;
import org.southsouth.readiness.core.card.CardStore;
import org.southsouth.readiness.core.card.CardWriter;

/** The cards in a data folder or a shared database. It blocks; what fails is thrown as the ports of the core do. */
public interface StoredCards {
    /** Opens the place for one piece of work and closes it again. */
    <T> T in(String place, Function<Desk, T> work);

    /** Where cards are kept, what reads files of them and what makes them. */
    record Desk(CardStore cards, CardSource source, CardWriter writer) {}
}
