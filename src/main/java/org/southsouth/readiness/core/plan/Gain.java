package org.southsouth.readiness.core.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.Tolerance;
import org.southsouth.readiness.core.scoring.WhatIf;

/** What the answers that actions aim at would do: the scorecard before and after, both worked out in full, gates too. */
public record Gain(Scorecard before, Scorecard after) {
    /**
     * Of these together, which is not the sum of each alone; where two aim at one question, the later in the list counts. An
     * aim below the answer as it is now is reached and takes nothing away.
     */
    public static Gain of(Scorecard scorecard, List<Action> actions) {
        Map<QuestionId, Response> aims = new HashMap<>();
        for (Action action : actions) {
            QuestionId question = action.question();
            Response aim = action.aim();
            if (question != null
                    && aim != null
                    && scorecard.framework().question(question).isPresent()) {
                aims.put(question, aim);
            }
        }
        Scorecard after = with(scorecard, aims);
        boolean isReached = aims.keySet()
                .removeIf(question -> Tolerance.exceeds(
                        scorecard.of(question).points(), after.of(question).points()));
        return new Gain(scorecard, isReached ? with(scorecard, aims) : after);
    }

    /** Of this one answer alone, whatever the one that is there. */
    public static Gain of(Scorecard scorecard, QuestionId question, Response response) {
        return new Gain(scorecard, with(scorecard, Map.of(question, response)));
    }

    private static Scorecard with(Scorecard scorecard, Map<QuestionId, Response> aims) {
        return aims.isEmpty() ? scorecard : WhatIf.of(scorecard, aims, Map.of());
    }

    /** Overall, in points, unrounded; NaN where there is no overall score before or after. */
    public double overall() {
        return after.root().score() - before.root().score();
    }

    /**
     * How many questions it leaves open that were not: not asked before, they counted as 0, and go on with their lowest answer, or
     * they did not count at all, and do not yet.
     */
    public int opens() {
        int opened = 0;
        for (ScoredQuestion question : after.questions()) {
            ScoredQuestion earlier = before.of(question.question().id());
            opened += (isOpen(question) && !isOpen(earlier)) || isSupposed(earlier, question) ? 1 : 0;
        }
        return opened;
    }

    private static boolean isSupposed(ScoredQuestion earlier, ScoredQuestion now) {
        return earlier.state() == QuestionState.COUNTS_AS_ZERO
                && now.state() == QuestionState.ANSWERED
                && !now.answer().response().equals(earlier.answer().response())
                && WhatIf.lowest(now.question().kind())
                        .filter(now.answer().response()::equals)
                        .isPresent();
    }

    private static boolean isOpen(ScoredQuestion question) {
        return question.counts() && Double.isNaN(question.points());
    }

    /** In this section, in points; NaN where it has no score before or after. */
    public double in(SectionId section) {
        return after.of(section).score() - before.of(section).score();
    }

    /** The first-level section that holds this question; empty without one, and for no question of this questionnaire. */
    public Optional<SectionId> pillar(@Nullable QuestionId question) {
        Framework framework = before.framework();
        if (question == null || framework.question(question).isEmpty()) {
            return Optional.empty();
        }
        int pillar = framework.pillarOf(framework.homeOf(framework.placeOf(question)));
        return pillar < 0
                ? Optional.empty()
                : Optional.of(framework.sectionAt(pillar).id());
    }

    /** In the pillar of this question, in points; NaN where it has no score before or after, and without a pillar. */
    public double inPillar(@Nullable QuestionId question) {
        return pillar(question).map(this::in).orElse(Double.NaN);
    }

    /** What stands in a list of this scale; NaN where there is no such figure. */
    public double on(GainScale scale, @Nullable QuestionId question) {
        return switch (scale) {
            case OVERALL -> overall();
            case PILLAR -> inPillar(question);
        };
    }
}
