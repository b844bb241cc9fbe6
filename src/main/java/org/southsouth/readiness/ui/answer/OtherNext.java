package org.southsouth.readiness.ui.answer;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Whether Enter has led to another question than was next before the answer, which opened one or ruled one out. Whoever types ahead does
 * not know that yet: the first answer there is perhaps meant for the question after it.
 */
final class OtherNext {
    /** Less than it takes to read a question. */
    private final PauseTransition unread = new PauseTransition(Duration.millis(2_500));

    private final QuestionNavigation navigation;
    private Optional<QuestionId> next = Optional.empty();

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
    boolean arrived(Optional<QuestionId> expected, @Nullable QuestionId opened) {
        boolean isOther = opened != null && !expected.equals(Optional.of(opened));
        if (isOther) {
            unread.playFromStart();
        }
        return isOther;
    }

    boolean isUnread() {
        return unread.getStatus() == Animation.Status.RUNNING;
    }

    /** Somebody has looked. */
    void end() {
        unread.stop();
    }
}
