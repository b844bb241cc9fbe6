package org.southsouth.readiness.ui.cooperate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.AssessmentSheet;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.PlanStore;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.ReportExport;

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

    /** Reads, which blocks; what everybody else scores is worked out when it is asked for. */
    public ReportExport.SheetSource of(AssessmentId id, Entry entry) {
        List<AssessmentId> earlier = new ArrayList<>(
                entries.earlierRounds(id).stream().map(AssessmentSummary::id).toList());
        Collections.reverse(earlier);
        List<Action> actions = plans.load(id);
        List<Entry> rounds = entries.load(earlier);
        // A core check has a profile of its own, which names no partners.
        if (entry.scorecard().basis().depth() == Depth.CORE) {
            return watch -> Optional.of(new AssessmentSheet(entry, actions, rounds, Optional.empty()));
        }
        ParticipantsInput input = ParticipantsInput.read(ports, id);
        return watch -> input.score(watch, "")
                .map(gathered -> new AssessmentSheet(
                        entry, actions, rounds, Optional.of(Proposals.matching(gathered, ports.choice()))));
    }
}
