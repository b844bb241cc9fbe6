package org.southsouth.readiness.core.cooperation;

import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.Question;

/**
 * A gap of the learner and a strength of the peer on the same question: the points of both (0 to 100), the grade of the
 * peer's evidence (A to C), how alike they are, and how much the learner wants it.
 */
public record Match(
        Question question,
        Party learner,
        Party peer,
        double learnerPoints,
        double peerPoints,
        Grade grade,
        Similarity similarity,
        Priority priority) {
    /** Above 0, at most 1: the worked value of the method is 0.4104 for 25, 82, 0.9, 0.8 and 1. */
    public double value() {
        return (peerPoints - learnerPoints) / 100 * evidence(grade) * similarity.value() * priority.factor();
    }

    /** The stronger one first; without the comparators of the library, since many thousands are sorted. */
    static int compareStrength(Match one, Match other) {
        return Double.compare(other.value(), one.value());
    }

    /** What the peer's evidence is worth; 0 is not offered. */
    public static double evidence(Grade grade) {
        return switch (grade) {
            case A -> 1;
            case B -> 0.9;
            case C -> 0.6;
            case D -> 0;
        };
    }
}
