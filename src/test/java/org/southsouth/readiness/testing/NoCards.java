package org.southsouth.readiness.testing;

import java.util.List;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardFormat;
import org.southsouth.readiness.core.card.CardSource;
import org.southsouth.readiness.core.card.CardWriter;
import org.southsouth.readiness.core.problem.Parsed;

/** For commands that have nothing to do with cards: asked for them, it fails. */
public final class NoCards implements CardSource, CardWriter {
    @Override
    public Parsed<List<Card>> read(String file) {
        throw new AssertionError(file);
    }

    @Override
    public byte[] cards(List<Card> cards, CardFormat format) {
        throw new AssertionError(format);
    }
}
