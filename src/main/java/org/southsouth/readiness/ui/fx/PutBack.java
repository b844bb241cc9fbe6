package org.southsouth.readiness.ui.fx;

import java.util.Optional;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * An earlier answer on its way from the history to the questions, where it becomes the answer as any other change. The next
 * questions that are opened take it, whatever they are of, so that it never comes up later. Window thread.
 */
public final class PutBack {
    private Optional<Earlier> waiting = Optional.empty();

    /** What is to be the answer to which question again. */
    public record Earlier(AssessmentId assessment, QuestionId question, Answer answer) {}

    public void give(Earlier earlier) {
        waiting = Optional.of(earlier);
    }

    /** Empty where none is on its way, or it is of another assessment. */
    public Optional<Earlier> take(AssessmentId assessment) {
        Optional<Earlier> taken = waiting.filter(earlier -> earlier.assessment().equals(assessment));
        waiting = Optional.empty();
        return taken;
    }
}
