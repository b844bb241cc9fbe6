package org.southsouth.readiness.report.xlsx;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.PlannedAction;
import org.southsouth.readiness.words.ActionText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** An action matrix, one action a row. Where an action stands is chosen from a list, and can be changed under the protection. */
final class ActionsSheet {
    private static final int FROZEN_COLUMNS = 2;
    private static final int STATE = 2;
    private static final int POINTS = 4;
    /** On one page it would be too small to read. */
    private static final int PAGES_ACROSS = 3;

    private final Book book;
    private final Messages messages;
    private final ActionPlanReport report;
    private final ActionText text;
    private final XlsxTable pen;

    ActionsSheet(Book book, Formats formats, ActionPlanReport report) {
        this.book = book;
        this.messages = book.messages();
        this.report = report;
        this.text = new ActionText(messages, formats);
        this.pen = book.sheet(messages.getString("report.xlsx.actions"));
    }

    void write() {
        List<XlsxColumn> columns = columns();
        pen.heads(columns);
        report.actions().forEach(this::row);
        if (!report.actions().isEmpty()) {
            pen.colourBands(1, List.of(new CellRangeAddress(1, pen.row(), POINTS, POINTS + 1)));
            pen.choices(
                    new CellRangeAddress(1, pen.row(), STATE, STATE),
                    Arrays.stream(ActionState.values()).map(text::state).toList());
        }
        book.printing().set(pen.sheet(), true, PAGES_ACROSS);
        Printing.repeat(pen.sheet(), 0, 0, FROZEN_COLUMNS);
        pen.done(0, FROZEN_COLUMNS, columns.size());
    }

    private List<XlsxColumn> columns() {
        return List.of(
                XlsxColumn.figures(messages.getString("report.plan.head.number"), 7),
                XlsxColumn.words(messages.getString("report.xlsx.head.action"), 44),
                XlsxColumn.words(messages.getString("report.plan.head.state"), 14),
                XlsxColumn.words(messages.getString("report.xlsx.head.overdue"), 16),
                XlsxColumn.figures(messages.getString("report.plan.head.now"), 7),
                XlsxColumn.figures(messages.getString("report.plan.head.goal"), 7),
                XlsxColumn.figures(messages.getString(report.gainHead()), 8),
                XlsxColumn.figures(messages.getString("report.xlsx.head.pillar-gain"), 8),
                XlsxColumn.figures(messages.getString("report.xlsx.head.priority"), 9),
                XlsxColumn.words(messages.getString("report.xlsx.head.feasibility"), 13),
                XlsxColumn.words(messages.getString("report.xlsx.head.id"), 14),
                XlsxColumn.words(messages.getString("report.xlsx.head.sdg"), 8),
                XlsxColumn.words(messages.getString("report.xlsx.head.legal"), 30),
                XlsxColumn.words(messages.getString("report.xlsx.head.lead"), 28),
                XlsxColumn.words(messages.getString("report.xlsx.head.supporting"), 28),
                XlsxColumn.words(messages.getString("report.xlsx.head.partner"), 20),
                XlsxColumn.figures(messages.getString("report.xlsx.head.start"), 13),
                XlsxColumn.figures(messages.getString("report.xlsx.head.end"), 13),
                XlsxColumn.figures(messages.getString("report.xlsx.head.cost-low"), 14),
                XlsxColumn.figures(messages.getString("report.xlsx.head.cost-high"), 14),
                XlsxColumn.words(messages.getString("report.xlsx.head.currency"), 9),
                XlsxColumn.words(messages.getString("report.xlsx.head.indicator"), 30),
                XlsxColumn.words(messages.getString("report.xlsx.head.baseline"), 14),
                XlsxColumn.words(messages.getString("report.xlsx.head.target"), 14),
                XlsxColumn.words(messages.getString("report.xlsx.head.obstacle"), 34),
                XlsxColumn.words(messages.getString("report.xlsx.head.evidence"), 34),
                XlsxColumn.words(messages.getString("report.xlsx.head.opens"), 34));
    }

    private void row(PlannedAction planned) {
        Action action = planned.action();
        pen.nextRow()
                .figure(planned.number(), Look.COUNT)
                .text(action.title(), Look.STRONG)
                .text(planned.words().state(), Look.CHOICE)
                .text(planned.words().overdue(), Look.CARE)
                .figure(planned.now(), Look.SCORE)
                .figure(planned.goal(), Look.SCORE)
                .figure(planned.gain(), Look.GAIN)
                .figure(planned.pillarGain(), Look.GAIN)
                .figure(planned.priority(), Look.GAIN)
                .text(planned.words().feasibility())
                .text(planned.question())
                .text(action.sdg(), Look.WRAPPED)
                .text(action.legalStep(), Look.WRAPPED)
                .text(action.bodies().lead(), Look.WRAPPED)
                .text(action.bodies().supporting(), Look.WRAPPED)
                .text(action.bodies().partner(), Look.WRAPPED)
                .day(action.start())
                .day(action.end());
        CostRange cost = action.cost();
        pen.figure(cost == null ? Double.NaN : cost.low().doubleValue(), Look.AMOUNT)
                .figure(cost == null ? Double.NaN : cost.high().doubleValue(), Look.AMOUNT)
                .text(cost == null ? "" : cost.currency())
                .text(action.indicator().name(), Look.WRAPPED)
                .text(action.indicator().baseline(), Look.WRAPPED)
                .text(action.indicator().target(), Look.WRAPPED)
                .text(action.obstacle(), Look.WRAPPED)
                .text(action.evidence(), Look.WRAPPED)
                .text(planned.words().opens(), Look.WRAPPED);
    }
}
