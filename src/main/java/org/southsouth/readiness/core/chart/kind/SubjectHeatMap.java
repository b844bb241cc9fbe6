package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Type;

/**
 * Many subjects in rows, five to a block, and the themes in columns under codes with a key; thirty subjects a page.
 *
 * @param name the head of the first column of the table
 * @param totals the group of the columns at the end, which have no colour; empty heads where there is none
 */
public record SubjectHeatMap(
        List<Group> groups, Totals totals, List<Row> rows, String name, CellLegend legend, String summary) {
    private static final int PAGE = 30;

    static final double WIDTH = 259;
    private static final double LEAST_LABEL = 41.4;
    private static final double HEAD_GAP = 1;
    private static final double MOST_STATE = 30;
    /** Before the sign of the subject that a comparison is made for, or of what is beside a name. */
    static final double SIGN = 2.2;

    static final double APART = 1.5;
    private static final int MOST_LINES = 2;
    /** A figure with one decimal and the gaps around it. */
    private static final double LEAST_COLUMN = 6.4;

    static final double GROUP_GAP = 1.9;
    static final double TOTAL = 13;
    static final Type CODE = Type.plain(6.5);
    private static final double CODE_GAP = 0.4;

    public SubjectHeatMap {
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
    public record Row(HeatMapChart.Subject subject, List<ChartCell> cells, List<String> totals) {
        public Row {
            cells = List.copyOf(cells);
            totals = List.copyOf(totals);
        }
    }

    /** One page or more, each with its heads and its key. */
    public List<Picture> draw(Setting setting) {
        Fit fit = new Fit(setting.measure());
        double label = label(fit);
        FittedLabels labels = FittedLabels.of(
                fit,
                rows.stream().map(row -> row.subject().label()).toList(),
                PictureBuilder.CELL_BOLD,
                label - APART - SIGN - states(fit),
                MOST_LINES);
        List<Picture> pages = new ArrayList<>();
        for (int from = 0; from == 0 || from < rows.size(); from += PAGE) {
            int to = Math.min(rows.size(), from + PAGE);
            pages.add(new TurnedPage(this, label, labels, from, rows.subList(from, to)).draw(setting));
        }
        return pages;
    }

    /** The room for names and states: as much as the longest takes, as long as the columns can still be read. */
    private double label(Fit fit) {
        double longest = rows.stream()
                .mapToDouble(row -> fit.width(row.subject().label().name(), PictureBuilder.CELL_BOLD))
                .reduce(0, Math::max);
        double most = WIDTH
                - GROUP_GAP * groups.size()
                - leastColumn(fit) * themes().count()
                - TOTAL * totals.heads().size();
        return Math.max(LEAST_LABEL, Math.min(most, longest + SIGN + states(fit) + APART));
    }

    /** As wide as the widest code and a figure need. */
    double leastColumn(Fit fit) {
        return themes().mapToDouble(theme -> fit.width(theme.code(), CODE) + CODE_GAP)
                .reduce(LEAST_COLUMN, Math::max);
    }

    /** As wide as the title of every group needs its columns to be. */
    double headColumn(Setting setting) {
        Fit fit = new Fit(setting.measure());
        return groups.stream()
                .filter(group -> !group.themes().isEmpty())
                .mapToDouble(group -> (fit.width(group.title(), PictureBuilder.CELL_BOLD) + HEAD_GAP)
                        / group.themes().size())
                .reduce(0, Math::max);
    }

    private double states(Fit fit) {
        double widest = rows.stream()
                .mapToDouble(row -> fit.width(row.subject().state(), PictureBuilder.SMALL))
                .reduce(0, Math::max);
        return widest > 0 ? Math.min(widest, MOST_STATE) + APART : 0;
    }

    Stream<Theme> themes() {
        return groups.stream().flatMap(group -> group.themes().stream());
    }

    ChartTable figures(List<Row> shown) {
        List<String> heads = new ArrayList<>(List.of(name));
        themes().forEach(theme -> heads.add(theme.name()));
        heads.addAll(totals.heads());
        List<List<String>> table = new ArrayList<>();
        for (Row row : shown) {
            List<String> cells = new ArrayList<>(List.of(row.subject().label().name()));
            row.cells().forEach(cell -> cells.add(cell.figure()));
            cells.addAll(row.totals());
            table.add(cells);
        }
        return new ChartTable(heads, table);
    }
}
