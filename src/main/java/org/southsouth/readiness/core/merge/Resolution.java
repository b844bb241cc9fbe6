package org.southsouth.readiness.core.merge;

import org.southsouth.readiness.core.assessment.Answer;

/** How somebody settled a conflict, and why. */
public sealed interface Resolution {
    String reason();

    record Mine(String reason) implements Resolution {}

    record Theirs(String reason) implements Resolution {}

    /** Neither of the two. */
    record Other(Answer answer, String reason) implements Resolution {}
}
