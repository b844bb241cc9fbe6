package org.southsouth.readiness.core.review;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;

/** Which answer a state was given to, and whether it came with it, from a trail that is read oldest first. */
final class GivenAnswers {
    private final Map<QuestionId, NavigableMap<Long, HistoryEntry>> here = new HashMap<>();
    private final Map<QuestionId, Map<Long, Answer>> aside = new HashMap<>();

    GivenAnswers(List<HistoryEntry> trail) {
        for (HistoryEntry change : trail) {
            if (change.isAside()) {
                aside.computeIfAbsent(change.question(), question -> new HashMap<>())
                        .put(change.revision(), change.after());
            } else {
                here.computeIfAbsent(change.question(), question -> new TreeMap<>())
                        .put(change.revision(), change);
            }
        }
    }

    /** Empty where the trail does not tell: an answer that was there from the start has no change of its own. */
    Optional<Answer> of(Review review) {
        if (review.revision() < 0) {
            return Optional.ofNullable(
                    aside.getOrDefault(review.question(), Map.of()).get(-review.revision()));
        }
        return change(review).map(HistoryEntry::after);
    }

    private Optional<HistoryEntry> change(Review review) {
        return Optional.ofNullable(here.get(review.question()))
                .map(changes -> changes.floorEntry(review.revision()))
                .map(Map.Entry::getValue);
    }

    /** Whether one decision made the answer another one and gave it this state, where {@code before} was that of the answer until then. */
    boolean isOneDecision(Review before, Review review) {
        Optional<Long> until =
                change(review).filter(change -> isOneDecision(change, review)).map(HistoryEntry::revision);
        return until.isPresent() && isLastUntil(until.get(), before);
    }

    /** The reason was asked for once, for both. */
    private static boolean isOneDecision(HistoryEntry change, Review review) {
        return !change.reason().isBlank()
                && change.by().equals(review.by())
                && !review.at().isBefore(change.at())
                && !review.at().isAfter(change.at().plus(WholeTrail.ONE_ACT));
    }

    /** An answer that was there from the start has no change of its own. */
    private boolean isLastUntil(long revision, Review before) {
        NavigableMap<Long, HistoryEntry> changes =
                here.getOrDefault(before.question(), Collections.emptyNavigableMap());
        return before.revision() < revision
                && Objects.equals(changes.lowerKey(revision), changes.floorKey(before.revision()));
    }
}
