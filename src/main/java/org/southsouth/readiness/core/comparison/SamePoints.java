package org.southsouth.readiness.core.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionKind;

/** Whether two questions turn the same answer into the same points; wording, order and accepted range do not matter. */
final class SamePoints {
    private SamePoints() {}

    static boolean are(QuestionKind a, QuestionKind b) {
        if (a instanceof QuestionKind.Choice one && b instanceof QuestionKind.Choice other) {
            return points(one.options()).equals(points(other.options()));
        }
        if (a instanceof QuestionKind.Multiple one && b instanceof QuestionKind.Multiple other) {
            return one.countsShare() == other.countsShare()
                    && points(one.options()).equals(points(other.options()));
        }
        if (a instanceof QuestionKind.Numeric one && b instanceof QuestionKind.Numeric other) {
            return one.goalposts().equals(other.goalposts()) && one.unit().equals(other.unit());
        }
        return a instanceof QuestionKind.Text && b instanceof QuestionKind.Text;
    }

    private static Map<String, Double> points(List<Option> options) {
        Map<String, Double> points = new HashMap<>();
        options.forEach(option -> points.put(option.id(), option.points()));
        return points;
    }
}
