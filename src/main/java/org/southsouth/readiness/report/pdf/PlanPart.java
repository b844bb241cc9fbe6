package org.southsouth.readiness.report.pdf;

import java.util.List;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.PlannedAction;
import org.southsouth.readiness.report.pdf.page.PdfColumn;

/** The columns of an action matrix, in their order, with their width in millimetres; that of the action is what is left. */
enum PlanPart {
    NUMBER("report.plan.head.number", 8),
    ACTION("report.plan.head.action", 0),
    POINTS("report.plan.head.points", 28),
    GAIN("", 18),
    LEAD("report.plan.head.lead", 41),
    PERIOD("report.plan.head.period", 22),
    COST("report.plan.head.cost", 28),
    INDICATOR("report.plan.head.indicator", 34),
    STATE("report.plan.head.state", 29);

    private final String head;
    private final double width;

    PlanPart(String head, double width) {
        this.head = head;
        this.width = width;
    }

    double width() {
        return width;
    }

    /** The key of its head. */
    String head(ActionPlanReport report) {
        return this == GAIN ? report.gainHead() : head;
    }

    PdfColumn column(String title, double rest) {
        return switch (this) {
            case NUMBER, GAIN, COST -> PdfColumn.figures(title, width);
            case ACTION -> PdfColumn.of(title, rest);
            case POINTS, LEAD, PERIOD, INDICATOR, STATE -> PdfColumn.of(title, width);
        };
    }

    /** Where nobody has entered anything the others take the room. */
    boolean isIn(List<PlannedAction> actions) {
        return switch (this) {
            case NUMBER, ACTION, POINTS, GAIN, STATE -> true;
            case LEAD ->
                actions.stream()
                        .anyMatch(planned -> !planned.action().bodies().lead().isBlank()
                                || !planned.words().with().isEmpty());
            case PERIOD ->
                actions.stream().anyMatch(planned -> !planned.words().period().isBlank());
            case COST ->
                actions.stream().anyMatch(planned -> !planned.words().cost().isBlank());
            case INDICATOR ->
                actions.stream()
                        .anyMatch(
                                planned -> !planned.action().indicator().name().isBlank()
                                        || !planned.words().steps().isBlank());
        };
    }
}
