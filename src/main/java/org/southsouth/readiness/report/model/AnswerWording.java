package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Answers in words, and why there is none. */
final class AnswerWording {
    private final Messages messages;
    private final Formats formats;
    private final Basis basis;
    private final ReportContents contents;

    AnswerWording(Messages messages, Formats formats, Basis basis, ReportContents contents) {
        this.messages = messages;
        this.formats = formats;
        this.basis = basis;
        this.contents = contents;
    }

    ReportQuestion of(ScoredQuestion scored) {
        String answer = scored.state() == QuestionState.ANSWERED
                ? answer(scored.question(), scored.answer().response())
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

    private String answer(Question question, Response response) {
        if (response instanceof Response.Chosen chosen) {
            return option(question.kind(), chosen.option());
        }
        if (response instanceof Response.Ticked ticked) {
            return ticked(question.kind(), ticked);
        }
        if (response instanceof Response.Figure figure) {
            String number = formats.number(figure.value());
            return question.kind() instanceof QuestionKind.Numeric numeric
                            && !numeric.unit().isBlank()
                    ? messages.get("report.figure", number, numeric.unit())
                    : number;
        }
        return response instanceof Response.Written written ? written.text() : "";
    }

    private static String option(QuestionKind kind, String id) {
        if (kind instanceof QuestionKind.Choice choice) {
            return choice.option(id).map(Option::text).orElse(id);
        }
        return kind instanceof QuestionKind.Multiple multiple
                ? multiple.option(id).map(Option::text).orElse(id)
                : id;
    }

    private String ticked(QuestionKind kind, Response.Ticked ticked) {
        if (ticked.options().isEmpty()) {
            return messages.getString("report.none.of.these");
        }
        List<String> texts = new ArrayList<>();
        ticked.options().forEach(id -> texts.add(option(kind, id)));
        return String.join("; ", texts);
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
        if (basis.depth() == Depth.CORE) {
            return "report.reason.not-core";
        }
        return basis.isCity() ? "report.reason.not-city" : "report.reason.not-country";
    }

    private String gates(@Nullable AskIf askIf) {
        return askIf == null
                ? ""
                : messages.list(askIf.gates().stream().map(QuestionId::value).toList());
    }
}
