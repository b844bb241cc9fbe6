package org.southsouth.readiness.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.report.figure.Figure;
import org.southsouth.readiness.report.figure.PlanFigures;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.PlannedAction;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** An action matrix, landscape. */
final class PlanText {
    private final Manuscript manuscript;
    private final Formats formats;
    private final Messages messages;
    private final ActionPlanReport report;

    PlanText(Manuscript manuscript, Formats formats, ActionPlanReport report) {
        this.manuscript = manuscript;
        this.formats = formats;
        this.messages = manuscript.messages();
        this.report = report;
    }

    void write() {
        manuscript.paragraph(
                DocxStyle.TITLE, messages.get("report.plan.title", report.head().title()));
        manuscript.paragraph(DocxStyle.LEAD, report.lead());
        if (!report.actions().isEmpty()) {
            TablePen table = manuscript.table(List.of(
                    DocxColumn.figure(messages.getString("report.plan.head.number"), 0.04),
                    DocxColumn.text(messages.getString("report.plan.head.action"), 0.21),
                    DocxColumn.chip(messages.getString("report.plan.head.now"), 0.05),
                    DocxColumn.chip(messages.getString("report.plan.head.goal"), 0.05),
                    DocxColumn.figure(messages.getString(report.gainHead()), 0.08),
                    DocxColumn.text(messages.getString("report.plan.head.lead"), 0.16),
                    DocxColumn.text(messages.getString("report.plan.head.period"), 0.1),
                    DocxColumn.figure(messages.getString("report.plan.head.cost"), 0.09),
                    DocxColumn.text(messages.getString("report.plan.head.indicator"), 0.12),
                    DocxColumn.text(messages.getString("report.plan.head.state"), 0.1)));
            report.actions().forEach(action -> row(table, action));
            if (report.together().isSaid()) {
                manuscript.item(
                        DocxStyle.BODY,
                        report.together().title() + ": " + report.together().gain() + ". ",
                        report.together().sentence());
            }
        }
        charts();
        new Figures(manuscript, formats).method();
    }

    /** The table above has every gain and every day. */
    private void charts() {
        PlanFigures figures = new PlanFigures(messages, formats, report);
        Drawings drawings = new Drawings(manuscript);
        for (Figure figure : figures.all()) {
            manuscript.paragraph(DocxStyle.HEADING_1, figure.title());
            drawings.picture(figure.picture());
        }
        manuscript.paragraph(DocxStyle.BODY, figures.note());
    }

    private void row(TablePen table, PlannedAction planned) {
        Action action = planned.action();
        table.nextRow().figure(Integer.toString(planned.number())).title(action.title(), source(planned));
        if (Double.isNaN(planned.now()) && Double.isNaN(planned.goal())) {
            table.plain("").plain("");
        } else {
            table.chip(planned.now(), formats).chip(planned.goal(), formats);
        }
        table.figure(joined(List.of(
                        planned.words().gain(),
                        planned.words().where(),
                        planned.words().opens())))
                .text(action.bodies().lead(), String.join("\n", planned.words().with()))
                .text(planned.words().period())
                .figure(planned.words().cost().replace("–", "–\n"))
                .text(action.indicator().name(), planned.words().steps())
                .text(planned.words().state(), status(planned));
    }

    private String source(PlannedAction planned) {
        Action action = planned.action();
        List<String> lines = new ArrayList<>();
        lines.add(Stream.of(
                        planned.question(), action.sdg().isBlank() ? "" : messages.get("report.plan.sdg", action.sdg()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        if (!action.legalStep().isBlank()) {
            lines.add(messages.get("report.plan.legal", action.legalStep()));
        }
        return joined(lines);
    }

    private String status(PlannedAction planned) {
        String obstacle = planned.action().obstacle();
        return joined(List.of(
                planned.words().overdue(), obstacle.isBlank() ? "" : messages.get("report.plan.obstacle", obstacle)));
    }

    private static String joined(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
