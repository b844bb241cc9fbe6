package org.southsouth.readiness.report.xlsx;

import static org.southsouth.readiness.report.column.DataColumn.join;
import static org.southsouth.readiness.report.column.DataColumn.sheet;
import static org.southsouth.readiness.report.column.DataColumn.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionChange.Part;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.column.DataColumn.Kind;
import org.southsouth.readiness.report.column.DataWriter;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.words.ActionChangeText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Every change of every action, the latest first, a part of an action a row. */
final class ActionChangesSheet {
    private final ActionPlanReport report;
    private final Formats formats;
    private final ActionChangeText text;

    ActionChangesSheet(Messages messages, Formats formats, ActionPlanReport report) {
        this.report = report;
        this.formats = formats;
        this.text = new ActionChangeText(
                messages, formats, report.sheet().entry().scorecard().framework());
    }

    void write(Book book) {
        book.table("report.xlsx.changes", "changes", columns(), report.sheet().changes(), 1, 1, 1);
    }

    private List<DataColumn<ActionChange>> columns() {
        Map<ActionId, String> titles = titles();
        return join(
                List.of(
                        new DataColumn<>("", "", "report.xlsx.head.changed-on", Kind.DAY, 13, this::day),
                        sheet("report.xlsx.head.changed-by", Kind.CODE, 22, ActionChange::by),
                        sheet(
                                "report.xlsx.head.action",
                                Kind.WORDS,
                                44,
                                change -> titles.getOrDefault(change.action(), ""))),
                within(
                        ActionChange::turn,
                        sheet("report.xlsx.head.changed", Kind.CODE, 20, turn -> text.part(turn.part())),
                        sheet("report.xlsx.head.was", Kind.WORDS, 40, text::was),
                        sheet("report.xlsx.head.is", Kind.WORDS, 40, text::is)));
    }

    private void day(ActionChange change, DataWriter out) {
        out.day().accept(formats.dayOf(change.at()));
    }

    /** Of one that is not there any more the last one that is known. */
    private Map<ActionId, String> titles() {
        Map<ActionId, String> titles = new HashMap<>();
        for (Action action : report.sheet().actions()) {
            titles.put(action.id(), action.title());
        }
        for (ActionChange change : report.sheet().changes()) {
            Part part = change.turn().part();
            if (part == Part.DELETED) {
                titles.putIfAbsent(change.action(), change.turn().was());
            }
        }
        return titles;
    }
}
