package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.framework.Band;

/**
 * A bar for each theme below its name and before its figure, with a tick for the median of others where there is one; a column for each pillar, four side by side at most;
 * further ones below. In the order of the framework, so that two profiles can be laid side by side. Names have the whole width of a column.
 *
 * @param heads three: of the names, of the figures and of the medians
 * @param isLow rows stand nearer to one another
 */
public record ThemeBars(List<Group> groups, List<String> heads, Legend legend, String summary, boolean isLow) {
    private static final double WIDTH = 174;
    private static final double GUTTER = 5;
    private static final int MOST_COLUMNS = 4;
    private static final double ROW = 8.5;
    /** Where the page has little room. */
    private static final double LOW_ROW = 6.8;

    /** From the top of a row to its bar. */
    private static final double TO_BAR = 3.9;

    private static final double LOW_TO_BAR = 3.4;

    private static final double HEAD = 7;
    private static final double BAR = 2.1;
    private static final double SLIVER = 0.5;
    /** Between a bar and its figure. */
    private static final double BESIDE = 2;

    /** The sign of the median. */
    private static final double TICK = 2.9;

    private static final double TICK_WIDTH = 0.34;
    private static final double HALO = 0.23;
    private static final double LEADING = 3.1;
    private static final int MOST_LINES = 3;

    public ThemeBars(List<Group> groups, List<String> heads, Legend legend, String summary) {
        this(groups, heads, legend, summary, false);
    }

    public ThemeBars {
        groups = List.copyOf(groups);
        heads = List.copyOf(heads);
    }

    /** A pillar with its figure and its themes. */
    public record Group(String title, String figure, List<Bar> bars) {
        public Group {
            bars = List.copyOf(bars);
        }
    }

    /** A theme and the median of others, NaN without one; where nothing applies, it has no track. */
    public record Bar(String label, ChartCell cell, double median, String medianFigure) {
        /** Without others. */
        public Bar(String label, ChartCell cell) {
            this(label, cell, Double.NaN, "");
        }

        private boolean hasMedian() {
            return cell.state() == ChartCell.State.SCORED && !Double.isNaN(median);
        }
    }

    /** What stands where there is no bar, and the tick; empty where there is none. */
    public record Legend(CellLegend cells, String median) {}

    /** With its rows nearer to one another. */
    public ThemeBars low() {
        return new ThemeBars(groups, heads, legend, summary, true);
    }

    public Picture draw(Setting setting) {
        return draw(setting, WIDTH);
    }

    /** For a place of another width. */
    public Picture draw(Setting setting, double width) {
        PictureBuilder pencil = new PictureBuilder(setting, width);
        int across = Math.max(1, Math.min(MOST_COLUMNS, groups.size()));
        double column = (width - (across - 1) * GUTTER) / across;
        double bar = column - figure(pencil) - BESIDE;
        double top = 0;
        for (int from = 0; from < groups.size(); from += across) {
            List<Group> row = groups.subList(from, Math.min(groups.size(), from + across));
            double lowest = top;
            for (int i = 0; i < row.size(); i++) {
                lowest = Math.max(lowest, group(pencil, row.get(i), i * (column + GUTTER), top, column, bar));
            }
            top = lowest + 1;
        }
        SignLegend signs = new BandLegend(pencil, legend.cells())
                .draw(
                        top + 2,
                        groups.stream().flatMap(group -> group.bars().stream()).map(Bar::cell));
        if (hasMedians()) {
            signs.item(1, legend.median(), x -> tick(pencil, x + 0.5, signs.middle() - TICK / 2));
        }
        double end = signs.middle();
        return pencil.picture(end + 2, summary, figures());
    }

    /** How wide the widest figure of a theme is: all bars end at the same place. */
    private double figure(PictureBuilder pencil) {
        return groups.stream()
                .flatMap(group -> group.bars().stream())
                .mapToDouble(bar -> pencil.width(bar.cell().figure(), PictureBuilder.CELL_BOLD))
                .max()
                .orElse(0);
    }

    /** Gives where it ends. */
    private double group(PictureBuilder pencil, Group group, double x, double top, double width, double bar) {
        double room = width - pencil.width(group.figure(), PictureBuilder.CELL_BOLD) - 2;
        List<String> title = pencil.fit().lines(group.title(), PictureBuilder.CELL_BOLD, room, MOST_LINES);
        double more = (title.size() - 1) * LEADING;
        pencil.lines(x, top + 2.2 + more / 2, title, PictureBuilder.CELL_BOLD, Tone.INK);
        pencil.words(x + width, top + 2.2, group.figure(), PictureBuilder.CELL_BOLD, Tone.INK, Mark.Align.END);
        pencil.line(x, top + 4.8 + more, x + width, top + 4.8 + more, Stroke.of(Tone.INK, 0.25));
        double next = top + HEAD + more;
        for (Bar theme : group.bars()) {
            next += bar(pencil, theme, x, next, width, bar);
        }
        return next;
    }

    /** Gives its height. */
    private double bar(PictureBuilder pencil, Bar bar, double x, double top, double column, double width) {
        List<String> label = pencil.fit().lines(bar.label(), PictureBuilder.HEAD, column, MOST_LINES);
        double more = (label.size() - 1) * LEADING;
        pencil.lines(x, top + 1.6 + more / 2, label, PictureBuilder.HEAD, Tone.INK);
        double y = top + (isLow ? LOW_TO_BAR : TO_BAR) + more;
        pencil.words(x + column, y + BAR / 2, bar.cell().figure(), PictureBuilder.CELL_BOLD, Tone.INK, Mark.Align.END);
        switch (bar.cell().state()) {
            case SCORED -> {
                track(pencil, bar.cell().score(), x, y, width);
                if (bar.hasMedian()) {
                    tick(pencil, x + width * bar.median() / 100, y + (BAR - TICK) / 2);
                }
            }
            case MISSING -> pencil.missing(x + 0.1, y, width - 0.2, BAR);
            case NOT_APPLICABLE, PLAIN -> {}
        }
        return (isLow ? LOW_ROW : ROW) + more;
    }

    private static void tick(PictureBuilder pencil, double x, double top) {
        pencil.box(x - TICK_WIDTH / 2 - HALO, top, TICK_WIDTH + 2 * HALO, TICK, Tone.PAPER, null);
        pencil.box(x - TICK_WIDTH / 2, top, TICK_WIDTH, TICK, Tone.INK, null);
    }

    private static void track(PictureBuilder pencil, double score, double x, double y, double width) {
        pencil.box(x, y, width, BAR, Tone.WASH, null);
        int band = pencil.bands().band(score);
        // A score of 0 is a sliver, so that it has a colour and is not taken for a missing one.
        pencil.banded(x, y, Math.max(SLIVER, width * score / 100), BAR, band);
        for (Band each : pencil.bands().bands()) {
            if (each.from() > 0) {
                boolean isOnBar = each.from() < score;
                double at = x + width * each.from() / 100;
                pencil.line(at, y, at, y + BAR, Stroke.of(isOnBar ? Tone.PAPER : Tone.RULE, 0.25));
            }
        }
    }

    private boolean hasMedians() {
        return groups.stream().flatMap(group -> group.bars().stream()).anyMatch(Bar::hasMedian);
    }

    private ChartTable figures() {
        int columns = hasMedians() ? 3 : 2;
        List<List<String>> table = new ArrayList<>();
        for (Group group : groups) {
            table.add(List.of(group.title(), group.figure(), "").subList(0, columns));
            group.bars()
                    .forEach(bar -> table.add(List.of(bar.label(), bar.cell().figure(), bar.medianFigure())
                            .subList(0, columns)));
        }
        return new ChartTable(heads.subList(0, columns), table);
    }
}
