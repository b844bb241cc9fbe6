package org.southsouth.readiness.report.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionPlan;
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
        ActionPlan plan = ActionPlan.of(scorecard, sheet.actions());
        List<Action> sorted = sheet.actions().stream()
                .sorted(Comparator.comparing((Action action) -> !action.state().isOpen())
                        .thenComparing(plan.byPriority()))
                .toList();
        List<PlannedAction> actions = new ArrayList<>();
        for (Action action : sorted) {
            actions.add(planned(actions.size() + 1, action, plan, edition.madeOn()));
        }
        int open =
                (int) sorted.stream().filter(action -> action.state().isOpen()).count();
        int overdue = (int) actions.stream().filter(PlannedAction::isOverdue).count();
        Gain whole = plan.whole();
        ReportHead head = new ScorecardReporting(messages, formats)
                .head(
                        new PlaceText(messages, formats).title(sheet.entry().profile()),
                        scorecard.framework(),
                        List.of(scorecard.basis()),
                        edition);
        String subject =
                new PlaceText(messages, formats).of(sheet.entry().profile().subject());
        return new ActionPlanReport(
                head,
                sheet,
                subject,
                sentences(origin(sheet), count(plan), overdue(overdue), gains(sheet, plan)),
                message(sheet, overdue, plan, new PlanMessages(messages, formats, scorecard, actions, whole)),
                actions,
                open,
                overdue,
                plan.scale(),
                whole,
                together(whole, open));
    }

    private PlannedAction planned(int number, Action action, ActionPlan plan, LocalDate today) {
        Gain gain = plan.gain(action);
        return new PlannedAction(
                number,
                action,
                points(gain.before(), action),
                action.aim() == null ? Double.NaN : points(gain.after(), action),
                plan.points(action),
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
                        formats.gain(plan.points(action)),
                        where(gain, action, plan.scale()),
                        gain.opens() == 0 ? "" : messages.get("report.plan.opens", gain.opens())));
    }

    /** "+5.6 Logistics", or the pillar alone where its points are the scale; empty where nothing is gained. */
    private String where(Gain gain, Action action, GainScale scale) {
        double points = gain.inPillar(action.question());
        String figure = formats.gain(points);
        if (figure.equals(Formats.NONE)) {
            return "";
        }
        String pillar = gain.pillar(action.question())
                .map(section -> gain.before().of(section).section().shortTitle())
                .orElse("");
        return scale == GainScale.PILLAR ? pillar : messages.get("report.plan.pillar-gain", pillar, figure);
    }

    private static double points(Scorecard scorecard, Action action) {
        QuestionId question = action.question();
        return question == null || scorecard.framework().question(question).isEmpty()
                ? Double.NaN
                : scorecard.of(question).points();
    }

    private PlanMessage message(PlanSheet sheet, int overdue, ActionPlan plan, PlanMessages said) {
        String subject =
                new PlaceText(messages, formats).of(sheet.entry().profile().subject());
        return new PlanMessage(
                said.title(subject),
                sentences(origin(sheet), said.finding(), overdue(overdue)),
                sentences(count(plan), gains(sheet, plan)),
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

    private String count(ActionPlan plan) {
        return messages.get(
                hasGains(plan) ? "report.plan.count" : "report.plan.count.unsorted",
                plan.actions().size());
    }

    private String gains(PlanSheet sheet, ActionPlan plan) {
        return plan.actions().isEmpty() ? "" : gains(sheet.entry().scorecard(), hasGains(plan));
    }

    private static boolean hasGains(ActionPlan plan) {
        return plan.actions().isEmpty()
                || plan.actions().stream().anyMatch(action -> !Double.isNaN(plan.points(action)));
    }

    /** What the gains are points of, or why there are none. */
    private String gains(Scorecard scorecard, boolean hasGains) {
        if (!hasGains) {
            return messages.getString("report.plan.gain-none");
        }
        if (GainScale.of(scorecard) == GainScale.OVERALL) {
            return messages.getString("report.plan.gain-note");
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
