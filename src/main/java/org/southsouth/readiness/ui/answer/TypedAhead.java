package org.southsouth.readiness.ui.answer;

import java.util.regex.Pattern;
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
    private static final Duration TO_LOOK_UP = Duration.millis(1_500);
    /** Of a number that is marked red, and that somebody mends at once. */
    private static final Duration TO_MEND = Duration.millis(1_000);

    private static final int SHOWN = 60;
    private static final String ENTER = " · ";
    private static final Pattern SPACES = Pattern.compile(" +");

    private final PauseTransition still = new PauseTransition(TO_LOOK_UP);
    private final StringBuilder kept = new StringBuilder();
    private boolean isHolding;
    private boolean isAll;

    /**
     * {@code refused} is the key that Enter has stayed for, with which the list of what was not taken begins; else empty. Of somebody
     * whom arrows and Tab have led to where Enter has stayed, only what is written is held.
     */
    void begin(String refused, boolean isOfAllKeys) {
        still.setDuration(TO_LOOK_UP);
        start(refused, isOfAllKeys);
    }

    /** What was typed into a field cannot be taken: who mends it looks already. */
    void beginToMend() {
        still.setDuration(TO_MEND);
        start("", true);
    }

    private void start(String refused, boolean isOfAllKeys) {
        end();
        kept.append(refused).append(refused.isEmpty() ? "" : ENTER);
        isAll = isOfAllKeys;
        still.playFromStart();
    }

    /** Somebody has looked up. */
    void end() {
        kept.setLength(0);
        isHolding = false;
        still.stop();
    }

    /** Whether this character was typed without looking up. */
    boolean holds(String character) {
        boolean isHeld = isRunning();
        if (isHeld) {
            keep(character);
        }
        return isHeld;
    }

    /** Whether this key, which writes nothing, was pressed without looking up. */
    boolean holdsKey(String name) {
        boolean isHeld = isRunning() && isAll;
        if (isHeld) {
            keep(" " + name + " ");
        }
        return isHeld;
    }

    private void keep(String typed) {
        if (kept.length() <= SHOWN) {
            kept.append(typed);
        }
        isHolding = true;
        still.setDuration(TO_LOOK_UP);
        still.playFromStart();
    }

    /** Whether Enter belongs to what was typed without looking up; right after Enter has stayed it means to go on. */
    boolean holdsEnter() {
        boolean isHeld = isRunning() && isHolding;
        if (isHeld) {
            keep(ENTER);
        }
        return isHeld;
    }

    /** All that was not taken, a dot for each Enter; the beginning of it where it is long. */
    String kept() {
        String text = SPACES.matcher(kept).replaceAll(" ").strip();
        String whole = text.endsWith(ENTER.strip())
                ? text.substring(0, text.length() - 1).strip()
                : text;
        return Formats.shortened(whole, SHOWN);
    }

    /** Whether what is typed now is not taken. */
    boolean isRunning() {
        return still.getStatus() == Animation.Status.RUNNING;
    }
}
