package org.southsouth.readiness.testing;

import java.util.function.Function;
import org.southsouth.readiness.cli.StoredContents;

/** For commands that open no data: asked to, it fails. */
public final class NoContents implements StoredContents {
    @Override
    public <T> T in(String place, Function<Opened, T> work) {
        throw new AssertionError(place);
    }
}
