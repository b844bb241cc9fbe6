package org.southsouth.readiness.ui.gather;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.gather.GatheredRow;
import org.southsouth.readiness.core.gather.Request;
import org.southsouth.readiness.core.gather.RequestId;

/**
 * Which office was chosen when the screen was left, and who was asked by then, until the window closes: whoever comes back from
 * asking finds the one that was just asked. Window thread.
 */
public final class GatherPlace {
    private final Map<AssessmentId, Left> left = new HashMap<>();

    private record Left(Optional<Request> chosen, Set<RequestId> asked) {}

    void leave(AssessmentId assessment, Optional<GatheredRow> chosen, List<GatheredRow> all) {
        left.put(
                assessment,
                new Left(
                        chosen.map(GatheredRow::latest),
                        requests(all).map(Request::id).collect(Collectors.toSet())));
    }

    /** The first that was asked since, else the one that was chosen; empty where neither is among them. */
    Optional<GatheredRow> comeBack(AssessmentId assessment, List<GatheredRow> all) {
        Left before = left.get(assessment);
        if (before == null) {
            return Optional.empty();
        }
        return all.stream()
                .filter(row -> !before.asked().contains(row.latest().id()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(row ->
                                before.chosen().filter(row.latest()::isLike).isPresent())
                        .findFirst());
    }

    private static Stream<Request> requests(List<GatheredRow> rows) {
        return rows.stream().flatMap(row -> row.requests().stream());
    }
}
