package org.southsouth.readiness.ui.answer;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Whether whoever types ahead may not know the question that Enter has led to. It is another than was next before the answer, which
 * opened one or ruled one out; or it has an answer already. The first answer there is perhaps meant for another question.
 */
final class OtherNext {
    /** Less than it takes to read a question. */
    private static final Duration TO_READ = Duration.millis(2_000);

    /** Less than it takes to see that an answer stands there, and to mean another. */
    private static final Duration TO_SEE = Duration.millis(1_500);

    private final QuestionNavigation navigation;
    private final PauseTransition unread = new PauseTransition(TO_READ);
    private Optional<QuestionId> next = Optional.empty();
    private boolean isOther;

    OtherNext(QuestionNavigation navigation) {
        this.navigation = navigation;
    }

    /** Another question is open. */
    void begin() {
        next = navigation.next();
        end();
    }

    /** What was next when the question was opened; empty past the last. */
    Optional<QuestionId> next() {
        return next;
    }

    /** Enter has led on to {@code opened}; {@code expected} is what {@link #next} said before. True where they differ. */
    boolean arrived(Optional<QuestionId> expected, QuestionId opened, boolean isAnswered) {
        isOther = !expected.equals(Optional.of(opened));
        if (isOther || isAnswered) {
            unread.setDuration(isOther ? TO_READ : TO_SEE);
            unread.playFromStart();
        }
        return isOther;
    }

    boolean isUnread() {
        return unread.getStatus() == Animation.Status.RUNNING;
    }

    /** Whether it is another question than was next before; else it has an answer. */
    boolean isOther() {
        return isOther;
    }

    /** Somebody has looked. */
    void end() {
        unread.stop();
    }
}
