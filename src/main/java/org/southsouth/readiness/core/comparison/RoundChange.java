package org.southsouth.readiness.core.comparison;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;

/**
 * What moved a subject's overall score between two rounds; method, section 6. Split into sections exactly and without
 * remainder, or not at all.
 *
 * <pre>{@code
 * RoundChange change = RoundChange.of(in2024, in2026);
 * change.parts().ifPresent(parts -> ...);
 * }</pre>
 */
public final class RoundChange {
    /** Why a change cannot be split. */
    public enum Obstacle {
        /** Not the same questionnaire in the same version: see {@link VersionChange}. */
        OTHER_VERSION,
        /** One of the rounds has no overall score. */
        NO_SCORE,
        /** A section has a score in one of the rounds alone. */
        OTHER_SECTIONS,
        /** A section is below the least value that enters a geometric or harmonic mean. */
        BELOW_FLOOR
    }

    /**
     * What a section did to the overall score, in points; {@code level} is 1 for a pillar, 2 for a theme. The parts of the
     * pillars add up to the change of the whole, those of the sections below each to its own.
     */
    public record Part(SectionId section, int level, double before, double after, double part) {}

    private final Scorecard before;
    private final Scorecard after;
    private final SplitChange split;

    private RoundChange(Scorecard before, Scorecard after) {
        this.before = before;
        this.after = after;
        this.split = SplitChange.of(before, after);
    }

    public static RoundChange of(Scorecard before, Scorecard after) {
        return new RoundChange(before, after);
    }

    /** The overall score after minus that before; NaN where either has none. */
    public double total() {
        return after.root().score() - before.root().score();
    }

    /** In the framework's order, parents before children; empty where the change cannot be split. */
    public Optional<List<Part>> parts() {
        return split.obstacle().isPresent() ? Optional.empty() : Optional.of(split.parts());
    }

    /** Empty where the change can be split. */
    public Optional<Obstacle> obstacle() {
        return split.obstacle();
    }

    /** The sections that stand in the way, where it is they. */
    public List<SectionId> inTheWay() {
        return split.inTheWay();
    }

    /** Which answers are not the same, to questions that both frameworks have, in the order of the later one. */
    public List<ChangedAnswer> answers() {
        return ChangedAnswer.between(before, after);
    }
}
