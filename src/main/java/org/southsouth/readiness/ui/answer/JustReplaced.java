package org.southsouth.readiness.ui.answer;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * The question before this one, if its answer was put in the place of another a short while ago. Whoever copies from paper and is
 * out of step by one changes an answer before a key is refused, and looks only then.
 */
final class JustReplaced {
    private static final Duration SHORT_WHILE = Duration.seconds(10);

    private final AnswerContext screen;
    private final PauseTransition whileAgo = new PauseTransition(SHORT_WHILE);
    private @Nullable QuestionId opened;
    private Response found = new Response.Blank();
    private @Nullable QuestionId replaced;

    JustReplaced(AnswerContext screen) {
        this.screen = screen;
    }

    /** Another question is open. */
    void begin(@Nullable QuestionId next) {
        QuestionId left = opened;
        if (left != null && isOther(found, responseOf(left))) {
            replaced = left;
            whileAgo.playFromStart();
        }
        opened = next;
        found = next == null ? new Response.Blank() : responseOf(next);
    }

    /** Which answer was changed, and how it comes back; empty where none was, or it was taken back meanwhile. */
    Optional<String> sentence() {
        boolean isRecent = whileAgo.getStatus() == Animation.Status.RUNNING;
        return Optional.ofNullable(replaced)
                .filter(question -> isRecent && isNextUndone(question))
                .map(question -> screen.text("answer.key.replaced", screen.title(question)));
    }

    private boolean isNextUndone(QuestionId question) {
        return screen.model().undoStack().nextUndone().filter(question::equals).isPresent();
    }

    private Response responseOf(QuestionId question) {
        return screen.model().of(question).answer().response();
    }

    private static boolean isOther(Response before, Response now) {
        return before.isAnswer() && now.isAnswer() && !before.equals(now);
    }
}
