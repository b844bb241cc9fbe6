package org.southsouth.readiness.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.backup.Safeguard;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.merge.BroughtRows;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.LocalState;
import org.southsouth.readiness.core.merge.MergeStore;
import org.southsouth.readiness.core.merge.MergeWatch;
import org.southsouth.readiness.core.merge.PastMerge;
import org.southsouth.readiness.core.merge.Receipt;
import org.southsouth.readiness.core.merge.Receipt.Taken;
import org.southsouth.readiness.core.plan.PlanTrail;
import org.southsouth.readiness.core.review.SignOff;

/**
 * Copies of assessments out of the database, and merges into it. Before a merge it runs what makes a merge safe, such as
 * a backup; where that throws, nothing is merged. The text of a framework, which is kept with a sign-off, is made by whoever
 * puts the store together. Every call blocks.
 */
public final class JdbiMergeStore implements MergeStore {
    private final Database database;
    private final Clock clock;
    private final Supplier<String> by;
    private final Safeguard safeguard;
    private final Function<Framework, String> text;
    private final Digest digest = new Sha256Digest();

    public JdbiMergeStore(
            Database database,
            Clock clock,
            Supplier<String> by,
            Safeguard safeguard,
            Function<Framework, String> text) {
        this.database = database;
        this.clock = clock;
        this.by = by;
        this.safeguard = safeguard;
        this.text = text;
    }

    @Override
    public Optional<Copy> copy(AssessmentId id) {
        return database.read(
                handle -> new AssessmentRows(handle).withDeleted(id).map(summary -> copy(handle, summary)));
    }

    private static Copy copy(Handle handle, AssessmentSummary summary) {
        AssessmentId id = summary.id();
        List<HistoryEntry> trail = new HistoryRows(handle).of(id);
        return new Copy(
                id,
                summary.framework(),
                summary.profile(),
                trail,
                new CarriedRows(handle).of(id).carried(),
                new ReviewTrailRows(handle, id).read(trail),
                new PlanTrail(new ActionRows(handle, id).all(), new PlanHistoryRows(handle, id).all()));
    }

    @Override
    public Optional<AssessmentId> find(FrameworkRef framework, Profile about) {
        return database.read(handle -> new AssessmentRows(handle).find(framework, about));
    }

    @Override
    public LocalState condition(AssessmentId id) {
        return database.read(handle -> condition(handle, id));
    }

    static LocalState condition(Handle handle, AssessmentId id) {
        AssessmentRows rows = new AssessmentRows(handle);
        if (rows.withDeleted(id).isEmpty()) {
            return LocalState.ABSENT;
        }
        if (rows.of(List.of(id.value())).isEmpty()) {
            return LocalState.REMOVED;
        }
        boolean isLocked = new SignOffRows(handle).of(id).stream().anyMatch(SignOff::stands);
        return isLocked ? LocalState.SIGNED_OFF : LocalState.LISTED;
    }

    @Override
    public Digest digest() {
        return digest;
    }

    @Override
    public Optional<Receipt> take(List<Merged> merged, Map<AttachedFile, FileBytes> files, MergeWatch watch) {
        if (!watch.goesOn(0, merged.size())) {
            return Optional.empty();
        }
        safeguard.beforeRisk(BackupReason.BEFORE_MERGE);
        ChangeStamp signature = ChangeStamp.of(clock, by.get());
        List<Receipt> receipts = new ArrayList<>();
        boolean isStopped = database.writeOr(handle -> {
                    // A server may have to try it again.
                    receipts.clear();
                    Optional<Receipt> receipt = take(handle, merged, files, signature, watch);
                    receipt.ifPresent(receipts::add);
                    return receipt.isPresent() ? Optional.empty() : Optional.of(watch);
                })
                .isPresent();
        return isStopped ? Optional.empty() : Optional.of(receipts.get(0));
    }

    private Optional<Receipt> take(
            Handle handle,
            List<Merged> merged,
            Map<AttachedFile, FileBytes> files,
            ChangeStamp signature,
            MergeWatch watch) {
        List<Taken> taken = new ArrayList<>();
        for (Merged one : merged) {
            if (!watch.goesOn(taken.size(), merged.size())) {
                return Optional.empty();
            }
            taken.add(new MergeWriter(handle, one, text, digest, signature).run());
        }
        List<String> kept = new ArrayList<>();
        EvidenceRows evidence = new EvidenceRows(handle);
        files.forEach((file, bytes) -> {
            if (evidence.keep(file, bytes, signature.at())) {
                kept.add(file.sha256());
            }
        });
        return watch.goesOn(taken.size(), merged.size())
                ? Optional.of(new MergeRows(handle, digest)
                        .add(taken, merged.stream().map(Merged::file).toList(), kept, signature))
                : Optional.empty();
    }

    @Override
    public FileBytes bytes(AttachedFile file) {
        return new JdbiEvidenceStore(database, clock).bytes(file);
    }

    @Override
    public Set<String> present(Collection<String> hashes) {
        return hashes.isEmpty() ? Set.of() : database.read(handle -> new EvidenceRows(handle).present(hashes));
    }

    @Override
    public List<BroughtRows> brought(AssessmentId id) {
        return database.read(handle -> new MergeRows(handle, digest).brought(id));
    }

    @Override
    public void undo(Receipt receipt) {
        safeguard.beforeRisk(BackupReason.BEFORE_UNDO);
        ChangeStamp signature = ChangeStamp.of(clock, by.get());
        database.write(handle -> {
            new MergeUndo(handle, digest, signature).run(receipt);
            new EvidenceRows(handle).takeBack(receipt.files(), receipt.at());
            new MergeRows(handle, digest).remove(receipt);
        });
    }

    @Override
    public List<PastMerge> past(int most) {
        return database.read(handle -> new MergeRows(handle, digest).newest(most));
    }
}
