package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.Paragraph.Style;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.model.Outlook;
import org.southsouth.readiness.report.model.Outlook.Step;
import org.southsouth.readiness.report.model.ScorecardReport;

/** What to do next: the first actions of the plan, or steps that the questionnaire suggests where there is none. */
final class StepBlocks {
    private final Parts parts;
    private final ScorecardReport report;

    StepBlocks(Parts parts, ScorecardReport report) {
        this.parts = parts;
        this.report = report;
    }

    /** So many at most; a brief has not the whole plan beside them. */
    List<Block> blocks(int most, boolean isBrief) {
        Outlook.Steps steps = report.outlook().steps();
        String key = steps.isPlanned() ? "report.next.planned" : "report.next.possible";
        List<Block> blocks = new ArrayList<>();
        if (steps.first().isEmpty()) {
            blocks.add(Heading.chapter(parts.word(key)));
            blocks.add(Paragraph.of(
                    Style.NOTE, parts.word(report.gaps().isEmpty() ? "report.html.weak.none" : "report.next.none")));
            return blocks;
        }
        List<Step> first = steps.first().stream().limit(most).toList();
        String together = first.size() < steps.first().size() ? "" : steps.together();
        List<String> notes = new ArrayList<>(notes(steps, first.size(), isBrief));
        notes.add(together);
        blocks.add(Heading.chapter(
                parts.word(key), notes.stream().filter(note -> !note.isEmpty()).collect(Collectors.joining(" "))));
        blocks.addAll(new PlanBlocks(parts, report).overdue(isBrief));
        DataTable table = DataTable.of("steps", stepColumns(steps.isPlanned()), first);
        blocks.add(table.withoutEmpty());
        List<String> legend = new ArrayList<>();
        if (first.stream().anyMatch(step -> !step.adds().isEmpty())) {
            legend.add(parts.word("report.next.adds"));
            if (!steps.isPlanned()) {
                legend.add(parts.word("report.next.alone"));
            }
        }
        if (!isBrief && first.stream().anyMatch(step -> step.grade() != null)) {
            // Below in a brief, on how to read it.
            legend.add(parts.word("report.next.letter"));
        }
        if (first.stream().anyMatch(step -> step.grade() == null && !Double.isNaN(step.now()))) {
            legend.add(parts.word("report.next.undocumented"));
        }
        if (!legend.isEmpty()) {
            blocks.add(Paragraph.of(Style.NOTE, String.join(" ", legend)));
        }
        return blocks;
    }

    /** Whose steps they are. Where no column has what they add, also in which order they stand, and why an answer has none. */
    private List<String> notes(Outlook.Steps steps, int shown, boolean isBrief) {
        if (steps.isPlanned()) {
            return List.of(new PlanBlocks(parts, report).note(shown, isBrief));
        }
        String whose =
                parts.word(report.basis().isCity() ? "report.next.possible.note.city" : "report.next.possible.note");
        return report.root().figures().hasScore()
                ? List.of(whose, parts.word("report.next.theme"))
                : List.of(
                        whose,
                        parts.word("report.next.order"),
                        steps.isHeldBack() ? parts.word("report.next.held-back") : "");
    }

    private List<ColumnSpec<Step>> stepColumns(boolean isPlanned) {
        List<ColumnSpec<Step>> columns = new ArrayList<>(who(isPlanned));
        columns.addAll(whenAndWhatFor());
        return columns;
    }

    private List<ColumnSpec<Step>> who(boolean isPlanned) {
        return List.of(
                Parts.number(Step::number),
                parts.column(
                        "action",
                        isPlanned ? "report.next.head.action" : "report.next.head.step",
                        Kind.WORDS,
                        isPlanned ? 0.36 : 0.45,
                        StepBlocks::action),
                parts.column(
                        "office",
                        isPlanned ? "report.plan.head.lead" : "report.next.head.ask",
                        Kind.WORDS,
                        0.17,
                        step -> parts.bodies(step.lead(), step.with())));
    }

    private List<ColumnSpec<Step>> whenAndWhatFor() {
        return List.of(
                parts.column(
                        "period",
                        "report.next.head.end",
                        Kind.WORDS,
                        0.12,
                        step -> Cell.of(
                                RichText.typed(step.end(), Look.PLAIN),
                                RichText.typed(step.state(), Look.PLAIN).small())),
                parts.column(
                        "feasibility",
                        "report.next.head.feasibility",
                        Kind.WORDS,
                        0.1,
                        step -> Cell.of(step.feasibility())),
                parts.column("points", "report.plan.head.points", Kind.WORDS, 0.15, this::points),
                parts.column(
                        "gain",
                        "report.plan.head.adds",
                        Kind.NUMBER,
                        0.06,
                        step -> Cell.of(RichText.of(step.adds(), Look.STRONG))));
    }

    private static Cell action(Step step) {
        boolean isAlone = step.title().isEmpty() || step.what().isEmpty();
        return Cell.of(new RichText(
                List.of(
                        Run.of(isAlone ? step.title() : step.title() + ". ", Look.STRONG),
                        Run.of(step.what(), step.title().isEmpty() ? Look.STRONG : Look.PLAIN)),
                true,
                false));
    }

    private Cell points(Step step) {
        if (Double.isNaN(step.now()) && Double.isNaN(step.goal())) {
            return Cell.of("");
        }
        List<Run> runs = new ArrayList<>(List.of(parts.scored(step.now())));
        Grade grade = step.grade();
        if (grade != null) {
            runs.add(Run.of(" ", Look.PLAIN));
            runs.add(Run.of(grade.name(), Look.GRADE));
        }
        if (!Double.isNaN(step.goal())) {
            runs.add(Run.of(" → ", Look.PLAIN));
            runs.add(parts.scored(step.goal()));
        }
        return Cell.of(RichText.of(runs));
    }
}
