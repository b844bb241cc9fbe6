package org.southsouth.readiness.core.assessment;

/**
 * How well an answer is documented: A official document, attached or linked, B published source cited with its date, C interview or
 * letter, D own judgement. No grade counts as D.
 */
public enum Grade {
    A,
    B,
    C,
    D;

    /** Grades C and D are capped in the evidenced score. */
    public boolean isDocumented() {
        return this == A || this == B;
    }
}
