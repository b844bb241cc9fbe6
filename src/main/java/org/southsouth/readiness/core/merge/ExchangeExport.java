package org.southsouth.readiness.core.merge;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.FrameworkRef;

/** Packs what is here to be sent. Blocks. */
public record ExchangeExport(MergeStore store, FrameworkLibrary library) {
    /**
     * At least one assessment, and all of one framework; fails where one is not here. With the bytes of the attached files
     * that are here. {@code by} may be empty.
     */
    public ExchangePackage pack(List<AssessmentId> ids, ExchangeScope scope, boolean hasNotes, Instant at, String by) {
        List<Copy> copies = ids.stream().map(this::copy).toList();
        FrameworkRef framework = copies.get(0).framework();
        if (copies.stream().anyMatch(copy -> !copy.framework().equals(framework))) {
            throw new IllegalArgumentException("several frameworks in one parcel: " + ids);
        }
        ExchangePackage contents = new ExchangePackage(library.load(framework), copies, scope, hasNotes, at, by);
        return new ExchangePackage(contents.framework(), copies, scope, hasNotes, at, by, bytes(contents.attached()));
    }

    /** The rows of its trail that came with files. */
    public List<BroughtRows> brought(AssessmentId id) {
        return store.brought(id);
    }

    /** What makes the hashes of changes. */
    public Digest digest() {
        return store.digest();
    }

    /** None is read before it is written. */
    private Map<String, FileBytes> bytes(List<AttachedFile> files) {
        Set<String> present =
                store.present(files.stream().map(AttachedFile::sha256).toList());
        Map<String, FileBytes> bytes = new HashMap<>();
        for (AttachedFile file : files) {
            if (present.contains(file.sha256())) {
                bytes.put(file.sha256(), receiver -> store.bytes(file).forEachPiece(receiver));
            }
        }
        return bytes;
    }

    private Copy copy(AssessmentId id) {
        return store.copy(id)
                .orElseThrow(() -> new StoreException(StoreException.Reason.MISSING, "no assessment " + id, null));
    }
}
