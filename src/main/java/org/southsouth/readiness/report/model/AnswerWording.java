package org.southsouth.readiness.report.model;

import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Answers in words, and why there is none. */
final class AnswerWording {
    private final Messages messages;
    private final AnswerText answers;
    private final Scorecard scorecard;
    private final ReportContents contents;

    AnswerWording(Messages messages, Formats formats, Scorecard scorecard, ReportContents contents) {
        this.messages = messages;
        this.answers = new AnswerText(messages, formats);
        this.scorecard = scorecard;
        this.contents = contents;
    }

    ReportQuestion of(ScoredQuestion scored) {
        String answer = scored.state() == QuestionState.ANSWERED
                ? answers.of(scored.question(), scored.answer().response())
                : "";
        return new ReportQuestion(contents.hasNotes() ? scored : withoutNote(scored), answer, reason(scored));
    }

    private static ScoredQuestion withoutNote(ScoredQuestion scored) {
        return new ScoredQuestion(
                scored.question(),
                scored.answer().withNote(""),
                scored.state(),
                scored.points(),
                scored.evidencedPoints());
    }

    private String reason(ScoredQuestion scored) {
        String gates = gates(scored.question().askIf());
        String note = scored.answer().note();
        return switch (scored.state()) {
            case ANSWERED -> "";
            case COUNTS_AS_ZERO -> messages.get("report.reason.counts-as-zero", gates);
            case NOT_ASKED -> messages.get("report.reason.not-asked", gates);
            case NOT_ASKED_YET -> messages.get("report.reason.not-asked-yet", gates);
            case GATE_NOT_APPLICABLE -> messages.get("report.reason.gate-not-applicable", gates);
            case NOT_APPLICABLE ->
                note.isBlank()
                        ? messages.getString("report.reason.not-applicable")
                        : messages.get("report.reason.not-applicable.note", note);
            case OUT_OF_SCOPE -> messages.getString(outOfScope());
            case DONT_KNOW -> messages.getString("report.reason.dont-know");
            case UNANSWERED -> messages.getString("report.reason.unanswered");
        };
    }

    private String outOfScope() {
        Basis basis = scorecard.basis();
        if (basis.depth() == Depth.CORE) {
            return "report.reason.not-core";
        }
        return basis.isCity() ? "report.reason.not-city" : "report.reason.not-country";
    }

    private String gates(@Nullable AskIf askIf) {
        return askIf == null
                ? ""
                : messages.list(askIf.gates().stream().map(this::title).toList());
    }

    /** People know a question by its name, not by its id. */
    private String title(QuestionId question) {
        return scorecard.framework().question(question).map(Question::title).orElse(question.value());
    }
}
