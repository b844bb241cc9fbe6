package org.southsouth.readiness.core.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.Scoring;

/**
 * Two rounds on what they have in common: first the common questions, weighed as the later version weighs them, then of
 * these the ones answered in both, in sections that have a score in both. Where nothing was newly answered or left open the
 * two are the same.
 */
final class AnsweredInBoth {
    private final Scorecard commonBefore;
    private final Scorecard commonAfter;
    private final Scorecard before;
    private final Scorecard after;
    private final int count;
    private final int withoutScore;

    private AnsweredInBoth(Scorecard commonBefore, Scorecard commonAfter) {
        this.commonBefore = commonBefore;
        this.commonAfter = commonAfter;
        Set<QuestionId> both = both(commonBefore, commonAfter);
        this.count = both.size();
        this.withoutScore = (int) answered(commonBefore, commonAfter).count() - count;
        this.before = alone(commonBefore, both);
        this.after = alone(commonAfter, both);
    }

    /** Empty where the two have no question in common that is scored, or are not equally deep or of one kind of subject. */
    static Optional<AnsweredInBoth> of(Scorecard before, Scorecard after) {
        if (!before.basis().equals(after.basis())) {
            return Optional.empty();
        }
        return before.framework().ref().equals(after.framework().ref())
                ? Optional.of(new AnsweredInBoth(before, after))
                : CommonQuestions.of(List.of(after.framework(), before.framework()))
                        .map(common -> new AnsweredInBoth(common.score(before), common.score(after)));
    }

    private static Set<QuestionId> both(Scorecard before, Scorecard after) {
        Framework framework = after.framework();
        return answered(before, after)
                .filter(id -> isScored(before, after, framework.homeOf(framework.placeOf(id))))
                .collect(Collectors.toSet());
    }

    private static Stream<QuestionId> answered(Scorecard before, Scorecard after) {
        return after.questions().stream()
                .filter(is ->
                        isAnswered(is) && isAnswered(before.of(is.question().id())))
                .map(is -> is.question().id());
    }

    private static boolean isAnswered(ScoredQuestion question) {
        return question.counts() && question.state().isAnswered();
    }

    /** The section and those above it, but for the root; in a core check the first level alone has scores. */
    private static boolean isScored(Scorecard before, Scorecard after, int home) {
        Framework framework = after.framework();
        boolean isCore = after.basis().depth() == Depth.CORE;
        boolean isScored = true;
        for (int place = home; place > 0; place = framework.parentOf(place)) {
            if (!isCore || framework.parentOf(place) == 0) {
                isScored &= before.sections().get(place).hasScore()
                        && after.sections().get(place).hasScore();
            }
        }
        return isScored;
    }

    /** With every other question left out as one that is not asked of anybody. */
    private static Scorecard alone(Scorecard scorecard, Set<QuestionId> both) {
        return Scoring.settled(scorecard.framework(), scorecard.basis(), id -> {
            ScoredQuestion question = scorecard.of(id);
            return both.contains(id)
                    ? question
                    : new ScoredQuestion(
                            question.question(), question.answer(), QuestionState.OUT_OF_SCOPE, Double.NaN, Double.NaN);
        });
    }

    int count() {
        return count;
    }

    /** How many more are answered in both, in sections that have no score in one of them. */
    int withoutScore() {
        return withoutScore;
    }

    /** What the answers did to this section, in points; NaN where it has no score in one of the rounds. */
    double answers(SectionId section) {
        return difference(before, after, section);
    }

    /** The change of this section on the common questions, whether answered in both rounds or in one. */
    double change(SectionId section) {
        return difference(commonBefore, commonAfter, section);
    }

    private static double difference(Scorecard before, Scorecard after, SectionId section) {
        return after.framework().hasSection(section)
                ? after.of(section).score() - before.of(section).score()
                : Double.NaN;
    }

    SplitChange split() {
        return SplitChange.of(before, after);
    }
}
