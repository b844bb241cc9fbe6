package org.southsouth.readiness.core.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Person;

/**
 * An assessment was validated: who signed in which role, when, with which reservations (may be empty), and by whom it was
 * entered. It locks the assessment until it is reopened, and stays in the trail after that.
 */
public record SignOff(
        List<Person> signatories, String reservations, Instant at, String by, Optional<Reopening> reopening) {
    public SignOff {
        signatories = List.copyOf(signatories);
    }

    /** Why, when and by whom a validated assessment was opened again. */
    public record Reopening(String reason, Instant at, String by) {}

    /** Whether it is one and the same act; a name may have been erased, or the assessment reopened, in one of the copies. */
    public boolean isSameAs(SignOff other) {
        return at.equals(other.at);
    }

    public SignOff reopened(Reopening how) {
        return new SignOff(signatories, reservations, at, by, Optional.of(how));
    }

    /** Whether it locks the assessment. */
    public boolean stands() {
        return reopening.isEmpty();
    }
}
