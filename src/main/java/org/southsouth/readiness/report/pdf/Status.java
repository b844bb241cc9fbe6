package org.southsouth.readiness.report.pdf;

import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.words.Messages;

/** How far a scorecard can be relied on, in words: provisional below the rules of completeness, else a draft. */
record Status(Messages messages, ScorecardReport report) {
    private static final int LONGEST_ROUND = 40;

    String word() {
        return messages.getString(report.isProvisional() ? "common.provisional.short" : "print.draft");
    }

    /** For the box in the head: the only capitals of the document. */
    String box() {
        return word().toUpperCase(messages.getLocale());
    }

    /** What it means. */
    String notice() {
        return messages.getString(report.isProvisional() ? "report.html.provisional" : "print.draft.notice");
    }

    /** At the beginning of a foot. */
    String sentence() {
        return messages.getString(report.isProvisional() ? "print.foot.provisional" : "print.foot.draft");
    }

    /** "Round 2026", and the depth where it is not a full assessment. */
    String round() {
        String round = messages.get(
                "report.html.round",
                SafeText.of(report.entry().profile().round().name(), LONGEST_ROUND));
        return isFull() ? round : round + " · " + depth();
    }

    String depth() {
        if (report.basis().isCity()) {
            return messages.getString("common.depth.city");
        }
        return messages.getString(report.basis().depth() == Depth.CORE ? "common.depth.core" : "print.depth.full");
    }

    private boolean isFull() {
        return report.basis().hasTotal();
    }
}
