package org.southsouth.readiness.core.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.Person;

/**
 * An assessment was validated: who signed in which role, when, with which reservations (may be empty), and by whom it was
 * entered. It locks the assessment until it is reopened, and stays in the trail after that. What it covers is told by its
 * code, which those made before there were codes do not have.
 */
public record SignOff(
        List<Person> signatories,
        String reservations,
        Instant at,
        String by,
        Optional<Reopening> reopening,
        Optional<SignOffCode> code) {
    public SignOff {
        signatories = List.copyOf(signatories);
    }

    /** One that has no code yet, or was made before there were any. */
    public SignOff(
            List<Person> signatories, String reservations, Instant at, String by, Optional<Reopening> reopening) {
        this(signatories, reservations, at, by, reopening, Optional.empty());
    }

    /** Why, when and by whom a validated assessment was opened again. */
    public record Reopening(String reason, Instant at, String by) {}

    /** Whether it is one and the same act; a name may have been erased, or the assessment reopened, in one of the copies. */
    public boolean isSameAs(SignOff other) {
        return at.equals(other.at);
    }

    public SignOff reopened(Reopening how) {
        return new SignOff(signatories, reservations, at, by, Optional.of(how), code);
    }

    public SignOff with(SignOffCode made) {
        return new SignOff(signatories, reservations, at, by, reopening, Optional.of(made));
    }

    /**
     * With the code as it must be once a name was erased, where it fitted what was found before; a code that did not fit
     * stays as it is, so that an erasure hides nothing.
     */
    public SignOff renewed(SignOff before, SignedContents was, SignedContents is, Digest digest) {
        boolean isSound = CodeFit.of(before, was, digest) != CodeFit.BROKEN;
        return code.filter(own -> isSound)
                .map(own -> with(own.renewed(is, this, digest)))
                .orElse(this);
    }

    /** Whether it locks the assessment. */
    public boolean stands() {
        return reopening.isEmpty();
    }
}
