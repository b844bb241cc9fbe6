package org.southsouth.readiness.core.scoring;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.FrameworkHead;

/**
 * Whether a section has a score, which, and what stands there instead: the one place that decides it, for every screen,
 * list, report and file; method, section 3. {@code score} is NaN where there is none, {@code low} and {@code high} where
 * nothing is applicable; all 0 to 100, unrounded.
 *
 * <p>{@code bands} are those of everything that the score is or can become, from its own and the low bound's to its own
 * and the high bound's; empty without a score. {@code band} is the score's own, as files have it.
 */
public record SectionResult(
        Kind kind,
        double score,
        double low,
        double high,
        int answered,
        int applicable,
        List<Band> bands,
        Optional<Band> band) {
    /** Why there is a score or none. */
    public enum Kind {
        SCORED,
        /** A city has a profile and no score for the whole. */
        CITY,
        /** A core check has scores for its pillars only. */
        CORE_CHECK,
        NOTHING_APPLIES,
        NOTHING_ANSWERED,
        /** Fewer of the applicable questions are answered than the whole takes, or the section itself. */
        TOO_FEW_ANSWERS,
        /** Enough are answered, but they stand in too few of the sections below. */
        TOO_FEW_BELOW
    }

    public SectionResult {
        bands = List.copyOf(bands);
    }

    public static SectionResult of(Scorecard scorecard) {
        return of(scorecard, scorecard.root());
    }

    public static SectionResult of(Scorecard scorecard, ScoredSection section) {
        boolean isRoot =
                section.section().id().equals(scorecard.root().section().id());
        Basis basis = scorecard.basis();
        FrameworkHead head = scorecard.framework().head();
        Kind none;
        if (isRoot) {
            none = ofWhole(section.counts().completeness(), section.answered(), basis, head);
        } else if (basis.depth() == Depth.CORE && !isPillar(scorecard, section)) {
            none = section.isApplicable() ? Kind.CORE_CHECK : Kind.NOTHING_APPLIES;
        } else {
            none = ofSection(scorecard, section);
        }
        return new SectionResult(
                section.hasScore() ? Kind.SCORED : none,
                section.score(),
                section.low(),
                section.high(),
                section.answered(),
                section.applicable(),
                bands(head.bands(), section.score(), section.low(), section.high()),
                Optional.ofNullable(section.band()));
    }

    /** The same from the figures that a list keeps. */
    public static SectionResult of(Standing standing, Basis basis, FrameworkHead head) {
        double completeness = standing.applicable() == 0 ? Double.NaN : standing.completeness();
        return new SectionResult(
                standing.hasScore() ? Kind.SCORED : ofWhole(completeness, standing.answered(), basis, head),
                standing.score(),
                standing.low(),
                standing.high(),
                standing.answered(),
                standing.applicable(),
                bands(head.bands(), standing.score(), standing.low(), standing.high()),
                standing.hasScore() ? Optional.of(Bands.of(head.bands(), standing.score())) : Optional.empty());
    }

    private static Kind ofWhole(double completeness, int answered, Basis basis, FrameworkHead head) {
        if (basis.isCity()) {
            return Kind.CITY;
        }
        if (!basis.hasTotal()) {
            return Kind.CORE_CHECK;
        }
        if (Double.isNaN(completeness)) {
            return Kind.NOTHING_APPLIES;
        }
        if (answered == 0) {
            return Kind.NOTHING_ANSWERED;
        }
        return Tolerance.reaches(completeness, head.completeness()) ? Kind.TOO_FEW_BELOW : Kind.TOO_FEW_ANSWERS;
    }

    private static Kind ofSection(Scorecard scorecard, ScoredSection section) {
        if (!section.isApplicable()) {
            return Kind.NOTHING_APPLIES;
        }
        if (section.answered() == 0) {
            return Kind.NOTHING_ANSWERED;
        }
        return MissingAnswers.holdsAnswers(scorecard, section) ? Kind.TOO_FEW_ANSWERS : Kind.TOO_FEW_BELOW;
    }

    private static boolean isPillar(Scorecard scorecard, ScoredSection section) {
        return scorecard
                        .framework()
                        .parentOf(
                                scorecard.framework().placeOf(section.section().id()))
                == 0;
    }

    private static List<Band> bands(List<Band> all, double score, double low, double high) {
        return Double.isNaN(score) ? List.of() : Bands.between(all, Math.min(score, low), Math.max(score, high));
    }

    /** The same with the bands that this range touches too: that of its likely values. */
    public SectionResult reaching(double from, double to, List<Band> all) {
        List<Band> touched = bands(all, score, Math.min(low, from), Math.max(high, to));
        return new SectionResult(kind, score, low, high, answered, applicable, touched, band);
    }

    public boolean hasScore() {
        return kind == Kind.SCORED;
    }

    /** Whether more answers would bring a score. */
    public boolean isProvisional() {
        return kind == Kind.NOTHING_ANSWERED || kind == Kind.TOO_FEW_ANSWERS || kind == Kind.TOO_FEW_BELOW;
    }

    public int open() {
        return applicable - answered;
    }

    /** Answered / applicable, 0 to 1; 0 where nothing is applicable. */
    public double completeness() {
        return applicable == 0 ? 0 : (double) answered / applicable;
    }
}
