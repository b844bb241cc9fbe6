package org.southsouth.readiness.report.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionChange.Part;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.words.ActionChangeText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Every change of every action, the latest first, a part of an action a row. */
final class ActionChangesSheet {
    private static final int FROZEN_COLUMNS = 1;

    private final Book book;
    private final ActionPlanReport report;
    private final Formats formats;
    private final ActionChangeText text;
    private final XlsxTable pen;

    ActionChangesSheet(Book book, Formats formats, ActionPlanReport report) {
        this.book = book;
        this.report = report;
        this.formats = formats;
        this.text = new ActionChangeText(
                book.messages(), formats, report.sheet().entry().scorecard().framework());
        this.pen = book.sheet(book.messages().getString("report.xlsx.changes"));
    }

    void write() {
        Messages messages = book.messages();
        List<XlsxColumn> columns = List.of(
                XlsxColumn.figures(messages.getString("report.xlsx.head.changed-on"), 13),
                XlsxColumn.words(messages.getString("report.xlsx.head.changed-by"), 22),
                XlsxColumn.words(messages.getString("report.xlsx.head.action"), 44),
                XlsxColumn.words(messages.getString("report.xlsx.head.changed"), 20),
                XlsxColumn.words(messages.getString("report.xlsx.head.was"), 40),
                XlsxColumn.words(messages.getString("report.xlsx.head.is"), 40));
        pen.heads(columns);
        Map<ActionId, String> titles = titles();
        for (ActionChange change : report.sheet().changes()) {
            pen.nextRow()
                    .day(formats.dayOf(change.at()))
                    .text(change.by())
                    .text(titles.getOrDefault(change.action(), ""), Look.WRAPPED)
                    .text(text.part(change.turn().part()))
                    .text(text.was(change.turn()), Look.WRAPPED)
                    .text(text.is(change.turn()), Look.WRAPPED);
        }
        book.printing().set(pen.sheet(), true, 1);
        Printing.repeat(pen.sheet(), 0, 0, FROZEN_COLUMNS);
        pen.done(0, FROZEN_COLUMNS, columns.size());
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
