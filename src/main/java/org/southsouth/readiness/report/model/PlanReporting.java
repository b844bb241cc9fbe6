package org.southsouth.readiness.report.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionPlan;
import org.southsouth.readiness.core.plan.FirstSteps;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.words.ActionText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;
import org.southsouth.readiness.words.PlaceText;

/** From the actions of an assessment to their report; pure. */
public final class PlanReporting {
    private final Messages messages;
    private final Formats formats;
    private final ActionText text;

    public PlanReporting(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        this.text = new ActionText(messages, formats);
    }

    /** What is overdue is seen from the day of the edition. */
    public ActionPlanReport report(PlanSheet sheet, ReportStamp edition) {
        Scorecard scorecard = sheet.entry().scorecard();
        FirstSteps steps = FirstSteps.planned(scorecard, sheet.actions());
        ActionPlan plan = steps.plan();
        List<Action> order = steps.order();
        Map<ActionId, PrintedSum> adds = StepSums.of(steps, order);
        List<PlannedAction> actions = planned(order, plan, adds, edition.madeOn());
        int open = order.size();
        int overdue = (int) actions.stream().filter(PlannedAction::isOverdue).count();
        Gain whole = plan.whole();
        String subject =
                new PlaceText(messages, formats).of(sheet.entry().profile().subject());
        return new ActionPlanReport(
                new ScorecardReporting(messages, formats)
                        .head(
                                new PlaceText(messages, formats)
                                        .title(sheet.entry().profile()),
                                scorecard.framework(),
                                List.of(scorecard.basis()),
                                edition),
                sheet,
                subject,
                sentences(
                        origin(sheet),
                        count(steps, !adds.isEmpty()),
                        overdue(overdue),
                        gains(sheet, plan, !adds.isEmpty())),
                message(
                        sheet,
                        edition.madeOn(),
                        steps,
                        !adds.isEmpty(),
                        new PlanMessages(messages, formats, scorecard, actions, adds, whole)),
                actions,
                open,
                overdue,
                plan.scale(),
                whole,
                together(whole, open));
    }

    /** In this order, then what is done or dropped. */
    private List<PlannedAction> planned(
            List<Action> order, ActionPlan plan, Map<ActionId, PrintedSum> adds, LocalDate today) {
        List<PlannedAction> actions = new ArrayList<>();
        Stream.concat(order.stream(), plan.actions().stream().sorted(plan.byPriority()))
                .distinct()
                .forEach(action -> actions.add(planned(actions.size() + 1, action, plan, adds, today)));
        return actions;
    }

    private PlannedAction planned(
            int number, Action action, ActionPlan plan, Map<ActionId, PrintedSum> adds, LocalDate today) {
        Gain gain = plan.gain(action);
        PrintedSum sum = adds.get(action.id());
        return new PlannedAction(
                number,
                action,
                points(gain.before(), action),
                action.aim() == null ? Double.NaN : points(gain.after(), action),
                plan.points(action),
                sum == null ? Double.NaN : sum.points(),
                plan.priority(action),
                gain.pillar(action.question()).map(SectionId::value).orElse(""),
                gain.inPillar(action.question()),
                gain.opens(),
                new PlannedAction.ActionWords(
                        text.feasibility(action.feasibility()),
                        text.with(action),
                        text.period(action),
                        text.cost(action.cost()),
                        text.steps(action.indicator()),
                        text.state(action.state()),
                        text.overdue(action, today),
                        adds.isEmpty() ? formats.gain(plan.points(action)) : added(sum, plan.points(action)),
                        plan.scale() == GainScale.PILLAR ? pillar(gain, action) : "",
                        gain.opens() == 0 ? "" : messages.get("report.plan.opens", gain.opens())));
    }

    /** What is done or dropped already adds nothing. */
    private String added(@Nullable PrintedSum sum, double gain) {
        return sum == null ? Formats.NONE : formats.added(sum.points(), gain > 0);
    }

    /** Empty where nothing is gained in it. */
    private String pillar(Gain gain, Action action) {
        return gain.pillar(action.question())
                .filter(section -> !formats.gain(gain.in(section)).equals(Formats.NONE))
                .map(section -> gain.before().of(section).section().chartTitle())
                .orElse("");
    }

    private static double points(Scorecard scorecard, Action action) {
        QuestionId question = action.question();
        return question == null || scorecard.framework().question(question).isEmpty()
                ? Double.NaN
                : scorecard.of(question).points();
    }

    private PlanMessage message(PlanSheet sheet, LocalDate today, FirstSteps steps, boolean adds, PlanMessages said) {
        String subject =
                new PlaceText(messages, formats).of(sheet.entry().profile().subject());
        return new PlanMessage(
                said.title(subject),
                sentences(origin(sheet), said.finding(), named(sheet, today)),
                sentences(count(steps, adds), gains(sheet, steps.plan(), adds)),
                said.schedule(),
                said.path());
    }

    private static String sentences(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private String origin(PlanSheet sheet) {
        return sheet.origin() == PlanSheet.Origin.SUGGESTED ? messages.getString("report.plan.suggested") : "";
    }

    private String overdue(int overdue) {
        return overdue == 0 ? "" : messages.get("report.plan.overdue", overdue);
    }

    private String named(PlanSheet sheet, LocalDate today) {
        List<Action> late = OverdueWording.of(sheet.actions(), today);
        return late.isEmpty()
                ? ""
                : messages.get(
                        "report.plan.overdue.named",
                        late.size(),
                        new OverdueWording(messages, formats).withLeads(late, "report.next.late.more"));
    }

    private String count(FirstSteps steps, boolean adds) {
        ActionPlan plan = steps.plan();
        int all = plan.actions().size();
        if (!adds && !hasGains(plan)) {
            return messages.get("report.plan.count.unsorted", all);
        }
        return sentences(messages.get("report.plan.count", all), all > 1 ? order(steps, all) : "");
    }

    /** By what they are numbered. */
    private String order(FirstSteps steps, int all) {
        int first = steps.first().size();
        int open = steps.order().size();
        return sentences(
                open > first
                        ? sentences(
                                messages.get("report.plan.order.first", first),
                                messages.getString("report.plan.order.others"))
                        : messages.getString("report.plan.order.all"),
                open > 0 && all > open ? messages.getString("report.plan.order.closed") : "",
                new PriorityWording(messages, formats).order(steps.plan().actions()));
    }

    private String gains(PlanSheet sheet, ActionPlan plan, boolean adds) {
        return plan.actions().isEmpty() ? "" : gains(sheet.entry().scorecard(), hasGains(plan), adds);
    }

    private static boolean hasGains(ActionPlan plan) {
        return plan.actions().isEmpty()
                || plan.actions().stream().anyMatch(action -> !Double.isNaN(plan.points(action)));
    }

    /** What the gains are points of, or why there are none. */
    private String gains(Scorecard scorecard, boolean hasGains, boolean adds) {
        if (!hasGains) {
            return messages.getString("report.plan.gain-none");
        }
        if (GainScale.of(scorecard) == GainScale.OVERALL) {
            return messages.getString(adds ? "report.plan.adds-note" : "report.plan.gain-note");
        }
        return messages.getString(scorecard.basis().hasTotal() ? "report.plan.no-overall" : "report.plan.no-total");
    }

    private ActionPlanReport.Together together(Gain whole, int open) {
        if (open == 0 || Double.isNaN(whole.overall())) {
            return ActionPlanReport.Together.NOTHING;
        }
        PrintedSum sum = PrintedSum.of(whole);
        return new ActionPlanReport.Together(
                messages.get("report.plan.together", open),
                sum.gain(formats),
                messages.get(
                        "report.plan.together.sentence", sum.before(formats), sum.step(formats), sum.after(formats)));
    }
}
