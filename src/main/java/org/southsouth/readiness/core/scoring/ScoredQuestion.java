package org.southsouth.readiness.core.scoring;

import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.framework.Question;

/**
 * A question with its answer, where it stands and what it earned. {@code points} is NaN where the state is neither
 * answered nor counts-as-zero; {@code evidencedPoints} caps what is not documented.
 */
public record ScoredQuestion(
        Question question, Answer answer, QuestionState state, double points, double evidencedPoints) {
    /** An answer of grade C, D or none counts at most this in the evidenced score: this project's own rule. */
    public static final double EVIDENCE_CAP = 50;

    /** An answer below so many points is a low one: a gap, a weakness, what suggests an action. */
    public static final double LOW = 50;

    /** An answer from so many points on is a strong one. */
    public static final double STRONG = 75;

    static ScoredQuestion of(Question question, Answer answer, QuestionState state) {
        double points = switch (state) {
            case ANSWERED -> Points.of(question, answer.response());
            case COUNTS_AS_ZERO -> 0;
            default -> Double.NaN;
        };
        double evidenced = answer.evidence().isDocumented() ? points : Math.min(points, EVIDENCE_CAP);
        return new ScoredQuestion(question, answer, state, points, evidenced);
    }

    /** Whether it takes part in scores and completeness. */
    public boolean counts() {
        return question.isScored() && state.isApplicable();
    }

    public boolean isDocumented() {
        return state == QuestionState.ANSWERED && answer.evidence().isDocumented();
    }

    /** An answer that counts, was given and earns less than {@link #LOW}. What was never asked is none, also where it counts as 0. */
    public boolean isLow() {
        return isGiven() && !Tolerance.reaches(points, LOW);
    }

    /** An answer that counts, was given and earns {@link #STRONG} or more. */
    public boolean isStrong() {
        return isGiven() && Tolerance.reaches(points, STRONG);
    }

    private boolean isGiven() {
        return counts() && state == QuestionState.ANSWERED;
    }

    /** Points if it counts and is answered, else the value that stands in for a missing one. */
    double pointsOr(double missing) {
        return state.isAnswered() ? points : missing;
    }
}
