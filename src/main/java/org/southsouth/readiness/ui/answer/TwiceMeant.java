package org.southsouth.readiness.ui.answer;

import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.fx.LetterKeys;

/**
 * Which keys were refused at what stands at a question, where a key may be meant for another one: only the same key a second time is
 * meant. Any other is refused too, since of several that are typed on the first would be missing. So is the same digit right after
 * itself: both make a number, such as 33, which is the answer to another question.
 */
final class TwiceMeant {
    private @Nullable State state;
    private String last = "";
    private String all = "";
    private final PauseTransition number = new PauseTransition(LetterKeys.WITHIN_A_NUMBER);

    private record State(QuestionId question, Response response) {}

    /** Another question is open, or something else was done. */
    void forget() {
        state = null;
        last = "";
        all = "";
        number.stop();
    }

    /** Whether this is the second press of a key at this answer; it is noted down where it is not. */
    boolean isSecond(QuestionId question, Response now, String character) {
        State here = new State(question, now);
        String sign = character.toUpperCase(Locale.ROOT);
        boolean isHere = here.equals(state);
        boolean isDigit = Character.isDigit(sign.codePointAt(0));
        boolean isSame = isHere && sign.equals(last);
        boolean isOn = isSame && isAtNumber();
        if (isSame && !isOn) {
            forget();
            return true;
        }
        all = isHere ? all + (isOn ? "" : " ") + sign : sign;
        last = sign;
        state = here;
        if (isDigit) {
            number.playFromStart();
        } else {
            number.stop();
        }
        return false;
    }

    /** Whether the digit that was refused came a moment ago. */
    boolean isAtNumber() {
        return number.getStatus() == Animation.Status.RUNNING;
    }

    /** All that was refused here, with spaces between. */
    String refused() {
        return all;
    }

    /** What to say of several; empty of one. */
    Optional<String> ofSeveral() {
        return all.equals(last) ? Optional.empty() : Optional.of("answer.key.guarded.several");
    }
}
