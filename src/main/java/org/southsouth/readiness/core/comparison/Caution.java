package org.southsouth.readiness.core.comparison;

import java.util.List;

/** One reason to read a comparison with care, and the entries (by their place) that it is about. */
public record Caution(Kind kind, List<Integer> entries) {
    public enum Kind {
        /** Fictional ones, there to try things with, beside real ones; or all of them, which is said without being a difference. */
        FICTIONAL,
        /** Not the same questionnaire: only the common questions stand side by side. */
        OTHER_FRAMEWORK,
        /** The same questionnaire in several versions: only the common questions stand side by side. */
        OTHER_VERSION,
        /** A core check beside full assessments. */
        CORE_CHECK,
        /** A city beside countries. */
        CITY,
        /** Rounds two years apart or more. */
        ROUNDS_APART,
        /** Other rounds, less than two years apart. */
        OTHER_ROUND,
        /** Not enough answers for an overall score. */
        PROVISIONAL,
        /** Nobody has signed it off. */
        NOT_VALIDATED,
        /** Fewer than half of the answers are documented. */
        THIN_EVIDENCE
    }

    public Caution {
        entries = List.copyOf(entries);
    }
}
