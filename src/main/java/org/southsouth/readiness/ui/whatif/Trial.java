package org.southsouth.readiness.ui.whatif;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.PillarShares;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.WhatIf;

/**
 * Everything that is tried at one time, immutable: other responses in the order in which they were chosen, other shares of the
 * pillars, and a theme that is left out.
 */
record Trial(Map<QuestionId, Response> responses, Optional<PillarShares> shares, Optional<SectionId> leftOut) {
    static final Trial NONE = new Trial(Map.of(), Optional.empty(), Optional.empty());

    Trial {
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
    }

    /** Without a response, as today. */
    Trial answering(QuestionId question, Optional<Response> response) {
        Map<QuestionId, Response> changed = new LinkedHashMap<>(responses);
        response.ifPresentOrElse(given -> changed.put(question, given), () -> changed.remove(question));
        return new Trial(changed, shares, leftOut);
    }

    Trial sharing(Optional<PillarShares> others) {
        return new Trial(responses, others, leftOut);
    }

    Trial leavingOut(Optional<SectionId> theme) {
        return new Trial(responses, shares, theme);
    }

    /** How many things differ from today. */
    int size() {
        return responses.size() + (shares.isPresent() ? 1 : 0) + (leftOut.isPresent() ? 1 : 0);
    }

    /** Whether something is counted otherwise than the questionnaire does, and not answered otherwise. */
    boolean hasOtherRules() {
        return shares.isPresent() || leftOut.isPresent();
    }

    /** The answers alone, counted as today. */
    Trial answers() {
        return new Trial(responses, Optional.empty(), Optional.empty());
    }

    boolean isEmpty() {
        return size() == 0;
    }

    /** A whole scoring. */
    Scorecard on(Scorecard stored) {
        return isEmpty() ? stored : WhatIf.of(stored, responses, weights(stored));
    }

    private Map<SectionId, Double> weights(Scorecard stored) {
        Map<SectionId, Double> weights = new HashMap<>();
        shares.ifPresent(chosen -> {
            List<ScoredSection> pillars = stored.pillars();
            for (int i = 0; i < pillars.size(); i++) {
                weights.put(pillars.get(i).section().id(), chosen.percents().get(i));
            }
        });
        leftOut.ifPresent(theme -> weights.put(theme, 0.0));
        return weights;
    }
}
