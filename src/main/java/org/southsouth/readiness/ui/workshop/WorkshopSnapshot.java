package org.southsouth.readiness.ui.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.MergedAnswers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.ui.fx.AssessmentPorts;

/** What a workshop works on, immutable: the answers, the whole trail and what was said. */
record WorkshopSnapshot(
        Assessment assessment, Scorecard scorecard, Reviews reviews, List<HistoryEntry> trail, MergedAnswers merged) {
    /** Blocks. */
    static WorkshopSnapshot read(AssessmentPorts ports, AssessmentId id) {
        Assessment assessment = ports.store().load(id);
        List<HistoryEntry> trail = ports.store().history(id);
        return new WorkshopSnapshot(
                assessment,
                Scoring.score(ports.library().load(assessment.framework()), assessment),
                ports.reviews().load(id),
                trail,
                MergedAnswers.of(trail));
    }

    /**
     * Those that are asked and disputed first, then those commented without an end, or answered otherwise where nobody who
     * merged said why not; each in the order of reading.
     */
    List<QuestionId> agenda() {
        return scorecard.questions().stream()
                .filter(scored -> scored.state().isAsked())
                .map(scored -> scored.question().id())
                .filter(this::isOpen)
                .sorted(Comparator.comparing(question -> reviews.stateOf(question) != ReviewState.DISPUTED))
                .toList();
    }

    /** Whether there is something to decide: a dispute, an open comment, or another answer without a reason against it. */
    boolean isOpen(QuestionId question) {
        ReviewState state = reviews.stateOf(question);
        boolean isCompeting = state != ReviewState.VALIDATED
                && merged.isOpen(question, scorecard.of(question).answer());
        return state == ReviewState.DISPUTED || reviews.discussed().contains(question) || isCompeting;
    }

    /** Answers that were laid aside and say something else, the newest of each person last. */
    List<HistoryEntry> rivals(QuestionId question) {
        return merged.competing(question, scorecard.of(question).answer()).stream()
                .filter(row -> row.after().response().isAnswer())
                .toList();
    }

    /** Where this was the answer before, the last time. */
    Optional<HistoryEntry> before(QuestionId question, Response response) {
        return trail.stream()
                .filter(row -> row.question().equals(question) && !row.isAside())
                .filter(row -> row.after().response().equals(response))
                .reduce((earlier, later) -> later);
    }

    Map<QuestionId, HistoryEntry> heads() {
        return ChainCheck.heads(trail);
    }
}
