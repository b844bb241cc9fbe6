package org.southsouth.readiness.core.merge;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;

/**
 * What is here, read once where many files meet it: the copy of the one assessment that they are meant for, and which frameworks are
 * accepted, since many files in a row bring one and to compare its whole text takes a while. Others are read each time, so that
 * not all of them are held at once.
 */
final class KnownHere {
    private final MergeStore store;
    private final FrameworkLibrary library;
    private final Optional<AssessmentId> meant;
    private final IdentityHashMap<Framework, Boolean> accepted = new IdentityHashMap<>();
    private @Nullable Read read;

    private record Read(@Nullable Copy copy, LocalState condition) {}

    KnownHere(MergeStore store, FrameworkLibrary library, Optional<AssessmentId> meant) {
        this.store = store;
        this.library = library;
        this.meant = meant;
    }

    /** Null where it is not here. */
    @Nullable
    Copy copy(AssessmentId id) {
        return of(id).copy();
    }

    LocalState condition(AssessmentId id) {
        return of(id).condition();
    }

    private Read of(AssessmentId id) {
        if (meant.filter(id::equals).isEmpty()) {
            return read(id);
        }
        Read known = read;
        if (known == null) {
            known = read(id);
            read = known;
        }
        return known;
    }

    private Read read(AssessmentId id) {
        return new Read(store.copy(id).orElse(null), store.condition(id));
    }

    boolean accepts(Framework framework) {
        return accepted.computeIfAbsent(framework, library::accepts);
    }
}
