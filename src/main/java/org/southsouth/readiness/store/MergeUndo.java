package org.southsouth.readiness.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.LocalState;
import org.southsouth.readiness.core.merge.PastMerge;
import org.southsouth.readiness.core.merge.Receipt;
import org.southsouth.readiness.core.merge.Receipt.Taken;

/**
 * Takes a merge back within one transaction: the rows that it added go, and nothing else does. Only while nothing stands
 * on them: where somebody went on answering, setting up or reviewing, it is refused.
 */
record MergeUndo(Handle handle, Digest digest, ChangeStamp signature) {
    void run(Receipt receipt) {
        List<Taken> taken = receipt.taken();
        new MergeRows(handle, digest).hindrance(receipt).ifPresent(hindrance -> {
            Reason reason = hindrance.reason() == PastMerge.Reason.SIGNED_OFF ? Reason.SIGNED_OFF : Reason.OUTDATED;
            throw new StoreException(reason, "since the merge: " + hindrance.reason(), null);
        });
        for (int i = taken.size() - 1; i >= 0; i--) {
            undo(taken.get(i));
        }
    }

    private void undo(Taken taken) {
        AssessmentRows rows = new AssessmentRows(handle);
        if (taken.before() == LocalState.ABSENT) {
            rows.erase(taken.id());
            return;
        }
        ReviewTrailRows review = new ReviewTrailRows(handle, taken.id());
        review.takeBack(taken.added());
        new ActionRows(handle, taken.id()).erase(taken.added().actions());
        HistoryRows history = new HistoryRows(handle);
        List<HistoryEntry> trail = history.of(taken.id());
        history.cut(taken.id(), taken.rowsBefore());
        List<HistoryEntry> kept = trail.subList(0, taken.rowsBefore());
        putBack(taken.id(), kept, trail);
        useOnly(taken.id(), kept);
        if (!taken.was().equals(rows.withDeleted(taken.id()).map(MergeRows::listed))) {
            taken.was().ifPresent(was -> rows.putBack(taken.id(), was));
        }
        review.close(taken.added());
        if (taken.before() == LocalState.REMOVED) {
            rows.delete(taken.id(), signature);
        }
    }

    private void useOnly(AssessmentId id, List<HistoryEntry> kept) {
        List<Answer> said = new ArrayList<>();
        kept.forEach(row -> said.add(row.after()));
        Carrying carrying = new CarriedRows(handle).of(id);
        carrying.carried().values().forEach(one -> said.add(one.answer()));
        carrying.left().forEach(left -> said.add(left.said().answer()));
        new EvidenceRows(handle).useOnly(id, said);
    }

    /** The answers that the shorter trail ends with, of the questions that the longer one says more of. */
    private void putBack(AssessmentId id, List<HistoryEntry> kept, List<HistoryEntry> whole) {
        Map<QuestionId, Long> revisions = new HashMap<>();
        kept.forEach(row -> revisions.merge(row.question(), row.revision(), Math::max));
        Map<QuestionId, HistoryEntry> before = ChainCheck.heads(kept);
        Map<QuestionId, HistoryEntry> after = ChainCheck.heads(whole);
        Set<QuestionId> touched = new HashSet<>();
        whole.subList(kept.size(), whole.size()).forEach(row -> touched.add(row.question()));
        AnswerRows answers = new AnswerRows(handle, digest);
        for (QuestionId question : touched) {
            HistoryEntry now = after.get(question);
            boolean isThere = now != null && !now.after().isEmpty();
            HistoryEntry head = before.get(question);
            if (head != null) {
                answers.put(id, head, revisions.getOrDefault(question, 0L), isThere);
            } else if (isThere) {
                answers.remove(id, question);
            }
        }
    }
}
