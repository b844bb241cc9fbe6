package org.southsouth.readiness.core.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Everything that one copy of an assessment knows of its review, each list oldest first. Unlike {@link Reviews} it names
 * the changes by their hashes, which every copy shares, and not by revisions, which each copy counts for itself.
 */
public record ReviewTrail(List<Given> given, List<Comment> comments, List<SignOff> signOffs) {
    public static final ReviewTrail NONE = new ReviewTrail(List.of(), List.of(), List.of());

    public ReviewTrail {
        given = List.copyOf(given);
        comments = List.copyOf(comments);
        signOffs = List.copyOf(signOffs);
    }

    /** A state, and the hash of the change that made the answer it was given to. */
    public record Given(QuestionId question, String change, ReviewState state, Instant at, String by) {
        /** Whether it is one and the same act; a name may have been erased in one of the copies. */
        public boolean isSameAs(Given other) {
            return question.equals(other.question) && state == other.state && at.equals(other.at);
        }
    }

    public boolean isEmpty() {
        return given.isEmpty() && comments.isEmpty() && signOffs.isEmpty();
    }

    /** The sign-off that locks the assessment. */
    public Optional<SignOff> signOff() {
        return signOffs.stream().filter(SignOff::stands).findFirst();
    }

    public boolean isLocked() {
        return signOff().isPresent();
    }
}
