package org.southsouth.readiness.report.html;

import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.words.Messages;

/** How sure is this? A few large figures, each with one sentence. */
final class SureFacts {
    private final HtmlWriter pen;
    private final Markup html;
    private final Messages messages;
    private final ScorecardReport report;

    SureFacts(HtmlWriter pen, ScorecardReport report) {
        this.pen = pen;
        this.html = pen.html();
        this.messages = pen.messages();
        this.report = report;
    }

    void write() {
        ScoredSection root = report.root().figures();
        html.open("section", "class", "keep").element("h2", messages.getString("report.html.sure"));
        html.open("div", "class", "facts");
        if (report.basis().hasTotal() && root.isApplicable()) {
            fact(pen.figures().range(root), pen.figures().openAnswers(root));
        }
        report.root()
                .likely()
                .ifPresent(range -> fact(pen.figures().range(range, root), messages.getString("report.fact.likely")));
        if (!Double.isNaN(report.weakCase())) {
            fact(pen.score(report.weakCase()), messages.getString("report.fact.weak"));
        }
        if (root.hasScore()) {
            fact(pen.score(root.evidenced()), messages.getString("report.fact.evidenced"));
        }
        if (root.answered() > 0) {
            fact(
                    pen.of(root.documented(), root.answered()),
                    messages.get("report.fact.documented", pen.formats().percent(root.coverage())));
        }
        if (root.isApplicable()) {
            fact(
                    pen.of(root.answered(), root.applicable()),
                    messages.get("report.fact.answered", pen.formats().percent(root.completeness())));
        }
        html.close().closeLine();
    }

    private void fact(String figure, String words) {
        html.open("div").element("b", figure).element("p", words).close();
    }
}
