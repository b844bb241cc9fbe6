package org.southsouth.readiness.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.merge.BroughtRows;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.LocalState;
import org.southsouth.readiness.core.merge.MergeStore;
import org.southsouth.readiness.core.merge.MergeWatch;
import org.southsouth.readiness.core.merge.PastMerge;
import org.southsouth.readiness.core.merge.Receipt;

/** What a merge meets, in memory; remembers what it was given to keep. */
public final class MemoryMerges implements MergeStore {
    private final Map<AssessmentId, Copy> copies = new HashMap<>();
    private final Map<AssessmentId, LocalState> states = new HashMap<>();
    private final Set<String> present = new HashSet<>();
    private int reads;
    private final List<BroughtRows> brought = new ArrayList<>();
    private final List<Merged> taken = new ArrayList<>();
    private final Map<AttachedFile, FileBytes> files = new HashMap<>();

    public void put(Copy copy, LocalState state) {
        copies.put(copy.id(), copy);
        states.put(copy.id(), state);
    }

    /** Its bytes are here. */
    public void put(AttachedFile file) {
        present.add(file.sha256());
    }

    public List<Merged> taken() {
        return taken;
    }

    public Map<AttachedFile, FileBytes> files() {
        return files;
    }

    /** How often a copy was asked for. */
    public int reads() {
        return reads;
    }

    @Override
    public Optional<Copy> copy(AssessmentId id) {
        reads++;
        return Optional.ofNullable(copies.get(id));
    }

    @Override
    public Optional<AssessmentId> find(FrameworkRef framework, Profile about) {
        return copies.values().stream()
                .filter(copy ->
                        copy.framework().equals(framework) && copy.profile().isAboutSame(about))
                .map(Copy::id)
                .findFirst();
    }

    @Override
    public LocalState condition(AssessmentId id) {
        return states.getOrDefault(id, LocalState.ABSENT);
    }

    @Override
    public Digest digest() {
        return Digests.SHA_256;
    }

    @Override
    public Optional<Receipt> take(List<Merged> merged, Map<AttachedFile, FileBytes> brought, MergeWatch watch) {
        taken.addAll(merged);
        files.putAll(brought);
        return Optional.of(Receipt.NOTHING);
    }

    @Override
    public FileBytes bytes(AttachedFile file) {
        if (!present.contains(file.sha256())) {
            throw new StoreException(StoreException.Reason.FILE_GONE, file.name(), null);
        }
        return receiver -> receiver.accept(new byte[] {1});
    }

    @Override
    public Set<String> present(Collection<String> hashes) {
        return hashes.stream().filter(present::contains).collect(Collectors.toSet());
    }

    @Override
    public void undo(Receipt receipt) {
        taken.clear();
    }

    /** What a file brought. */
    public void bring(BroughtRows rows) {
        brought.add(rows);
    }

    @Override
    public List<BroughtRows> brought(AssessmentId id) {
        return List.copyOf(brought);
    }

    @Override
    public List<PastMerge> past(int most) {
        return List.of();
    }
}
