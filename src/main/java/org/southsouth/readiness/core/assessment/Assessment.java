package org.southsouth.readiness.core.assessment;

import org.southsouth.readiness.core.framework.FrameworkRef;

/** One subject's answers in one round, with the framework version they answer. */
public record Assessment(AssessmentId id, FrameworkRef framework, Profile profile, Answers answers) {
    public Assessment withProfile(Profile profile) {
        return new Assessment(id, framework, profile, answers);
    }

    public Assessment withAnswers(Answers answers) {
        return new Assessment(id, framework, profile, answers);
    }
}
