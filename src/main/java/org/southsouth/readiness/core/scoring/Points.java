package org.southsouth.readiness.core.scoring;

import java.util.List;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;

/** One response to points, 0 to 100, unrounded; method, section 1. */
public final class Points {
    private static final double MOST = 100;

    private Points() {}

    /** NaN where the response earns no points at all: blank, don't know, not applicable, words, or of another kind. */
    public static double of(Question question, Response response) {
        return question.kind()
                .mapScored(
                        choice -> response.chosen()
                                .flatMap(choice::option)
                                .map(Option::points)
                                .orElse(Double.NaN),
                        multiple -> response.ticked()
                                .map(ids -> ofTicked(multiple, ids))
                                .orElse(Double.NaN),
                        numeric -> response.figure().isPresent()
                                ? ofFigure(
                                        numeric.goalposts(), response.figure().getAsDouble())
                                : Double.NaN)
                .orElse(Double.NaN);
    }

    private static double ofTicked(QuestionKind.Multiple multiple, List<String> ticked) {
        if (multiple.countsShare()) {
            return MOST * ticked.size() / multiple.options().size();
        }
        double sum = 0;
        for (String option : ticked) {
            sum += multiple.option(option).map(Option::points).orElse(Double.NaN);
        }
        return Math.min(MOST, sum);
    }

    /** One formula serves both directions: a floor above the ceiling turns the scale round. */
    static double ofFigure(Goalposts posts, double x) {
        if (!posts.isLog()) {
            return MOST * clamp((x - posts.floor()) / (posts.ceiling() - posts.floor()));
        }
        if (x <= 0) {
            return 0;
        }
        // StrictMath: Math.log differs between machines, and with it a published figure.
        double floor = StrictMath.log(posts.floor());
        return MOST * clamp((StrictMath.log(x) - floor) / (StrictMath.log(posts.ceiling()) - floor));
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
