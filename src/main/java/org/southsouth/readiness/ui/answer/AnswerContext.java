package org.southsouth.readiness.ui.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.Messages;
import org.southsouth.readiness.words.ResultText;

/** What every control of this screen works with; {@code refused} has what was typed and could not be taken. */
record AnswerContext(
        Answering answering,
        ScreenContext context,
        Dialogs dialogs,
        AnswerWords words,
        GateWords gates,
        BooleanProperty compact,
        Map<QuestionId, String> refused,
        Attaching attaching) {
    static AnswerContext of(Answering answering, ScreenContext context, Dialogs dialogs, Attaching attaching) {
        AnswerWords words = new AnswerWords(context.messages(), context.formats());
        return new AnswerContext(
                answering,
                context,
                dialogs,
                words,
                new GateWords(context.messages(), words),
                new SimpleBooleanProperty(false),
                new HashMap<>(),
                attaching);
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    Messages messages() {
        return context.messages();
    }

    QuestionNavigation navigation() {
        return answering.navigation();
    }

    boolean isCompact() {
        return compact.get();
    }

    /** Scores, and what stands there instead, as every screen says it. */
    ResultText results() {
        return new ResultText(context.messages(), context.formats());
    }

    /** A score or points, as people read them. */
    String score(double score) {
        return context.formats()
                .score(score, answering.scorecard().framework().head().bands());
    }

    /** Those that hang on nothing known yet or on an answer that rules them out name their gates. */
    List<ScoredQuestion> gatesOf(ScoredQuestion scored) {
        var askIf = scored.question().askIf();
        return askIf == null
                ? List.of()
                : askIf.gates().stream().map(answering::of).toList();
    }

    /** Not applicable needs a reason at once; without one nothing changes. */
    void askNotApplicable(QuestionId question) {
        Dialogs.Question asked = new Dialogs.Question(
                text("answer.reason.title"), text("answer.reason.body"), text("answer.reason.keep"), false);
        dialogs.ask(asked, text("answer.reason.prompt"), reason -> answering.respondNotApplicable(question, reason));
    }
}
