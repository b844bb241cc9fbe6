package org.southsouth.readiness.core.people;

import java.util.Locale;

/** Where a name stands on its own, so that it can be replaced. The first ones are what somebody entered about others. */
public enum NameField {
    /** Among the people of an assessment. */
    PERSON,
    /** The contact of an assessment: a name or an address. */
    CONTACT,
    /** Signed a sign-off. */
    SIGNATORY,
    /** Changed an answer: a row of the history. */
    HISTORY,
    /** Gave the answer that stands. */
    ANSWER,
    /** Changed an assessment last. */
    ASSESSMENT,
    /** Said what a next round took over. */
    CARRIED,
    /** Gave a state to an answer. */
    REVIEW,
    COMMENT,
    /** Settled a comment. */
    SETTLEMENT,
    /** Recorded a sign-off. */
    SIGN_OFF,
    REOPENING,
    /** Reported on an action. */
    FOLLOW_UP,
    /** Changed an action. */
    PLAN_HISTORY,
    /** The contact of an offer or request. */
    CARD_CONTACT,
    /** Validated an offer or request: somebody, or a body. */
    CARD_VALIDATION,
    /** Changed an offer or request last. */
    CARD,
    /** Was sent questions. */
    REQUEST_TO,
    /** Where somebody who was sent questions gets e-mail. */
    REQUEST_ADDRESS,
    /** Sent questions to somebody. */
    REQUEST,
    /** Merged files. */
    MERGE,
    /** Had changed an assessment last before a merge. */
    BEFORE_MERGE;

    /** In a table, and the last part of a message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
