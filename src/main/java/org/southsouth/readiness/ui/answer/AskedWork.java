package org.southsouth.readiness.ui.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedCount;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** What a file asks of whoever is here: who wishes what, which questions, in their order, and the ways from there. Window thread. */
final class AskedWork {
    private final AssessmentId assessment;
    private final AskedPart part;
    private final Set<QuestionId> ids;
    private final ScreenContext context;
    private final AskedParts parts;
    private final Scorecard opened;
    private final Set<QuestionId> changed;
    private AskedQuestions questions;

    /** Of a part with a request. */
    AskedWork(
            AnswerSnapshot.AskedHere asked,
            ReadOnlyObjectProperty<Scorecard> scorecard,
            AssessmentId assessment,
            ScreenContext context,
            AskedParts parts) {
        this.assessment = assessment;
        this.part = asked.part();
        this.opened = scorecard.get();
        this.changed = asked.changed();
        this.questions = AskedQuestions.of(part.whole(), opened).with(asked.came());
        this.ids = Set.copyOf(questions.all());
        this.context = context;
        this.parts = parts;
        scorecard.subscribe(this::follow);
    }

    /** Whatever is said here of a question, it is no longer only what came with the file. */
    private void follow(Scorecard scorecard) {
        Set<QuestionId> left = questions.came().stream()
                .filter(question -> scorecard
                        .of(question)
                        .answer()
                        .equals(opened.of(question).answer()))
                .collect(Collectors.toUnmodifiableSet());
        if (left.size() < questions.came().size()) {
            questions = questions.with(left);
        }
    }

    /** The newest first. */
    List<AnswerRequest> requests() {
        return part.requests();
    }

    /** When it was sent back last, and how many of its answers are others since; empty where it was not. */
    String sent(Scorecard now) {
        long others = ids.stream()
                .filter(question -> changed.contains(question)
                        || !now.of(question).answer().equals(opened.of(question).answer()))
                .count();
        return part.sentAt()
                .map(at -> context.text(
                        "answer.asked.sent",
                        context.formats().moment(at, context.clock().instant()),
                        others))
                .orElse("");
    }

    AskedQuestions questions() {
        return questions;
    }

    AskedCount count(Scorecard scorecard) {
        return questions.count(scorecard);
    }

    /** Whether "don't know" came with the file and is what is asked for. */
    static boolean isUnknown(AnswerViewModel model, QuestionId question) {
        return model.of(question).state() == QuestionState.DONT_KNOW
                && model.asked()
                        .filter(work -> work.questions.isOpen(question, model.scorecard()))
                        .isPresent();
    }

    List<QuestionId> all() {
        return questions.all();
    }

    boolean has(QuestionId question) {
        return ids.contains(question);
    }

    /** From 1. */
    int number(QuestionId question) {
        return questions.all().indexOf(question) + 1;
    }

    void sendBack() {
        context.navigator().go(new Route.SendBack(assessment));
    }

    /** All questions are open from now on, until a file that asks is opened again; what is to be sent stays chosen. */
    void openAll(Scorecard scorecard) {
        context.background()
                .run(
                        () -> {
                            parts.ask(assessment, scorecard.framework(), part.released());
                            return part;
                        },
                        opened -> context.navigator().go(new Route.Answer(assessment, Optional.empty())));
    }
}
