package org.southsouth.readiness.ui.answer;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.southsouth.readiness.words.Formats;

/**
 * What is typed right after Enter has stayed at a question. Whoever copies answers from paper does not look up, and means the next
 * question: taken here, each answer from then on would stand one question too early. So nothing is taken until the keys have been
 * still for as long as it takes to look up and read a line.
 */
final class TypedAhead {
    private static final Duration TO_LOOK_UP = Duration.seconds(2);
    private static final int SHOWN = 24;
    private static final String BETWEEN = " ";

    private final PauseTransition still = new PauseTransition(TO_LOOK_UP);
    private String kept = "";

    void begin() {
        kept = "";
        still.playFromStart();
    }

    /** Somebody has looked up. */
    void end() {
        kept = "";
        still.stop();
    }

    /** Whether this character was typed without looking up. */
    boolean holds(String character) {
        boolean isHeld = isRunning();
        if (isHeld) {
            kept += character;
            still.playFromStart();
        }
        return isHeld;
    }

    /** Whether Enter belongs to what was typed without looking up; right after Enter has stayed it means to go on. */
    boolean holdsEnter() {
        boolean isHeld = isRunning() && !kept.isEmpty();
        if (isHeld) {
            kept += BETWEEN;
            still.playFromStart();
        }
        return isHeld;
    }

    /** All that was not taken, a space for each Enter; the beginning of it where it is long. */
    String kept() {
        return Formats.shortened(kept.strip(), SHOWN);
    }

    /** Whether what is typed now is not taken. */
    boolean isRunning() {
        return still.getStatus() == Animation.Status.RUNNING;
    }
}
