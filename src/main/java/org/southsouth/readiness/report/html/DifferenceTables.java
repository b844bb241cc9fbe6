package org.southsouth.readiness.report.html;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.ComparedRow;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.words.Messages;

/** The questions of a comparison: those that differ most, then all. Many subjects are summed up, not squeezed in. */
final class DifferenceTables {
    private static final int WIDEST = 12;

    private final HtmlWriter pen;
    private final Markup html;
    private final Messages messages;
    private final ComparisonReport report;
    private final boolean isSummary;

    DifferenceTables(HtmlWriter pen, ComparisonReport report) {
        this.pen = pen;
        this.html = pen.html();
        this.messages = pen.messages();
        this.report = report;
        this.isSummary = report.entries().size() > ComparisonPage.MOST_COLUMNS;
    }

    void write() {
        List<ComparedRow> widest = report.widest(WIDEST);
        if (!widest.isEmpty()) {
            html.open("section", "class", "chapter").open("h2").text(messages.getString("report.html.widest"));
            html.element("small", messages.getString("report.html.points.note")).close();
            table(() -> {
                html.open("tbody");
                widest.forEach(this::question);
                html.close();
            });
            html.closeLine();
        }
        html.open("section", "class", widest.isEmpty() ? "chapter" : "chapter flow")
                .element("h2", messages.getString("report.html.all"));
        table(() -> report.flat().stream()
                .filter(row -> row.rows().stream().anyMatch(DifferenceTables::isQuestion))
                .forEach(this::theme));
        html.closeLine();
    }

    private static boolean isQuestion(ComparedRow row) {
        return row.row().kind() == ComparisonRow.Kind.QUESTION;
    }

    private void table(Runnable body) {
        html.open("div", "class", "scroll").open("table", "class", "rows differences");
        List<String> heads = new ArrayList<>();
        heads.add(messages.getString("report.head.question"));
        if (isSummary) {
            heads.add(messages.getString("report.head.lowest"));
            heads.add(messages.getString("report.head.middle"));
            heads.add(messages.getString("report.head.highest"));
            heads.add(messages.getString("report.head.answered"));
        } else {
            report.entries().forEach(entry -> heads.add(entry.label().name()));
        }
        heads.add(messages.getString("report.head.spread"));
        pen.tableHead(heads, 1);
        body.run();
        html.close().close();
    }

    private void theme(ComparedRow theme) {
        html.open("tbody").open("tr", "class", "theme-head");
        int columns = 2 + (isSummary ? 4 : report.entries().size());
        html.element("th", theme.row().title(), "scope", "rowgroup", "colspan", Integer.toString(columns))
                .close();
        theme.rows().stream().filter(DifferenceTables::isQuestion).forEach(this::question);
        html.closeLine();
    }

    private void question(ComparedRow question) {
        html.open("tr").open("td", "class", "q").text(question.row().title());
        html.text(" ").element("span", question.row().id(), "class", "id beside");
        if (!report.isScored(question)) {
            html.text(" ").element("span", messages.getString("report.html.context"), "class", "muted");
        }
        html.close();
        if (isSummary) {
            summary(question.row());
        } else {
            for (int i = 0; i < report.entries().size(); i++) {
                cell(question, i);
            }
        }
        double spread = question.row().spread();
        html.element("td", Double.isNaN(spread) ? "" : Long.toString(Math.round(spread)), "class", "figure");
        html.closeLine();
    }

    private void cell(ComparedRow question, int place) {
        String reason = question.reasons().get(place);
        html.open(
                "td",
                "class",
                "figure",
                "title",
                reason.isEmpty() ? question.answers().get(place) : reason);
        QuestionState state = report.entries()
                .get(place)
                .entry()
                .scorecard()
                .of(new QuestionId(question.row().id()))
                .state();
        pen.chip(question.row().values().get(place), state);
        html.close();
    }

    private void summary(ComparisonRow row) {
        List<Double> present = row.values().stream()
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toList();
        chip(present.isEmpty() ? Double.NaN : present.get(0));
        chip(median(present));
        chip(present.isEmpty() ? Double.NaN : present.get(present.size() - 1));
        html.element("td", pen.of(present.size(), row.values().size()), "class", "figure");
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private void chip(double figure) {
        html.open("td", "class", "figure");
        pen.chip(figure);
        html.close();
    }
}
