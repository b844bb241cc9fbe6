package org.southsouth.readiness.ui.answer;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * The key that may be the first one of a number or a word, which is no choice: what stood there before it can be put back. For as
 * long as that may come, the answer is not sent to be stored, so that the history has none that was never meant.
 */
final class FirstKey {
    private final AnswerContext screen;
    private @Nullable QuestionId question;
    private Response before = new Response.Blank();

    FirstKey(AnswerContext screen) {
        this.screen = screen;
    }

    void forget() {
        question = null;
    }

    /** Lets a key give its answer; false where it gave none. */
    boolean giving(QuestionId asked, BooleanSupplier key) {
        Response stood = screen.model().of(asked).answer().response();
        screen.model().saving().hold();
        boolean isTaken = key.getAsBoolean();
        if (screen.model().of(asked).answer().response().equals(stood)) {
            screen.model().saving().release();
        }
        question = isTaken ? asked : null;
        before = stood;
        return isTaken;
    }

    boolean isAt(QuestionId asked) {
        return asked.equals(question);
    }

    /** False where no key gave an answer here. */
    boolean takeBack(QuestionId asked) {
        boolean isHere = isAt(asked);
        if (isHere) {
            screen.model().respond(asked, before);
        }
        return isHere;
    }
}
