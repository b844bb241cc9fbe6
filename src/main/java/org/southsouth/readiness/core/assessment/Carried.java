package org.southsouth.readiness.core.assessment;

import java.time.Instant;

/**
 * What an earlier round said to one question, by whom and when ({@code by} may be empty). It is no answer of the round that
 * carries it and counts nowhere, until somebody confirms it.
 */
public record Carried(Answer answer, Round round, String by, Instant at) {
    /** What it becomes once confirmed: a note or evidence of this round stays. */
    public Answer over(Answer now) {
        String note = now.note().isBlank() ? answer.note() : (answer.note() + "\n" + now.note()).strip();
        return new Answer(answer.response(), note, now.evidence().isEmpty() ? answer.evidence() : now.evidence());
    }
}
