package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * Themes in rows and a few subjects in columns; see {@link SubjectHeatMap} for many.
 *
 * @param name the head of the first column of the table
 */
public record HeatMapChart(List<Subject> subjects, List<Row> rows, String name, CellLegend legend, String summary) {
    /** More subjects than these stand in rows. */
    public static final int MOST_SUBJECTS = 8;

    private static final double LABEL = 51;
    private static final double COLUMN = 20;
    private static final double ROW = 3.86;
    private static final double BEFORE_PILLAR = 1.6;
    private static final double LEAST_HEAD = 12;
    private static final double LEADING = 3.3;
    private static final double SIGN = 2.2;
    private static final int MOST_LINES = 3;

    public HeatMapChart {
        subjects = List.copyOf(subjects);
        rows = List.copyOf(rows);
        if (subjects.size() > MOST_SUBJECTS) {
            throw new IllegalArgumentException("too many subjects in columns: " + subjects.size());
        }
    }

    /** Whom a column is of; the state stands below, in the accent where it needs care. */
    public record Subject(Label label, String state, boolean needsCare, boolean isChosen) {}

    /** The level is 1 for a pillar, 2 for what is below it, and so on. */
    public record Row(String label, int level, List<ChartCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Picture draw(Setting setting) {
        PictureBuilder pencil = new PictureBuilder(setting, LABEL + COLUMN * subjects.size() + 0.5);
        FittedLabels labels = FittedLabels.of(
                pencil.fit(),
                subjects.stream().map(Subject::label).toList(),
                PictureBuilder.HEAD_BOLD,
                COLUMN - 0.8 - SIGN,
                MOST_LINES);
        List<List<String>> states = subjects.stream()
                .map(subject -> subject.state().isEmpty()
                        ? List.<String>of()
                        : pencil.fit().wrapped(subject.state(), PictureBuilder.SMALL, COLUMN - 1))
                .toList();
        int most = IntStream.range(0, subjects.size())
                .map(i -> labels.lines(i).size() + states.get(i).size())
                .max()
                .orElse(1);
        double head = Math.max(LEAST_HEAD, most * LEADING + 2);
        for (int i = 0; i < subjects.size(); i++) {
            head(pencil, i, labels.lines(i), states.get(i), head);
        }
        double top = head;
        for (Row row : rows) {
            top += row.level() == 1 && top > head ? BEFORE_PILLAR : 0;
            top += row(pencil, row, top);
        }
        frame(pencil, head, top);
        SignLegend signs =
                new BandLegend(pencil, legend).draw(top + 4, rows.stream().flatMap(row -> row.cells().stream()));
        double end = labels.key(pencil, signs.middle());
        return pencil.picture(end + 2, summary, figures());
    }

    /** The same in as many pictures as this room takes; what goes on in a further one stands there again above it. */
    public List<Picture> draw(Setting setting, Room room) {
        return Room.parts(
                rows.size(),
                room,
                // A head alone at the end of a page would stand again on the next.
                place -> rows.get(place - 1).level() >= rows.get(place).level(),
                (from, to) -> new HeatMapChart(subjects, part(from, to), name, legend, summary).draw(setting));
    }

    private List<Row> part(int from, int to) {
        List<Row> part = new ArrayList<>(rows.subList(from, to));
        int level = part.isEmpty() ? 0 : part.get(0).level();
        for (int i = from - 1; i >= 0 && level > 1; i--) {
            if (rows.get(i).level() < level) {
                part.add(0, rows.get(i));
                level = rows.get(i).level();
            }
        }
        return part;
    }

    private void head(PictureBuilder pencil, int place, List<String> lines, List<String> state, double head) {
        Subject subject = subjects.get(place);
        Type type = subject.isChosen() ? PictureBuilder.HEAD_BOLD : PictureBuilder.HEAD;
        double sign = subject.isChosen() ? SIGN : 0;
        double middle = LABEL + place * COLUMN + COLUMN / 2;
        double y = head - 2.4 - (lines.size() + state.size() - 1) * LEADING;
        for (int i = 0; i < lines.size(); i++) {
            pencil.words(middle + sign / 2, y, lines.get(i), type, Tone.INK, Mark.Align.MIDDLE);
            if (subject.isChosen() && i == 0) {
                pencil.subjectSign(middle - (pencil.width(lines.get(i), type) + sign) / 2, y);
            }
            y += LEADING;
        }
        Tone tone = subject.needsCare() ? Tone.CARE : Tone.MUTED;
        for (String line : state) {
            pencil.words(middle, y + 0.2, line, PictureBuilder.SMALL, tone, Mark.Align.MIDDLE);
            y += LEADING;
        }
    }

    /** Gives its height. */
    private static double row(PictureBuilder pencil, Row row, double top) {
        boolean isPillar = row.level() == 1;
        Type type = isPillar ? PictureBuilder.LABEL_BOLD : PictureBuilder.CELL;
        double indent = 2 * Math.max(0, row.level() - 1);
        if (isPillar) {
            pencil.line(0, top - 0.3, pencil.width(), top - 0.3, Stroke.of(Tone.INK, 0.3));
        }
        List<String> lines = pencil.fit().lines(row.label(), type, LABEL - indent - 2, MOST_LINES);
        double height = ROW + (lines.size() - 1) * LEADING;
        pencil.lines(indent, top + height / 2, lines, type, Tone.INK);
        HeatCell grid = new HeatCell(pencil, isPillar ? PictureBuilder.LABEL_BOLD : PictureBuilder.CELL);
        for (int i = 0; i < row.cells().size(); i++) {
            grid.cell(row.cells().get(i), LABEL + i * COLUMN, top, COLUMN, height);
        }
        return height;
    }

    private void frame(PictureBuilder pencil, double head, double bottom) {
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.get(i).isChosen()) {
                double x = LABEL + i * COLUMN;
                pencil.box(x, head - 0.5, COLUMN, bottom - head + 0.5, null, Stroke.of(Tone.INK, 0.5));
            }
        }
    }

    private ChartTable figures() {
        List<String> heads = new ArrayList<>(List.of(name));
        subjects.forEach(subject -> heads.add(subject.label().name()));
        List<List<String>> table = new ArrayList<>();
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.label()));
            row.cells().forEach(cell -> cells.add(cell.figure()));
            table.add(cells);
        }
        return new ChartTable(heads, table);
    }
}
