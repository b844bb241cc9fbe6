package org.southsouth.readiness.testing;

import org.southsouth.readiness.cli.Sources;

/** Nothing that a result could take the place of. */
public final class NoSources implements Sources {
    @Override
    public boolean hold(String source, String file) {
        return false;
    }

    @Override
    public boolean isKept(String file) {
        return false;
    }
}
