package org.southsouth.readiness.ui.answer;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Which keys were refused at what stands at a question, where a key may be meant for another one: only the same key a second time is
 * meant. Any other is refused too, since of several that are typed on the first would be missing.
 */
final class TwiceMeant {
    private @Nullable State state;
    private String last = "";
    private String all = "";

    private record State(QuestionId question, Response response) {}

    /** Another question is open, or something else was done. */
    void forget() {
        state = null;
        last = "";
        all = "";
    }

    /** Whether this is the second press of a key at this answer; it is noted down where it is not. */
    boolean isSecond(QuestionId question, Response now, String character) {
        State here = new State(question, now);
        String sign = character.toUpperCase(Locale.ROOT);
        boolean isSecond = here.equals(state) && sign.equals(last);
        if (isSecond) {
            forget();
        } else {
            all = here.equals(state) ? all + " " + sign : sign;
            last = sign;
            state = here;
        }
        return isSecond;
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
