package org.southsouth.readiness.core.merge;

import java.time.Instant;
import java.util.List;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.FrameworkRef;

/** Packs what is here to be sent. Blocks. */
public record Dispatch(MergeStore store, FrameworkLibrary library) {
    /** At least one assessment, and all of one framework; fails where one is not here. {@code by} may be empty. */
    public Parcel pack(List<AssessmentId> ids, Portion portion, boolean hasNotes, Instant at, String by) {
        List<Copy> copies = ids.stream().map(this::copy).toList();
        FrameworkRef framework = copies.get(0).framework();
        if (copies.stream().anyMatch(copy -> !copy.framework().equals(framework))) {
            throw new IllegalArgumentException("several frameworks in one parcel: " + ids);
        }
        return new Parcel(library.load(framework), copies, portion, hasNotes, at, by);
    }

    private Copy copy(AssessmentId id) {
        return store.copy(id)
                .orElseThrow(() -> new StoreException(StoreException.Reason.MISSING, "no assessment " + id, null));
    }
}
