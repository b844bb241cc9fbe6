package org.southsouth.readiness.ui.answer;

import java.time.InstantSource;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.publicfigure.FiguresBeside;
import org.southsouth.readiness.core.publicfigure.KnownFigures;
import org.southsouth.readiness.words.Formats;

/** What is known of the number questions of this assessment beside their answers, and how it becomes an answer. */
final class QuestionFigures {
    private final AnswerViewModel model;
    private final AnswerSnapshot snapshot;

    QuestionFigures(AnswerViewModel model, AnswerSnapshot snapshot) {
        this.model = model;
        this.snapshot = snapshot;
    }

    /** Empty where nothing is known, or another kind of answer is asked for. */
    Optional<KnownFigures> of(Question question) {
        return new FiguresBeside(
                        snapshot.assessment(),
                        snapshot.carrying(),
                        snapshot.figures().figures())
                .of(question, thisYear());
    }

    int thisYear() {
        Formats formats = model.context().formats();
        InstantSource clock = model.context().clock();
        return formats.dayOf(clock.instant()).getYear();
    }

    /** Makes the published figure the answer, with its evidence; one act. False where there is none that may be. */
    boolean usePublished(Question question) {
        Answer now = model.of(question.id()).answer();
        Optional<Answer> used =
                of(question).filter(known -> !known.isPublished(now)).flatMap(known -> known.withPublished(now));
        used.ifPresent(answer -> replace(question, now, answer));
        return used.isPresent() && !model.isLocked();
    }

    /** What somebody had typed as the source gives way to that of the figure, which is said. */
    private void replace(Question question, Answer now, Answer used) {
        model.decide(question.id(), used);
        boolean isOther = !now.evidence().isEmpty() && !now.evidence().equals(used.evidence());
        if (isOther && !model.isLocked()) {
            model.tell(model.context().text("answer.figure.replaced"));
        }
    }

    /** Another response; evidence of a published figure that is no longer the answer goes. */
    Answer withResponse(Question question, Answer now, Response response) {
        return of(question).map(known -> known.withResponse(now, response)).orElseGet(() -> now.withResponse(response));
    }

    /** Says so where a number other than the published one took its evidence away: nobody did that by hand. */
    void tellGone(Question question, Answer before, Answer after) {
        boolean isGone = !before.evidence().isEmpty() && after.evidence().isEmpty();
        boolean isOther = !after.response().equals(before.response());
        if (isGone
                && isOther
                && of(question).filter(known -> known.isPublished(before)).isPresent()) {
            model.tell(model.context().text("answer.figure.gone"));
        }
    }

    /** Confirms what the last round said, or puts it in the place of what was answered since. */
    void useLast(Question question) {
        if (!model.confirm(question.id())) {
            Answer now = model.of(question.id()).answer();
            of(question).flatMap(known -> known.withLast(now)).ifPresent(last -> replace(question, now, last));
        }
    }
}
