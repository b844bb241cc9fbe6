package org.southsouth.readiness.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionKind;

/**
 * The next better answer to a question that somebody can answer now: one level up, one more tick, a figure at the next
 * quarter of the points. To an open question, the best one: that is how far it could move things.
 */
public final class BetterAnswer {
    private static final double QUARTER = 25;

    private BetterAnswer() {}

    /** Empty where it is at its best, is not asked, or is not scored. */
    public static Optional<Response> to(ScoredQuestion scored) {
        boolean isOpen = scored.state() == QuestionState.UNANSWERED || scored.state() == QuestionState.DONT_KNOW;
        if (!scored.question().isScored() || !(isOpen || scored.state() == QuestionState.ANSWERED)) {
            return Optional.empty();
        }
        double points = isOpen ? Double.NaN : scored.points();
        return scored.question()
                .kind()
                .mapScored(
                        choice -> ofChoice(choice, points),
                        multiple -> ofMultiple(multiple, scored.answer().response()),
                        numeric -> ofFigure(numeric, points))
                .flatMap(better -> better);
    }

    private static Optional<Response> ofChoice(QuestionKind.Choice choice, double points) {
        Comparator<Option> byPoints = Comparator.comparingDouble(Option::points);
        Optional<Option> better = Double.isNaN(points)
                ? choice.options().stream().max(byPoints)
                : choice.options().stream()
                        .filter(option -> option.points() > points)
                        .min(byPoints);
        return better.map(option -> new Response.Chosen(option.id()));
    }

    private static Optional<Response> ofMultiple(QuestionKind.Multiple multiple, Response response) {
        List<String> ticked = response.ticked().orElse(null);
        if (ticked == null) {
            return Optional.of(new Response.Ticked(
                    multiple.options().stream().map(Option::id).toList()));
        }
        Optional<Option> best = multiple.options().stream()
                .filter(option -> !ticked.contains(option.id()))
                .max(Comparator.comparingDouble(Option::points));
        return best.map(option -> {
            List<String> more = new ArrayList<>(ticked);
            more.add(option.id());
            return new Response.Ticked(more);
        });
    }

    private static Optional<Response> ofFigure(QuestionKind.Numeric numeric, double points) {
        if (points >= 100) {
            return Optional.empty();
        }
        double aim = Double.isNaN(points) ? 100 : QUARTER * (Math.floor(points / QUARTER) + 1);
        Goalposts posts = numeric.goalposts();
        double exact = posts.figureAt(aim);
        double rounded = BigDecimal.valueOf(exact)
                .setScale(numeric.decimals() + 6, RoundingMode.HALF_EVEN)
                .setScale(numeric.decimals(), posts.isHigherBetter() ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .doubleValue();
        return Optional.of(new Response.Figure(numeric.nearest(rounded)));
    }
}
