package org.southsouth.readiness.ui.answer;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.publicfigure.KnownFigures;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.controls.editor.AnswerHost;
import org.southsouth.readiness.ui.controls.editor.PreviousResponse;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerBrief;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.EvidenceText;
import org.southsouth.readiness.words.Messages;
import org.southsouth.readiness.words.ResultText;

/** What every control of this screen works with. */
record AnswerContext(
        AnswerViewModel model,
        Dialogs dialogs,
        AnswerBrief words,
        GateWords gates,
        BooleanProperty compact,
        BooleanProperty narrow,
        PauseTransition reasoned,
        AtomicReference<@Nullable QuestionId> refusedReason) {
    /** Whoever types on without looking up is quicker than this. */
    private static final Duration TO_LOOK_UP = Duration.seconds(2);

    private static final Pattern WORD_END = Pattern.compile("\\P{L}");

    static AnswerContext of(AnswerViewModel model, Dialogs dialogs) {
        ScreenContext context = model.context();
        AnswerBrief words = new AnswerBrief(context.messages(), context.formats());
        return new AnswerContext(
                model,
                dialogs,
                words,
                new GateWords(context.messages(), words),
                new SimpleBooleanProperty(false),
                new SimpleBooleanProperty(false),
                new PauseTransition(TO_LOOK_UP),
                new AtomicReference<>());
    }

    String text(String key, Object... arguments) {
        return context().text(key, arguments);
    }

    ScreenContext context() {
        return model.context();
    }

    Attaching attaching() {
        return model.attaching();
    }

    /** What was typed there and could not be taken, also on an earlier visit. */
    Optional<String> refused(Question question, Route.Answer.Part part) {
        return model.refused().typed(model.assessment(), question.id(), part);
    }

    /** Empty once it is gone. */
    void refuse(Question question, Route.Answer.Part part, Optional<String> typed) {
        model.refused().keep(model.assessment(), question, part, typed);
        context().frame().unfinishedChanged();
        if (typed.isEmpty()) {
            mended();
        }
    }

    /** That something cannot be stored is true no more. */
    private void mended() {
        String said = context().frame().statusProperty().get();
        if (said.equals(text("answer.enter.refused")) || said.equals(text("answer.escape.refused"))) {
            model.tell("");
        }
    }

    QuestionFigures figures() {
        return model.figures();
    }

    Messages messages() {
        return context().messages();
    }

    QuestionNavigation navigation() {
        return model.navigation();
    }

    /** On to the next question, with a word about those on the way that are not asked; or that there is none. */
    void openNext() {
        QuestionId before = navigation().opened();
        List<QuestionId> passed = navigation().openNext();
        if (!passed.isEmpty()) {
            model.tell(text("answer.passed", passed.size(), title(passed.get(0))));
        } else if (Objects.equals(before, navigation().opened())
                && model.asked().isEmpty()) {
            model.tell(text("answer.last"));
        }
    }

    String title(QuestionId question) {
        return model.of(question).question().title();
    }

    boolean isCompact() {
        return compact.get();
    }

    AnswerText answers() {
        return new AnswerText(context().messages(), context().formats());
    }

    EvidenceText evidence() {
        return new EvidenceText(context().messages(), context().formats());
    }

    /** Where the answer to this question goes. */
    AnswerHost host(Question question) {
        return new CardHost(this, question);
    }

    /** Scores, and what stands there instead, as every screen says it. */
    ResultText results() {
        return new ResultText(context().messages(), context().formats());
    }

    /** A score or points, as people read them. */
    String score(double score) {
        return context()
                .formats()
                .score(score, model.scorecard().framework().head().bands());
    }

    /** Those that hang on nothing known yet or on an answer that rules them out name their gates. */
    List<ScoredQuestion> gatesOf(ScoredQuestion scored) {
        var askIf = scored.question().askIf();
        return askIf == null ? List.of() : askIf.gates().stream().map(model::of).toList();
    }

    /**
     * Not applicable needs a reason at once; without one nothing changes. Then {@code then} runs. "about 40", typed at a choice by
     * somebody who means a number, is no reason, and neither is "all": its first letter was the key.
     */
    void askNotApplicable(QuestionId question, Runnable then) {
        Dialogs.Question asked = new Dialogs.Question(
                        text("answer.reason.title"), text("answer.reason.body"), text("answer.reason.keep"), false)
                .about(model.assessment(), question);
        dialogs.ask(asked, text("answer.reason.prompt"), reason -> {
            String key = text("answer.key.not-applicable.key");
            String typed = key.toLowerCase(Locale.ROOT) + reason;
            boolean isWord = isAboutNumber(typed) || beginsWithWord(typed);
            refusedReason.set(isWord ? question : null);
            if (isWord) {
                model.tell(text("answer.reason.word", typed, key));
            } else {
                model.respondNotApplicable(question, reason);
            }
            reasoned.playFromStart();
            then.run();
        });
    }

    private boolean beginsWithWord(String typed) {
        String first = WORD_END.split(typed.toLowerCase(Locale.ROOT), 2)[0];
        return List.of(text("answer.reason.words").split(" ", -1)).contains(first);
    }

    private boolean isAboutNumber(String typed) {
        String first = typed.split("\\s", 2)[0];
        boolean hasDigit = typed.chars().anyMatch(Character::isDigit);
        return hasDigit
                && List.of(text("answer.number.words.about").split(" ", -1)).contains(first);
    }

    /** Whether what was typed as a reason here was none just now: what is typed on may be meant for the next question. */
    boolean isReasonRefused(QuestionId question) {
        return isJustReasoned() && question.equals(refusedReason.get());
    }

    /** Whether a reason why a question does not apply was given just now: what is typed on may be meant for the next question. */
    boolean isJustReasoned() {
        return reasoned.getStatus() == Animation.Status.RUNNING;
    }

    /** A question of the assessment that is being answered. */
    private record CardHost(AnswerContext screen, Question question) implements AnswerHost {
        @Override
        public ScreenContext context() {
            return screen.context();
        }

        @Override
        public Response response() {
            return screen.model().of(question.id()).answer().response();
        }

        @Override
        public void respond(Response response) {
            screen.model().respond(question.id(), response);
        }

        @Override
        public boolean hasKeys() {
            return true;
        }

        @Override
        public List<Double> knownFigures() {
            return screen.figures().of(question).map(KnownFigures::comparable).orElseGet(List::of);
        }

        @Override
        public Optional<PreviousResponse> former() {
            return screen.model().formers().to(question.id());
        }

        @Override
        public Optional<String> refused() {
            return screen.refused(question, Route.Answer.Part.ANSWER);
        }

        @Override
        public void refuse(Optional<String> typed) {
            screen.refuse(question, Route.Answer.Part.ANSWER, typed);
        }
    }
}
