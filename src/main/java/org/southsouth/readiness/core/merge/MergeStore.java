package org.southsouth.readiness.core.merge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;

/** Port: the store as a merge needs it. Every call blocks; failed work has changed nothing. */
public interface MergeStore {
    /** What is merged, with the figures of the assessment after it, the questionnaire that it answers, and the name of the file that brought it. */
    record Merged(MergeChanges changes, Standing standing, Framework framework, String file) {
        /** Out of no file. */
        public Merged(MergeChanges changes, Standing standing, Framework framework) {
            this(changes, standing, framework, "");
        }
    }

    /** Empty where it is not here; one that was removed from the list is here, and comes back with {@link #take}. */
    Optional<Copy> copy(AssessmentId id);

    /**
     * The one in the list that answers this questionnaire for the same subject in the same round: of several one of the same
     * depth, and of those the one that was changed last.
     */
    Optional<AssessmentId> find(FrameworkRef framework, Profile about);

    LocalState condition(AssessmentId id);

    /** Makes the hashes of what is kept; does not block. */
    Digest digest();

    /**
     * Keeps all of it in one transaction, with the bytes of attached files that are not here yet. Fails where an answer is
     * no longer the one that the plan was made from, or where bytes are not those that they were. Empty where the watch
     * stopped it, with everything as it was.
     */
    Optional<Receipt> take(List<Merged> merged, Map<AttachedFile, FileBytes> files, MergeWatch watch);

    /** Where no attached file comes. */
    default Receipt take(List<Merged> merged) {
        return take(merged, Map.of(), MergeWatch.NONE).orElseThrow();
    }

    /** Fails with {@code FILE_GONE} where they are not here. */
    FileBytes bytes(AttachedFile file);

    /** Those of these hashes whose bytes are here. */
    Set<String> present(Collection<String> hashes);

    /**
     * Makes everything as it was before, in one transaction, so that the same files can be merged again. Fails with {@code
     * OUTDATED} where somebody has gone on working with one of the assessments since.
     */
    void undo(Receipt receipt);

    /** The rows of its trail that merges brought, the oldest merge first, without those that were taken back. */
    List<BroughtRows> brought(AssessmentId id);

    /** Whether a merge brought anything to it that was not taken back. */
    default boolean isMerged(AssessmentId id) {
        return !brought(id).isEmpty();
    }

    /** So many of the merges that were not taken back, the newest first. */
    List<PastMerge> past(int most);
}
