package org.southsouth.readiness.core.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.framework.QuestionId;

/** One thing that happened to an assessment, with when, by whom, and to the answer of which question. */
public sealed interface TrailEntry {
    Instant at();

    /** Whoever did it, as it was signed; may be empty. */
    String by();

    /** Empty where it is about the whole assessment. */
    Optional<QuestionId> question();

    /** Everybody who has a part in it, each once. */
    default List<String> people() {
        return List.of(by());
    }

    /** An answer became another. */
    record Answered(HistoryEntry change) implements TrailEntry {
        @Override
        public Instant at() {
            return change.at();
        }

        @Override
        public String by() {
            return change.by();
        }

        @Override
        public Optional<QuestionId> question() {
            return Optional.of(change.question());
        }
    }

    /** How an answer stood in the review before it got a state. */
    enum Was {
        /** A merge brought the state, and it is older than what stood here. */
        UNKNOWN,
        DRAFT,
        REVIEWED,
        VALIDATED,
        DISPUTED,
        /** It had a state, and was changed after that. */
        OUTDATED
    }

    /**
     * An answer got a state. {@code answer}: the one that was looked at, where the trail has it; {@code why}: what was said with
     * it. {@code isOver}: a state that stood otherwise was put in its place again, by whoever took this one back, or by a merge.
     */
    record Ruled(Review review, Was was, Optional<Answer> answer, Optional<Comment> why, boolean isOver)
            implements TrailEntry {
        @Override
        public Instant at() {
            return review.at();
        }

        @Override
        public String by() {
            return review.by();
        }

        @Override
        public Optional<QuestionId> question() {
            return Optional.of(review.question());
        }
    }

    /** Somebody said something about an answer. {@code isSettledWithIt}: the same act settled it, as what was agreed. */
    record Said(Comment comment, boolean isSettledWithIt) implements TrailEntry {
        @Override
        public Instant at() {
            return comment.at();
        }

        @Override
        public String by() {
            return comment.by();
        }

        @Override
        public Optional<QuestionId> question() {
            return Optional.of(comment.question());
        }
    }

    /** A comment was marked as settled. */
    record Settled(Comment comment, Comment.Settlement mark) implements TrailEntry {
        @Override
        public Instant at() {
            return mark.at();
        }

        @Override
        public String by() {
            return mark.by();
        }

        @Override
        public Optional<QuestionId> question() {
            return Optional.of(comment.question());
        }
    }

    /** The assessment was signed off. */
    record SignedOff(SignOff signOff) implements TrailEntry {
        @Override
        public Instant at() {
            return signOff.at();
        }

        @Override
        public String by() {
            return signOff.by();
        }

        @Override
        public Optional<QuestionId> question() {
            return Optional.empty();
        }

        /** Who entered it, and who signed. */
        @Override
        public List<String> people() {
            return Stream.concat(Stream.of(by()), signOff.signatories().stream().map(Person::name))
                    .distinct()
                    .toList();
        }
    }

    /** A sign-off was taken off the assessment, which can change again. */
    record Reopened(SignOff.Reopening how) implements TrailEntry {
        @Override
        public Instant at() {
            return how.at();
        }

        @Override
        public String by() {
            return how.by();
        }

        @Override
        public Optional<QuestionId> question() {
            return Optional.empty();
        }
    }
}
