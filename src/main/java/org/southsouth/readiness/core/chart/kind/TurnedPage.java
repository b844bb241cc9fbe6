package org.southsouth.readiness.core.chart.kind;

import java.util.List;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * One page of a {@link SubjectHeatMap}. The labels are those of all its pages; {@code from} is the place of the first row
 * of this one.
 */
record TurnedPage(SubjectHeatMap map, double label, FittedLabels labels, int from, List<SubjectHeatMap.Row> shown) {
    private static final int BLOCK = 5;
    private static final double MOST_COLUMN = 7.85;
    private static final double ROW = 3.66;
    private static final double LEADING = 3.1;
    private static final double BLOCK_GAP = 0.95;
    private static final double HEAD = 9.6;

    Picture draw(Setting setting) {
        long themes = map.themes().count();
        double least = map.leastColumn(new Fit(setting.measure()));
        double needed = left(map.groups().size())
                + least * themes
                + SubjectHeatMap.TOTAL * map.totals().heads().size();
        double width = Math.max(SubjectHeatMap.WIDTH, needed);
        double room = width
                - left(map.groups().size())
                - SubjectHeatMap.TOTAL * map.totals().heads().size();
        double column =
                Math.max(least, Math.min(Math.max(MOST_COLUMN, map.headColumn(setting)), room / Math.max(1, themes)));
        PictureBuilder pencil = new PictureBuilder(setting, width);
        heads(pencil, column);
        double top = HEAD;
        for (int i = 0; i < shown.size(); i++) {
            top += i > 0 && i % BLOCK == 0 ? BLOCK_GAP : 0;
            top += row(pencil, i, top, column);
        }
        SignLegend signs = new BandLegend(pencil, map.legend())
                .draw(top + 4, shown.stream().flatMap(row -> row.cells().stream()));
        SignLegend key = new SignLegend(pencil, 0, signs.middle() + 4.4);
        map.themes().forEach(theme -> key.code(theme.code(), theme.name()));
        double end = labels.key(pencil, key.middle());
        return pencil.picture(end + 2, map.summary(), map.figures(shown));
    }

    /** The room before the cells of a group, without the cells. */
    private double left(int group) {
        return label + group * SubjectHeatMap.GROUP_GAP;
    }

    private void heads(PictureBuilder pencil, double column) {
        double x = label;
        for (SubjectHeatMap.Group group : map.groups()) {
            double width = column * group.themes().size();
            group(pencil, title(pencil, group, width), x, width);
            for (SubjectHeatMap.Theme theme : group.themes()) {
                String code = pencil.fit().cut(theme.code(), SubjectHeatMap.CODE, column - 0.3);
                pencil.words(x + column / 2, HEAD - 2, code, SubjectHeatMap.CODE, Tone.MUTED, Mark.Align.MIDDLE);
                x += column;
            }
            x += SubjectHeatMap.GROUP_GAP;
        }
        if (!map.totals().heads().isEmpty()) {
            group(
                    pencil,
                    map.totals().title(),
                    x,
                    SubjectHeatMap.TOTAL * map.totals().heads().size());
        }
        for (String head : map.totals().heads()) {
            String text = pencil.fit().cut(head, PictureBuilder.SMALL, SubjectHeatMap.TOTAL - 1);
            pencil.figure(x, x + SubjectHeatMap.TOTAL, HEAD - 2, text, PictureBuilder.SMALL, Tone.MUTED);
            x += SubjectHeatMap.TOTAL;
        }
    }

    /** Where it would be cut above a single column, the column's code says as much, and the key says it whole. */
    private static String title(PictureBuilder pencil, SubjectHeatMap.Group group, double width) {
        boolean isCut = pencil.fit().width(group.title(), PictureBuilder.CELL_BOLD) > width;
        return isCut && group.themes().size() == 1 ? "" : group.title();
    }

    private static void group(PictureBuilder pencil, String title, double x, double width) {
        String text = pencil.fit().cut(title, PictureBuilder.CELL_BOLD, width);
        pencil.words(x + width / 2, 2, text, PictureBuilder.CELL_BOLD, Tone.INK, Mark.Align.MIDDLE);
        pencil.line(x + 0.2, 4.4, x + width - 0.2, 4.4, Stroke.of(Tone.INK, 0.25));
    }

    /** Gives its height. */
    private double row(PictureBuilder pencil, int place, double top, double column) {
        SubjectHeatMap.Row row = shown.get(place);
        List<String> lines = labels.lines(from + place);
        double height = ROW + (lines.size() - 1) * LEADING;
        double middle = top + height / 2;
        subject(pencil, row.subject(), lines, middle);
        HeatCell grid = new HeatCell(pencil, PictureBuilder.SMALL);
        double x = label;
        int next = 0;
        for (SubjectHeatMap.Group group : map.groups()) {
            for (int i = 0; i < group.themes().size(); i++) {
                grid.cell(row.cells().get(next++), x, top, column, height);
                x += column;
            }
            x += SubjectHeatMap.GROUP_GAP;
        }
        for (int i = 0; i < row.totals().size(); i++) {
            Type type = i == 0 ? PictureBuilder.CELL_BOLD : PictureBuilder.SMALL;
            double right = x + SubjectHeatMap.TOTAL;
            pencil.figure(x, right, middle, row.totals().get(i), type, i == 0 ? Tone.INK : Tone.MUTED);
            x = right;
        }
        return height;
    }

    private void subject(PictureBuilder pencil, HeatMapChart.Subject subject, List<String> lines, double middle) {
        Type type = subject.isChosen() ? PictureBuilder.CELL_BOLD : PictureBuilder.CELL;
        if (subject.isChosen()) {
            pencil.subjectSign(0, middle);
        }
        Tone tone = subject.needsCare() ? Tone.CARE : Tone.MUTED;
        double end = label - SubjectHeatMap.APART;
        pencil.words(end, middle, subject.state(), PictureBuilder.SMALL, tone, Mark.Align.END);
        pencil.lines(subject.isChosen() ? SubjectHeatMap.SIGN : 0, middle, lines, type, Tone.INK);
    }
}
