package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * What each of several actions adds to a score, as bars from zero, with who leads it and the points of its answer now and then;
 * where they add up, from the score today to the one after all of them.
 *
 * @param heads five: of the names, of the leads, of the points, of the gains and of the results
 */
public record GainBars(List<Row> rows, List<String> heads, Optional<Ends> ends, String summary) {
    /** That of a page across. */
    private static final double WIDTH = 259;

    private static final double LABEL = 8;
    private static final double LEAD = 98;
    private static final double NOW = 152;
    private static final double CHIP = 7.8;
    private static final double CHIP_HEIGHT = 4.3;
    private static final double GOAL = NOW + CHIP + 5;
    private static final double BARS = 178;
    private static final double ROOM = 44;
    private static final double RESULT = 236;
    private static final double HEAD = 6;
    private static final double ROW = 6.5;
    private static final double LEADING = 3.5;
    private static final double BAR = 2.8;
    private static final double GAP = 2;
    private static final int MOST_LINES = 4;
    private static final Type STRONG = Type.bold(9.5);

    public GainBars {
        rows = List.copyOf(rows);
        heads = List.copyOf(heads);
    }

    /**
     * An action: what is gained, unrounded, and the same as a figure; the result after it and those before it, empty where they do
     * not add up.
     */
    public record Row(
            String number,
            String label,
            String lead,
            ChartCell today,
            ChartCell goal,
            double gain,
            String figure,
            String after) {
        private String steps() {
            return today.figure() + " → " + goal.figure();
        }
    }

    /** A line of words with its figures, which may be empty. */
    public record Line(String label, String figure, String result) {}

    /** The score today, all other actions (empty without any), and the score after all. */
    public record Ends(Line today, Optional<Line> others, Line all) {}

    public Picture draw(Setting setting) {
        PictureBuilder pencil = new PictureBuilder(setting, WIDTH);
        List<Double> lefts = List.of(0.0, LEAD, NOW, BARS);
        for (int i = 0; i < lefts.size(); i++) {
            pencil.words(lefts.get(i), 2, heads.get(i), PictureBuilder.HEAD, Tone.MUTED, Align.START);
        }
        if (ends.isPresent()) {
            pencil.figure(RESULT, WIDTH, 2, heads.get(lefts.size()), PictureBuilder.HEAD, Tone.MUTED);
        }
        rule(pencil, HEAD - 1.6, Tone.INK);
        double most = rows.stream().mapToDouble(Row::gain).reduce(0, Math::max);
        double top = HEAD - 1.6;
        if (ends.isPresent()) {
            top = line(pencil, ends.get().today(), top, STRONG);
        }
        for (Row row : rows) {
            top = row(pencil, row, top, most > 0 ? ROOM / most : 0);
        }
        if (ends.isPresent()) {
            if (ends.get().others().isPresent()) {
                top = line(pencil, ends.get().others().get(), top, PictureBuilder.LABEL);
            }
            rule(pencil, top, Tone.INK);
            top = line(pencil, ends.get().all(), top, STRONG);
        }
        return pencil.picture(top + 1, summary, figures());
    }

    private static void rule(PictureBuilder pencil, double y, Tone tone) {
        pencil.line(0, y, WIDTH, y, Stroke.of(tone, tone == Tone.INK ? 0.3 : 0.18));
    }

    /** Gives where it ends. */
    private static double line(PictureBuilder pencil, Line line, double top, Type type) {
        double middle = top + ROW / 2;
        double left = type.equals(STRONG) ? 0 : LABEL;
        pencil.words(left, middle, line.label(), type, Tone.INK, Align.START);
        pencil.words(BARS, middle, line.figure(), PictureBuilder.LABEL_BOLD, Tone.INK, Align.START);
        pencil.figure(RESULT, WIDTH, middle, line.result(), type, Tone.INK);
        rule(pencil, top + ROW, Tone.RULE);
        return top + ROW;
    }

    private static double row(PictureBuilder pencil, Row row, double top, double scale) {
        List<String> label = pencil.fit().lines(row.label(), PictureBuilder.LABEL, LEAD - LABEL - GAP, MOST_LINES);
        List<String> lead = pencil.fit().lines(row.lead(), PictureBuilder.CELL, NOW - LEAD - GAP, MOST_LINES);
        double height = Math.max(ROW, Math.max(label.size(), lead.size()) * LEADING + 1);
        double middle = top + height / 2;
        pencil.words(0, middle, row.number(), PictureBuilder.LABEL_BOLD, Tone.INK, Align.START);
        pencil.lines(LABEL, middle, label, PictureBuilder.LABEL, Tone.INK);
        pencil.lines(LEAD, middle, lead, PictureBuilder.CELL, Tone.MUTED);
        HeatCell chip = new HeatCell(pencil, PictureBuilder.CELL_BOLD);
        chip.cell(row.today(), NOW, middle - CHIP_HEIGHT / 2, CHIP, CHIP_HEIGHT);
        pencil.words((NOW + CHIP + GOAL) / 2, middle, "→", PictureBuilder.CELL, Tone.MUTED, Align.MIDDLE);
        chip.cell(row.goal(), GOAL, middle - CHIP_HEIGHT / 2, CHIP, CHIP_HEIGHT);
        double length = Math.max(0, row.gain() * scale);
        pencil.box(BARS, middle - BAR / 2, length, BAR, Tone.MUTED, null);
        pencil.words(BARS + length + GAP, middle, row.figure(), PictureBuilder.LABEL_BOLD, Tone.INK, Align.START);
        pencil.figure(RESULT, WIDTH, middle, row.after(), PictureBuilder.LABEL, Tone.INK);
        rule(pencil, top + height, Tone.RULE);
        return top + height;
    }

    private ChartTable figures() {
        int columns = ends.isPresent() ? heads.size() : heads.size() - 1;
        List<List<String>> table = new ArrayList<>();
        ends.ifPresent(each -> table.add(cells(each.today())));
        rows.forEach(row ->
                table.add(List.of(row.number() + ". " + row.label(), row.lead(), row.steps(), row.figure(), row.after())
                        .subList(0, columns)));
        ends.flatMap(Ends::others).ifPresent(line -> table.add(cells(line)));
        ends.ifPresent(each -> table.add(cells(each.all())));
        return new ChartTable(heads.subList(0, columns), table);
    }

    private static List<String> cells(Line line) {
        return List.of(line.label(), "", "", line.figure(), line.result());
    }
}
