package org.southsouth.readiness.core.robustness;

import java.util.Optional;
import org.southsouth.readiness.core.scoring.ScoredSection;

/**
 * How far a score can be from what it would be: from the lowest to the highest of the score itself, its bounds and its
 * likely range; 0 to 100, NaN where there is nothing that applies. Its bands are those that this touches (method, section 5).
 * The score can lie outside its bounds where a section below has too few answers for it and still enters the bounds, and the
 * likely range can lie outside them since it moves the weights.
 */
public record Reach(double low, double high) {
    /** Without draws. */
    public static Reach of(ScoredSection section) {
        return of(section, Optional.empty());
    }

    public static Reach of(ScoredSection section, Optional<LikelyRange> likely) {
        double low = section.hasScore() ? Math.min(section.low(), section.score()) : section.low();
        double high = section.hasScore() ? Math.max(section.high(), section.score()) : section.high();
        return likely.map(range -> new Reach(Math.min(low, range.low()), Math.max(high, range.high())))
                .orElse(new Reach(low, high));
    }
}
