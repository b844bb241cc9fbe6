package org.southsouth.readiness.core.scoring;

import java.util.Collection;
import java.util.Set;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;

/**
 * How many questions there are, and how many of them count, are answered, open or documented: the one place that counts,
 * for every screen, file and message. What each word means stands in the method, section 3.
 *
 * <p>{@code questions} are those that are put to this kind of subject at this depth, whatever is answered. {@code
 * applicable} are those of them that count: scored, asked or perhaps asked, and not <em>not applicable</em>. {@code
 * answered} and {@code documented} are parts of those. {@code toReview} are responses to questions that are asked, and
 * {@code given} all responses that are kept, both with <em>don't know yet</em> and <em>not applicable</em>.
 */
public record Counts(int questions, int applicable, int answered, int documented, int toReview, int given) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /** Of these questions of one scorecard, as they count in the whole. */
    public static Counts of(Scorecard scorecard, Collection<QuestionId> questions) {
        Set<QuestionId> wanted = Set.copyOf(questions);
        Tally tally = new Tally();
        for (ScoredQuestion scored : scorecard.questions()) {
            if (wanted.contains(scored.question().id())) {
                tally.add(scored, weighs(scorecard, scored.question().id()));
            }
        }
        return tally.counts();
    }

    /**
     * Whether there are answers, and fewer than half of them name a document or a published source (grade A or B): what rests on
     * them is said with that. This project's own limit (method, section 6).
     */
    public boolean isThin() {
        return 2 * documented < answered;
    }

    /** Of a questionnaire that nobody has answered yet. */
    public static Counts of(Framework framework, Basis basis) {
        return Scoring.unanswered(framework, basis).root().counts();
    }

    /** A section of weight 0 enters nothing above it, and neither do its questions. */
    static boolean weighs(Scorecard scorecard, QuestionId question) {
        Framework framework = scorecard.framework();
        for (int place = framework.homeOf(framework.placeOf(question)); place > 0; place = framework.parentOf(place)) {
            Section section = framework.sectionAt(place);
            if (section.weight() <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Applicable questions without an answer: empty, <em>don't know yet</em>, or not asked yet. */
    public int open() {
        return applicable - answered;
    }

    /** Questions that leave the score alone: not applicable, not asked, or shown and not scored. */
    public int notCounted() {
        return questions - applicable;
    }

    /** Answered / applicable, 0 to 1; NaN where nothing is applicable. */
    public double completeness() {
        return applicable == 0 ? Double.NaN : (double) answered / applicable;
    }

    public Counts plus(Counts other) {
        return new Counts(
                questions + other.questions,
                applicable + other.applicable,
                answered + other.answered,
                documented + other.documented,
                toReview + other.toReview,
                given + other.given);
    }

    /** Whether there is something to review: a response to a question that is asked. */
    public static boolean isToReview(QuestionState state) {
        return switch (state) {
            case ANSWERED, DONT_KNOW, NOT_APPLICABLE -> true;
            default -> false;
        };
    }

    /** Counts one after the other. */
    static final class Tally {
        private int questions;
        private int applicable;
        private int answered;
        private int documented;
        private int toReview;
        private int given;

        void add(ScoredQuestion scored, boolean weighs) {
            questions += scored.state() == QuestionState.OUT_OF_SCOPE ? 0 : 1;
            toReview += isToReview(scored.state()) ? 1 : 0;
            given += scored.answer().response().isBlank() ? 0 : 1;
            if (weighs && scored.counts()) {
                applicable++;
                answered += scored.state().isAnswered() ? 1 : 0;
                documented += scored.isDocumented() ? 1 : 0;
            }
        }

        void add(Counts below, boolean weighs) {
            questions += below.questions;
            toReview += below.toReview;
            given += below.given;
            if (weighs) {
                applicable += below.applicable;
                answered += below.answered;
                documented += below.documented;
            }
        }

        int answered() {
            return answered;
        }

        int applicable() {
            return applicable;
        }

        Counts counts() {
            return new Counts(questions, applicable, answered, documented, toReview, given);
        }
    }
}
