package org.southsouth.readiness.report.xlsx;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.column.PlanColumns;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.PlannedAction;
import org.southsouth.readiness.words.ActionText;

/** An action matrix, one action a row. Where an action stands is chosen from a list, and can be changed under the protection. */
final class ActionsSheet {
    private static final int STATE = 2;
    /** On one page it would be too small to read. */
    private static final int PAGES_ACROSS = 3;

    private ActionsSheet() {}

    static void write(Book book, ActionText text, ActionPlanReport report) {
        XlsxTable table =
                book.table("report.xlsx.actions", "actions", columns(report), report.actions(), 2, 2, PAGES_ACROSS);
        if (!report.actions().isEmpty()) {
            table.choices(
                    new CellRangeAddress(Book.HEAD_ROW + 1, table.row(), STATE, STATE),
                    Arrays.stream(ActionState.values()).map(text::state).toList());
        }
    }

    private static List<DataColumn<PlannedAction>> columns(ActionPlanReport report) {
        return DataColumn.inSheet(
                new PlanColumns(report).all(),
                "report.plan.head.number",
                "report.xlsx.head.action",
                "report.plan.head.state",
                "report.xlsx.head.overdue",
                "report.plan.head.now",
                "report.plan.head.goal",
                "report.plan.head.adds",
                "report.xlsx.head.pillar-gain",
                "report.xlsx.head.priority",
                "report.xlsx.head.feasibility",
                "report.xlsx.head.id",
                "report.xlsx.head.sdg");
    }
}
