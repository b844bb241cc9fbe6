package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.southsouth.readiness.core.chart.Figures;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * Many subjects in rows, five to a block, and the themes in columns under codes with a key; thirty subjects a page.
 *
 * @param name the head of the first column of the table
 * @param totals the group of the columns at the end, which have no colour; empty heads where there is none
 */
public record TurnedHeatMap(
        List<Group> groups, Totals totals, List<Row> rows, String name, String missing, String summary) {
    private static final int BLOCK = 5;
    private static final int PAGE = 30;

    private static final double LABEL = 41.4;
    private static final double STATE = 9;
    private static final double WIDTH = 259;
    private static final double MOST_COLUMN = 7.85;
    /** A figure with one decimal and the gaps around it. */
    private static final double LEAST_COLUMN = 6.4;

    private static final double ROW = 3.66;
    private static final double BLOCK_GAP = 0.95;
    private static final double GROUP_GAP = 1.9;
    private static final double TOTAL = 13;
    private static final double HEAD = 9.6;
    private static final Type CODE = Type.plain(6.5);
    private static final Type STATE_TYPE = Pencil.SMALL;

    public TurnedHeatMap {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /** A theme under its code of three to five letters. */
    public record Theme(String code, String name) {}

    public record Group(String title, List<Theme> themes) {
        public Group {
            themes = List.copyOf(themes);
        }
    }

    public record Totals(String title, List<String> heads) {
        public Totals {
            heads = List.copyOf(heads);
        }
    }

    /** A subject with a cell for each theme, in the order of the groups, and a figure for each head of the totals. */
    public record Row(HeatMapChart.Subject subject, List<Cell> cells, List<String> totals) {
        public Row {
            cells = List.copyOf(cells);
            totals = List.copyOf(totals);
        }
    }

    /** One page or more, each with its heads and its key. */
    public List<Picture> draw(Setting setting) {
        List<Picture> pages = new ArrayList<>();
        for (int from = 0; from == 0 || from < rows.size(); from += PAGE) {
            pages.add(page(setting, rows.subList(from, Math.min(rows.size(), from + PAGE))));
        }
        return pages;
    }

    private Picture page(Setting setting, List<Row> shown) {
        double needed = left(groups.size())
                + LEAST_COLUMN * themes().count()
                + TOTAL * totals.heads().size();
        double width = Math.max(WIDTH, needed);
        double room = width - left(groups.size()) - TOTAL * totals.heads().size();
        double column = Math.min(MOST_COLUMN, room / Math.max(1, themes().count()));
        Pencil pencil = new Pencil(setting, width);
        heads(pencil, column);
        double top = HEAD;
        for (int i = 0; i < shown.size(); i++) {
            top += i > 0 && i % BLOCK == 0 ? BLOCK_GAP : 0;
            row(pencil, shown.get(i), top, column);
            top += ROW;
        }
        double legend = new BandLegend(pencil, missing).draw(top + 4);
        Flow key = new Flow(pencil, 0, legend + 4.4);
        themes().forEach(theme -> key.code(theme.code(), theme.name()));
        return pencil.picture(key.middle() + 2, summary, figures(shown));
    }

    private Stream<Theme> themes() {
        return groups.stream().flatMap(group -> group.themes().stream());
    }

    /** The room before the cells of a group, without the cells. */
    private static double left(int group) {
        return LABEL + group * GROUP_GAP;
    }

    private void heads(Pencil pencil, double column) {
        double x = LABEL;
        for (Group group : groups) {
            double width = column * group.themes().size();
            group(pencil, group.title(), x, width);
            for (Theme theme : group.themes()) {
                String code = pencil.fit().cut(theme.code(), CODE, column - 0.3);
                pencil.words(x + column / 2, HEAD - 2, code, CODE, Tone.MUTED, Mark.Align.MIDDLE);
                x += column;
            }
            x += GROUP_GAP;
        }
        if (!totals.heads().isEmpty()) {
            group(pencil, totals.title(), x, TOTAL * totals.heads().size());
        }
        for (String head : totals.heads()) {
            String text = pencil.fit().cut(head, Pencil.SMALL, TOTAL - 1);
            pencil.figure(x, x + TOTAL, HEAD - 2, text, Pencil.SMALL, Tone.MUTED);
            x += TOTAL;
        }
    }

    private static void group(Pencil pencil, String title, double x, double width) {
        String text = pencil.fit().cut(title, Pencil.CELL_BOLD, width);
        pencil.words(x + width / 2, 2, text, Pencil.CELL_BOLD, Tone.INK, Mark.Align.MIDDLE);
        pencil.line(x + 0.2, 4.4, x + width - 0.2, 4.4, Stroke.of(Tone.INK, 0.25));
    }

    private void row(Pencil pencil, Row row, double top, double column) {
        double middle = top + ROW / 2;
        subject(pencil, row.subject(), middle);
        HeatGrid grid = new HeatGrid(pencil, Pencil.SMALL);
        double x = LABEL;
        int next = 0;
        for (Group group : groups) {
            for (int i = 0; i < group.themes().size(); i++) {
                grid.cell(row.cells().get(next++), x, top, column, ROW);
                x += column;
            }
            x += GROUP_GAP;
        }
        for (int i = 0; i < row.totals().size(); i++) {
            Type type = i == 0 ? Pencil.CELL_BOLD : Pencil.SMALL;
            pencil.figure(x, x + TOTAL, middle, row.totals().get(i), type, i == 0 ? Tone.INK : Tone.MUTED);
            x += TOTAL;
        }
    }

    private static void subject(Pencil pencil, HeatMapChart.Subject subject, double middle) {
        Type type = subject.isChosen() ? Pencil.CELL_BOLD : Pencil.CELL;
        double from = subject.isChosen() ? 2.2 : 0;
        if (subject.isChosen()) {
            pencil.subjectSign(0, middle);
        }
        double end = LABEL - 1.5;
        if (!subject.state().isEmpty()) {
            String state = pencil.fit().cut(subject.state(), STATE_TYPE, STATE * 1.6);
            Tone tone = subject.needsCare() ? Tone.CARE : Tone.MUTED;
            pencil.words(end, middle, state, STATE_TYPE, tone, Mark.Align.END);
            end -= pencil.width(state, STATE_TYPE) + 1;
        }
        String name = pencil.fit().cut(subject.name(), type, end - from - 0.5);
        pencil.words(from, middle, name, type, Tone.INK, Mark.Align.START);
    }

    private Figures figures(List<Row> shown) {
        List<String> heads = new ArrayList<>(List.of(name));
        themes().forEach(theme -> heads.add(theme.name()));
        heads.addAll(totals.heads());
        List<List<String>> table = new ArrayList<>();
        for (Row row : shown) {
            List<String> cells = new ArrayList<>(List.of(row.subject().name()));
            row.cells().forEach(cell -> cells.add(cell.figure()));
            cells.addAll(row.totals());
            table.add(cells);
        }
        return new Figures(heads, table);
    }
}
