package org.southsouth.readiness.ui.answer;

import java.util.List;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.FrameworkRef;

/** A library that holds one framework. */
record OneFramework(Framework framework) implements FrameworkLibrary {
    @Override
    public List<Framework> all() {
        return List.of(framework);
    }

    @Override
    public Framework load(FrameworkRef ref) {
        return framework;
    }

    @Override
    public boolean keep(Framework kept) {
        return kept.ref().equals(framework.ref());
    }

    @Override
    public boolean accepts(Framework other) {
        return keep(other);
    }
}
