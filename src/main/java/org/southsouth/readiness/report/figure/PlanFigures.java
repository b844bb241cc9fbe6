package org.southsouth.readiness.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.kind.ChartCell;
import org.southsouth.readiness.core.chart.kind.GainBars;
import org.southsouth.readiness.core.chart.kind.TimelineChart;
import org.southsouth.readiness.core.chart.kind.TimelineChart.Look;
import org.southsouth.readiness.core.chart.kind.TimelineChart.Tick;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.TimeScale;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.PlanPath;
import org.southsouth.readiness.report.model.PlannedAction;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** The charts of a plan. */
public final class PlanFigures {
    /** More words would not stand beside one another. */
    private static final int MOST_TICKS = 10;

    private final Drawing drawing;
    private final ActionPlanReport report;

    public PlanFigures(Messages messages, Formats formats, ActionPlanReport report) {
        this(OnPaper.drawing(messages, formats, report.head().bands()), report);
    }

    /** With the measure of a writer that has more faces than those of Latin. */
    public PlanFigures(Drawing drawing, ActionPlanReport report) {
        this.drawing = drawing;
        this.report = report;
    }

    /** How the score grows where there is one, else the gain of each of the first, where there are any to be had; then when each action is done, where any has a day. */
    public List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        gains().ifPresent(figures::add);
        timelines().forEach(picture -> figures.add(new Figure(title(), picture)));
        return figures;
    }

    /** The open actions that come first, on the scale of the report; empty where there is none. */
    public Optional<Figure> gains() {
        List<PlannedAction> first = PlannedAction.first(report.actions());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<PlanPath> path = report.message().path();
        List<GainBars.Row> rows = path.map(found -> found.stages().stream()
                        .map(stage -> row(stage.planned(), stage.planned().adds(), stage.after()))
                        .toList())
                .orElseGet(() -> first.stream()
                        .map(planned -> row(planned, planned.gain(), ""))
                        .toList());
        Picture picture = new GainBars(
                        rows,
                        List.of(
                                drawing.word("report.plan.head.action"),
                                drawing.word("report.xlsx.head.lead"),
                                drawing.word("report.plan.head.points"),
                                drawing.word(report.addsHead()),
                                drawing.word("report.plan.head.after")),
                        path.map(this::ends),
                        drawing.messages().get(report.gainSummary(), report.subject(), rows.size()))
                .draw(drawing.setting());
        return gainsTitle().map(title -> new Figure(title, picture));
    }

    private GainBars.Row row(PlannedAction planned, double gain, String after) {
        return new GainBars.Row(
                Integer.toString(planned.number()),
                name(planned),
                planned.action().bodies().lead(),
                points(planned.now()),
                points(planned.goal()),
                gain,
                planned.words().adds(),
                after);
    }

    private ChartCell points(double points) {
        ChartCell.State state = Double.isNaN(points) ? ChartCell.State.MISSING : ChartCell.State.SCORED;
        return new ChartCell(state, points, drawing.score(points));
    }

    /** What it is called for short: as the question behind it, where there is one. */
    private String name(PlannedAction planned) {
        QuestionId id = planned.action().question();
        return (id == null
                        ? Optional.<Question>empty()
                        : report.sheet().entry().scorecard().framework().question(id))
                .map(Question::title)
                .orElse(planned.action().title());
    }

    private GainBars.Ends ends(PlanPath path) {
        return new GainBars.Ends(
                new GainBars.Line(drawing.word("report.plan.today"), "", path.today()),
                path.others()
                        .map(others -> new GainBars.Line(
                                drawing.messages().get("report.plan.others", others.actions()),
                                others.figure(),
                                others.after())),
                new GainBars.Line(drawing.word("report.plan.all"), path.sum(), path.all()));
    }

    /** Empty where there is nothing to be gained. */
    public Optional<String> gainsTitle() {
        int first = PlannedAction.first(report.actions()).size();
        String key = first == report.open() ? "report.plan.gains.all" : "report.plan.gains";
        return first == 0 ? Optional.empty() : Optional.of(drawing.messages().get(key, first));
    }

    /** The title of the timelines: what is reached by the end of each year, where that can be said. */
    public String title() {
        String schedule = report.message().schedule();
        return schedule.isEmpty() ? drawing.word("report.plan.timeline") : schedule;
    }

    /** Which actions have no day and so are in no timeline; empty where all have one, or none. */
    public String note() {
        List<PlannedAction> dated = dated();
        List<String> without = report.actions().stream()
                .filter(planned -> !dated.contains(planned))
                .map(planned -> drawing.messages()
                        .get(
                                "report.plan.undated.row",
                                planned.number(),
                                planned.action().title()))
                .toList();
        return without.isEmpty() || dated.isEmpty()
                ? ""
                : drawing.messages().get("report.plan.undated", without.size(), String.join("; ", without));
    }

    /** Actions with a day, by the day they are due, on as many pages as they need; all over the same months. */
    public List<Picture> timelines() {
        List<PlannedAction> dated = dated();
        LocalDate today = report.head().edition().madeOn();
        TimeScale scale = TimeScale.of(dated.stream().map(PlannedAction::action).toList(), today);
        List<Picture> pictures = new ArrayList<>();
        int most = timeline(dated, scale).mostRows(drawing.setting());
        int pages = (dated.size() + most - 1) / most;
        for (int page = 0; page < pages; page++) {
            // As many on each, so that the last one does not hold a single row.
            List<PlannedAction> part = dated.subList(page * dated.size() / pages, (page + 1) * dated.size() / pages);
            pictures.add(timeline(part, scale).draw(drawing.setting()));
        }
        return pictures;
    }

    /** Whether any action has a day. */
    public boolean hasTimelines() {
        return !dated().isEmpty();
    }

    private List<PlannedAction> dated() {
        return report.actions().stream()
                .filter(planned -> first(planned.action()).isPresent())
                .sorted(Comparator.comparing((PlannedAction planned) -> last(planned.action())))
                .toList();
    }

    private static Optional<LocalDate> first(Action action) {
        return Stream.of(Optional.ofNullable(action.start()), Optional.ofNullable(action.end()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static LocalDate last(Action action) {
        LocalDate end = action.end();
        return end == null ? first(action).orElseThrow() : end;
    }

    private TimelineChart timeline(List<PlannedAction> part, TimeScale scale) {
        return new TimelineChart(
                part.stream().map(planned -> row(planned, scale)).toList(),
                scale.ticks(MOST_TICKS).stream()
                        .map(month -> new Tick(scale.at(month), month(month, scale)))
                        .toList(),
                new Tick(scale.at(scale.today()), drawing.word("plan.today")),
                List.of(
                        drawing.word("report.plan.head.action"),
                        drawing.word("report.xlsx.head.start"),
                        drawing.word("report.xlsx.head.end"),
                        drawing.word("report.plan.head.state")),
                drawing.messages().get("report.plan.timeline.summary", report.subject()));
    }

    /** The year beside its first month and beside the first of all. */
    private String month(LocalDate month, TimeScale scale) {
        boolean hasYear = month.equals(scale.from()) || month.getMonthValue() == 1;
        return drawing.formats().date(month, hasYear ? "MMM yyyy" : "MMM");
    }

    private TimelineChart.Row row(PlannedAction planned, TimeScale scale) {
        Action action = planned.action();
        LocalDate first = first(action).orElseThrow();
        return new TimelineChart.Row(
                drawing.messages()
                        .get(
                                "report.plan.timeline.row",
                                planned.number(),
                                planned.action().title()),
                scale.at(first),
                scale.at(last(action).plusDays(1)),
                day(action.start()),
                day(action.end()),
                planned.isOverdue()
                        ? drawing.messages()
                                .get("plan.due.late", planned.words().state())
                        : planned.words().state(),
                planned.isOverdue() ? Look.LATE : look(action.state()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? Formats.NONE : drawing.formats().date(day);
    }

    private static Look look(ActionState state) {
        return switch (state) {
            case PROPOSED, STALLED -> Look.WAITING;
            case AGREED, IN_PROGRESS -> Look.OPEN;
            case DONE, DROPPED -> Look.CLOSED;
        };
    }
}
