package org.southsouth.readiness.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;

/**
 * What moved a subject's scores between two rounds; method, section 6. In three parts that add up to the change: the
 * answers to questions answered in both rounds, the questions that are newly answered, left open or no longer asked, and the
 * method. The part of the answers is split further, into what each section did to it, exactly or not at all.
 *
 * <pre>{@code
 * RoundChange change = RoundChange.of(in2024, in2026);
 * change.whole().answers();
 * change.parts().ifPresent(parts -> ...);
 * }</pre>
 */
public final class RoundChange {
    /** Why a change cannot be told or split. */
    public enum Obstacle {
        /** One of the rounds has no overall score, so there is no change of it. */
        NO_SCORE,
        /** No question that counts is answered in both rounds, or what the two have in common gives no score. */
        NOTHING_IN_COMMON,
        /**
         * A section is below the least value that enters a geometric or harmonic mean: the three parts stand, that of the
         * answers is not split further.
         */
        BELOW_FLOOR
    }

    /**
     * The change of one section in points, in three parts: {@code answers}, the change of its score on the questions
     * answered in both rounds alone; {@code openings}, what questions did that are newly answered, left open or no longer
     * asked; {@code method}, what another version did, 0 in the same version. All NaN where the change cannot be told;
     * scores NaN where there is none.
     */
    public record Split(
            SectionId section, double before, double after, double answers, double openings, double method) {
        /** The score after minus that before; NaN where either has none. */
        public double total() {
            return after - before;
        }

        /** Whether the three parts are known. */
        public boolean isTold() {
            return !Double.isNaN(answers);
        }
    }

    /**
     * What a section did to the part of the answers, in points of the overall score; {@code level} is 1 for a pillar, 2 for
     * a theme; its scores are those on the questions answered in both rounds. The parts of the pillars add up to the part
     * of the answers, those of the sections below each to its own.
     */
    public record Part(SectionId section, int level, double before, double after, double part) {}

    private final Scorecard before;
    private final Scorecard after;
    private final Optional<AnsweredInBoth> both;

    private RoundChange(Scorecard before, Scorecard after) {
        this.before = before;
        this.after = after;
        this.both = AnsweredInBoth.of(before, after);
    }

    public static RoundChange of(Scorecard before, Scorecard after) {
        return new RoundChange(before, after);
    }

    /** Whether both rounds were answered by the same version of the same questionnaire: then the method did nothing. */
    public boolean isSameMethod() {
        return before.framework().ref().equals(after.framework().ref());
    }

    /** The overall score after minus that before; NaN where either has none. */
    public double total() {
        return whole().total();
    }

    /** The change of the overall score in its three parts. */
    public Split whole() {
        return split(after.framework().root().id());
    }

    /** The same of each section that both questionnaires have, below the root, in the order of the later one. */
    public List<Split> sections() {
        Framework framework = after.framework();
        List<Split> sections = new ArrayList<>();
        for (int place = 1; place < framework.sectionCount(); place++) {
            SectionId section = framework.sectionAt(place).id();
            if (before.framework().hasSection(section)) {
                sections.add(split(section));
            }
        }
        return sections;
    }

    private Split split(SectionId section) {
        boolean isRoot = section.equals(after.framework().root().id());
        double was = (isRoot ? before.root() : before.of(section)).score();
        double is = after.of(section).score();
        double answers = both.map(common -> common.answers(section)).orElse(Double.NaN);
        double common = both.map(found -> found.change(section)).orElse(Double.NaN);
        boolean isTold = !Double.isNaN(is - was + answers + common);
        return isTold
                ? new Split(section, was, is, answers, common - answers, is - was - common)
                : new Split(section, was, is, Double.NaN, Double.NaN, Double.NaN);
    }

    /** On how many questions, answered in both rounds, the part of the answers rests. */
    public int answeredInBoth() {
        return both.map(AnsweredInBoth::count).orElse(0);
    }

    /** How many more questions are answered in both rounds, but in a part without a score in one of them, and so left out. */
    public int leftOut() {
        return both.map(AnsweredInBoth::withoutScore).orElse(0);
    }

    /** Of the part of the answers, in the framework's order, parents before children; empty where it cannot be split. */
    public Optional<List<Part>> parts() {
        return whole().isTold()
                ? both.map(AnsweredInBoth::split)
                        .filter(split -> split.inTheWay().isEmpty())
                        .map(SplitChange::parts)
                : Optional.empty();
    }

    /** Empty where the change can be told and split. */
    public Optional<Obstacle> obstacle() {
        if (Double.isNaN(total())) {
            return Optional.of(Obstacle.NO_SCORE);
        }
        if (!whole().isTold()) {
            return Optional.of(Obstacle.NOTHING_IN_COMMON);
        }
        return inTheWay().isEmpty() ? Optional.empty() : Optional.of(Obstacle.BELOW_FLOOR);
    }

    /** The sections that stand in the way of a split, where it is they. */
    public List<SectionId> inTheWay() {
        return whole().isTold()
                ? both.map(AnsweredInBoth::split).map(SplitChange::inTheWay).orElse(List.of())
                : List.of();
    }

    /** Which answers are not the same, to questions that both frameworks have, in the order of the later one. */
    public List<ChangedAnswer> answers() {
        return ChangedAnswer.between(before, after);
    }
}
