package org.southsouth.readiness.report.html;

import java.util.List;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.report.figure.PlanFigures;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.PlannedAction;
import org.southsouth.readiness.words.Messages;

/** An action matrix. */
final class PlanPage {
    private final HtmlWriter pen;
    private final Markup html;
    private final Messages messages;
    private final ActionPlanReport report;

    PlanPage(HtmlWriter pen, ActionPlanReport report) {
        this.pen = pen;
        this.html = pen.html();
        this.messages = pen.messages();
        this.report = report;
    }

    byte[] write() {
        Shell shell = new Shell(pen, report.head());
        shell.begin(messages.getString("report.plan"), "landscape");
        shell.state(report.sheet().entry());
        shell.endRunningHead();
        html.element("h1", messages.get("report.plan.title", report.head().title()));
        html.element("p", report.lead(), "class", "lead");
        if (!report.actions().isEmpty()) {
            matrix();
            charts();
        }
        return shell.end();
    }

    private void charts() {
        PlanFigures figures = new PlanFigures(messages, pen.formats(), report);
        figures.all().forEach(pen::chart);
        if (!figures.note().isEmpty()) {
            html.element("p", figures.note(), "class", "note");
        }
    }

    private void matrix() {
        html.open("div", "class", "scroll")
                .open("table", "class", "rows plan")
                .open("thead")
                .open("tr");
        head("report.plan.head.number", true);
        head("report.plan.head.action", false);
        head("report.plan.head.points", false);
        head(report.gainHead(), true);
        head("report.plan.head.lead", false);
        head("report.plan.head.period", false);
        head("report.plan.head.cost", true);
        head("report.plan.head.indicator", false);
        head("report.plan.head.state", false);
        html.close().close().open("tbody").text("\n");
        for (PlannedAction action : report.actions()) {
            row(action);
            if (action.number() == report.open()) {
                together();
            }
        }
        html.close().close().closeLine();
    }

    private void together() {
        if (report.together().isSaid()) {
            html.open("tr", "class", "together").open("td").close();
            html.element("td", report.together().title(), "class", "strong", "colspan", "2");
            html.element("td", report.together().gain(), "class", "figure strong");
            html.element("td", report.together().sentence(), "class", "muted", "colspan", "5")
                    .closeLine();
        }
    }

    private void head(String key, boolean isFigure) {
        html.element("th", messages.getString(key), "scope", "col", "class", isFigure ? "figure" : "words");
    }

    private void row(PlannedAction planned) {
        Action action = planned.action();
        html.open("tr").element("td", Integer.toString(planned.number()), "class", "figure strong");
        html.open("td", "class", "what").element("b", action.title(), "dir", "auto");
        below(source(planned));
        if (!action.legalStep().isBlank()) {
            below(messages.get("report.plan.legal", action.legalStep()));
        }
        html.close().open("td", "class", "points");
        points(planned);
        below(messages.get("report.plan.feasibility", planned.words().feasibility()));
        html.close().open("td", "class", "figure").element("b", planned.words().gain());
        below(planned.words().where());
        below(planned.words().opens());
        html.close();
        html.open("td", "dir", "auto").text(action.bodies().lead());
        planned.words().with().forEach(this::below);
        html.close()
                .element("td", planned.words().period())
                .element("td", planned.words().cost(), "class", "figure cost");
        html.open("td", "dir", "auto").text(action.indicator().name());
        below(planned.words().steps());
        html.close().open("td").text(planned.words().state());
        if (planned.isOverdue()) {
            html.element("span", planned.words().overdue(), "class", "source care");
        }
        if (!action.obstacle().isBlank()) {
            below(messages.get("report.plan.obstacle", action.obstacle()));
        }
        html.close().closeLine();
    }

    /** From now to the goal; nothing where no question of the questionnaire stands behind it. */
    private void points(PlannedAction planned) {
        if (!Double.isNaN(planned.now()) || !Double.isNaN(planned.goal())) {
            pen.chip(planned.now());
        }
        if (!Double.isNaN(planned.goal())) {
            html.text(" → ");
            pen.chip(planned.goal());
        }
    }

    private String source(PlannedAction planned) {
        String sdg = planned.action().sdg();
        String target = sdg.isBlank() ? "" : messages.get("report.plan.sdg", sdg);
        return String.join(
                " · ",
                List.of(planned.question(), target).stream()
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private void below(String text) {
        if (!text.isBlank()) {
            html.element("span", text, "class", "id", "dir", "auto");
        }
    }
}
