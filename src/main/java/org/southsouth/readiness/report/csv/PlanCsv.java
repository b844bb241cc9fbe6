package org.southsouth.readiness.report.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.PlannedAction;

/** An action matrix as CSV, {@code formats.md} 10: a row for each action, days after ISO 8601, the ends of a cost apart. */
final class PlanCsv {
    private PlanCsv() {}

    static byte[] of(ActionPlanReport report) {
        CsvSheet sheet = new CsvSheet();
        sheet.words("question", "action", "legal_step", "lead", "supporting", "partner", "start", "end")
                .words("cost_low", "cost_high", "currency", "indicator", "baseline", "target", "sdg")
                .words("feasibility", "state", "overdue", "obstacle", "evidence", "points", "goal", "gain", "priority")
                .words("gain_of", "pillar", "pillar_gain")
                .endRow();
        report.actions().forEach(action -> row(sheet, action, report));
        return sheet.bytes();
    }

    private static void row(CsvSheet sheet, PlannedAction planned, ActionPlanReport report) {
        Action action = planned.action();
        sheet.text(planned.question())
                .text(action.title())
                .text(action.legalStep())
                .text(action.bodies().lead())
                .text(action.bodies().supporting())
                .text(action.bodies().partner())
                .word(day(action.start()))
                .word(day(action.end()));
        CostRange cost = action.cost();
        sheet.word(cost == null ? "" : amount(cost.low()))
                .word(cost == null ? "" : amount(cost.high()))
                .text(cost == null ? "" : cost.currency())
                .text(action.indicator().name())
                .text(action.indicator().baseline())
                .text(action.indicator().target())
                .text(action.sdg())
                .word(word(action.feasibility()))
                .word(word(action.state()))
                .word(planned.isOverdue() ? "yes" : "no")
                .text(action.obstacle())
                .text(action.evidence())
                .figure(planned.now())
                .figure(planned.goal())
                .figure(planned.gain())
                .figure(planned.priority())
                .word(word(report.scale()))
                .word(planned.pillar())
                .figure(planned.pillarGain())
                .endRow();
    }

    private static String amount(BigDecimal amount) {
        return amount.toPlainString();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
