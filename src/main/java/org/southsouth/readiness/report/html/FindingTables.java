package org.southsouth.readiness.report.html;

import java.util.List;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.DataGap;
import org.southsouth.readiness.report.model.FindingWording;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.words.Messages;

/** What is strong, what is weak, and what is not known yet with whom to ask. */
final class FindingTables {
    private final HtmlWriter pen;
    private final Markup html;
    private final Messages messages;
    private final ScorecardReport report;

    FindingTables(HtmlWriter pen, ScorecardReport report) {
        this.pen = pen;
        this.html = pen.html();
        this.messages = pen.messages();
        this.report = report;
    }

    void write() {
        html.open("section", "class", "pair");
        findings(
                messages.getString("report.html.strong"),
                report.strengths(),
                messages.getString("report.html.strong.none"),
                new FindingWording(messages).said(report.said()));
        findings(
                messages.getString("report.html.weak"), report.gaps(), messages.getString("report.html.weak.none"), "");
        html.closeLine();
        dataGaps();
    }

    private void findings(String title, List<ReportQuestion> questions, String none, String after) {
        html.open("div").element("h2", title);
        if (questions.isEmpty()) {
            html.element("p", none, "class", "note");
        }
        html.open("ul", "class", "findings");
        questions.stream().limit(FindingWording.MOST).forEach(this::finding);
        html.close();
        String shown = new FindingWording(messages).shown(questions);
        if (!shown.isEmpty()) {
            html.element("p", shown, "class", "note");
        }
        if (!after.isEmpty()) {
            html.element("p", after, "class", "note");
        }
        html.close();
    }

    private void finding(ReportQuestion question) {
        html.open("li");
        pen.chip(question.scored().points());
        html.open("span").element("b", question.title()).text(". ");
        html.element("span", question.answer(), "dir", "auto").close();
        Grade grade = question.scored().answer().evidence().grade();
        if (grade != null) {
            pen.grade(grade);
        }
        html.close();
    }

    private void dataGaps() {
        html.open("section").open("h2").text(messages.getString("report.html.unknown"));
        html.element("small", new FindingWording(messages).unknown(report)).close();
        if (report.dataGaps().isEmpty()) {
            html.element("p", messages.getString("report.html.unknown.none"), "class", "note")
                    .closeLine();
            return;
        }
        html.open("div", "class", "scroll").open("table", "class", "rows gaps");
        pen.tableHead(
                List.of(
                        messages.getString("report.head.ask"),
                        messages.getString("report.head.question"),
                        messages.getString("report.head.state"),
                        messages.getString("report.head.what"),
                        messages.getString("report.head.done")),
                4);
        html.open("tbody").text("\n");
        report.dataGaps().forEach(this::dataGap);
        html.close().close().close().closeLine();
    }

    private void dataGap(DataGap gap) {
        ReportQuestion question = gap.question();
        html.open("tr").element("td", question.scored().question().guidance().ask(), "class", "strong");
        html.open("td").text(question.title()).element("span", question.id(), "class", "id");
        if (!gap.waiting().isEmpty()) {
            html.element(
                    "span", messages.get("report.html.waiting", messages.list(gap.waitingTitles())), "class", "id");
        }
        html.close();
        html.element(
                "td",
                messages.getString(
                        question.scored().state() == QuestionState.DONT_KNOW
                                ? "common.state.dont-know"
                                : "common.state.unanswered"),
                "class",
                "muted state-words");
        html.open("td").text(question.scored().question().guidance().evidence());
        String note = question.scored().answer().note();
        if (!note.isBlank()) {
            html.element("span", note, "class", "id", "dir", "auto");
        }
        html.close().element("td", "☐", "class", "figure").closeLine();
    }
}
