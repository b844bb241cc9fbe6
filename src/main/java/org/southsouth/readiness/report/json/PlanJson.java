package org.southsouth.readiness.report.json;

import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.report.column.PlanColumns;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.PlannedAction;

/** An action matrix: whose it is, what all open actions would do together, and each action with what it alone would do. */
final class PlanJson {
    private final JsonText json;

    PlanJson(JsonText json) {
        this.json = json;
    }

    void write(ActionPlanReport report) {
        PlanColumns columns = new PlanColumns(report);
        json.object(() -> {
            HeadJson.write(json, "plan", 1, report.head());
            HeadJson.entry(json, report.sheet().entry());
            json.text("subjectTitle", report.subject());
            json.word("origin", report.sheet().origin());
            json.count("open", report.open());
            json.count("overdue", report.overdue());
            json.word("gainOf", report.scale());
            json.figure("score", report.whole().before().root().score());
            json.figure("scoreIfAllDone", report.whole().after().root().score());
            json.objects("actions", report.actions(), action -> action(columns, action));
            json.objects("changes", report.sheet().changes(), change -> {
                json.text("action", change.action().value());
                json.text("at", change.at().toString());
                json.text("by", change.by());
                json.word("part", change.turn().part());
                json.text("was", change.turn().was());
                json.text("is", change.turn().is());
            });
        });
    }

    private void action(PlanColumns columns, PlannedAction planned) {
        Action action = planned.action();
        json.text("id", action.id().value());
        json.fields(columns.work(), planned);
        if (action.cost() == null) {
            json.nothing("cost");
        } else {
            json.object("cost", () -> json.fields(columns.cost(), planned));
        }
        json.object("indicator", () -> json.fields(columns.indicator(), planned));
        json.fields(columns.standing(), planned);
        json.objects("followUps", action.followUps(), followUp -> {
            json.text("day", followUp.day().toString());
            json.text("text", followUp.text());
            json.text("by", followUp.by());
        });
        json.fields(columns.figures(), planned);
    }
}
