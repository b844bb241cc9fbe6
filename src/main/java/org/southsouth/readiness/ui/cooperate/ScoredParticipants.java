package org.southsouth.readiness.ui.cooperate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.cooperation.Party;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;

/**
 * Everybody of one questionnaire, scored: the one whose screen it is first, then the latest round of each other subject.
 * {@code actions} are the plan of the first one. {@code trouble} says why the table of country groups could not be read, and is empty where it could.
 */
record ScoredParticipants(
        Framework framework,
        List<Party> parties,
        Map<Subject, AssessmentId> ids,
        Map<QuestionId, Priority> priorities,
        List<Action> actions,
        String trouble) {
    ScoredParticipants {
        parties = List.copyOf(parties);
        ids = Map.copyOf(ids);
        priorities = Map.copyOf(priorities);
        actions = List.copyOf(actions);
    }

    Party own() {
        return parties.get(0);
    }

    List<Party> others() {
        return parties.subList(1, parties.size());
    }

    AssessmentId id(Party party) {
        return Objects.requireNonNull(ids.get(party.profile().subject()));
    }
}
