package org.southsouth.readiness.core.round;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.LeftBehind.Obstacle;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;

/** Whether a response fits a question as it is asked now. */
final class Mapping {
    private Mapping() {}

    /** Empty where it fits; <em>don't know</em> and <em>not applicable</em> fit every question. */
    static Optional<Obstacle> obstacle(Response response, Optional<Question> then, Question now) {
        if (!response.isAnswer()) {
            return Optional.empty();
        }
        if (response instanceof Response.Chosen chosen && now.kind() instanceof QuestionKind.Choice choice) {
            return unless(choice.option(chosen.option()).isPresent(), Obstacle.OPTION_GONE);
        }
        if (response instanceof Response.Ticked ticked && now.kind() instanceof QuestionKind.Multiple multiple) {
            List<String> options = ticked.options();
            return unless(options.stream().allMatch(id -> multiple.option(id).isPresent()), Obstacle.OPTION_GONE);
        }
        if (response instanceof Response.Figure figure && now.kind() instanceof QuestionKind.Numeric numeric) {
            boolean isSameUnit = then.map(Question::kind)
                    .filter(kind -> kind instanceof QuestionKind.Numeric)
                    .map(kind -> ((QuestionKind.Numeric) kind).unit().equals(numeric.unit()))
                    .orElse(true);
            return isSameUnit
                    ? unless(isWithin(figure.value(), numeric), Obstacle.OUT_OF_RANGE)
                    : Optional.of(Obstacle.OTHER_UNIT);
        }
        boolean areWords = response instanceof Response.Written && now.kind() instanceof QuestionKind.Text;
        return unless(areWords, Obstacle.OTHER_KIND);
    }

    private static boolean isWithin(double value, QuestionKind.Numeric numeric) {
        Double min = numeric.min();
        Double max = numeric.max();
        return (min == null || value >= min) && (max == null || value <= max);
    }

    private static Optional<Obstacle> unless(boolean fits, Obstacle obstacle) {
        return fits ? Optional.empty() : Optional.of(obstacle);
    }
}
