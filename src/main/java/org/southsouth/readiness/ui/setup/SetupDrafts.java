package org.southsouth.readiness.ui.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.words.Messages;

/**
 * What was set up and not saved when somebody went to another screen; it waits here. One for the whole window; before that
 * closes, somebody is asked. Without an assessment it is a new one.
 */
public final class SetupDrafts {
    private final Map<Optional<AssessmentId>, SetupForm.Typed> kept = new LinkedHashMap<>();

    void keep(Optional<AssessmentId> assessment, SetupForm.Typed typed) {
        kept.put(assessment, typed);
    }

    /** Each once. */
    Optional<SetupForm.Typed> take(Optional<AssessmentId> assessment) {
        return Optional.ofNullable(kept.remove(assessment));
    }

    /** In the order in which it was left. */
    public List<Unfinished> unfinished(Messages messages) {
        return kept.keySet().stream()
                .map(assessment -> new Unfinished(
                        messages.getString(assessment.isEmpty() ? "setup.unfinished.new" : "setup.unfinished"),
                        new Route.Setup(assessment)))
                .toList();
    }
}
