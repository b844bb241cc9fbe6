package org.southsouth.readiness.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * The copies of one assessment that came, in their order, and the one that is here (null where there is none). Each is
 * planned against what those before it leave, as they will be merged.
 */
public record Gathering(
        @Nullable Copy mine, Condition condition, List<Arrival> arrivals, Optional<Refusal> refusal, Digest digest) {
    private static final Resolution UNSETTLED = new Resolution.Mine("");

    public Gathering {
        arrivals = List.copyOf(arrivals);
    }

    /** One of the copies, and the file that brought it. */
    public record Arrival(Delivery delivery, Copy copy) {}

    /** Where somebody has to choose: which of the arrivals, and which question. */
    public record Dispute(int arrival, QuestionId question) {}

    /** What merging one arrival does. */
    public record Stage(MergePlan plan, Intake intake) {}

    public AssessmentId id() {
        return arrivals.get(0).copy().id();
    }

    /** What was set up here counts; what they set up differently is not taken over. */
    public Profile profile() {
        return mine == null ? arrivals.get(0).copy().profile() : mine.profile();
    }

    /** One for each arrival; a dispute that nobody has settled leaves what is here. */
    public List<Stage> stages(Map<Dispute, Resolution> resolutions) {
        List<Stage> stages = new ArrayList<>();
        Copy here = mine;
        for (int arrival = 0; arrival < arrivals.size(); arrival++) {
            MergePlan plan = Merging.plan(here, arrivals.get(arrival).copy(), digest);
            Map<QuestionId, Resolution> chosen = new HashMap<>();
            for (Meeting meeting : plan.of(Meeting.Kind.CONFLICT)) {
                Dispute dispute = new Dispute(arrival, meeting.question());
                chosen.put(meeting.question(), resolutions.getOrDefault(dispute, UNSETTLED));
            }
            Intake intake = plan.intake(chosen);
            here = plan.after(intake);
            stages.add(new Stage(plan, intake));
        }
        return stages;
    }

    /** Whether merging would leave everything as it is. */
    public boolean isKnown() {
        return condition != Condition.ABSENT
                && condition != Condition.REMOVED
                && stages(Map.of()).stream()
                        .allMatch(stage -> stage.plan().isKnown()
                                && stage.intake().review().isEmpty());
    }

    /** Whether one of the arrivals would change what is signed off here, and does not bring its reopening. */
    public boolean isLocked() {
        return stages(Map.of()).stream().anyMatch(Gathering::isLocked);
    }

    private static boolean isLocked(Stage stage) {
        Copy here = stage.plan().mine();
        return here != null
                && here.review().isLocked()
                && !stage.intake().changesNothing()
                && stage.intake().review().reopening().isEmpty();
    }
}
