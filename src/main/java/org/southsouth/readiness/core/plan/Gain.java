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
import org.southsouth.readiness.core.scoring.Scorecard;
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

    private static Scorecard with(Scorecard scorecard, Map<QuestionId, Response> aims) {
        return aims.isEmpty() ? scorecard : WhatIf.of(scorecard, aims, Map.of());
    }

    /** Overall, in points, unrounded; NaN where there is no overall score before or after. */
    public double overall() {
        return after.root().score() - before.root().score();
    }

    /** In this section, in points; NaN where it has no score before or after. */
    public double in(SectionId section) {
        return after.of(section).score() - before.of(section).score();
    }

    /**
     * The widest section above this question that has a score before and after: the whole where there is an overall score,
     * else a pillar or a theme. Empty where none has one, and for a question that is not asked in this questionnaire.
     */
    public Optional<SectionId> widest(@Nullable QuestionId question) {
        Framework framework = before.framework();
        Optional<SectionId> widest = Optional.empty();
        if (question != null && framework.question(question).isPresent()) {
            int place = framework.homeOf(framework.placeOf(question));
            for (; place >= 0; place = framework.parentOf(place)) {
                SectionId section = framework.sectionAt(place).id();
                widest = Double.isNaN(in(section)) ? widest : Optional.of(section);
            }
        }
        return widest;
    }

    /** What a plan is sorted by: the overall gain times how feasible it is (method, section 8); NaN without one. */
    public double priority(Feasibility feasibility) {
        return overall() * feasibility.factor();
    }
}
