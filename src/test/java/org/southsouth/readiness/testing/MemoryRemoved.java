package org.southsouth.readiness.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Removed;
import org.southsouth.readiness.core.assessment.RemovedStore;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;

/** Two removed assessments in memory: Samoa yesterday, Cambodia 91 days ago. */
public final class MemoryRemoved implements RemovedStore {
    private final List<Removed> removed = new ArrayList<>(List.of(one("WSM", 1, 86), one("KHM", 91, 0)));
    private int rewritten;

    private static Removed one(String country, int days, int answered) {
        Instant at = ScreenContexts.NOW.minus(Duration.ofDays(days));
        return new Removed(new AssessmentId(country), new Subject(country), new Round("2026"), at, answered);
    }

    @Override
    public List<Removed> removed() {
        return List.copyOf(removed);
    }

    @Override
    public int purge(Collection<AssessmentId> ids) {
        int before = removed.size();
        removed.removeIf(one -> ids.contains(one.id()));
        return before - removed.size();
    }

    @Override
    public int purgeRemovedBefore(Instant time) {
        return purge(removed.stream()
                .filter(one -> one.at().isBefore(time))
                .map(Removed::id)
                .toList());
    }

    @Override
    public boolean forgetOldStates() {
        rewritten++;
        return true;
    }

    /** How often the file was written anew. */
    public int rewritten() {
        return rewritten;
    }
}
