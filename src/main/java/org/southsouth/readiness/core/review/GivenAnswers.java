package org.southsouth.readiness.core.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;

/** Which answer a state was given to, from a trail that is read oldest first. */
final class GivenAnswers {
    private final Map<QuestionId, NavigableMap<Long, Answer>> here = new HashMap<>();
    private final Map<QuestionId, Map<Long, Answer>> aside = new HashMap<>();

    GivenAnswers(List<HistoryEntry> trail) {
        for (HistoryEntry change : trail) {
            if (change.isAside()) {
                aside.computeIfAbsent(change.question(), question -> new HashMap<>())
                        .put(change.revision(), change.after());
            } else {
                here.computeIfAbsent(change.question(), question -> new TreeMap<>())
                        .put(change.revision(), change.after());
            }
        }
    }

    /** Empty where the trail does not tell: an answer that was there from the start has no change of its own. */
    Optional<Answer> of(Review review) {
        if (review.revision() < 0) {
            return Optional.ofNullable(
                    aside.getOrDefault(review.question(), Map.of()).get(-review.revision()));
        }
        return Optional.ofNullable(here.get(review.question()))
                .map(answers -> answers.floorEntry(review.revision()))
                .map(Map.Entry::getValue);
    }
}
