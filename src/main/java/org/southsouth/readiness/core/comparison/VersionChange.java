package org.southsouth.readiness.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * What another version of a questionnaire asks otherwise: questions that came, that are gone, and {@code altered} ones, in
 * both, that earn points otherwise. Scored questions alone, each list in its framework's order. What that did to a score is
 * in {@link RoundChange}.
 */
public record VersionChange(List<QuestionId> came, List<QuestionId> gone, List<QuestionId> altered, int common) {
    public VersionChange {
        came = List.copyOf(came);
        gone = List.copyOf(gone);
        altered = List.copyOf(altered);
    }

    /** Empty where the two have no scored question in common. */
    public static Optional<VersionChange> of(Framework before, Framework after) {
        return CommonQuestions.of(List.of(after, before)).map(common -> {
            List<QuestionId> altered = scored(after).stream()
                    .filter(id -> before.question(id).isPresent() && !common.has(id))
                    .toList();
            return new VersionChange(
                    without(after, before),
                    without(before, after),
                    altered,
                    common.ids().size());
        });
    }

    private static List<QuestionId> without(Framework one, Framework other) {
        List<QuestionId> found = new ArrayList<>(scored(one));
        found.removeIf(id -> other.question(id).isPresent());
        return found;
    }

    private static List<QuestionId> scored(Framework framework) {
        return framework.questions().stream()
                .filter(Question::isScored)
                .map(Question::id)
                .toList();
    }
}
