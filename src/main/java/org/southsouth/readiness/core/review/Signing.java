package org.southsouth.readiness.core.review;

import java.util.List;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Person;

/** A sign-off to be kept: at least one person, each with a name; roles and reservations may be empty. */
public record Signing(AssessmentId assessment, List<Person> signatories, String reservations, String by) {
    public Signing {
        signatories = signatories.stream()
                .map(person -> new Person(person.name().strip(), person.role().strip()))
                .toList();
        reservations = reservations.strip();
        by = by.strip();
        if (!isComplete(signatories)) {
            throw new IllegalArgumentException("a signature without a name on " + assessment);
        }
        if (by.isEmpty()) {
            throw new IllegalArgumentException("nobody named for the sign-off of " + assessment);
        }
    }

    /** Whether somebody signs, and everybody who does has a name: a role alone is nobody. */
    public static boolean isComplete(List<Person> signatories) {
        return !signatories.isEmpty()
                && signatories.stream().noneMatch(person -> person.name().isBlank());
    }
}
