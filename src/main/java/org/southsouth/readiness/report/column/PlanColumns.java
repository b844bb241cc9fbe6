package org.southsouth.readiness.report.column;

import static org.southsouth.readiness.report.column.DataColumn.code;
import static org.southsouth.readiness.report.column.DataColumn.count;
import static org.southsouth.readiness.report.column.DataColumn.gain;
import static org.southsouth.readiness.report.column.DataColumn.join;
import static org.southsouth.readiness.report.column.DataColumn.score;
import static org.southsouth.readiness.report.column.DataColumn.text;
import static org.southsouth.readiness.report.column.DataColumn.within;
import static org.southsouth.readiness.report.column.DataColumn.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.core.plan.Indicator;
import org.southsouth.readiness.report.column.DataColumn.Kind;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.PlannedAction;

/** An action of a plan, in parts of which JSON nests the cost and the indicator. */
public record PlanColumns(ActionPlanReport report) {
    public List<DataColumn<PlannedAction>> all() {
        return join(work(), cost(), indicator(), standing(), figures());
    }

    /** Who does what until when. */
    public List<DataColumn<PlannedAction>> work() {
        return join(
                List.of(
                        count("", "", "report.plan.head.number", 7, PlannedAction::number),
                        both("question", "report.xlsx.head.id", Kind.CODE, 14, PlanColumns::id)),
                within(
                        PlannedAction::action,
                        text("action", "title", "report.xlsx.head.action", Kind.NAME, 44, Action::title),
                        words("legal_step", "legalStep", "report.xlsx.head.legal", 30, Action::legalStep)),
                within(
                        planned -> planned.action().bodies(),
                        words("lead", "lead", "report.xlsx.head.lead", 28, Action.Bodies::lead),
                        words("supporting", "supporting", "report.xlsx.head.supporting", 28, Action.Bodies::supporting),
                        words("partner", "partner", "report.xlsx.head.partner", 20, Action.Bodies::partner)),
                within(
                        PlannedAction::action,
                        day("start", "report.xlsx.head.start", Action::start),
                        day("end", "report.xlsx.head.end", Action::end)));
    }

    /** Of an action without a cost all of it is missing. */
    public List<DataColumn<PlannedAction>> cost() {
        return within(
                planned -> planned.action().cost(),
                amount("cost_low", "low", "report.xlsx.head.cost-low", CostRange::low),
                amount("cost_high", "high", "report.xlsx.head.cost-high", CostRange::high),
                text("currency", "currency", "report.xlsx.head.currency", Kind.CODE, 9, CostRange::currency));
    }

    public List<DataColumn<PlannedAction>> indicator() {
        return within(
                planned -> planned.action().indicator(),
                words("indicator", "name", "report.xlsx.head.indicator", 30, Indicator::name),
                words("baseline", "baseline", "report.xlsx.head.baseline", 14, Indicator::baseline),
                words("target", "target", "report.xlsx.head.target", 14, Indicator::target));
    }

    /** How feasible it is and how far it is. */
    public List<DataColumn<PlannedAction>> standing() {
        return join(
                within(PlannedAction::action, words("sdg", "sdg", "report.xlsx.head.sdg", 8, Action::sdg)),
                List.of(
                        both("feasibility", "report.xlsx.head.feasibility", Kind.CODE, 13, PlanColumns::feasibility),
                        both("state", "report.plan.head.state", Kind.CHOICE, 14, PlanColumns::state),
                        both("overdue", "report.xlsx.head.overdue", Kind.CARE, 16, PlanColumns::overdue)),
                within(
                        PlannedAction::action,
                        words("obstacle", "obstacle", "report.xlsx.head.obstacle", 34, Action::obstacle),
                        words("evidence", "evidence", "report.xlsx.head.evidence", 34, Action::evidence)));
    }

    /** What it would gain. */
    public List<DataColumn<PlannedAction>> figures() {
        return List.of(
                score("points", "points", "report.plan.head.now", 7, PlannedAction::now),
                score("goal", "goal", "report.plan.head.goal", 7, PlannedAction::goal),
                gain("gain", "gain", report.gainHead(), 8, PlannedAction::gain),
                gain("adds", "adds", "report.plan.head.adds", 8, PlannedAction::adds),
                gain("priority", "priority", "report.xlsx.head.priority", 9, PlannedAction::priority),
                code("gain_of", "", "", 0, planned -> DataWriter.code(report.scale())),
                code("pillar", "pillar", "report.xlsx.level.pillar", 9, PlannedAction::pillar),
                gain("pillar_gain", "pillarGain", "report.xlsx.head.pillar-gain", 8, PlannedAction::pillarGain),
                new DataColumn<>("", "opens", "report.xlsx.head.opens", Kind.WORDS, 34, PlanColumns::opens));
    }

    /** Called the same in CSV and JSON. */
    private static DataColumn<PlannedAction> both(
            String name, String title, Kind kind, int width, BiConsumer<PlannedAction, DataWriter> value) {
        return new DataColumn<>(name, name, title, kind, width, value);
    }

    private static DataColumn<Action> day(String name, String title, Function<Action, @Nullable LocalDate> day) {
        return new DataColumn<>(name, name, title, Kind.DAY, 13, (action, out) -> out.day(day.apply(action)));
    }

    private static DataColumn<CostRange> amount(
            String csv, String json, String title, Function<CostRange, BigDecimal> amount) {
        return new DataColumn<>(
                csv, json, title, Kind.AMOUNT, 14, (cost, out) -> out.amount().accept(amount.apply(cost)));
    }

    private static void id(PlannedAction planned, DataWriter out) {
        out.textOrNothing(planned.question());
    }

    private static void feasibility(PlannedAction planned, DataWriter out) {
        out.code(planned.action().feasibility(), planned.words().feasibility());
    }

    private static void state(PlannedAction planned, DataWriter out) {
        out.code(planned.action().state(), planned.words().state());
    }

    private static void overdue(PlannedAction planned, DataWriter out) {
        out.flag().accept(planned.isOverdue(), planned.words().overdue());
    }

    private static void opens(PlannedAction planned, DataWriter out) {
        out.count().accept(planned.opens(), planned.words().opens());
    }
}
