package org.southsouth.readiness.testing;

import java.util.function.Function;
import org.southsouth.readiness.cli.StoredCards;

/** For commands that have nothing to do with cards: asked for them, it fails. */
public final class NoCards implements StoredCards {
    @Override
    public <T> T in(String place, Function<Desk, T> work) {
        throw new AssertionError(place);
    }
}
