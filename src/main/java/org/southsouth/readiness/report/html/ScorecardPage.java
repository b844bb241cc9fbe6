package org.southsouth.readiness.report.html;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.Phrase;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ReviewWording;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Messages;

/** A scorecard from the verdict down to every answer. */
final class ScorecardPage {
    private static final double HALF_A_TENTH = 0.05;

    private final HtmlWriter pen;
    private final Markup html;
    private final Messages messages;
    private final ScorecardReport report;

    ScorecardPage(HtmlWriter pen, ScorecardReport report) {
        this.pen = pen;
        this.html = pen.html();
        this.messages = pen.messages();
        this.report = report;
    }

    byte[] write() {
        Shell shell = new Shell(pen, report.head());
        shell.begin(messages.getString("report.html.scorecard"), "portrait");
        shell.state(report.entry());
        shell.endRunningHead();
        title();
        whereWeStand();
        profile();
        new SureFacts(pen, report).write();
        new FindingTables(pen, report).write();
        report.root().sections().forEach(pillar -> new Chapter(pen, report.basis()).write(pillar));
        return shell.end();
    }

    private void title() {
        html.open("p", "class", "kicker")
                .element("bdi", kicker(report.entry().profile()))
                .close();
        html.open("h1").element("bdi", report.subject()).close();
        html.open("p", "class", "verdict");
        for (Phrase phrase : report.verdict()) {
            pen.phrase(phrase);
            html.text(" ");
        }
        html.closeLine();
        review();
        if (!report.tooFew().isEmpty()) {
            tooFew();
        }
    }

    /** Who validated it, with which reservations; or that nobody has. */
    private void review() {
        ReviewWording wording = new ReviewWording(messages, pen.formats());
        StateWording.Statement state = new StateWording(messages, pen.formats()).statement(report);
        html.open("p", "class", "review")
                .element("b", state.head().strip())
                .text(" " + state.rest())
                .close();
        report.signOff()
                .map(wording::reservations)
                .filter(words -> !words.isBlank())
                .ifPresent(words ->
                        html.element("p", messages.get("report.review.reservations", words), "class", "review"));
    }

    /** The code beside the round, where the title is a name. */
    private String kicker(Profile profile) {
        String round = messages.get("report.html.round", profile.round().name());
        String code = profile.subject().country();
        return code.equals(report.subject()) ? round : code + " · " + round;
    }

    private double completeness() {
        double share = report.root().figures().completeness();
        return Double.isNaN(share) ? 0 : share;
    }

    private void tooFew() {
        html.open("div", "class", "notice");
        html.element("p", messages.getString("report.html.too-few")).open("ul");
        for (ReportSection section : report.tooFew()) {
            html.open("li")
                    .element("b", section.title())
                    .text(": " + section.reason())
                    .close();
        }
        html.close().closeLine();
    }

    private void whereWeStand() {
        html.open("section").element("h2", messages.getString("report.html.stand"));
        html.open("div", "class", "scroll").open("table", "class", "strip");
        Strip strip = new Strip(pen);
        stripHead(strip);
        html.open("tbody");
        if (report.basis().hasTotal()) {
            overall(strip);
        }
        for (ReportSection pillar : report.root().sections()) {
            html.open("tr").element("th", pillar.shortTitle(), "scope", "row");
            stripRow(strip, pillar);
            html.close();
        }
        html.open("tr", "class", "foot").empty("td").open("td");
        strip.foot();
        html.close().open("td", "colspan", "4").close().close();
        html.close().close().close();
        stripLegend();
        averaged();
        html.closeLine();
    }

    private void stripHead(Strip strip) {
        html.open("thead").open("tr").empty("td").open("td");
        strip.head();
        html.close();
        List.of(
                        messages.getString("report.head.score"),
                        messages.getString("report.head.likely"),
                        messages.getString("report.head.case"),
                        messages.getString("report.head.evidenced"))
                .forEach(name -> html.element("th", name, "scope", "col", "class", "figure"));
        html.close().close();
    }

    private void overall(Strip strip) {
        ScoredSection root = report.root().figures();
        html.open("tr", "class", "overall").open("th", "scope", "row");
        if (root.hasScore()) {
            html.element("span", pen.score(root.score()), "class", "key");
            html.open("span", "class", "key-words").element("span", messages.getString("report.html.overall"));
            html.element("b", pen.bands(report.root())).close();
        } else {
            html.element("b", messages.getString("report.html.no-overall"), "class", "care");
            html.element(
                    "span",
                    messages.get("report.html.answered", pen.formats().percent(completeness())),
                    "class",
                    "muted");
        }
        html.close();
        stripRow(strip, report.root());
        html.close();
    }

    private void stripRow(Strip strip, ReportSection pillar) {
        ScoredSection section = pillar.figures();
        Optional<LikelyRange> likely = report.likely(pillar);
        html.open("td", "class", "drawing");
        strip.dot(section, likely);
        html.close();
        html.element("td", pen.score(section.score()), "class", "figure strong");
        html.element("td", pen.figures().likely(likely, section), "class", "figure");
        html.element("td", pen.figures().bounds(section), "class", "figure");
        html.element("td", pen.score(section.evidenced()), "class", "figure");
    }

    private void stripLegend() {
        html.open("p", "class", "legend");
        symbol("dot-sign", "report.legend.score");
        symbol("range-sign", "report.legend.likely");
        symbol("bracket-sign", "report.legend.case");
        symbol("triangle-sign", "report.legend.evidenced");
        html.close();
    }

    private void symbol(String style, String key) {
        html.open("span")
                .empty("i", "class", style)
                .text(messages.getString(key))
                .close();
    }

    /** The plain average, where the overall mean is not the plain one. */
    private void averaged() {
        double averaged = report.entry().scorecard().averagedInstead();
        if (report.root().figures().section().mean() == Mean.ARITHMETIC || Double.isNaN(averaged)) {
            return;
        }
        double more = averaged - report.root().figures().score();
        String figure = pen.formats().fixed(averaged, 1);
        html.element(
                "p",
                more < HALF_A_TENTH
                        ? messages.get("report.html.averaged.same", figure)
                        : messages.get(
                                "report.html.averaged", figure, pen.formats().fixed(more, 1)),
                "class",
                "note");
    }

    private void profile() {
        if (report.basis().depth() == Depth.CORE
                || report.root().sections().stream()
                        .allMatch(pillar -> pillar.sections().isEmpty())) {
            return;
        }
        html.open("section", "class", "keep").open("h2").text(messages.getString("report.html.profile"));
        html.element("small", messages.getString("report.html.profile.note")).close();
        html.open("div", "class", "profile");
        for (ReportSection pillar : report.root().sections()) {
            html.open("div").open("h3").element("span", pillar.shortTitle());
            html.element("span", pen.score(pillar.figures().score())).close();
            pillar.leaves().stream()
                    .filter(leaf -> !pillar.sections().isEmpty())
                    .forEach(this::theme);
            html.close();
        }
        html.close();
        pen.legend(messages.getString("report.legend.missing"));
        html.closeLine();
    }

    private void theme(ReportSection theme) {
        double score = theme.figures().score();
        String width = Double.isNaN(score) ? "100" : Long.toString(Math.round(score));
        html.open("div", "class", "theme-bar")
                .element("span", theme.shortTitle())
                .element("b", pen.score(score));
        html.open("div", "class", Double.isNaN(score) ? "track missing" : "track");
        if (!Double.isNaN(score)) {
            html.empty("i", "class", pen.scale().step(score), "style", "width:" + width + "%");
        }
        html.close().close();
    }
}
