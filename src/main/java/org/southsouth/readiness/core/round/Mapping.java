package org.southsouth.readiness.core.round;

import java.util.Optional;
import org.southsouth.readiness.core.assessment.LeftBehind.Obstacle;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.ResponseFit;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;

/** Whether a response fits a question as it is asked now. */
final class Mapping {
    private Mapping() {}

    /** Empty where it fits; <em>don't know</em> and <em>not applicable</em> fit every question. */
    static Optional<Obstacle> obstacle(Response response, Optional<Question> then, Question now) {
        return switch (ResponseFit.of(response, now.kind())) {
            case FITS -> sameUnit(response, then, now);
            case OTHER_KIND -> Optional.of(Obstacle.OTHER_KIND);
            case OPTION_UNKNOWN -> Optional.of(Obstacle.OPTION_GONE);
            case OUT_OF_RANGE -> sameUnit(response, then, now).or(() -> Optional.of(Obstacle.OUT_OF_RANGE));
        };
    }

    private static Optional<Obstacle> sameUnit(Response response, Optional<Question> then, Question now) {
        Optional<String> was =
                then.flatMap(question -> question.kind().numeric()).map(QuestionKind.Numeric::unit);
        Optional<String> is = now.kind().numeric().map(QuestionKind.Numeric::unit);
        boolean isOther = response.figure().isPresent() && was.isPresent() && !was.equals(is);
        return isOther ? Optional.of(Obstacle.OTHER_UNIT) : Optional.empty();
    }
}
