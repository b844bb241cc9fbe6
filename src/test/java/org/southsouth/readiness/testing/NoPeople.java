package org.southsouth.readiness.testing;

import java.util.function.Function;
import org.southsouth.readiness.cli.StoredPeople;

/** For commands that have nothing to do with names: asked for them, it fails. */
public final class NoPeople implements StoredPeople {
    @Override
    public <T> T in(String place, Function<Desk, T> work) {
        throw new AssertionError(place);
    }
}
