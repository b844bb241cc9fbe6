package org.southsouth.readiness.core.assessment;

import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * What a round took over from an earlier one, fixed when it was made: what is there to be confirmed, and what could not be
 * taken over. Whether something still is to confirm follows from the answers: where there is none.
 */
public record Carrying(Map<QuestionId, Carried> carried, List<LeftBehind> left) {
    public static final Carrying NONE = new Carrying(Map.of(), List.of());

    public Carrying {
        carried = Map.copyOf(carried);
        left = List.copyOf(left);
    }

    /** A note or evidence alone is no answer yet; <em>don't know yet</em> is one. */
    public boolean isToConfirm(QuestionId question, Answer now) {
        return now.response().isBlank() && carried.containsKey(question);
    }

    /** The answers with everything confirmed that still is to confirm. */
    public Answers confirmed(Answers answers) {
        Answers confirmed = answers;
        for (Map.Entry<QuestionId, Carried> entry : carried.entrySet()) {
            if (isToConfirm(entry.getKey(), answers.to(entry.getKey()))) {
                confirmed = confirmed.with(entry.getKey(), entry.getValue().answer());
            }
        }
        return confirmed;
    }
}
