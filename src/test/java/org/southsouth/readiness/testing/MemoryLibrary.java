package org.southsouth.readiness.testing;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.FrameworkRef;

/** Frameworks in memory; the same id and version again is refused where it is not the very same. */
public final class MemoryLibrary implements FrameworkLibrary {
    private final List<Framework> kept = new ArrayList<>();

    public MemoryLibrary(Framework... frameworks) {
        kept.addAll(List.of(frameworks));
    }

    @Override
    public List<Framework> all() {
        return List.copyOf(kept);
    }

    @Override
    public Framework load(FrameworkRef ref) {
        return kept.stream()
                .filter(framework -> framework.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new StoreException(StoreException.Reason.MISSING, "no framework " + ref, null));
    }

    @Override
    public boolean keep(Framework framework) {
        boolean isAccepted = accepts(framework);
        if (isAccepted && !kept.contains(framework)) {
            kept.add(framework);
        }
        return isAccepted;
    }

    @Override
    public boolean accepts(Framework framework) {
        return kept.contains(framework)
                || kept.stream().noneMatch(one -> one.ref().equals(framework.ref()));
    }
}
