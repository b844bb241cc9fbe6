package org.southsouth.readiness.core.plan;

import java.time.Instant;

/** What became of one action at some time, one part of it; who did it may be empty. */
public record ActionChange(ActionId action, Instant at, String by, Turn turn) {
    public enum Part {
        /** It came into the plan; {@code is} is its title. */
        ADDED,
        /** It left the plan; {@code was} is its title. */
        DELETED,
        TITLE,
        /** Its id. */
        QUESTION,
        /** The question and the answer to it, as {@link ActionDifference#aim} reads them. */
        AIM,
        LEAD,
        SUPPORTING,
        PARTNER,
        /** A day after ISO 8601, as is the end. */
        START,
        END,
        /** Two decimals and a currency, with a blank between. */
        COST,
        INDICATOR,
        BASELINE,
        TARGET,
        SDG,
        LEGAL_STEP,
        /** The name of the constant, as is the state. */
        FEASIBILITY,
        STATE,
        OBSTACLE,
        EVIDENCE,
        /** One that was reported or, where {@code is} is empty, is not there any more. */
        FOLLOW_UP
    }

    /** From what to what; empty where nothing is set. */
    public record Turn(Part part, String was, String is) {}
}
