package org.southsouth.readiness.core.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionKind;

/** Whether two questions turn the same answer into the same points; wording, order and accepted range do not matter. */
final class SamePoints {
    private SamePoints() {}

    static boolean are(QuestionKind a, QuestionKind b) {
        return a.type().equals(b.type()) && earning(a).equals(earning(b));
    }

    /** All that the points of an answer depend on; empty where it earns none. */
    private static Optional<List<Object>> earning(QuestionKind kind) {
        return kind.mapScored(
                choice -> List.of(points(choice.options())),
                multiple -> List.of(multiple.countsShare(), points(multiple.options())),
                numeric -> List.of(numeric.goalposts(), numeric.unit()));
    }

    private static Map<String, Double> points(List<Option> options) {
        Map<String, Double> points = new HashMap<>();
        options.forEach(option -> points.put(option.id(), option.points()));
        return points;
    }
}
