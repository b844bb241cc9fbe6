package org.southsouth.readiness.ui.merge;

import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.merge.Resolution;

/** How somebody settles a conflict: which side (null while nobody chose), another response, and why. */
record Choice(@Nullable Side side, Response other, String reason) {
    static final Choice NONE = new Choice(null, new Response.Blank(), "");

    enum Side {
        MINE,
        THEIRS,
        OTHER
    }

    Choice with(Side chosen) {
        return new Choice(chosen, other, reason);
    }

    Choice withOther(Response response) {
        return new Choice(Side.OTHER, response, reason);
    }

    Choice withReason(String why) {
        return new Choice(side, other, why);
    }

    /** Another answer that says nothing yet is no choice. */
    boolean isMade() {
        return side == Side.OTHER ? !other.isBlank() : side != null;
    }

    /** Its own reason, else the one for all. */
    String reason(String general) {
        return (reason.isBlank() ? general : reason).strip();
    }

    /** To be asked for once it is made. The evidence of neither answer stands for a third one. */
    Resolution resolution(String general) {
        String why = reason(general);
        if (side == Side.OTHER) {
            return new Resolution.Other(Answer.of(other), why);
        }
        return side == Side.THEIRS ? new Resolution.Theirs(why) : new Resolution.Mine(why);
    }
}
