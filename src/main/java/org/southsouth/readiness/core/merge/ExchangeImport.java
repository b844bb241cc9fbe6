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
import org.southsouth.readiness.core.evidence.FileName;
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
    private final FormMeeting forms;

    public ExchangeImport(MergeStore store, FrameworkLibrary library) {
        this.store = store;
        this.library = library;
        this.forms = new FormMeeting(store);
    }

    /** Somebody's choices for one assessment. */
    public record Settled(AssessmentMerge merge, Map<Dispute, Resolution> resolutions) {
        public Settled {
            resolutions = Map.copyOf(resolutions);
        }
    }

    /** Files that came for one assessment, each as a merge of its own, with every assessment in it. */
    public record Met(AssessmentId id, Map<ReceivedFile, List<AssessmentMerge>> single) {}

    /** By assessment, in the order in which the files name them. Keeps nothing. */
    public List<AssessmentMerge> gather(List<ReceivedFile> received) {
        return gather(received, new KnownHere(store, library, Optional.empty()));
    }

    private List<AssessmentMerge> gather(List<ReceivedFile> received, KnownHere known) {
        Map<AssessmentId, List<Arrival>> arrivals = new LinkedHashMap<>();
        for (ReceivedFile file : received) {
            for (Copy sent : file.contents().copies()) {
                Copy copy = file.contents().isForm() ? forms.changes(file.contents(), sent, known) : sent;
                arrivals.computeIfAbsent(copy.id(), id -> new ArrayList<>()).add(new Arrival(file, copy));
            }
        }
        return arrivals.entrySet().stream()
                .map(entry -> gathering(entry.getKey(), entry.getValue(), known))
                .toList();
    }

    /** What becomes of each of the files, where all of them are meant for one assessment. Keeps nothing. */
    public Returns returns(AssessmentId id, List<ReceivedFile> received) {
        return returns(id, received, MergeWatch.NONE).orElseThrow();
    }

    /** The same, empty where the watch stopped it, which is asked after each file. */
    public Optional<Returns> returns(AssessmentId id, List<ReceivedFile> received, MergeWatch watch) {
        return met(id, received, watch).map(this::sorted).flatMap(returns -> settled(id, returns, watch));
    }

    /** Each of the files by itself beside what is here: the first of three steps, of which the second may be done elsewhere. */
    public Optional<Met> met(AssessmentId id, List<ReceivedFile> received, MergeWatch watch) {
        KnownHere known = new KnownHere(store, library, Optional.of(id));
        Map<ReceivedFile, List<AssessmentMerge>> single = new LinkedHashMap<>();
        int done = 0;
        for (ReceivedFile file : received) {
            if (!watch.goesOn(done, received.size())) {
                return Optional.empty();
            }
            done++;
            forms.parts(file).forEach(part -> single.put(part, gather(List.of(part), known)));
        }
        return Optional.of(new Met(id, single));
    }

    /** The files held against one another. Unlike everything else here it neither blocks nor asks the store, and takes a while where they are many. */
    public Returns sorted(Met met) {
        return Returns.of(met.id(), met.single(), store.digest());
    }

    /** What agrees two by two need not agree one after the other, and not with what was saved here meanwhile. Empty where it was stopped. */
    public Optional<Returns> settled(AssessmentId id, Returns sorted, MergeWatch watch) {
        KnownHere known = new KnownHere(store, library, Optional.of(id));
        Returns returns = sorted;
        while (watch.goesOn(0, 1)) {
            List<ReceivedFile> late = gather(returns.agreeing(), known).stream()
                    .flatMap(merge -> Returns.differingIn(merge).stream())
                    .toList();
            if (late.isEmpty()) {
                return Optional.of(returns);
            }
            returns = returns.holdingBack(late);
        }
        return Optional.empty();
    }

    private AssessmentMerge gathering(AssessmentId id, List<Arrival> arrivals, KnownHere known) {
        AssessmentMerge open = new AssessmentMerge(known.copy(id), known.condition(id), arrivals, store.digest());
        return refusal(open, known).map(open::refused).orElseGet(() -> open.bringing(missing(open)));
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

    private static Optional<Refusal> refusal(AssessmentMerge merge, KnownHere known) {
        for (Arrival arrival : merge.arrivals()) {
            if (!known.accepts(arrival.file().contents().framework())) {
                return Optional.of(Refusal.OTHER_CONTENTS);
            }
            if (!arrival.copy().framework().equals(answered(merge))) {
                return Optional.of(Refusal.OTHER_VERSION);
            }
            if (!arrival.copy().profile().subject().equals(merge.profile().subject())) {
                return Optional.of(Refusal.OTHER_SUBJECT);
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
            List<Stage> stages = merge.stages(one.resolutions());
            for (int i = 0; i < stages.size(); i++) {
                Stage stage = stages.get(i);
                if (!isBack || !stage.changes().changesNothing()) {
                    merged.add(new Merged(
                            stage.changes(),
                            standing(merge, stage.changes().after()),
                            framework(merge),
                            FileName.shown(merge.arrivals().get(i).file().file())));
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
