package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.Figures;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * Themes in rows and a few subjects in columns; see {@link TurnedHeatMap} for many.
 *
 * @param name the head of the first column of the table
 */
public record HeatMapChart(List<Subject> subjects, List<Row> rows, String name, String missing, String summary) {
    /** More subjects than these stand in rows. */
    public static final int MOST_SUBJECTS = 8;

    private static final double LABEL = 51;
    private static final double COLUMN = 20;
    private static final double ROW = 3.86;
    private static final double BEFORE_PILLAR = 1.6;
    private static final double HEAD = 12;

    public HeatMapChart {
        subjects = List.copyOf(subjects);
        rows = List.copyOf(rows);
        if (subjects.size() > MOST_SUBJECTS) {
            throw new IllegalArgumentException("too many subjects in columns: " + subjects.size());
        }
    }

    /** Whom a column is of; the state stands below, in the accent where it needs care. */
    public record Subject(String name, String state, boolean needsCare, boolean isChosen) {}

    /** The level is 1 for a pillar, 2 for what is below it, and so on. */
    public record Row(String label, int level, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Picture draw(Setting setting) {
        Pencil pencil = new Pencil(setting, LABEL + COLUMN * subjects.size() + 0.5);
        for (int i = 0; i < subjects.size(); i++) {
            head(pencil, subjects.get(i), LABEL + i * COLUMN);
        }
        double top = HEAD;
        for (Row row : rows) {
            top += row.level() == 1 && top > HEAD ? BEFORE_PILLAR : 0;
            row(pencil, row, top);
            top += ROW;
        }
        frame(pencil, top);
        double end = new BandLegend(pencil, missing).draw(top + 4);
        return pencil.picture(end + 2, summary, figures());
    }

    private static void head(Pencil pencil, Subject subject, double x) {
        Type type = subject.isChosen() ? Pencil.HEAD_BOLD : Pencil.HEAD;
        double sign = subject.isChosen() ? 2.2 : 0;
        double middle = x + COLUMN / 2;
        double stateLine = subject.state().isEmpty() ? 0 : 3.3;
        List<String> lines = pencil.fit().lines(subject.name(), type, COLUMN - 0.8 - sign);
        for (int i = 0; i < lines.size(); i++) {
            double y = HEAD - 2.4 - stateLine - (lines.size() - 1 - i) * 3.3;
            pencil.words(middle + sign / 2, y, lines.get(i), type, Tone.INK, Mark.Align.MIDDLE);
            if (subject.isChosen() && i == 0) {
                pencil.subjectSign(middle - (pencil.width(lines.get(i), type) + sign) / 2, y);
            }
        }
        if (!subject.state().isEmpty()) {
            String state = pencil.fit().cut(subject.state(), Pencil.SMALL, COLUMN - 1);
            Tone tone = subject.needsCare() ? Tone.CARE : Tone.MUTED;
            pencil.words(middle, HEAD - 2.2, state, Pencil.SMALL, tone, Mark.Align.MIDDLE);
        }
    }

    private void row(Pencil pencil, Row row, double top) {
        boolean isPillar = row.level() == 1;
        Type type = isPillar ? Pencil.LABEL_BOLD : Pencil.CELL;
        double indent = 2 * Math.max(0, row.level() - 1);
        if (isPillar) {
            pencil.line(0, top - 0.3, pencil.width(), top - 0.3, Stroke.of(Tone.INK, 0.3));
        }
        String label = pencil.fit().cut(row.label(), type, LABEL - indent - 2);
        pencil.words(indent, top + ROW / 2, label, type, Tone.INK, Mark.Align.START);
        HeatGrid grid = new HeatGrid(pencil, isPillar ? Pencil.LABEL_BOLD : Pencil.CELL);
        for (int i = 0; i < row.cells().size(); i++) {
            grid.cell(row.cells().get(i), LABEL + i * COLUMN, top, COLUMN, ROW);
        }
    }

    private void frame(Pencil pencil, double bottom) {
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.get(i).isChosen()) {
                double x = LABEL + i * COLUMN;
                pencil.box(x, HEAD - 0.5, COLUMN, bottom - HEAD + 0.5, null, Stroke.of(Tone.INK, 0.5));
            }
        }
    }

    private Figures figures() {
        List<String> heads = new ArrayList<>(List.of(name));
        subjects.forEach(subject -> heads.add(subject.name()));
        List<List<String>> table = new ArrayList<>();
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.label()));
            row.cells().forEach(cell -> cells.add(cell.figure()));
            table.add(cells);
        }
        return new Figures(heads, table);
    }
}
