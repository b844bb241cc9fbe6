package org.southsouth.readiness.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.Decision;
import org.southsouth.readiness.core.merge.LocalState;
import org.southsouth.readiness.core.merge.MergeChanges;
import org.southsouth.readiness.core.merge.MergeStore.Merged;
import org.southsouth.readiness.core.merge.Receipt.Listed;
import org.southsouth.readiness.core.merge.Receipt.Remarks;
import org.southsouth.readiness.core.merge.Receipt.Taken;
import org.southsouth.readiness.core.merge.ReviewMergeChanges;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.store.SignOffRows.Questionnaire;

/** One assessment's part of a merge, within its transaction. */
final class MergeWriter {
    private final Handle handle;
    private final Merged merged;
    private final Function<Framework, String> text;
    private final MergeChanges changes;
    private final Digest digest;
    private final ChangeStamp signature;
    private final AssessmentId id;
    private final Map<QuestionId, Map<String, HistoryEntry>> known = new HashMap<>();
    private final Map<QuestionId, Long> revisions = new HashMap<>();
    private final Map<QuestionId, HistoryEntry> heads = new LinkedHashMap<>();
    private final Set<QuestionId> touched = new HashSet<>();
    private final List<HistoryEntry> added = new ArrayList<>();

    /** The text of the framework is made where something was signed. */
    MergeWriter(Handle handle, Merged merged, Function<Framework, String> text, Digest digest, ChangeStamp signature) {
        this.handle = handle;
        this.merged = merged;
        this.text = text;
        this.digest = digest;
        this.changes = merged.changes();
        this.signature = signature;
        this.id = changes.theirs().id();
    }

    Taken run() {
        ReviewTrailRows review = new ReviewTrailRows(handle, id);
        AssessmentRows rows = new AssessmentRows(handle);
        LocalState before = JdbiMergeStore.condition(handle, id);
        review.reopen(changes.review());
        Optional<Listed> was = rows.withDeleted(id).map(MergeRows::listed);
        if (changes.isNew() == was.isPresent()) {
            throw overtaken();
        }
        if (changes.isNew()) {
            Assessment empty = new Assessment(
                    id, changes.theirs().framework(), changes.theirs().profile(), Answers.none());
            rows.add(new NewAssessment(empty, merged.standing()), signature);
            new CarriedRows(handle).add(id, new Carrying(changes.theirs().carried(), List.of()));
        } else {
            rows.restore(id);
            if (!changes.changesNoAnswer()) {
                rows.updateStanding(id, merged.standing(), signature);
            }
        }
        List<HistoryEntry> trail = new ArrayList<>(new HistoryRows(handle).of(id));
        int size = trail.size();
        keepAll(trail);
        trail.addAll(added);
        review.keep(changes.review(), trail, () -> Questionnaire.of(merged.framework(), text, digest));
        new ActionRows(handle, id).take(changes.plan(), signature);
        return new Taken(
                id,
                before,
                was,
                MergeRows.mark(rows.withDeleted(id).orElseThrow(), digest),
                size,
                trail.size(),
                added(),
                rows.remarks(id));
    }

    private Remarks added() {
        ReviewMergeChanges review = changes.review();
        return new Remarks(
                review.given().size(),
                review.comments().size(),
                review.settled().stream().map(Comment::number).toList(),
                review.reopening().isPresent(),
                review.signOffs().size(),
                changes.plan().added().stream().map(Action::id).toList());
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
        changes.rows().forEach(this::take);
        changes.decisions().forEach(this::decide);
        new HistoryRows(handle).append(id, added);
        new EvidenceRows(handle).use(id, added.stream().map(HistoryEntry::after).toList());
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
        if (!Answers.of(now).equals(changes.before())) {
            throw overtaken();
        }
    }

    private StoreException overtaken() {
        return new StoreException(Reason.OVERTAKEN, "changed since the merge was planned: " + id, null);
    }

    /** Where a name was erased meanwhile, the trail has other hashes than it had when the merge was planned. */
    private void requireKnown(QuestionId question, @Nullable String hash) {
        if (hash != null && !known.getOrDefault(question, Map.of()).containsKey(hash)) {
            throw overtaken();
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
