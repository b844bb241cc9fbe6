package org.southsouth.readiness.report.model;

import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** In a word or two: what kind of result this is, and why a figure is missing. */
public final class StateWording {
    private final Messages messages;
    private final Formats formats;

    public StateWording(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public String of(ScorecardReport report) {
        return of(report.basis(), report.root().figures());
    }

    /** Validated by whom and when, or that it is not. */
    public String review(ScorecardReport report) {
        return new ReviewWording(messages, formats).line(report).orElse(messages.getString("report.review.draft"));
    }

    public String of(ComparedEntry entry) {
        return of(entry.entry().scorecard().basis(), entry.total());
    }

    private String of(Basis basis, ScoredSection root) {
        if (basis.isCity()) {
            return messages.getString("common.depth.city");
        }
        if (basis.depth() == Depth.CORE) {
            return messages.getString("common.depth.core");
        }
        if (root.hasScore()) {
            return messages.getString("common.depth.full");
        }
        double share = root.completeness();
        return messages.get("common.provisional", formats.percent(Double.isNaN(share) ? 0 : share));
    }

    /** Why a section of this report has no score, or that it has one. */
    public String of(ReportSection section, Basis basis, boolean isRoot) {
        if (section.figures().hasScore()) {
            return messages.getString("report.state.scored");
        }
        if (!section.figures().isApplicable()) {
            return messages.getString("common.state.not-applicable");
        }
        if (isRoot && !basis.hasTotal()) {
            return messages.getString(basis.isCity() ? "common.depth.city" : "common.depth.core");
        }
        return messages.getString(isRoot ? "common.provisional.short" : "report.state.too-few");
    }

    public String of(QuestionState state) {
        return new AnswerText(messages, formats).of(state);
    }
}
