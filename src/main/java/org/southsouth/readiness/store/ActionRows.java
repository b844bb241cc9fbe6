package org.southsouth.readiness.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.ResponseText;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.PlanMergeChanges;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.core.plan.FollowUp;
import org.southsouth.readiness.core.plan.Indicator;

/** The statements on {@code action} and {@code follow_up}, for one assessment. */
record ActionRows(Handle handle, AssessmentId assessment) {
    private static final String COLUMNS = "question, aim_kind, aim_content, title, lead_body, supporting, partner,"
            + " starts_on, ends_on, cost_low, cost_high, currency, indicator, baseline, target, sdg, legal_step,"
            + " feasibility, state, obstacle, evidence, ";

    private static final int COUNT = 21;

    /** What {@link #pass} reads, in this order. */
    static final String READ = COLUMNS + "id";

    void add(List<Action> actions, ChangeStamp signature) {
        insert(actions, signature);
        actions.forEach(action -> new PlanHistoryRows(handle, assessment).added(action, signature));
    }

    /** With what became of them where they come from. */
    void take(PlanMergeChanges plan, ChangeStamp signature) {
        insert(plan.added(), signature);
        new PlanHistoryRows(handle, assessment).take(plan.history());
    }

    private void insert(List<Action> actions, ChangeStamp signature) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Action action : actions) {
            @Nullable Object[] row = row(action, 3);
            row[COUNT] = assessment.value();
            row[COUNT + 1] = action.id().value();
            // One after the other, so that they are read in the order given.
            row[COUNT + 2] = ChangeStamp.time(signature.at().plusNanos(rows.size() * 1000L));
            rows.add(row);
        }
        Statements.executeAll(
                handle,
                "insert into action (" + COLUMNS + "assessment, id, added_at) values (" + "?, ".repeat(COUNT + 2)
                        + "?)",
                rows);
        actions.forEach(this::addFollowUps);
    }

    /** In place of what it was, which is kept in the history. */
    void put(Action before, Action action, ChangeStamp signature) {
        @Nullable Object[] row = row(action, 2);
        row[COUNT] = assessment.value();
        row[COUNT + 1] = action.id().value();
        Statements.execute(handle, """
                update action set question = ?, aim_kind = ?, aim_content = ?, title = ?, lead_body = ?, supporting = ?,
                    partner = ?, starts_on = ?, ends_on = ?, cost_low = ?, cost_high = ?, currency = ?, indicator = ?,
                    baseline = ?, target = ?, sdg = ?, legal_step = ?, feasibility = ?, state = ?, obstacle = ?,
                    evidence = ?
                where assessment = ? and id = ?
                """, row);
        Statements.execute(
                handle,
                "delete from follow_up where assessment = ? and action = ?",
                assessment.value(),
                action.id().value());
        addFollowUps(action);
        new PlanHistoryRows(handle, assessment).changed(before, action, signature);
    }

    void remove(Action action, ChangeStamp signature) {
        Statements.execute(
                handle,
                "delete from action where assessment = ? and id = ?",
                assessment.value(),
                action.id().value());
        new PlanHistoryRows(handle, assessment).deleted(action, signature);
    }

    /** As though they had never been there. */
    void erase(List<ActionId> actions) {
        for (ActionId action : actions) {
            Statements.execute(
                    handle,
                    "delete from action_history where assessment = ? and action = ?",
                    assessment.value(),
                    action.value());
            Statements.execute(
                    handle, "delete from action where assessment = ? and id = ?", assessment.value(), action.value());
        }
    }

    private void addFollowUps(Action action) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (FollowUp followUp : action.followUps()) {
            rows.add(new @Nullable Object[] {
                assessment.value(), action.id().value(), rows.size() + 1, followUp.day(), followUp.text(), followUp.by()
            });
        }
        Statements.executeAll(handle, """
                insert into follow_up (assessment, action, ordinal, reported_on, text, reported_by)
                values (?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** In the order in which they were added. */
    List<Action> all() {
        return read("", "", assessment.value());
    }

    Optional<Action> find(ActionId id) {
        return read(" and id = ?", " and action = ?", assessment.value(), id.value()).stream()
                .findFirst();
    }

    private List<Action> read(String onlyId, String onlyAction, Object... values) {
        Map<String, List<FollowUp>> followUps = new HashMap<>();
        Statements.list(
                        handle,
                        "select action, reported_on, text, reported_by from follow_up where assessment = ?" + onlyAction
                                + " order by action, ordinal",
                        row -> Map.entry(
                                row.getString(1),
                                new FollowUp(row.getObject(2, LocalDate.class), row.getString(3), row.getString(4))),
                        values)
                .forEach(entry -> followUps
                        .computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        return Statements.list(
                handle,
                "select " + READ + " from action where assessment = ?" + onlyId + " order by added_at, id",
                row -> action(row, followUps.getOrDefault(row.getString(COUNT + 1), List.of())),
                values);
    }

    /** The values of {@link #COLUMNS}, and room for so many more. */
    private static @Nullable Object[] row(Action action, int more) {
        @Nullable Object[] row = new @Nullable Object[COUNT + more];
        QuestionId question = action.question();
        Response aim = action.aim();
        ResponseText text = aim == null ? null : ResponseText.of(aim);
        CostRange cost = action.cost();
        row[0] = question == null ? null : question.value();
        row[1] = text == null ? null : text.kind();
        row[2] = text == null ? null : text.content();
        row[3] = action.title();
        row[4] = action.bodies().lead();
        row[5] = action.bodies().supporting();
        row[6] = action.bodies().partner();
        row[7] = action.start();
        row[8] = action.end();
        row[9] = cost == null ? null : cost.low().toString();
        row[10] = cost == null ? null : cost.high().toString();
        row[11] = cost == null ? null : cost.currency();
        row[12] = action.indicator().name();
        row[13] = action.indicator().baseline();
        row[14] = action.indicator().target();
        row[15] = action.sdg();
        row[16] = action.legalStep();
        row[17] = action.feasibility().name();
        row[18] = action.state().name();
        row[19] = action.obstacle();
        row[20] = action.evidence();
        return row;
    }

    /** Fails with {@code DAMAGED} where a row cannot be read. */
    static void pass(ResultSet row) throws SQLException {
        action(row, List.of());
    }

    private static Action action(ResultSet row, List<FollowUp> followUps) throws SQLException {
        String question = row.getString(1);
        return new Action(
                new ActionId(row.getString(COUNT + 1)),
                question == null ? null : new QuestionId(question),
                aim(row.getString(2), row.getString(3)),
                row.getString(4),
                new Action.Bodies(row.getString(5), row.getString(6), row.getString(7)),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                cost(row.getString(10), row.getString(11), row.getString(12)),
                new Indicator(row.getString(13), row.getString(14), row.getString(15)),
                row.getString(16),
                row.getString(17),
                Words.read(Feasibility.class, "action feasibility", row.getString(18)),
                Words.read(ActionState.class, "action state", row.getString(19)),
                row.getString(20),
                row.getString(21),
                followUps);
    }

    private static @Nullable Response aim(@Nullable String kind, @Nullable String content) {
        if (kind == null) {
            return null;
        }
        return new ResponseText(kind, content)
                .response()
                .orElseThrow(() ->
                        new StoreException(Reason.DAMAGED, "an aim of kind '" + kind + "' that cannot be read", null));
    }

    private static @Nullable CostRange cost(@Nullable String low, @Nullable String high, @Nullable String currency) {
        return low == null || high == null || currency == null
                ? null
                : new CostRange(amount(low), amount(high), currency);
    }

    /** Within the limits of files: somebody may have written more digits than there is room for. */
    private static BigDecimal amount(String text) {
        return CostRange.amount(text)
                .orElseThrow(() -> new StoreException(Reason.DAMAGED, "an amount that no action may cost", null));
    }
}
