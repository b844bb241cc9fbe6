package org.southsouth.readiness.report.html;

import java.util.List;
import org.southsouth.readiness.report.figure.MatchFigures;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.words.Messages;

/** Partners with their themes; then gaps with who is strong on them, and strengths with who could use them. */
final class MatchPage {
    private final HtmlWriter pen;
    private final Markup html;
    private final Messages messages;
    private final MatchReport report;

    MatchPage(HtmlWriter pen, MatchReport report) {
        this.pen = pen;
        this.html = pen.html();
        this.messages = pen.messages();
        this.report = report;
    }

    byte[] write() {
        Shell shell = new Shell(pen, report.head());
        shell.begin(messages.getString("report.match"), "portrait");
        shell.state(report.matching().own().entry());
        shell.endRunningHead();
        html.element("h1", messages.get("report.match.title", report.head().title()));
        html.element("p", report.lead(), "class", "lead");
        if (report.isTakenAsReady()) {
            html.element("p", report.taken(), "class", "note");
        }
        if (!report.leftOut().isEmpty()) {
            html.element("p", report.leftOut(), "class", "note");
        }
        partners();
        gaps();
        strengths();
        everybody();
        return shell.end();
    }

    private void everybody() {
        MatchFigures figures = new MatchFigures(messages, pen.formats(), report);
        figures.everybody().ifPresent(figure -> {
            pen.chart(figure);
            html.element("p", figures.note(), "class", "note");
        });
    }

    private void section(String title, String note) {
        html.open("section").open("h2").text(messages.getString(title));
        html.element("small", messages.getString(note)).close();
    }

    private void table(String... heads) {
        html.open("div", "class", "scroll").open("table", "class", "rows exchange");
        pen.tableHead(List.of(heads).stream().map(messages::getString).toList(), heads.length);
        html.open("tbody").text("\n");
    }

    private void endTable() {
        html.close().close().closeLine();
    }

    private void partners() {
        if (report.partners().isEmpty()) {
            return;
        }
        section("report.match.partners", "report.match.partners.note");
        table("report.match.head.partner", "report.match.head.learn", "report.match.head.offer");
        for (MatchReport.PartnerLine partner : report.partners()) {
            html.open("tr").open("td").element("b", partner.title(), "dir", "auto");
            html.element("span", partner.about(), "class", "id").close();
            themes(partner.learn());
            themes(partner.offer());
            html.closeLine();
        }
        endTable();
        html.closeLine();
    }

    private void themes(List<MatchReport.ThemeLine> themes) {
        html.open("td");
        for (MatchReport.ThemeLine theme : themes) {
            html.open("p").element("b", theme.title());
            theme.questions().forEach(question -> html.element("span", question, "class", "id"));
            html.close();
        }
        html.close();
    }

    private void gaps() {
        section("report.match.gaps", "report.match.gaps.note");
        if (report.helped().isEmpty()) {
            html.element("p", messages.getString("report.match.gaps.none"), "class", "note");
        } else {
            table("report.match.head.gap", "report.match.head.own", "report.match.head.peers");
            for (MatchReport.GapLine gap : report.helped()) {
                html.open("tr")
                        .open("td", "class", "q")
                        .element("b", gap.gap().question().title());
                html.element("span", gap.gap().question().id().value(), "class", "id")
                        .close();
                html.open("td");
                pen.chip(gap.gap().points());
                html.close();
                others(gap.peers(), gap.leftOut());
            }
            endTable();
        }
        if (!report.alone().isEmpty()) {
            html.element("p", messages.get("report.match.alone", report.alone().size()), "class", "note");
        }
        html.closeLine();
    }

    private void strengths() {
        section("report.match.strengths", "report.match.strengths.note");
        if (report.wanted().isEmpty()) {
            html.element("p", messages.getString("report.match.strengths.none"), "class", "note")
                    .closeLine();
            return;
        }
        table("report.match.head.strength", "report.match.head.own", "report.match.head.learners");
        for (MatchReport.StrengthLine strength : report.wanted()) {
            html.open("tr")
                    .open("td", "class", "q")
                    .element("b", strength.strength().question().title());
            html.element("span", strength.strength().question().id().value(), "class", "id")
                    .close();
            html.open("td");
            pen.chip(strength.strength().points());
            html.close();
            others(strength.learners(), "");
        }
        endTable();
        html.closeLine();
    }

    /** The last cell of a row, and its end. */
    private void others(List<MatchReport.MatchLine> lines, String leftOut) {
        html.open("td");
        for (MatchReport.MatchLine line : lines) {
            html.open("p");
            pen.chip(line.points());
            html.text(" ").element("span", line.title(), "dir", "auto");
            html.element("span", String.join(", ", line.reasons()), "class", "id")
                    .close();
        }
        if (!leftOut.isEmpty()) {
            html.element("span", leftOut, "class", "id");
        }
        html.close().closeLine();
    }
}
