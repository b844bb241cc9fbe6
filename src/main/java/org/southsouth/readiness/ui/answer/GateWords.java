package org.southsouth.readiness.ui.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.words.AnswerBrief;
import org.southsouth.readiness.words.Messages;

/** Why a question is not asked, in words that name the earlier question and its answer. */
final class GateWords {
    private final Messages messages;
    private final AnswerBrief words;

    GateWords(Messages messages, AnswerBrief words) {
        this.messages = messages;
        this.words = words;
    }

    /** The gates are those of its condition, in the order of reading. */
    String of(ScoredQuestion scored, List<ScoredQuestion> gates) {
        StringBuilder sentence = new StringBuilder(why(scored.state(), gates));
        if (scored.state() == QuestionState.COUNTS_AS_ZERO) {
            sentence.append(' ').append(messages.getString("answer.soft.zero"));
        }
        if (scored.answer().response().isAnswer()) {
            sentence.append(' ').append(messages.getString("answer.soft.kept"));
        }
        return sentence.toString();
    }

    private String why(QuestionState state, List<ScoredQuestion> gates) {
        if (state == QuestionState.NOT_ASKED_YET) {
            List<ScoredQuestion> open =
                    gates.stream().filter(gate -> !isSettled(gate.state())).toList();
            return messages.get("answer.soft.yet", titles(open.isEmpty() ? gates : open));
        }
        if (state == QuestionState.GATE_NOT_APPLICABLE) {
            return messages.get("answer.soft.gate-not-applicable", titles(gates));
        }
        if (gates.size() == 1) {
            ScoredQuestion gate = gates.get(0);
            return gate.state() == QuestionState.ANSWERED
                    ? messages.get("answer.soft.because", title(gate), quoted(gate))
                    : messages.get("answer.soft.gate-not-asked", title(gate));
        }
        return messages.get("answer.soft.because.several", titles(gates));
    }

    /** The sentence that it stands in has its own full stop. */
    private String quoted(ScoredQuestion gate) {
        String said = words.quoted(gate);
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    private static boolean isSettled(QuestionState state) {
        return state != QuestionState.UNANSWERED
                && state != QuestionState.DONT_KNOW
                && state != QuestionState.NOT_ASKED_YET;
    }

    private String titles(List<ScoredQuestion> gates) {
        return messages.list(gates.stream().map(this::title).collect(Collectors.toList()));
    }

    private String title(ScoredQuestion gate) {
        return messages.get("answer.quoted", gate.question().title());
    }
}
