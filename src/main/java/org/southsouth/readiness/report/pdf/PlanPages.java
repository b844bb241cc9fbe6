package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.report.figure.Figure;
import org.southsouth.readiness.report.figure.PlanFigures;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.PlannedAction;
import org.southsouth.readiness.report.pdf.page.Beside;
import org.southsouth.readiness.report.pdf.page.Block;
import org.southsouth.readiness.report.pdf.page.Chip;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PdfColumn;
import org.southsouth.readiness.report.pdf.page.Stack;
import org.southsouth.readiness.report.pdf.page.Table;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;

/** An action matrix, landscape: no action is cut, and long texts end with an ellipsis; the workbook has them whole. */
final class PlanPages {
    private static final double CHIP_GAP = 0.8;
    private static final String ARROW = "→";
    private static final char RANGE = '–';
    /** Of a title, a name or a state; and of what is smaller below it. */
    private static final int MOST = 4;

    private final PdfWriter pen;
    private final Flow flow;
    private final ActionPlanReport report;
    private final List<PlanPart> parts;

    PlanPages(PdfWriter pen, ActionPlanReport report) {
        this.pen = pen;
        this.flow = pen.flow();
        this.report = report;
        this.parts = Arrays.stream(PlanPart.values())
                .filter(part -> part.isIn(report.actions()))
                .toList();
    }

    void write() {
        flow.start(pen.around(pen.word("report.plan")), pen.paper().turned());
        flow.title(TextStyle.TITLE, pen.word("report.plan"), flow.width());
        flow.space(1);
        flow.paragraph(TextStyle.LIST_NOTE, report.lead());
        flow.space(3);
        if (report.actions().isEmpty()) {
            return;
        }
        Table table = new Table(flow, columns(), "");
        for (PlannedAction action : report.actions()) {
            row(table, action);
            if (action.number() == report.open() && report.together().isSaid()) {
                together(table);
            }
        }
        table.draw();
        charts();
    }

    private void charts() {
        PlanFigures figures = new PlanFigures(pen.drawing(), report);
        figures.gains().ifPresent(gains -> chart(gains, ""));
        for (Picture picture : figures.timelines()) {
            chart(new Figure(figures.title(), picture), figures.note());
        }
    }

    private void chart(Figure figure, String note) {
        flow.start(pen.around(pen.word("report.plan")), pen.paper().turned());
        flow.title(TextStyle.COMPARISON_TITLE, figure.title(), flow.width());
        flow.paragraph(TextStyle.LIST_NOTE, note);
        flow.space(2);
        flow.pictureToFit(figure.picture());
    }

    /** What the others leave is the action's own. */
    private List<PdfColumn> columns() {
        double others = parts.stream().mapToDouble(PlanPart::width).sum();
        return parts.stream()
                .map(part -> part.column(pen.word(part.head(report)), flow.width() - others))
                .toList();
    }

    private void row(Table table, PlannedAction planned) {
        List<Block> cells = new ArrayList<>();
        parts.forEach(part -> cells.add(cell(table, part, cells.size(), planned)));
        table.row(cells.toArray(Block[]::new));
    }

    private Block cell(Table table, PlanPart part, int column, PlannedAction planned) {
        Action action = planned.action();
        return switch (part) {
            case NUMBER -> table.text(column, TextStyle.LIST, TextStyle.LIST.bold(Integer.toString(planned.number())));
            case ACTION -> what(table, planned);
            case POINTS -> change(table, planned);
            case GAIN ->
                table.text(
                        column,
                        TextStyle.LIST,
                        TextStyle.LIST.bold(planned.words().gain()));
            case LEAD ->
                stack(
                        table,
                        column,
                        action.bodies().lead(),
                        planned.words().with().stream().map(name -> muted(table, column, name)));
            case PERIOD ->
                table.text(
                        column,
                        TextStyle.LIST,
                        2,
                        TextStyle.LIST.of(planned.words().period()));
            case COST -> cost(table, column, planned.words().cost());
            case INDICATOR ->
                stack(
                        table,
                        column,
                        action.indicator().name(),
                        Stream.of(table.text(
                                column,
                                TextStyle.LIST,
                                2,
                                TextStyle.LIST.of(planned.words().steps()))));
            case STATE -> state(table, column, planned);
        };
    }

    private static TextBlock muted(Table table, int column, String text) {
        return table.text(column, TextStyle.LIST, 3, TextStyle.LIST.of(text, Tone.MUTED));
    }

    /** Without the lines that say nothing. */
    private static Stack stack(Table table, int column, String first, Stream<TextBlock> others) {
        return new Stack(Stream.concat(
                        Stream.of(table.text(column, TextStyle.LIST, MOST, TextStyle.LIST.of(first))), others)
                .filter(block -> !block.lines().isEmpty())
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    private Block what(Table table, PlannedAction planned) {
        Action action = planned.action();
        String target = action.sdg().isBlank() ? "" : pen.messages().get("report.plan.sdg", action.sdg());
        String source = Stream.of(planned.question(), target)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        List<Block> blocks =
                new ArrayList<>(List.of(table.text(1, TextStyle.LIST, MOST, TextStyle.LIST.bold(action.title()))));
        if (!source.isEmpty()) {
            blocks.add(table.text(1, TextStyle.SMALL, 2, TextStyle.SMALL.of(source)));
        }
        if (!planned.words().opens().isEmpty()) {
            blocks.add(table.text(
                    1, TextStyle.SMALL, 2, TextStyle.SMALL.of(planned.words().opens())));
        }
        if (!action.legalStep().isBlank()) {
            blocks.add(table.text(
                    1,
                    TextStyle.TABLE_NOTE,
                    MOST,
                    TextStyle.TABLE_NOTE.of(pen.messages().get("report.plan.legal", action.legalStep()))));
        }
        return new Stack(blocks);
    }

    /** Both ends of a range whole, one below the other. */
    private static Block cost(Table table, int column, String cost) {
        int end = cost.indexOf(RANGE) + 1;
        List<String> parts = end == 0 ? List.of(cost) : List.of(cost.substring(0, end), cost.substring(end));
        return new Stack(parts.stream()
                .map(part -> table.text(column, TextStyle.LIST, 2, TextStyle.LIST.of(part)))
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    /** From now to the goal; nothing where no question of the questionnaire stands behind it. */
    private Block change(Table table, PlannedAction planned) {
        List<Block> blocks = new ArrayList<>();
        if (!Double.isNaN(planned.now()) || !Double.isNaN(planned.goal())) {
            blocks.add(new Beside(chips(planned), CHIP_GAP));
        }
        blocks.add(table.text(
                2,
                TextStyle.SMALL,
                1,
                TextStyle.SMALL.of(pen.messages()
                        .get("report.plan.feasibility", planned.words().feasibility()))));
        if (!planned.words().where().isEmpty()) {
            blocks.add(table.text(
                    2, TextStyle.SMALL, 2, TextStyle.SMALL.of(planned.words().where())));
        }
        return new Stack(blocks);
    }

    private List<Beside.Piece> chips(PlannedAction planned) {
        double arrow = pen.composer().width(ARROW, TextStyle.LIST.type());
        Chip now = pen.chip(planned.now(), 0);
        if (Double.isNaN(planned.goal())) {
            return List.of(new Beside.Piece(now, now.width()));
        }
        Chip goal = pen.chip(planned.goal(), 0);
        return List.of(
                new Beside.Piece(now, now.width()),
                new Beside.Piece(pen.composer().text(TextStyle.LIST, ARROW, arrow), arrow),
                new Beside.Piece(goal, goal.width()));
    }

    private Block state(Table table, int column, PlannedAction planned) {
        List<Block> blocks = new ArrayList<>(List.of(table.text(
                column, TextStyle.LIST, 2, TextStyle.LIST.of(planned.words().state()))));
        if (planned.isOverdue()) {
            blocks.add(table.text(
                    column, TextStyle.LIST, 2, TextStyle.LIST.of(planned.words().overdue(), Tone.CARE)));
        }
        if (!planned.action().obstacle().isBlank()) {
            blocks.add(table.text(
                    column,
                    TextStyle.LIST,
                    MOST,
                    TextStyle.LIST.of(
                            pen.messages()
                                    .get(
                                            "report.plan.obstacle",
                                            planned.action().obstacle()),
                            Tone.MUTED)));
        }
        return new Stack(blocks);
    }

    private void together(Table table) {
        table.row(
                List.of(1, 2, 1, parts.size() - 4),
                table.text(0, TextStyle.LIST, TextStyle.LIST.of("")),
                pen.composer()
                        .text(
                                TextStyle.LIST,
                                List.of(TextStyle.LIST.bold(report.together().title())),
                                table.room(1, 2)),
                table.text(
                        3, TextStyle.LIST, TextStyle.LIST.bold(report.together().gain())),
                pen.composer()
                        .text(TextStyle.LIST_NOTE, report.together().sentence(), table.room(4, parts.size() - 4)));
    }
}
