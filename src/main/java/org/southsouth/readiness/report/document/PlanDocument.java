package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.Paragraph.Style;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.figure.Figure;
import org.southsouth.readiness.report.figure.PlanFigures;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.PlanMessage;
import org.southsouth.readiness.report.model.PlannedAction;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What a plan comes to, then its matrix by who leads, then when what is done. Columns that nobody has filled in are left out: the others take the room. */
public final class PlanDocument {
    private static final String GAIN = "gain";

    private final Parts parts;
    private final Messages messages;
    private final Formats formats;
    private final ActionPlanReport report;
    private final Set<PlannedAction> underTheirLead;

    public PlanDocument(Messages messages, Formats formats, ActionPlanReport report) {
        this.parts = new Parts(messages, formats, report.head());
        this.messages = messages;
        this.formats = formats;
        this.report = report;
        this.underTheirLead = ActionsByLead.underTheirLead(report.actions());
    }

    public Document document() {
        List<Block> blocks = new ArrayList<>(blocks());
        blocks.addAll(parts.method());
        return of(blocks);
    }

    /** For pages: how figures are made stands in the report. */
    public Document pages() {
        return of(blocks());
    }

    private Document of(List<Block> blocks) {
        return new Document(
                report.head(),
                parts.word("report.plan"),
                parts.state(report.sheet().entry()),
                "",
                true,
                false,
                blocks);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        String title = messages.get("report.plan.title", report.head().title());
        PlanMessage message = report.message();
        if (message.title().isEmpty()) {
            blocks.add(Heading.title(title));
        } else {
            blocks.add(Paragraph.of(Style.KICKER, title));
            blocks.add(Heading.title(message.title()));
        }
        blocks.add(Paragraph.of(Style.LEAD, message.finding()));
        blocks.addAll(parts.notice(report.sheet().entry()));
        if (report.actions().isEmpty()) {
            blocks.add(Paragraph.of(Style.BODY, message.note()));
        } else {
            together(blocks);
            gains(blocks);
            List<Block> matrix = new ArrayList<>();
            matrix.add(Heading.chapter(parts.word("report.plan.who"), order(message)));
            matrix.add(matrix());
            unfilled(matrix);
            feasibility()
                    .ifPresent(all ->
                            matrix.add(Paragraph.of(Style.NOTE, messages.get("report.plan.feasibility.all", all))));
            // Without a chart on it the first page has room.
            if (hasChart()) {
                blocks.add(new PageGroup(PageGroup.Rule.NEW_PAGE, matrix));
            } else {
                blocks.addAll(matrix);
            }
            timelines(blocks);
        }
        return blocks;
    }

    /** What the numbers go by, and the table where it has another order. */
    private String order(PlanMessage message) {
        return ActionsByLead.isByLead(report.actions())
                ? message.note() + " " + parts.word("report.plan.by-office")
                : message.note();
    }

    private DataTable matrix() {
        List<ColumnSpec<PlannedAction>> all = all();
        return new DataTable("plan", DataTable.heads(all), new ActionsByLead(parts, all).of(report.actions()))
                .with(place -> isFilled(all.get(place))
                        && (hasGains() || !all.get(place).head().key().equals(GAIN)));
    }

    private boolean hasChart() {
        return new PlanFigures(messages, formats, report).gainsTitle().isPresent();
    }

    /** A dash in every row tells nothing; the note above says why there is no figure. */
    private boolean hasGains() {
        return report.actions().stream().anyMatch(planned -> !Double.isNaN(planned.gain()));
    }

    /** Which columns nobody has filled in. */
    private void unfilled(List<Block> blocks) {
        List<String> titles = all().stream()
                .filter(column -> !isFilled(column))
                .map(column -> column.head().title())
                .toList();
        if (!titles.isEmpty()) {
            blocks.add(Paragraph.of(Style.NOTE, messages.get("report.plan.unfilled", messages.list(titles))));
        }
    }

    /** That of every action; empty where they differ. */
    private Optional<String> feasibility() {
        List<String> said = report.actions().stream()
                .map(planned -> planned.words().feasibility())
                .distinct()
                .toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    private boolean isFilled(ColumnSpec<PlannedAction> column) {
        return report.actions().stream()
                .anyMatch(planned -> !column.cell().apply(planned).lines().isEmpty());
    }

    private void together(List<Block> blocks) {
        if (report.together().isSaid()) {
            blocks.add(new Paragraph(
                    Style.BODY,
                    RichText.of(
                            report.together().title() + ": " + report.together().gain() + ". ",
                            report.together().sentence())));
        }
    }

    private void gains(List<Block> blocks) {
        new PlanFigures(messages, formats, report)
                .gainsTitle()
                .ifPresent(title -> blocks.addAll(parts.chart(
                        title, (drawing, room) -> Figure.pictures(new PlanFigures(drawing, report).gains()))));
    }

    private void timelines(List<Block> blocks) {
        PlanFigures figures = new PlanFigures(messages, formats, report);
        if (figures.hasTimelines()) {
            blocks.addAll(parts.chart(
                    parts.word("report.plan.timeline"),
                    report.message().schedule(),
                    (drawing, room) -> new PlanFigures(drawing, report).timelines()));
        }
        if (!figures.note().isEmpty()) {
            blocks.add(Paragraph.of(Style.NOTE, figures.note()));
        }
    }

    private List<ColumnSpec<PlannedAction>> all() {
        return List.of(
                parts.column(
                        "number",
                        "report.plan.head.number",
                        Kind.NUMBER,
                        0.04,
                        planned -> Cell.of(RichText.of(Integer.toString(planned.number()), Look.STRONG))),
                parts.column("question", "report.plan.head.question", Kind.WORDS, 0.2, this::question),
                parts.column("action", "report.plan.head.action", Kind.WORDS, 0.3, this::action),
                parts.column("points", "report.plan.head.points", Kind.WORDS, 0.1, this::points),
                parts.column(GAIN, report.addsHead(), Kind.NUMBER, 0.08, this::gain),
                parts.column("office", "report.plan.head.lead", Kind.WORDS, 0.14, this::lead),
                parts.column("period", "report.plan.head.period", Kind.WORDS, 0.12, this::period),
                parts.column(
                        "cost",
                        "report.plan.head.cost",
                        Kind.NUMBER,
                        0.13,
                        planned -> Cell.of(planned.words().cost())),
                parts.column(
                        "indicator",
                        "report.plan.head.indicator",
                        Kind.WORDS,
                        0.12,
                        planned -> Cell.of(
                                RichText.typed(planned.action().indicator().name(), Look.PLAIN),
                                RichText.typed(planned.words().steps(), Look.PLAIN)
                                        .small())),
                parts.column("status", "report.plan.head.state", Kind.WORDS, 0.1, this::state));
    }

    private Cell question(PlannedAction planned) {
        QuestionId id = planned.action().question();
        String title = Optional.ofNullable(id)
                .flatMap(question ->
                        report.sheet().entry().scorecard().framework().question(question))
                .map(Question::title)
                .orElse("");
        String target = planned.action().sdg().isBlank()
                ? ""
                : messages.get("report.plan.sdg", planned.action().sdg());
        String source = Stream.of(planned.question(), target)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return Cell.of(
                RichText.of(title, Look.STRONG),
                RichText.typed(source, Look.PLAIN).small());
    }

    private Cell action(PlannedAction planned) {
        return Cell.of(
                RichText.typed(planned.action().title(), Look.PLAIN),
                below("report.plan.legal", planned.action().legalStep()),
                RichText.of(planned.words().opens()).small());
    }

    private RichText below(String key, String typed) {
        return RichText.typed(typed.isBlank() ? "" : messages.get(key, typed), Look.PLAIN)
                .small();
    }

    /** From now to the goal; nothing where no question of the questionnaire stands behind it. */
    private Cell points(PlannedAction planned) {
        return Cell.of(
                parts.scored(planned.now(), planned.goal()),
                RichText.of(
                                feasibility().isPresent()
                                        ? ""
                                        : messages.get(
                                                "report.plan.feasibility",
                                                planned.words().feasibility()))
                        .small());
    }

    private Cell gain(PlannedAction planned) {
        return Cell.of(
                RichText.of(planned.words().adds(), Look.STRONG),
                RichText.of(planned.words().where()).small());
    }

    private Cell lead(PlannedAction planned) {
        String lead = underTheirLead.contains(planned)
                ? ""
                : planned.action().bodies().lead();
        return parts.bodies(lead, planned.words().with());
    }

    private boolean hasPeriods() {
        return report.actions().stream()
                .anyMatch(planned -> !planned.words().period().isEmpty());
    }

    private Cell period(PlannedAction planned) {
        String period = planned.words().period();
        return Cell.of(period.isEmpty() ? parts.noEnd(planned, hasPeriods()) : period);
    }

    private Cell state(PlannedAction planned) {
        return Cell.of(
                RichText.of(planned.words().state()),
                RichText.of(planned.words().overdue(), Look.CARE).small(),
                below("report.plan.obstacle", planned.action().obstacle()));
    }
}
