package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.comparison.CountryGroups;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.problem.Parsed;

/** What was read for a comparison, in the order asked for. */
record ReadEntries(List<AssessmentId> ids, List<Entry> entries, Parsed<CountryGroups> groups) {
    /** Neither made up nor without a sign-off. */
    List<AssessmentId> official() {
        return IntStream.range(0, ids.size())
                .filter(entry -> Compared.isOfficial(entries.get(entry)))
                .mapToObj(ids::get)
                .toList();
    }

    /** Whether some are not official, and two or more are: then there is something left to compare. */
    boolean canLeaveOut() {
        int official = official().size();
        return official >= 2 && official < ids.size();
    }
}
