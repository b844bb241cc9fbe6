package org.southsouth.readiness.core.card;

import java.util.List;

/** Port: cards as the bytes of a file. It takes its time, touches no disk, and may run on any thread. */
public interface CardWriter {
    /** One or more, in the order given. */
    byte[] cards(List<Card> cards, CardFormat format);
}
