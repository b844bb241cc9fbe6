package org.southsouth.readiness.report.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.Paragraph.Style;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.model.Outlook;
import org.southsouth.readiness.report.model.OverdueWording;
import org.southsouth.readiness.report.model.PlannedAction;
import org.southsouth.readiness.report.model.PriorityWording;
import org.southsouth.readiness.report.model.ScorecardReport;

/** The plan behind a scorecard: what of it is overdue, and every action of it. */
record PlanBlocks(Parts parts, ScorecardReport report) {
    /** Every action of the plan, where the first steps are not all of it or not all that is overdue is named with them; else nothing. */
    List<Block> blocks() {
        if (!hasMore()) {
            return List.of();
        }
        List<PlannedAction> plan = report.outlook().plan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.chapter(
                parts.word("report.actions"),
                String.join(
                        " ",
                        parts.messages().get("report.actions.note", plan.size()),
                        priority()
                                .order(plan.stream().map(PlannedAction::action).toList()),
                        parts.word("report.plan.order.themes"))));
        blocks.add(DataTable.of("actions", columns(), plan).withoutEmpty());
        if (plan.stream().anyMatch(planned -> !Double.isNaN(planned.adds()))) {
            blocks.add(Paragraph.of(Style.NOTE, parts.word("report.plan.adds-note")));
        }
        return blocks;
    }

    private PriorityWording priority() {
        return new PriorityWording(parts.messages(), parts.formats());
    }

    private boolean hasMore() {
        Outlook outlook = report.outlook();
        return outlook.steps().isPlanned()
                && (outlook.plan().size() > outlook.steps().first().size()
                        || outlook.overdue().size() > OverdueWording.MOST);
    }

    /** How many of the open actions the steps are, and where the others stand. */
    String note(int shown, boolean isBrief) {
        int open = report.outlook().steps().actions();
        if (shown == open) {
            return parts.messages().get("report.next.planned.all", open);
        }
        return parts.messages()
                        .get("report.next.planned.note", shown, open, priority().factors()) + " "
                + parts.word(isBrief ? "report.next.rest.brief" : "report.next.rest");
    }

    /** In a line, who had to do what by when: those that have waited longest. A report marks all in the table of the whole plan. */
    List<Block> overdue(boolean isBrief) {
        List<PlannedAction> all = report.outlook().overdue();
        if (all.isEmpty()) {
            return List.of();
        }
        String named = new OverdueWording(parts.messages(), parts.formats())
                .withLeads(
                        all.stream().map(PlannedAction::action).toList(),
                        isBrief ? "report.next.late.more" : "report.next.late.more.below");
        return List.of(new Paragraph(
                Style.BODY,
                new RichText(
                        List.of(
                                Run.of(parts.word("report.next.late") + " ", Look.CARE),
                                Run.of(named + ".", Look.PLAIN)),
                        true,
                        false)));
    }

    private List<ColumnSpec<PlannedAction>> columns() {
        return List.of(
                Parts.number(PlannedAction::number),
                parts.column("action", "report.next.head.action", Kind.WORDS, 0.26, this::action),
                parts.column(
                        "office",
                        "report.plan.head.lead",
                        Kind.WORDS,
                        0.16,
                        planned -> parts.bodies(
                                planned.action().bodies().lead(),
                                planned.words().with())),
                parts.column("period", "report.next.head.end", Kind.WORDS, 0.12, this::end),
                parts.column(
                        "feasibility",
                        "report.next.head.feasibility",
                        Kind.WORDS,
                        0.1,
                        planned -> Cell.of(planned.words().feasibility())),
                parts.column("points", "report.plan.head.points", Kind.WORDS, 0.14, this::points),
                parts.column(
                        "gain",
                        "report.plan.head.adds",
                        Kind.NUMBER,
                        0.07,
                        planned -> Cell.of(RichText.of(
                                Double.isNaN(planned.adds())
                                        ? ""
                                        : planned.words().adds(),
                                Look.STRONG))),
                parts.column(
                        "status",
                        "report.plan.head.state",
                        Kind.WORDS,
                        0.11,
                        planned -> Cell.of(planned.words().state())));
    }

    private Cell action(PlannedAction planned) {
        String typed = planned.action().title();
        Optional<String> asked = asked(planned);
        List<Run> runs = new ArrayList<>();
        asked.ifPresent(title -> runs.add(Run.of(title.equals(typed) ? title : title + ". ", Look.STRONG)));
        if (asked.filter(typed::equals).isEmpty()) {
            runs.add(Run.of(typed, asked.isPresent() ? Look.PLAIN : Look.STRONG));
        }
        return Cell.of(new RichText(runs, true, false));
    }

    /** The title of the question behind it. */
    private Optional<String> asked(PlannedAction planned) {
        QuestionId id = planned.action().question();
        return id == null
                ? Optional.empty()
                : report.entry().scorecard().framework().question(id).map(Question::title);
    }

    private boolean hasEnds() {
        return report.outlook().plan().stream()
                .anyMatch(planned -> planned.action().end() != null);
    }

    private Cell end(PlannedAction planned) {
        LocalDate end = planned.action().end();
        if (end == null) {
            return Cell.of(parts.noEnd(planned, hasEnds()));
        }
        return planned.isOverdue()
                ? Cell.of(RichText.of(planned.words().overdue(), Look.CARE))
                : Cell.of(parts.formats().date(end));
    }

    private Cell points(PlannedAction planned) {
        return Cell.of(parts.scored(planned.now(), planned.goal()));
    }
}
