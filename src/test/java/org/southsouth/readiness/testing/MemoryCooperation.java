package org.southsouth.readiness.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.cooperation.CooperationStore;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.framework.QuestionId;

/** Priorities and consent in memory, beside a store in memory; can be told to fail. */
public final class MemoryCooperation implements CooperationStore {
    private final MemoryStore store;
    private final Map<AssessmentId, Map<QuestionId, Priority>> kept = new HashMap<>();
    private boolean isFailing;

    public MemoryCooperation(MemoryStore store) {
        this.store = store;
    }

    public void fail(boolean fails) {
        isFailing = fails;
    }

    private void guard() {
        if (isFailing) {
            throw new StoreException(StoreException.Reason.DISK_FULL, "told to fail", null);
        }
    }

    @Override
    public Map<QuestionId, Priority> priorities(AssessmentId assessment) {
        return Map.copyOf(kept.getOrDefault(assessment, Map.of()));
    }

    @Override
    public void setPriority(AssessmentId assessment, QuestionId question, Priority priority) {
        guard();
        kept.computeIfAbsent(assessment, id -> new HashMap<>()).put(question, priority);
    }

    @Override
    public void setWillingToShare(AssessmentId assessment, boolean isWilling) {
        guard();
        Assessment now = store.load(assessment);
        Assessment changed = now.withProfile(Willing.to(now.profile(), isWilling));
        store.add(List.of(
                new NewAssessment(changed, store.find(assessment).orElseThrow().standing())));
    }
}
