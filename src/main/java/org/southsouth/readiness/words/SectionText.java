package org.southsouth.readiness.words;

import java.util.List;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;

/** Why a section has no score, in words: the same in a comparison on the screen and in every report. */
public final class SectionText {
    private final Messages messages;
    private final Formats formats;
    private final Scorecard scorecard;

    public SectionText(Messages messages, Formats formats, Scorecard scorecard) {
        this.messages = messages;
        this.formats = formats;
        this.scorecard = scorecard;
    }

    /** Empty where it has one. */
    public String reason(ScoredSection section) {
        if (section.hasScore()) {
            return "";
        }
        if (!section.isApplicable()) {
            return messages.getString("report.reason.nothing-applies");
        }
        Basis basis = scorecard.basis();
        if (isRoot(section) && !basis.hasTotal()) {
            return messages.getString(basis.isCity() ? "report.reason.city" : "report.reason.core");
        }
        if (basis.depth() == Depth.CORE) {
            return coreReason(section);
        }
        return fullReason(section);
    }

    private boolean isRoot(ScoredSection section) {
        return section.section().id().equals(scorecard.root().section().id());
    }

    private boolean isPillar(ScoredSection section) {
        Framework framework = scorecard.framework();
        return framework.parentOf(framework.placeOf(section.section().id())) == 0;
    }

    private String coreReason(ScoredSection section) {
        return isPillar(section)
                ? messages.get(
                        "report.reason.core.pillar",
                        section.answered(),
                        section.applicable(),
                        scorecard.framework().head().core())
                : messages.getString("report.reason.core.theme");
    }

    private String fullReason(ScoredSection section) {
        List<String> without = scorecard.below(section.section()).stream()
                .filter(child -> child.isApplicable() && !child.hasScore())
                .filter(child -> child.section().weight() > 0)
                .map(child -> scorecard.framework().nameOf(child.section()))
                .toList();
        if (!without.isEmpty()) {
            return messages.get("report.reason.sections", messages.list(without));
        }
        double needed = isRoot(section)
                ? Math.max(
                        scorecard.framework().head().completeness(),
                        section.section().needs())
                : section.section().needs();
        return messages.get("report.reason.answers", section.answered(), section.applicable(), formats.percent(needed));
    }

    /** Whether more answers would give it a score. */
    public boolean hasTooFew(ScoredSection section) {
        boolean givesScore = scorecard.basis().depth() == Depth.CORE
                ? isPillar(section)
                : scorecard.below(section.section()).isEmpty();
        return givesScore && section.isApplicable() && !section.hasScore();
    }
}
