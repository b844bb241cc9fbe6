package org.southsouth.readiness.core.scoring;

import java.util.Collection;
import java.util.Set;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Why questions that are put to a subject are not among those that count, each under one reason; the first three together are
 * {@link Counts#notCounted}. Not applicable is what somebody said is; what hangs on such a question is not asked. The last two are among those that count: {@code asZero} as answered, with 0 points, since an earlier
 * answer rules them out; {@code waiting} as open, since the answer that decides whether they are asked is missing.
 */
public record Uncounted(int notApplicable, int notAsked, int notScored, int asZero, int waiting) {
    /** Whether this question, put to the subject, counts no points of its own, or none yet, because of another answer. */
    public static boolean holds(Scorecard scorecard, ScoredQuestion scored) {
        return scored.state() != QuestionState.OUT_OF_SCOPE
                && (hangsOnAnother(scored.state()) || !counts(scorecard, scored));
    }

    private static boolean hangsOnAnother(QuestionState state) {
        return state == QuestionState.COUNTS_AS_ZERO || state == QuestionState.NOT_ASKED_YET;
    }

    private static boolean counts(Scorecard scorecard, ScoredQuestion scored) {
        return scored.counts() && Counts.weighs(scorecard, scored.question().id());
    }

    /** How many of those that count in the whole are answered with "don't know yet". */
    public static int unknown(Scorecard scorecard) {
        return (int) scorecard.questions().stream()
                .filter(scored -> scored.state() == QuestionState.DONT_KNOW && counts(scorecard, scored))
                .count();
    }

    /** Of these questions of one scorecard, as they count in the whole. */
    public static Uncounted of(Scorecard scorecard, Collection<QuestionId> questions) {
        Set<QuestionId> wanted = Set.copyOf(questions);
        int notApplicable = 0;
        int notAsked = 0;
        int notScored = 0;
        int asZero = 0;
        int waiting = 0;
        for (ScoredQuestion scored : scorecard.questions()) {
            QuestionState state = scored.state();
            if (state == QuestionState.OUT_OF_SCOPE
                    || !wanted.contains(scored.question().id())) {
                continue;
            }
            if (counts(scorecard, scored)) {
                asZero += state == QuestionState.COUNTS_AS_ZERO ? 1 : 0;
                waiting += state == QuestionState.NOT_ASKED_YET ? 1 : 0;
            } else if (state == QuestionState.NOT_APPLICABLE) {
                notApplicable++;
            } else if (state == QuestionState.NOT_ASKED || state == QuestionState.GATE_NOT_APPLICABLE) {
                notAsked++;
            } else {
                notScored++;
            }
        }
        return new Uncounted(notApplicable, notAsked, notScored, asZero, waiting);
    }
}
