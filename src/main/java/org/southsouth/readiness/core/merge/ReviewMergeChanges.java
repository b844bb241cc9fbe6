package org.southsouth.readiness.core.merge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.ReviewTrail.Given;
import org.southsouth.readiness.core.review.SignOff;

/**
 * What a merge keeps of their review: states and comments to be added in this order, comments of one's own that were
 * marked as settled there, the reopening of the sign-off that locks the assessment here, and the sign-offs to be added
 * after it.
 */
public record ReviewMergeChanges(
        List<Given> given,
        List<Comment> comments,
        List<Comment> settled,
        Optional<SignOff.Reopening> reopening,
        List<SignOff> signOffs,
        Fate fate) {
    static final ReviewMergeChanges NOTHING =
            new ReviewMergeChanges(List.of(), List.of(), List.of(), Optional.empty(), List.of(), Fate.NONE);

    public ReviewMergeChanges {
        given = List.copyOf(given);
        comments = List.copyOf(comments);
        settled = List.copyOf(settled);
        signOffs = List.copyOf(signOffs);
    }

    /** What becomes of the sign-off that stands there. */
    public enum Fate {
        /** There is none, or it is here already. */
        NONE,
        TAKEN,
        /** What is here after the merge is not what was signed there. */
        NOT_COVERED,
        /** There the sign-off that stands here was taken back, and nobody has signed since. */
        REOPENED
    }

    /** Whether a sign-off comes without a code: nothing here can tell whether it was altered on its way. */
    public boolean hasUncoded() {
        return signOffs.stream().anyMatch(signOff -> signOff.code().isEmpty());
    }

    public boolean isEmpty() {
        return given.isEmpty() && comments.isEmpty() && settled.isEmpty() && reopening.isEmpty() && signOffs.isEmpty();
    }

    /** The review here once this is kept. */
    ReviewTrail after(ReviewTrail here) {
        List<Comment> marked = here.comments().stream()
                .map(comment ->
                        settled.stream().filter(comment::isSameAs).findFirst().orElse(comment))
                .toList();
        List<SignOff> opened = here.signOffs().stream()
                .map(signOff -> signOff.stands() && reopening.isPresent() ? signOff.reopened(reopening.get()) : signOff)
                .toList();
        return new ReviewTrail(joined(here.given(), given), joined(marked, comments), joined(opened, signOffs));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
