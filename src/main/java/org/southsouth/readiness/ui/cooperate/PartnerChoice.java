package org.southsouth.readiness.ui.cooperate;

import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Whom somebody chose to consider as partners; remembered while the window is open. Empty: everybody, also who comes later,
 * but fictional countries only for one another. And at which of them somebody was when a card led elsewhere.
 */
public final class PartnerChoice {
    private Optional<Set<Subject>> chosen = Optional.empty();
    private Optional<Left> left = Optional.empty();

    /** A line of the gaps, or of the strengths. */
    record Line(QuestionId question, boolean isStrength) {}

    /** The partner whose card led to another screen, or the line that did. */
    record Left(AssessmentId assessment, Optional<Subject> partner, Optional<Line> line) {
        static Left at(AssessmentId assessment, Subject partner) {
            return new Left(assessment, Optional.of(partner), Optional.empty());
        }

        static Left at(AssessmentId assessment, Line line) {
            return new Left(assessment, Optional.empty(), Optional.of(line));
        }
    }

    Optional<Set<Subject>> chosen() {
        return chosen;
    }

    void choose(Optional<Set<Subject>> subjects) {
        chosen = subjects.map(Set::copyOf);
    }

    /** For whom a card is being begun, away from this screen. */
    void leaveAt(Left place) {
        left = Optional.of(place);
    }

    /** Once: whoever comes back goes on there. */
    Optional<Left> back(AssessmentId assessment) {
        Optional<Left> place = left;
        left = Optional.empty();
        return place.filter(here -> here.assessment().equals(assessment));
    }

    boolean has(Subject own, Subject other) {
        return chosen.map(subjects -> subjects.contains(other)).orElseGet(() -> isUsual(own, other));
    }

    /** Whether somebody is considered where nothing was chosen. */
    static boolean isUsual(Subject own, Subject other) {
        return own.isFictional() == other.isFictional();
    }
}
