package org.southsouth.readiness.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.CodeFit;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.SignedContents;
import org.southsouth.readiness.store.AnswerRows.End;
import org.southsouth.readiness.store.SignOffRows.Kept;

/**
 * Everything of one assessment that a check looks at: its answers, with what their rows point to, the whole trail, the
 * review and the sign-offs. Read for many at once, so that the number of statements does not grow with them.
 */
record Dossier(
        AssessmentSummary assessment,
        Answers answers,
        Map<QuestionId, End> ends,
        List<HistoryEntry> trail,
        ReviewTrail review,
        List<Kept> signOffs) {
    /** How many are read together: some ten thousand rows of the history. */
    static final int AT_ONCE = 50;

    private static final Digest DIGEST = new Sha256Digest();

    static Dossier of(Handle handle, AssessmentId id) {
        return of(handle, List.of(id.value())).get(0);
    }

    /** Deleted ones too; by subject, round and id. */
    static List<Dossier> of(Handle handle, List<String> ids) {
        AnswerRows answerRows = new AnswerRows(handle, DIGEST);
        ReviewRows reviewRows = new ReviewRows(handle);
        var answers = answerRows.of(ids);
        var ends = answerRows.ends(ids);
        var trails = new HistoryRows(handle).of(ids);
        var reviews = reviewRows.reviews(ids);
        var comments = reviewRows.comments(ids);
        var signOffs = new SignOffRows(handle).of(ids);
        return new AssessmentRows(handle)
                .withDeleted(ids).stream()
                        .map(summary -> {
                            AssessmentId id = summary.id();
                            List<HistoryEntry> trail = trails.getOrDefault(id, List.of());
                            List<Kept> kept = signOffs.getOrDefault(id, List.of());
                            ReviewTrail review = ReviewTrailRows.read(
                                    trail,
                                    reviews.getOrDefault(id, List.of()),
                                    comments.getOrDefault(id, List.of()),
                                    kept.stream().map(Kept::signOff).toList());
                            return new Dossier(
                                    summary,
                                    Answers.of(answers.getOrDefault(id, Map.of())),
                                    ends.getOrDefault(id, Map.of()),
                                    trail,
                                    review,
                                    kept);
                        })
                        .toList();
    }

    /** What stands here now under a sign-off; the checksum is that of the questionnaire that was signed. */
    SignedContents contents(String checksum) {
        return SignedContents.of(assessment.profile(), assessment.framework(), checksum, trail, review, DIGEST);
    }

    CodeFit fit(Kept kept) {
        return CodeFit.of(kept.signOff(), contents(kept), DIGEST);
    }

    private SignedContents contents(Kept kept) {
        String checksum = kept.checksum();
        return contents(checksum == null ? "" : checksum);
    }

    /** Of the sign-off that stands. */
    CodeFit fit() {
        return signOffs.stream()
                .filter(kept -> kept.signOff().stands())
                .map(this::fit)
                .findFirst()
                .orElse(CodeFit.NO_CODE);
    }

    /** After a name was erased: the codes as they must be now, where they fitted what was here before. Gives how many changed. */
    int sealAnew(Handle handle, Dossier before) {
        Map<Long, Kept> was = new HashMap<>();
        before.signOffs.forEach(kept -> was.put(kept.id(), kept));
        int changed = 0;
        for (Kept kept : signOffs) {
            Kept old = was.get(kept.id());
            SignOff renewed = old == null
                    ? kept.signOff()
                    : kept.signOff().renewed(old.signOff(), before.contents(old), contents(kept), DIGEST);
            if (!renewed.code().equals(kept.signOff().code())) {
                renewed.code().ifPresent(code -> new SignOffRows(handle).putCode(kept.id(), code));
                changed++;
            }
        }
        return changed;
    }
}
