package org.southsouth.readiness.core.scoring;

import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Section;

/** One section's figures from those of its children; method, sections 2 to 5. The children must have been scored before. */
final class SectionScoring {
    private final Framework framework;
    private final Basis basis;
    private final ScoredQuestion[] questions;
    private final ScoredSection[] sections;

    SectionScoring(Framework framework, Basis basis, ScoredQuestion[] questions, ScoredSection[] sections) {
        this.framework = framework;
        this.basis = basis;
        this.questions = questions;
        this.sections = sections;
    }

    ScoredSection score(int place) {
        Section section = framework.sectionAt(place);
        Gathering gathering = new Gathering(section);
        if (isCorePillar(place) || framework.childrenOf(place).isEmpty()) {
            for (int q = framework.firstQuestionOf(place); q < framework.endQuestionOf(place); q++) {
                gathering.add(questions[q]);
            }
        } else {
            for (int child : framework.childrenOf(place)) {
                gathering.add(sections[child]);
            }
        }
        return gathering.result(mayHaveScore(place, gathering));
    }

    /** In a core check a pillar is the mean of its core answers; the themes between are left empty. */
    private boolean isCorePillar(int place) {
        return basis.depth() == Depth.CORE && framework.parentOf(place) == 0;
    }

    /** Whether the method gives a score there at all. */
    private boolean isScored(int place) {
        return basis.depth() == Depth.CORE ? isCorePillar(place) : !(basis.isCity() && place == 0);
    }

    private boolean mayHaveScore(int place, Gathering gathering) {
        if (!isScored(place)) {
            return false;
        }
        if (isCorePillar(place)) {
            return gathering.tally.answered() >= framework.head().core();
        }
        double share = gathering.score.weight() / gathering.low.weight();
        double completeness = (double) gathering.tally.answered() / gathering.tally.applicable();
        return Tolerance.reaches(share, framework.sectionAt(place).needs())
                && (place > 0
                        || Tolerance.reaches(completeness, framework.head().completeness()));
    }

    /** The four means of one section, gathered in one pass. */
    private final class Gathering {
        private final Section section;
        private final Means score;
        private final Means low;
        private final Means high;
        private final Means evidenced;
        private final Counts.Tally tally = new Counts.Tally();

        Gathering(Section section) {
            this.section = section;
            this.score = means();
            this.low = means();
            this.high = means();
            this.evidenced = means();
        }

        private Means means() {
            return new Means(section.mean(), framework.head().floor());
        }

        void add(ScoredQuestion scored) {
            tally.add(scored, true);
            if (!scored.counts()) {
                return;
            }
            double weight = scored.question().weight();
            low.add(weight, scored.pointsOr(0));
            high.add(weight, scored.pointsOr(100));
            if (scored.state().isAnswered()) {
                score.add(weight, scored.points());
                evidenced.add(weight, scored.evidencedPoints());
            }
        }

        void add(ScoredSection child) {
            double weight = child.section().weight();
            tally.add(child.counts(), weight > 0);
            if (weight <= 0 || !child.isApplicable()) {
                return;
            }
            // With no answer in it the whole part can still turn out not to apply, and then it raises nothing: not even
            // to the
            // floor that a geometric or harmonic part has by itself.
            low.add(weight, child.answered() == 0 ? 0 : child.low());
            high.add(weight, child.high());
            if (child.hasScore()) {
                score.add(weight, child.score());
                evidenced.add(weight, child.evidenced());
            }
        }

        ScoredSection result(boolean mayHaveScore) {
            double total = mayHaveScore ? score.value() : Double.NaN;
            @Nullable
            Band band = Double.isNaN(total) ? null : Bands.of(framework.head().bands(), total);
            return new ScoredSection(
                    section,
                    total,
                    low.value(),
                    high.value(),
                    mayHaveScore ? evidenced.value() : Double.NaN,
                    tally.counts(),
                    band);
        }
    }
}
