package org.southsouth.readiness.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.Condition;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.Decision;
import org.southsouth.readiness.core.merge.Intake;
import org.southsouth.readiness.core.merge.MergeStore;
import org.southsouth.readiness.core.merge.Receipt;
import org.southsouth.readiness.core.merge.Receipt.Remarks;
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
    private final Runnable beforeRisk;
    private final Function<Framework, String> text;
    private final Digest digest = new Sha256();

    public JdbiMergeStore(
            Database database,
            Clock clock,
            Supplier<String> by,
            Runnable beforeRisk,
            Function<Framework, String> text) {
        this.database = database;
        this.clock = clock;
        this.by = by;
        this.beforeRisk = beforeRisk;
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
    public Condition condition(AssessmentId id) {
        return database.read(handle -> condition(handle, id));
    }

    private static Condition condition(Handle handle, AssessmentId id) {
        AssessmentRows rows = new AssessmentRows(handle);
        if (rows.withDeleted(id).isEmpty()) {
            return Condition.ABSENT;
        }
        if (rows.of(List.of(id.value())).isEmpty()) {
            return Condition.REMOVED;
        }
        boolean isLocked = new SignOffRows(handle).of(id).stream().anyMatch(SignOff::stands);
        return isLocked ? Condition.SIGNED_OFF : Condition.LISTED;
    }

    @Override
    public Digest digest() {
        return digest;
    }

    @Override
    public Receipt take(List<Merged> merged, Map<AttachedFile, FileBytes> files) {
        beforeRisk.run();
        Signature signature = Signature.of(clock, by.get());
        List<Taken> taken = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        database.write(handle -> {
            // A server may have to try it again.
            taken.clear();
            kept.clear();
            merged.forEach(one -> taken.add(new Taking(handle, one, signature).run()));
            EvidenceRows evidence = new EvidenceRows(handle);
            files.forEach((file, bytes) -> {
                if (evidence.keep(file, bytes, signature.at())) {
                    kept.add(file.sha256());
                }
            });
        });
        return new Receipt(taken, kept, signature.at());
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
    public void undo(Receipt receipt) {
        Signature signature = Signature.of(clock, by.get());
        database.write(handle -> {
            new TakingBack(handle, digest, signature).run(receipt.taken());
            new EvidenceRows(handle).takeBack(receipt.files(), receipt.at());
        });
    }

    /** One assessment's part of the transaction. */
    private final class Taking {
        private final Handle handle;
        private final Merged merged;
        private final Intake intake;
        private final Signature signature;
        private final AssessmentId id;
        private final Map<QuestionId, Map<String, HistoryEntry>> known = new HashMap<>();
        private final Map<QuestionId, Long> revisions = new HashMap<>();
        private final Map<QuestionId, HistoryEntry> heads = new LinkedHashMap<>();
        private final Set<QuestionId> touched = new HashSet<>();
        private final List<HistoryEntry> added = new ArrayList<>();

        Taking(Handle handle, Merged merged, Signature signature) {
            this.handle = handle;
            this.merged = merged;
            this.intake = merged.intake();
            this.signature = signature;
            this.id = intake.theirs().id();
        }

        Taken run() {
            ReviewTrailRows review = new ReviewTrailRows(handle, id);
            AssessmentRows rows = new AssessmentRows(handle);
            Condition before = condition(handle, id);
            review.reopen(intake.review());
            Optional<AssessmentSummary> was = rows.withDeleted(id);
            if (intake.isNew()) {
                Assessment empty = new Assessment(
                        id, intake.theirs().framework(), intake.theirs().profile(), Answers.none());
                rows.add(new NewAssessment(empty, merged.standing()), signature);
                new CarriedRows(handle).add(id, new Carrying(intake.theirs().carried(), List.of()));
            } else {
                rows.restore(id);
                if (!intake.changesNothing()) {
                    rows.updateStanding(id, merged.standing(), signature);
                }
            }
            List<HistoryEntry> trail = new ArrayList<>(new HistoryRows(handle).of(id));
            int size = trail.size();
            keepAll(trail);
            trail.addAll(added);
            Remarks remarks = review.keep(intake.review(), trail, merged.framework(), json());
            return new Taken(
                    id, before, was, rows.withDeleted(id).orElseThrow(), size, trail.size(), remarks, rows.remarks(id));
        }

        /** The text that is kept with a sign-off; not made where nothing was signed. */
        private String json() {
            return intake.review().signOffs().isEmpty() ? "" : text.apply(merged.framework());
        }

        private void keepAll(List<HistoryEntry> trail) {
            trail.forEach(this::know);
            heads.putAll(ChainCheck.heads(trail));
            requireUnchanged();
            Set<QuestionId> answered = new HashSet<>();
            heads.forEach((question, head) -> {
                if (!head.after().isEmpty()) {
                    answered.add(question);
                }
            });
            intake.rows().forEach(this::take);
            intake.decisions().forEach(this::decide);
            new HistoryRows(handle).append(id, added);
            new EvidenceRows(handle)
                    .use(id, added.stream().map(HistoryEntry::after).toList());
            AnswerRows answers = new AnswerRows(handle, digest);
            for (QuestionId question : touched) {
                HistoryEntry head = heads.get(question);
                if (head != null) {
                    long revision = Objects.requireNonNull(revisions.get(question));
                    answers.put(id, head, revision, answered.contains(question));
                }
            }
        }

        private void requireUnchanged() {
            Map<QuestionId, Answer> now = new HashMap<>();
            heads.forEach((question, head) -> now.put(question, head.after()));
            if (!Answers.of(now).equals(intake.before())) {
                throw new StoreException(Reason.FAILED, "changed since the merge was planned: " + id, null);
            }
        }

        /** Where a name was erased meanwhile, the trail has other hashes than it had when the merge was planned. */
        private void requireKnown(QuestionId question, @Nullable String hash) {
            if (hash != null && !known.getOrDefault(question, Map.of()).containsKey(hash)) {
                throw new StoreException(Reason.FAILED, "changed since the merge was planned: " + id, null);
            }
        }

        private void know(HistoryEntry row) {
            known.computeIfAbsent(row.question(), question -> new HashMap<>()).put(row.hash(), row);
            revisions.merge(row.question(), row.revision(), Math::max);
        }

        private void take(HistoryEntry theirs) {
            keep(theirs.step(), theirs.hash(), theirs.isAside());
        }

        private void decide(Decision decision) {
            HistoryEntry head = heads.get(decision.question());
            Step step = new Step(
                    decision.question(),
                    decision.answer(),
                    signature.at(),
                    signature.by(),
                    decision.reason(),
                    head == null ? null : head.hash(),
                    decision.merged(),
                    null);
            keep(step, step.hash(digest), false);
        }

        private void keep(Step step, String hash, boolean isAside) {
            requireKnown(step.question(), step.previous());
            requireKnown(step.question(), step.merged());
            long revision = 1 + revisions.getOrDefault(step.question(), 0L);
            HistoryEntry row = new HistoryEntry(revision, before(step), step, hash, isAside);
            know(row);
            added.add(row);
            touched.add(step.question());
            if (!isAside) {
                heads.put(step.question(), row);
            }
        }

        private Answer before(Step step) {
            String previous = step.previous();
            HistoryEntry last = previous == null
                    ? null
                    : known.getOrDefault(step.question(), Map.of()).get(previous);
            return last == null ? Answer.NONE : last.after();
        }
    }
}
