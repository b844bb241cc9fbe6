package org.southsouth.readiness.ui.setup;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;

/** Keeps what was set up, unless the same is there already. Every call blocks. */
record SetupKeeping(AssessmentStore store, Supplier<AssessmentId> newId) {
    /** The id under which it is kept; or, instead, the one that exists and changed nothing. */
    record Outcome(AssessmentId id, Optional<AssessmentSummary> existing) {}

    Optional<AssessmentSummary> find(AssessmentId id) {
        return store.find(id);
    }

    Outcome keep(Optional<AssessmentId> edited, Profile profile, Framework framework) {
        AssessmentId id = edited.orElseGet(newId);
        Optional<AssessmentSummary> same = store.list().stream()
                .filter(summary -> !summary.id().equals(id))
                .filter(summary -> isSame(summary, profile, framework.ref()))
                .findFirst();
        boolean isAsItWas = edited.flatMap(store::find)
                .filter(now -> now.profile().equals(profile))
                .isPresent();
        if (same.isEmpty() && !isAsItWas) {
            // Another kind of subject or depth asks other questions, so the figures are worked out anew.
            Answers answers = edited.isPresent() ? store.load(id).answers() : Answers.none();
            var standing = Scoring.score(framework, answers, Basis.of(profile)).standing();
            if (edited.isPresent()) {
                store.saveProfile(id, profile, standing);
            } else {
                store.add(List.of(new NewAssessment(new Assessment(id, framework.ref(), profile, answers), standing)));
            }
        }
        return new Outcome(id, same);
    }

    private static boolean isSame(AssessmentSummary summary, Profile profile, FrameworkRef framework) {
        return summary.framework().equals(framework)
                && summary.profile().subject().equals(profile.subject())
                && summary.profile().round().equals(profile.round())
                && summary.profile().depth() == profile.depth();
    }
}
