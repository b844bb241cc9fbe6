package org.southsouth.readiness.core.publicfigure;

import java.util.Collection;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.QuestionKind;

/** Whether a typed value is so far from what is known that a slip of the finger is likely. It is a word, never a refusal. */
public final class FarFigure {
    /** Of the way from the goalpost with no points to that with all, on the question's own curve. */
    private static final double QUARTER = 0.25;

    /** How many times larger or smaller is about the same. */
    private static final double NEAR = 2;

    private FarFigure() {}

    /**
     * True where something is known and the value is more than a quarter of the scale away from each of it; also where it is a share of
     * one, 0.06, and what is known is about the same in per cent, 6.
     */
    public static boolean isFar(QuestionKind.Numeric kind, double typed, Collection<Double> known) {
        return !known.isEmpty()
                && known.stream()
                        .allMatch(each ->
                                distance(kind.goalposts(), typed, each) > QUARTER || isShareOfOne(kind, typed, each));
    }

    private static boolean isShareOfOne(QuestionKind.Numeric kind, double typed, double known) {
        boolean isInPerCent = kind.isInPerCent() || kind.unit().startsWith("percentage point");
        double inPerCent = 100 * Math.abs(typed);
        return isInPerCent
                && Math.abs(typed) < 1
                && Math.abs(known) >= 1
                && inPerCent >= Math.abs(known) / NEAR
                && inPerCent <= Math.abs(known) * NEAR;
    }

    /** Infinite where only one of the two has a place on a log curve, which begins above 0. */
    private static double distance(Goalposts posts, double one, double other) {
        if (!posts.isLog()) {
            return Math.abs((one - other) / (posts.ceiling() - posts.floor()));
        }
        if (one <= 0 || other <= 0) {
            return one <= 0 && other <= 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return Math.abs(StrictMath.log(one / other) / StrictMath.log(posts.ceiling() / posts.floor()));
    }
}
