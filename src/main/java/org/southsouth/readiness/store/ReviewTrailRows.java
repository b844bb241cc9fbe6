package org.southsouth.readiness.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.Receipt;
import org.southsouth.readiness.core.merge.ReviewMergeChanges;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.ReviewTrail.Given;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.SignedContents;
import org.southsouth.readiness.store.SignOffRows.Questionnaire;

/**
 * The review of one assessment as it travels: between the hashes of changes, which every copy shares, and the revisions
 * that are kept here. A state of the answer that counts has the answer's revision, one of an earlier answer the revision
 * of its row, and one of a row that was put aside the negative of it, so that it is never taken for the answer's.
 */
record ReviewTrailRows(Handle handle, AssessmentId assessment) {
    /** What is kept here, beside the whole trail of the answers. */
    ReviewTrail read(List<HistoryEntry> trail) {
        ReviewRows rows = new ReviewRows(handle);
        return read(trail, rows.reviews(assessment), rows.comments(assessment), new SignOffRows(handle).of(assessment));
    }

    /** The same of rows that were read before. */
    static ReviewTrail read(
            List<HistoryEntry> trail, List<Review> reviews, List<Comment> comments, List<SignOff> signOffs) {
        Map<QuestionId, List<HistoryEntry>> by = reviews.isEmpty() ? Map.of() : byQuestion(trail);
        List<Given> given = new ArrayList<>();
        for (Review review : reviews) {
            change(by.getOrDefault(review.question(), List.of()), review.revision())
                    .ifPresent(change ->
                            given.add(new Given(review.question(), change, review.state(), review.at(), review.by())));
        }
        return new ReviewTrail(given, comments, signOffs);
    }

    private static Map<QuestionId, List<HistoryEntry>> byQuestion(List<HistoryEntry> trail) {
        Map<QuestionId, List<HistoryEntry>> by = new HashMap<>();
        trail.forEach(row -> by.computeIfAbsent(row.question(), question -> new ArrayList<>())
                .add(row));
        return by;
    }

    /** The change that had made the answer when it had this revision. */
    private static Optional<String> change(List<HistoryEntry> rows, long revision) {
        return rows.stream()
                .filter(row ->
                        revision < 0 ? row.revision() == -revision : !row.isAside() && row.revision() <= revision)
                .reduce((row, later) -> later)
                .map(HistoryEntry::hash);
    }

    /** Unlocks what was reopened there; to be done before anything else is kept. */
    void reopen(ReviewMergeChanges review) {
        review.reopening()
                .ifPresent(how ->
                        new SignOffRows(handle).reopen(assessment, how.reason(), new ChangeStamp(how.at(), how.by())));
    }

    /** With the trail as it is after the merge. */
    void keep(ReviewMergeChanges review, List<HistoryEntry> trail, Supplier<Questionnaire> questionnaire) {
        ReviewRows rows = new ReviewRows(handle);
        Map<QuestionId, List<HistoryEntry>> by = review.given().isEmpty() ? Map.of() : byQuestion(trail);
        for (Given one : review.given()) {
            long revision = revision(by.getOrDefault(one.question(), List.of()), one);
            rows.add(assessment, new Review(one.question(), revision, one.state(), one.at(), one.by()));
        }
        review.comments().forEach(comment -> rows.add(assessment, comment));
        review.settled()
                .forEach(comment -> comment.settlement()
                        .ifPresent(mark ->
                                rows.settle(assessment, comment.number(), new ChangeStamp(mark.at(), mark.by()))));
        if (!review.signOffs().isEmpty()) {
            SignOffRows signOffs = new SignOffRows(handle);
            Questionnaire signed = questionnaire.get();
            SignedContents here = Dossier.of(handle, assessment).contents(signed.checksum());
            review.signOffs().forEach(signOff -> signOffs.add(assessment, sealed(signOff, here), signed));
        }
    }

    /** With what stands here under the one that locks. */
    private static SignOff sealed(SignOff signOff, SignedContents here) {
        return signOff.code()
                .filter(code -> signOff.stands())
                .map(code -> signOff.with(code.over(here)))
                .orElse(signOff);
    }

    private long revision(List<HistoryEntry> rows, Given given) {
        HistoryEntry found = null;
        HistoryEntry head = null;
        long latest = 0;
        for (HistoryEntry row : rows) {
            found = row.hash().equals(given.change()) ? row : found;
            head = row.isAside() ? head : row;
            latest = Math.max(latest, row.revision());
        }
        if (found == null) {
            throw new StoreException(Reason.FAILED, "changed since the merge was planned: " + assessment, null);
        }
        return isSame(found, head) ? latest : found.isAside() ? -found.revision() : found.revision();
    }

    private static boolean isSame(HistoryEntry found, @Nullable HistoryEntry head) {
        return head != null && head.hash().equals(found.hash());
    }

    /** Takes back what {@link #keep} and {@link #reopen} added, as long as nothing was added after it. */
    void takeBack(Receipt.Remarks added) {
        ReviewRows rows = new ReviewRows(handle);
        new SignOffRows(handle).removeLatest(assessment, added.signOffs());
        rows.removeLatest("review", assessment, added.given());
        rows.removeLatest("comment", assessment, added.comments());
        added.settled().forEach(comment -> rows.unsettle(assessment, comment));
    }

    /** Locks again what was reopened; to be done after everything else. */
    void close(Receipt.Remarks added) {
        if (added.isReopened()) {
            new SignOffRows(handle).close(assessment);
        }
    }
}
