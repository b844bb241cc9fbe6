package org.southsouth.readiness.report.csv;

import java.util.List;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.column.PlanColumns;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.PlannedAction;

/** An action matrix as CSV, {@code formats.md} 10: a row for each action, days after ISO 8601, the ends of a cost apart. */
final class PlanCsv {
    private PlanCsv() {}

    static byte[] of(ActionPlanReport report) {
        List<DataColumn<PlannedAction>> columns = new PlanColumns(report).all();
        CsvSheet sheet = new CsvSheet();
        sheet.heads(columns).endRow();
        report.actions().forEach(action -> sheet.cells(columns, action).endRow());
        return sheet.bytes();
    }
}
