package org.southsouth.readiness.ui.cooperate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.plan.PlanStore;
import org.southsouth.readiness.ui.fx.EntrySource;

/** What lies around an assessment, for its report: its plan, its earlier rounds, and who could help it. */
public final class Surroundings {
    private final CooperateViewModel.Ports ports;
    private final EntrySource entries;
    private final PlanStore plans;

    public Surroundings(CooperateViewModel.Ports ports, EntrySource entries, PlanStore plans) {
        this.ports = ports;
        this.entries = entries;
        this.plans = plans;
    }

    /** Blocks. */
    public AssessmentSheet of(AssessmentId id, Entry entry) {
        List<AssessmentId> earlier = new ArrayList<>(
                entries.earlierRounds(id).stream().map(AssessmentSummary::id).toList());
        Collections.reverse(earlier);
        return new AssessmentSheet(entry, plans.load(id), entries.load(earlier), matching(id, entry));
    }

    /** A city and a core check have a profile of their own, which names no partners. */
    private Optional<Matching> matching(AssessmentId id, Entry entry) {
        return entry.scorecard().basis().hasTotal()
                ? ParticipantsInput.read(ports, id)
                        .score((done, all) -> true, "")
                        .map(gathered -> Proposals.of(gathered, ports.choice(), gathered.priorities())
                                .matching())
                : Optional.empty();
    }
}
