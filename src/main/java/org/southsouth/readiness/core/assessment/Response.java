package org.southsouth.readiness.core.assessment;

import java.util.List;

/** What somebody answered to one question. */
public sealed interface Response {
    /** Nothing yet; there may be a note or evidence already. */
    record Blank() implements Response {}

    /** A known gap: listed with whom to ask, never a zero. */
    record DontKnow() implements Response {}

    /** The question does not apply to this subject; the answer's note says why. */
    record NotApplicable() implements Response {}

    /** One option of a choice. */
    record Chosen(String option) implements Response {}

    /** The ticked options of a multiple, in the framework's order where they come from the window; none is an answer. */
    record Ticked(List<String> options) implements Response {
        public Ticked {
            options = List.copyOf(options);
        }
    }

    /** A finite figure in the question's unit. */
    record Figure(double value) implements Response {}

    /** Words. */
    record Written(String text) implements Response {}

    /** Whether it says something about the subject: neither blank, nor don't know, nor not applicable. */
    default boolean isAnswer() {
        return !(this instanceof Blank || this instanceof DontKnow || this instanceof NotApplicable);
    }
}
