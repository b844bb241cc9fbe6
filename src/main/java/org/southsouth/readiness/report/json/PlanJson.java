package org.southsouth.readiness.report.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.PlannedAction;

/** An action matrix: whose it is, what all open actions would do together, and each action with what it alone would do. */
final class PlanJson {
    private final JsonText json;

    PlanJson(JsonText json) {
        this.json = json;
    }

    void write(ActionPlanReport report) {
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
            json.objects("actions", report.actions(), this::action);
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

    private void action(PlannedAction planned) {
        Action action = planned.action();
        json.text("id", action.id().value());
        json.textOrNull("question", planned.question());
        json.text("title", action.title());
        json.text("legalStep", action.legalStep());
        json.text("lead", action.bodies().lead());
        json.text("supporting", action.bodies().supporting());
        json.text("partner", action.bodies().partner());
        json.textOrNull("start", day(action.start()));
        json.textOrNull("end", day(action.end()));
        cost(action.cost());
        json.object("indicator", () -> {
            json.text("name", action.indicator().name());
            json.text("baseline", action.indicator().baseline());
            json.text("target", action.indicator().target());
        });
        json.text("sdg", action.sdg());
        json.word("feasibility", action.feasibility());
        json.word("state", action.state());
        json.flag("overdue", planned.isOverdue());
        json.text("obstacle", action.obstacle());
        json.text("evidence", action.evidence());
        json.objects("followUps", action.followUps(), followUp -> {
            json.text("day", followUp.day().toString());
            json.text("text", followUp.text());
            json.text("by", followUp.by());
        });
        json.figure("points", planned.now());
        json.figure("goal", planned.goal());
        json.figure("gain", planned.gain());
        json.figure("priority", planned.priority());
        json.textOrNull("pillar", planned.pillar());
        json.figure("pillarGain", planned.pillarGain());
        json.count("opens", planned.opens());
    }

    private void cost(@Nullable CostRange cost) {
        if (cost == null) {
            json.nothing("cost");
            return;
        }
        json.object("cost", () -> {
            json.amount("low", cost.low());
            json.amount("high", cost.high());
            json.text("currency", cost.currency());
        });
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
