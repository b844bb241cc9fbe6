package org.southsouth.readiness.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.merge.AssessmentMerge.Arrival;
import org.southsouth.readiness.core.merge.AssessmentMerge.Dispute;
import org.southsouth.readiness.core.merge.AssessmentMerge.Stage;
import org.southsouth.readiness.core.merge.MergeStore.Merged;
import org.southsouth.readiness.core.scoring.Scoring;

/** Where files that were read meet what is here. Every call blocks. */
public final class ExchangeImport {
    private final MergeStore store;
    private final FrameworkLibrary library;

    public ExchangeImport(MergeStore store, FrameworkLibrary library) {
        this.store = store;
        this.library = library;
    }

    /** Somebody's choices for one assessment. */
    public record Settled(AssessmentMerge merge, Map<Dispute, Resolution> resolutions) {
        public Settled {
            resolutions = Map.copyOf(resolutions);
        }
    }

    /** By assessment, in the order in which the files name them. Keeps nothing. */
    public List<AssessmentMerge> gather(List<ReceivedFile> received) {
        Map<AssessmentId, List<Arrival>> arrivals = new LinkedHashMap<>();
        for (ReceivedFile file : received) {
            for (Copy sent : file.contents().copies()) {
                Copy copy = file.contents().isForm() ? changes(file.contents(), sent) : sent;
                arrivals.computeIfAbsent(copy.id(), id -> new ArrayList<>()).add(new Arrival(file, copy));
            }
        }
        // Many files in a row bring one framework, and to compare its whole text takes a while.
        Map<Framework, Boolean> accepted = new HashMap<>();
        return arrivals.entrySet().stream()
                .map(entry -> gathering(entry.getKey(), entry.getValue(), accepted))
                .toList();
    }

    /** A form that names no assessment is for the one of its subject and round; where there is none, it makes one, the same each time. */
    private Copy changes(ExchangePackage contents, Copy form) {
        AssessmentId id = form.id();
        if (id.value().isEmpty()) {
            id = store.find(form.framework(), form.profile()).orElseGet(() -> made(form));
        }
        return FormChanges.of(form, contents.hasNotes(), id, store.copy(id).orElse(null), store.digest());
    }

    private AssessmentId made(Copy form) {
        String name = String.join(
                "\n",
                form.framework().toString(),
                form.profile().subject().code(),
                form.profile().round().name(),
                form.profile().depth().name());
        return new AssessmentId(store.digest().of(name).substring(0, 32));
    }

    private AssessmentMerge gathering(AssessmentId id, List<Arrival> arrivals, Map<Framework, Boolean> accepted) {
        Copy mine = store.copy(id).orElse(null);
        LocalState state = store.condition(id);
        AssessmentMerge open = new AssessmentMerge(mine, state, arrivals, store.digest());
        return refusal(open, accepted).map(open::refused).orElseGet(() -> open.bringing(missing(open)));
    }

    /** What came of attached files and is not here, also of answers that are. */
    private Map<AttachedFile, FileBytes> missing(AssessmentMerge merge) {
        Map<String, AttachedFile> named = merge.named();
        Set<String> present = store.present(named.keySet());
        Map<AttachedFile, FileBytes> missing = new HashMap<>();
        named.forEach((hash, file) -> {
            if (!present.contains(hash)) {
                missing.put(file, merge.bytes(hash));
            }
        });
        return missing;
    }

    private Optional<Refusal> refusal(AssessmentMerge merge, Map<Framework, Boolean> accepted) {
        for (Arrival arrival : merge.arrivals()) {
            if (!accepted.computeIfAbsent(arrival.file().contents().framework(), library::accepts)) {
                return Optional.of(Refusal.OTHER_CONTENTS);
            }
            if (!arrival.copy().framework().equals(answered(merge))) {
                return Optional.of(Refusal.OTHER_VERSION);
            }
        }
        return merge.isLocked() ? Optional.of(Refusal.SIGNED_OFF) : Optional.empty();
    }

    private static Object answered(AssessmentMerge merge) {
        Copy mine = merge.mine();
        return mine == null ? merge.arrivals().get(0).copy().framework() : mine.framework();
    }

    /**
     * Keeps the frameworks, then all of the assessments and the attached files that came with them in one transaction.
     * None may be refused; a dispute that nobody settled leaves what is here.
     */
    public Receipt merge(List<Settled> settled) {
        return merge(settled, MergeWatch.NONE).orElseThrow();
    }

    /** The same, empty where the watch stopped it: then nothing was merged. */
    public Optional<Receipt> merge(List<Settled> settled, MergeWatch watch) {
        List<Merged> merged = new ArrayList<>();
        Map<AttachedFile, FileBytes> files = new LinkedHashMap<>();
        Map<Framework, Boolean> kept = new HashMap<>();
        for (Settled one : settled) {
            AssessmentMerge merge = one.merge();
            boolean isKept = kept.computeIfAbsent(framework(merge), library::keep);
            if (merge.refusal().isPresent() || !isKept) {
                throw new StoreException(StoreException.Reason.OUTDATED, "refused: " + merge.id(), null);
            }
            files.putAll(merge.files());
            boolean isBack = merge.state() != LocalState.REMOVED;
            for (Stage stage : merge.stages(one.resolutions())) {
                if (!isBack || !stage.changes().changesNothing()) {
                    merged.add(new Merged(
                            stage.changes(), standing(merge, stage.changes().after()), framework(merge)));
                    isBack = true;
                }
            }
        }
        return merged.isEmpty() && files.isEmpty() ? Optional.of(Receipt.NOTHING) : store.take(merged, files, watch);
    }

    /** So many of the merges that were not taken back, the newest first. */
    public List<PastMerge> past(int most) {
        return store.past(most);
    }

    public void undo(Receipt receipt) {
        store.undo(receipt);
    }

    private static Framework framework(AssessmentMerge merge) {
        return merge.arrivals().get(0).file().contents().framework();
    }

    private static Standing standing(AssessmentMerge merge, Answers answers) {
        Framework framework = framework(merge);
        Assessment after = new Assessment(merge.id(), framework.ref(), merge.profile(), answers);
        return Scoring.score(framework, after).standing();
    }
}
