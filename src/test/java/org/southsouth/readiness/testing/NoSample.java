package org.southsouth.readiness.testing;

import java.util.Optional;
import org.southsouth.readiness.core.sample.SampleStore;

/** Fictional countries that never come, for screens that only offer them. */
public final class NoSample implements SampleStore {
    @Override
    public void add() {}

    @Override
    public void remove() {}

    @Override
    public Optional<String> file() {
        return Optional.empty();
    }
}
