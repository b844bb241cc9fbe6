package org.southsouth.readiness.core.robustness;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;

/** The draws of several subjects, which share every draw's weights; immutable. Subjects by their place in the list. */
public final class Robustness {
    private final RobustnessSettings settings;

    private Robustness(RobustnessSettings settings) {
        this.settings = settings;
    }

    /** Empty where the watch stopped it. Takes scorecards of one framework. */
    public static Optional<Robustness> of(List<Scorecard> subjects, RobustnessSettings settings, DrawWatch watch) {
        return watch.goesOn(subjects.size(), 1) ? Optional.of(new Robustness(settings)) : Optional.empty();
    }

    public RobustnessSettings settings() {
        return settings;
    }

    /** Of the root or a first-level section; empty where the subject has no score there. */
    public Optional<LikelyRange> range(int subject, SectionId section) {
        return Optional.empty();
    }

    /** The share of draws in which the first is above the second, 0 to 1, half for equal; NaN where either has no score. */
    public double odds(int first, int second) {
        return Double.NaN;
    }

    /** Empty where either has no overall score. */
    public Optional<PairVerdict> pair(int first, int second) {
        return Optional.empty();
    }
}
