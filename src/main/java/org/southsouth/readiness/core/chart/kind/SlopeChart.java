package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * Several rounds of one subject from the first to the last: a strong line for the whole with its figures, thin ones for its
 * parts, each named at its end. A round without a score breaks the line; a thin one that ends early ends in an open circle.
 *
 * @param heads of the names, then the rounds
 */
public record SlopeChart(List<Line> lines, List<String> heads, Axis axis, String summary) {
    private static final double WIDTH = 84.5;
    private static final double LEFT = 10;
    private static final double FIRST = 13;
    private static final double LAST = 44;
    private static final double NAMES = 48;
    private static final double TOP = 4;
    private static final double BOTTOM = 28;
    private static final double APART = 3.2;
    private static final double DISC = 1.1;
    /** Where a line ends before the last round. */
    private static final double OPEN = 0.8;

    private static final Stroke STRONG = Stroke.of(Tone.INK, 0.8);
    private static final Stroke THIN = Stroke.of(Tone.FAINT, 0.3);

    public SlopeChart {
        lines = List.copyOf(lines);
        heads = List.copyOf(heads);
    }

    /** One score in every round, NaN where there is none, with its figures as texts; {@code isMain}: of the whole. */
    public record Line(String name, boolean isMain, List<Double> scores, List<String> figures) {
        public Line {
            scores = List.copyOf(scores);
            figures = List.copyOf(figures);
        }

        /** The last round with a score; -1 without any. */
        private int last() {
            int last = scores.size() - 1;
            while (last >= 0 && Double.isNaN(scores.get(last))) {
                last--;
            }
            return last;
        }

        private Type type() {
            return isMain ? PictureBuilder.HEAD_BOLD : PictureBuilder.HEAD;
        }
    }

    public Picture draw(Setting setting) {
        PictureBuilder pencil = new PictureBuilder(setting, WIDTH);
        cutOffs(pencil, axis);
        for (int i = 0; i < rounds(); i++) {
            Type type = i == rounds() - 1 ? PictureBuilder.HEAD_BOLD : PictureBuilder.HEAD;
            pencil.words(x(i), BOTTOM + 3.4, heads.get(i + 1), type, Tone.INK, Align.MIDDLE);
        }
        lines.stream().sorted(Comparator.comparing(Line::isMain)).forEach(line -> line(pencil, axis, line));
        double end = names(pencil, axis);
        return pencil.picture(Math.max(BOTTOM + 5, end), summary, figures());
    }

    private int rounds() {
        return heads.size() - 1;
    }

    private double x(int round) {
        return FIRST + (LAST - FIRST) * round / Math.max(1, rounds() - 1);
    }

    private static double y(Axis axis, double score) {
        return BOTTOM - (BOTTOM - TOP) * axis.share(score);
    }

    private static void cutOffs(PictureBuilder pencil, Axis axis) {
        List<Double> figures = new ArrayList<>(List.of(axis.low(), axis.high()));
        pencil.bands().bands().stream()
                .map(band -> band.from())
                .filter(from -> from > axis.low() && from < axis.high())
                .forEach(figures::add);
        for (double figure : figures) {
            double y = y(axis, figure);
            pencil.line(LEFT, y, LAST + 2, y, Stroke.of(Tone.RULE, 0.18));
            String text = pencil.setting().tick().apply(figure);
            pencil.words(LEFT - 2, y, text, PictureBuilder.SMALL, Tone.FAINT, Align.END);
        }
    }

    private void line(PictureBuilder pencil, Axis axis, Line line) {
        List<Point> stretch = new ArrayList<>();
        for (int i = 0; i <= rounds(); i++) {
            boolean isEnd = i == rounds() || Double.isNaN(line.scores().get(i));
            if (!isEnd) {
                stretch.add(new Point(x(i), y(axis, line.scores().get(i))));
            } else {
                if (stretch.size() > 1) {
                    pencil.path(stretch, line.isMain() ? STRONG : THIN);
                }
                stretch.clear();
            }
        }
        if (line.isMain()) {
            points(pencil, axis, line);
        } else if (line.last() >= 0 && line.last() < rounds() - 1) {
            double y = y(axis, line.scores().get(line.last()));
            pencil.disc(x(line.last()), y, OPEN, Tone.PAPER, THIN);
        }
    }

    private void points(PictureBuilder pencil, Axis axis, Line line) {
        for (int i = 0; i < rounds(); i++) {
            if (!Double.isNaN(line.scores().get(i))) {
                double y = y(axis, line.scores().get(i));
                pencil.disc(x(i), y, DISC, Tone.INK, Stroke.of(Tone.PAPER, 0.3));
                if (i < rounds() - 1) {
                    double wide = pencil.width(line.figures().get(i), PictureBuilder.CELL_BOLD) + 0.6;
                    pencil.box(x(i) - wide / 2, y - 4.6, wide, 3, Tone.PAPER, null);
                    pencil.words(
                            x(i), y - 3.1, line.figures().get(i), PictureBuilder.CELL_BOLD, Tone.INK, Align.MIDDLE);
                }
            }
        }
    }

    /** A name with its last figure, and where it stands. */
    private record Name(Line line, List<String> words, double wanted) {
        double height() {
            return words.size() * APART;
        }
    }

    /** At the ends of their lines, pushed apart where they would touch; gives back where the lowest ends. */
    private double names(PictureBuilder pencil, Axis axis) {
        List<Name> names = new ArrayList<>();
        for (Line line : lines) {
            if (line.last() >= 0) {
                String words = line.name() + " " + line.figures().get(rounds() - 1);
                names.add(new Name(
                        line,
                        pencil.fit().lines(words, line.type(), WIDTH - NAMES, 3),
                        y(axis, line.scores().get(line.last()))));
            }
        }
        names.sort(Comparator.comparingDouble(Name::wanted));
        double all = names.stream().mapToDouble(Name::height).sum();
        double free = Math.max(0, Math.max(BOTTOM + 4, all) - all);
        double next = 0;
        double lowest = 0;
        for (Name name : names) {
            double top = Math.max(next, Math.min(name.wanted() - name.height() / 2, next + free));
            free = Math.max(0, free - (top - next));
            pencil.lines(
                    NAMES, top + name.height() / 2, name.words(), name.line().type(), Tone.INK);
            next = top + name.height();
            lowest = next;
        }
        return lowest;
    }

    private ChartTable figures() {
        return new ChartTable(
                heads,
                lines.stream()
                        .map(line -> {
                            List<String> row = new ArrayList<>(List.of(line.name()));
                            row.addAll(line.figures());
                            return List.copyOf(row);
                        })
                        .toList());
    }
}
