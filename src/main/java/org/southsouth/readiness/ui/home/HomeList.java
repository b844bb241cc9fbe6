package org.southsouth.readiness.ui.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** What the screen reads when it opens: the rows by name, the latest round of each first, and where to go on. */
record HomeList(List<HomeRow> rows, Map<FrameworkRef, Framework> frameworks) {
    /** Blocks. Reads the list and the frameworks, no answers. */
    static HomeList read(AssessmentStore store, FrameworkLibrary library, ScreenContext context) {
        List<AssessmentSummary> summaries = store.list();
        Map<FrameworkRef, Framework> frameworks = summaries.isEmpty()
                ? Map.of()
                : library.all().stream().collect(Collectors.toMap(Framework::ref, Function.identity()));
        Comparator<Round> rounds = Round.order(
                summaries.stream().map(summary -> summary.profile().round()).toList());
        List<HomeRow> rows = summaries.stream()
                .map(summary -> new HomeRow(
                        context,
                        summary,
                        Optional.ofNullable(frameworks.get(summary.framework())).map(Framework::head)))
                .sorted(Comparator.comparing(HomeRow::name, context.formats().alphabetical())
                        .thenComparing(row -> row.summary().profile().round(), rounds.reversed())
                        .thenComparing(row -> row.id().value()))
                .toList();
        return new HomeList(rows, frameworks);
    }

    /** Never one that is known to be signed off. */
    Optional<Resume> resume(ScreenContext context) {
        List<AssessmentSummary> open = rows.stream()
                .filter(row -> !row.review().isLocked())
                .map(HomeRow::summary)
                .toList();
        return Resume.of(open, frameworks, context);
    }
}
