package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.document.Facts.Fact;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** How sure is this? A few figures, each with one sentence; what matters most first. */
public final class SureFacts {
    private final Parts parts;
    private final ScorecardReport report;

    public SureFacts(Messages messages, Formats formats, ScorecardReport report) {
        this(new Parts(messages, formats, report.head()), report);
    }

    SureFacts(Parts parts, ScorecardReport report) {
        this.parts = parts;
        this.report = report;
    }

    public List<Fact> all() {
        ScoredSection root = report.root().figures();
        List<Fact> facts = new ArrayList<>();
        report.root()
                .likely()
                .ifPresent(range -> facts.add(new Fact(
                        parts.figures().range(range, root),
                        parts.word(root.open() == 0 ? "report.fact.likely.complete" : "report.fact.likely"))));
        if (report.basis().hasTotal() && root.isApplicable() && !root.isComplete()) {
            facts.add(new Fact(parts.figures().range(root), parts.figures().openAnswers(root)));
        }
        if (root.hasScore()) {
            // Printed below a range that does not hold it: said, so that nobody takes it for a mistake.
            String key = isBelowLikely(root) ? "report.fact.evidenced.below" : "report.fact.evidenced";
            facts.add(new Fact(parts.score(root.evidenced()), parts.word(key)));
        }
        if (root.answered() > 0) {
            facts.add(new Fact(parts.of(root.documented(), root.answered()), parts.word("report.fact.documented")));
        }
        if (root.isApplicable()) {
            facts.add(new Fact(
                    parts.of(root.answered(), root.applicable()),
                    parts.messages().get("report.fact.answered", parts.formats().percent(root.completeness()))
                            + (zero().isEmpty() ? "" : " " + zero())));
        }
        if (!Double.isNaN(report.weakCase())) {
            facts.add(new Fact(parts.score(report.weakCase()), parts.word("report.fact.weak")));
        }
        return facts;
    }

    /** That some of the answers counted were never asked for; empty where none is. */
    public String zero() {
        int zero = report.notAsked();
        return zero == 0 ? "" : parts.messages().get("report.fact.zero", zero);
    }

    private boolean isBelowLikely(ScoredSection root) {
        return report.root()
                .likely()
                .filter(range -> root.evidenced() < range.low())
                .isPresent();
    }
}
