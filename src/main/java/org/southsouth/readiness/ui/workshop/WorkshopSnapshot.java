package org.southsouth.readiness.ui.workshop;

import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Competing;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.ui.fx.AssessmentPorts;

/** What a workshop works on, immutable: the answers, the whole trail and what was said. */
record WorkshopSnapshot(Assessment assessment, Scorecard scorecard, Reviews reviews, List<HistoryEntry> trail) {
    /** Blocks. */
    static WorkshopSnapshot read(AssessmentPorts ports, AssessmentId id) {
        Assessment assessment = ports.store().load(id);
        return new WorkshopSnapshot(
                assessment,
                Scoring.score(ports.library().load(assessment.framework()), assessment),
                ports.reviews().load(id),
                ports.store().history(id));
    }

    /** Those that are asked and disputed, commented without an end, or answered otherwise elsewhere, in the order of reading. */
    List<QuestionId> agenda() {
        return scorecard.questions().stream()
                .filter(scored -> scored.state().isAsked())
                .map(scored -> scored.question().id())
                .filter(this::isOpen)
                .toList();
    }

    private boolean isOpen(QuestionId question) {
        ReviewState state = reviews.stateOf(question);
        boolean isCompeting =
                state != ReviewState.VALIDATED && !rivals(question).isEmpty();
        return state == ReviewState.DISPUTED || reviews.discussed().contains(question) || isCompeting;
    }

    /** Answers that were laid aside and say something else, the newest of each person last. */
    List<HistoryEntry> rivals(QuestionId question) {
        Answer now = scorecard.of(question).answer();
        return Competing.with(now, Competing.in(trail).getOrDefault(question, List.of())).stream()
                .filter(row -> row.after().response().isAnswer())
                .toList();
    }

    Map<QuestionId, HistoryEntry> heads() {
        return ChainCheck.heads(trail);
    }
}
