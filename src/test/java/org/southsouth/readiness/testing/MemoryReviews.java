package org.southsouth.readiness.testing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.CodeFit;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewStanding;
import org.southsouth.readiness.core.review.ReviewStore;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.Signing;

/** Reviews in memory beside a store in memory, whose history gives the revisions and which refuses what is signed off. */
public final class MemoryReviews implements ReviewStore {
    /** Of the latest comment: that of one that was withdrawn is not given again. */
    private long number;

    private final MemoryStore store;
    private final InstantSource clock;
    private final Map<AssessmentId, Kept> kept = new LinkedHashMap<>();
    private CodeFit fit = CodeFit.NO_CODE;

    public MemoryReviews(MemoryStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What is found from now on when a code is held against what is here. */
    public void finds(CodeFit found) {
        fit = found;
    }

    private static final class Kept {
        private final List<Review> reviews = new ArrayList<>();
        private final List<Comment> comments = new ArrayList<>();
        private final List<SignOff> signOffs = new ArrayList<>();
    }

    private Kept of(AssessmentId assessment) {
        return kept.computeIfAbsent(assessment, id -> new Kept());
    }

    @Override
    public Reviews load(AssessmentId assessment) {
        Kept own = of(assessment);
        return new Reviews(revisions(assessment), own.reviews, own.comments, own.signOffs, fit);
    }

    /** An answer that was there from the start has the first revision, as in the database. */
    private Map<QuestionId, Long> revisions(AssessmentId assessment) {
        Map<QuestionId, Long> revisions = new HashMap<>();
        store.load(assessment).answers().asMap().keySet().forEach(question -> revisions.put(question, 1L));
        Map<QuestionId, Long> first = new HashMap<>();
        for (HistoryEntry entry : store.history(assessment)) {
            first.putIfAbsent(entry.question(), entry.before().isEmpty() ? 0L : 1L);
            revisions.put(entry.question(), entry.revision() + first.getOrDefault(entry.question(), 0L));
        }
        return revisions;
    }

    @Override
    public Map<AssessmentId, ReviewStanding> standings() {
        Map<AssessmentId, ReviewStanding> standings = new HashMap<>();
        for (AssessmentId id : kept.keySet()) {
            ReviewStanding standing = load(id).standing();
            if (standing.isBegun() || standing.isLocked()) {
                standings.put(id, standing);
            }
        }
        return standings;
    }

    private void refuse(AssessmentId assessment, boolean isRefused, StoreException.Reason reason) {
        if (isRefused) {
            throw new StoreException(reason, "refused for " + assessment, null);
        }
    }

    @Override
    public void give(AssessmentId assessment, List<ReviewDecision> rulings) {
        Reviews now = load(assessment);
        refuse(assessment, now.isLocked(), StoreException.Reason.SIGNED_OFF);
        for (ReviewDecision ruling : rulings) {
            boolean isOld = ruling.revision() != now.revisionOf(ruling.question());
            refuse(assessment, isOld, StoreException.Reason.OUTDATED);
        }
        for (ReviewDecision ruling : rulings) {
            of(assessment)
                    .reviews
                    .add(new Review(
                            ruling.question(),
                            ruling.revision(),
                            ruling.state(),
                            ruling.first().orElseGet(clock::instant),
                            ruling.by()));
            if (!ruling.comment().isEmpty()) {
                comment(assessment, ruling.question(), ruling.comment(), ruling.by());
            }
        }
    }

    @Override
    public void comment(AssessmentId assessment, QuestionId question, String text, String by) {
        refuse(assessment, load(assessment).isLocked(), StoreException.Reason.SIGNED_OFF);
        List<Comment> comments = of(assessment).comments;
        comments.add(new Comment(++number, question, text, clock.instant(), by, Optional.empty()));
    }

    @Override
    public void withdraw(AssessmentId assessment, long comment) {
        refuse(assessment, load(assessment).isLocked(), StoreException.Reason.SIGNED_OFF);
        of(assessment).comments.removeIf(one -> one.number() == comment && one.isOpen());
    }

    @Override
    public void settle(AssessmentId assessment, long comment, String by) {
        Comment.Settlement mark = new Comment.Settlement(clock.instant(), by);
        mark(assessment, comment, one -> one.isOpen() ? one.settled(Optional.of(mark)) : one);
    }

    @Override
    public void unsettle(AssessmentId assessment, long comment) {
        mark(assessment, comment, one -> one.settled(Optional.empty()));
    }

    private void mark(AssessmentId assessment, long comment, UnaryOperator<Comment> change) {
        refuse(assessment, load(assessment).isLocked(), StoreException.Reason.SIGNED_OFF);
        of(assessment).comments.replaceAll(one -> one.number() == comment ? change.apply(one) : one);
    }

    @Override
    public void signOff(Signing signing, Framework framework) {
        AssessmentId id = signing.assessment();
        refuse(id, load(id).isLocked(), StoreException.Reason.SIGNED_OFF);
        of(id).signOffs
                .add(new SignOff(
                        signing.signatories(),
                        signing.reservations(),
                        clock.instant(),
                        signing.by(),
                        Optional.empty()));
        store.lock(id, true);
    }

    @Override
    public void reopen(AssessmentId assessment, String reason, String by) {
        refuse(assessment, !load(assessment).isLocked(), StoreException.Reason.MISSING);
        List<SignOff> signOffs = of(assessment).signOffs;
        SignOff last = signOffs.remove(signOffs.size() - 1);
        signOffs.add(new SignOff(
                last.signatories(),
                last.reservations(),
                last.at(),
                last.by(),
                Optional.of(new SignOff.Reopening(reason, clock.instant(), by))));
        store.lock(assessment, false);
    }
}
