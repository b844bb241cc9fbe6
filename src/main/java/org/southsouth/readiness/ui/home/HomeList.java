package org.southsouth.readiness.ui.home;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStatus;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.merge.AskedCount;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.AskedParts;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * What the screen reads when it opens: the rows by name, the latest round of each first, and where to go on; and of those that
 * somebody may go on with, how many questions a file asks, and how many of those are done.
 */
record HomeList(List<HomeRow> rows, Map<FrameworkRef, FrameworkHead> heads, Map<AssessmentId, Asked> asked) {
    /** Of those that changed last it is read what a file asks of them. */
    private static final int MOST_ASKED = 3;

    /** What a file asks of somebody. */
    record Asked(AskedCount count, Optional<Instant> sentAt) {
        /** All of it went back. */
        boolean isSent() {
            return count.isReady() && sentAt.isPresent();
        }
    }

    /** Blocks. Reads the list and the heads of the frameworks; a whole one and answers only where a file asks for some. */
    static HomeList read(AssessmentStore store, FrameworkLibrary library, AskedParts parts, ScreenContext context) {
        List<AssessmentSummary> summaries = store.list();
        Map<FrameworkRef, FrameworkHead> heads = summaries.isEmpty() ? Map.of() : library.heads();
        Comparator<Round> rounds = Round.order(
                summaries.stream().map(summary -> summary.profile().round()).toList());
        List<HomeRow> rows = summaries.stream()
                .map(summary -> new HomeRow(context, summary, Optional.ofNullable(heads.get(summary.framework()))))
                .sorted(Comparator.comparing(HomeRow::name, context.formats().alphabetical())
                        .thenComparing(row -> row.summary().profile().round(), rounds.reversed())
                        .thenComparing(row -> row.id().value()))
                .toList();
        Map<AssessmentId, Asked> asked = asked(summaries, heads, library, parts, store);
        rows.forEach(row -> Optional.ofNullable(asked.get(row.id())).ifPresent(row::asked));
        return new HomeList(rows, heads, asked);
    }

    private static Map<AssessmentId, Asked> asked(
            List<AssessmentSummary> summaries,
            Map<FrameworkRef, FrameworkHead> heads,
            FrameworkLibrary library,
            AskedParts parts,
            AssessmentStore store) {
        Map<AssessmentId, Asked> asked = new HashMap<>();
        summaries.stream()
                .filter(summary -> heads.containsKey(summary.framework()))
                .sorted(Comparator.comparing(AssessmentSummary::changedAt).reversed())
                .limit(MOST_ASKED)
                .forEach(summary -> {
                    AskedPart part = parts.of(summary.id());
                    if (part.request().isPresent()) {
                        Framework framework = library.load(summary.framework());
                        Scorecard scorecard = Scoring.score(framework, store.load(summary.id()));
                        AskedQuestions questions =
                                AskedQuestions.of(part.whole(), scorecard).with(parts.came(summary.id(), framework));
                        asked.put(summary.id(), new Asked(questions.count(scorecard), part.sentAt()));
                    }
                });
        return asked;
    }

    /** What changed last of what is not complete, nor known to be signed off; empty where none is, or no framework is here. */
    Optional<AssessmentSummary> goesOn() {
        return rows.stream()
                .filter(row -> !row.review().isLocked())
                .map(HomeRow::summary)
                .filter(summary -> summary.standing().status() != AssessmentStatus.COMPLETE)
                .filter(summary -> heads.containsKey(summary.framework()))
                .max(Comparator.comparing(AssessmentSummary::changedAt));
    }

    /** The framework of it, where that has been read: only then the place is named. */
    Optional<Resume> resume(ScreenContext context, Optional<Framework> read) {
        return goesOn().map(summary -> Resume.of(
                summary,
                read.filter(framework -> framework.ref().equals(summary.framework())),
                Optional.ofNullable(asked.get(summary.id())),
                context));
    }
}
