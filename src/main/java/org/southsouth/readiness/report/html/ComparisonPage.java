package org.southsouth.readiness.report.html;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.figure.ComparisonFigures;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.CautionText;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Messages;

/** A comparison: cautions first, then profiles, totals with their worst to best case, and the questions. */
final class ComparisonPage {
    /** So many columns of subjects can be read side by side; beyond, subjects stand in rows. */
    static final int MOST_COLUMNS = 8;

    private final HtmlWriter pen;
    private final Markup html;
    private final Messages messages;
    private final ComparisonReport report;

    ComparisonPage(HtmlWriter pen, ComparisonReport report) {
        this.pen = pen;
        this.html = pen.html();
        this.messages = pen.messages();
        this.report = report;
    }

    byte[] write() {
        Shell shell = new Shell(pen, report.head());
        shell.begin(messages.getString("report.html.comparison"), "landscape");
        shell.endRunningHead();
        html.element("h1", report.head().title());
        cautions();
        boolean isWide = report.entries().size() > MOST_COLUMNS;
        if (isWide) {
            new HtmlSubjectHeatMap(pen, report).write();
        } else {
            html.open("div", "class", "beside");
            new HeatMap(pen, report).write();
        }
        totals();
        if (!isWide) {
            html.closeLine();
        }
        charts();
        new DifferenceTables(pen, report).write();
        return shell.end();
    }

    private void cautions() {
        if (report.cautions().isEmpty()) {
            html.element("p", messages.getString("report.html.alike"), "class", "note");
            return;
        }
        html.open("div", "class", "notice").element("b", messages.getString("report.html.care"));
        html.open("ul");
        report.cautions().stream().map(CautionText::text).forEach(text -> html.element("li", text));
        html.close().closeLine();
    }

    private void totals() {
        html.open("section", "class", "totals").element("h2", messages.getString("report.html.totals"));
        html.open("div", "class", "scroll")
                .open("table", "class", "strip")
                .open("thead")
                .open("tr");
        Strip strip = new Strip(pen);
        html.empty("td").open("td");
        strip.head();
        html.close();
        List.of(
                        messages.getString("report.head.score"),
                        messages.getString("report.head.likely"),
                        messages.getString("report.head.case"),
                        messages.getString("report.head.evidenced"))
                .forEach(name -> html.element("th", name, "scope", "col", "class", "figure"));
        html.close().close().open("tbody");
        for (int place = 0; place < report.entries().size(); place++) {
            total(strip, place);
        }
        html.open("tr", "class", "foot").empty("td").open("td");
        strip.foot();
        html.close().open("td", "colspan", "4").close().close();
        html.close().close().close();
        html.element("p", messages.getString("report.html.totals.note"), "class", "note")
                .closeLine();
    }

    private void total(Strip strip, int place) {
        ComparedEntry entry = report.entries().get(place);
        ScoredSection root = entry.total();
        Optional<LikelyRange> likely =
                report.robustness().range(place, root.section().id());
        html.open("tr")
                .open("th", "scope", "row")
                .element("bdi", entry.label().name())
                .close();
        if (!entry.entry().scorecard().basis().hasTotal()) {
            html.open("td", "class", "muted", "colspan", "5")
                    .text(entry.reason())
                    .close()
                    .close();
            return;
        }
        html.open("td", "class", "drawing");
        strip.dot(root, likely);
        html.close();
        if (root.hasScore()) {
            html.element("td", pen.score(root.score()), "class", "figure strong");
        } else {
            html.element("td", messages.getString("common.provisional.short"), "class", "figure care");
        }
        html.element("td", pen.figures().likely(likely, root), "class", "figure");
        html.element("td", pen.figures().bounds(root), "class", "figure");
        html.element("td", pen.score(root.evidenced()), "class", "figure").closeLine();
    }

    /** What a table on a page cannot show as well. */
    private void charts() {
        ComparisonFigures figures = new ComparisonFigures(messages, pen.formats(), report);
        figures.pairTable().ifPresent(pairs -> new PairGrid(pen, pairs).write());
        figures.rounds().forEach(pen::chart);
    }

    /** What is to be known of a column before it is read. */
    static void state(HtmlWriter pen, ComparedEntry entry) {
        String words = new StateWording(pen.messages(), pen.formats()).whole(entry.entry());
        pen.html().element("small", words, "class", StateWording.needsCare(entry.entry()) ? "care" : "muted");
    }
}
