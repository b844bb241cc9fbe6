package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.document.Facts.Fact;
import org.southsouth.readiness.report.model.ScorecardReport;

/** How sure is this? A few figures, each with one sentence. */
record SureFacts(Parts parts, ScorecardReport report) {
    List<Fact> all() {
        ScoredSection root = report.root().figures();
        List<Fact> facts = new ArrayList<>();
        if (report.basis().hasTotal() && root.isApplicable()) {
            facts.add(new Fact(parts.figures().range(root), parts.figures().openAnswers(root)));
        }
        report.root()
                .likely()
                .ifPresent(range ->
                        facts.add(new Fact(parts.figures().range(range, root), parts.word("report.fact.likely"))));
        if (!Double.isNaN(report.weakCase())) {
            facts.add(new Fact(parts.score(report.weakCase()), parts.word("report.fact.weak")));
        }
        if (root.hasScore()) {
            facts.add(new Fact(parts.score(root.evidenced()), parts.word("report.fact.evidenced")));
        }
        if (root.answered() > 0) {
            facts.add(new Fact(
                    parts.of(root.documented(), root.answered()),
                    parts.messages()
                            .get("report.fact.documented", parts.formats().percent(root.coverage()))));
        }
        if (root.isApplicable()) {
            facts.add(new Fact(
                    parts.of(root.answered(), root.applicable()),
                    parts.messages().get("report.fact.answered", parts.formats().percent(root.completeness()))));
        }
        return facts;
    }
}
