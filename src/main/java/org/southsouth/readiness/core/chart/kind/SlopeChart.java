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
 * parts, each named at its end; a fall is dashed. A round without a score breaks the line; a thin one that ends early ends in an
 * open circle.
 *
 * @param heads of the names, then the rounds
 */
public record SlopeChart(List<Line> lines, List<String> heads, Axis axis, String summary) {
    private static final double WIDTH = 84.5;
    private static final double HEIGHT = 33;
    private static final double LOW_HEIGHT = 23;
    private static final double LEFT = 10;
    private static final double FIRST = 13;
    /** For the names at the ends at most, and before them. */
    private static final double NAMES = 36.5;

    private static final double BEFORE_NAMES = 6;
    private static final double TOP = 4;
    /** Below the plot. */
    private static final double FOOT = 5;

    private static final double APART = 3.2;
    private static final double DISC = 1.1;
    /** How high the figure at a point is, and how far its middle is from it. */
    private static final double FIGURE = 3;

    private static final double BESIDE = 3.1;
    /** Where a line ends before the last round. */
    private static final double OPEN = 0.8;
    /** Between the names of two rounds. */
    private static final double BETWEEN = 1;
    /** Between a leader and what it joins. */
    private static final double LEADER = 0.5;

    private static final Stroke STRONG = Stroke.of(Tone.INK, 0.8);
    private static final Stroke THIN = Stroke.of(Tone.FAINT, 0.3);
    private static final Stroke FALL = Stroke.dashed(Tone.CARE, 0.45);

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
        return draw(setting, WIDTH, HEIGHT);
    }

    public Picture drawLow(Setting setting) {
        return draw(setting, WIDTH, LOW_HEIGHT);
    }

    /** For a place of another size; higher where the names do not stand in it. */
    public Picture draw(Setting setting, double width, double height) {
        PictureBuilder pencil = new PictureBuilder(setting, width);
        Panel panel = new Panel(pencil, height - FOOT);
        panel.cutOffs();
        panel.roundNames();
        lines.stream().sorted(Comparator.comparing(Line::isMain)).forEach(panel::line);
        return pencil.picture(Math.max(height, panel.names()), summary, figures());
    }

    private String words(Line line) {
        return line.name() + " " + line.figures().get(rounds() - 1);
    }

    private int rounds() {
        return heads.size() - 1;
    }

    /** Where the lines are drawn. */
    private final class Panel {
        private final PictureBuilder pencil;
        private final double bottom;
        private final double names;

        Panel(PictureBuilder pencil, double bottom) {
            this.pencil = pencil;
            this.bottom = bottom;
            double widest = lines.stream()
                    .mapToDouble(line -> pencil.width(words(line), line.type()))
                    .max()
                    .orElse(0);
            this.names = pencil.width() - Math.min(NAMES, widest);
        }

        double x(int round) {
            double last = names - BEFORE_NAMES;
            return FIRST + (last - FIRST) * round / Math.max(1, rounds() - 1);
        }

        private double y(double score) {
            return bottom - (bottom - TOP) * axis.share(score);
        }

        void cutOffs() {
            List<Double> figures = new ArrayList<>(List.of(axis.low(), axis.high()));
            pencil.bands().bands().stream()
                    .map(band -> band.from())
                    .filter(from -> from > axis.low() && from < axis.high())
                    .forEach(figures::add);
            for (double figure : figures) {
                double y = y(figure);
                pencil.line(LEFT, y, x(rounds() - 1) + 2, y, Stroke.of(Tone.RULE, 0.18));
                String text = pencil.setting().tick().apply(figure);
                pencil.words(LEFT - 2, y, text, PictureBuilder.SMALL, Tone.FAINT, Align.END);
            }
        }

        /** The first and the last always, cut where they must be; others that touch no neighbour. */
        void roundNames() {
            int last = rounds() - 1;
            double free = 0;
            double end = x(last) - half(last) - BETWEEN;
            for (int i = 0; i <= last; i++) {
                boolean isEnd = i == 0 || i == last;
                if (isEnd || (x(i) - half(i) >= free && x(i) + half(i) <= end)) {
                    pencil.words(x(i), bottom + 3.4, roundName(i), roundType(i), Tone.INK, Align.MIDDLE);
                    free = x(i) + half(i) + BETWEEN;
                }
            }
        }

        private String roundName(int round) {
            double beside = 2 * Math.min(FIRST, pencil.width() - x(rounds() - 1));
            double room = rounds() > 1 ? Math.min(beside, x(rounds() - 1) - x(0) - BETWEEN) : beside;
            return pencil.fit().cut(heads.get(round + 1), roundType(round), room);
        }

        private Type roundType(int round) {
            return round == rounds() - 1 ? PictureBuilder.HEAD_BOLD : PictureBuilder.HEAD;
        }

        private double half(int round) {
            return pencil.width(roundName(round), roundType(round)) / 2;
        }

        void line(Line line) {
            for (int i = 1; i < rounds(); i++) {
                double from = line.scores().get(i - 1);
                double to = line.scores().get(i);
                if (!Double.isNaN(from) && !Double.isNaN(to)) {
                    Stroke rise = line.isMain() ? STRONG : THIN;
                    List<Point> stretch = List.of(new Point(x(i - 1), y(from)), new Point(x(i), y(to)));
                    pencil.path(stretch, line.isMain() || to >= from ? rise : FALL);
                }
            }
            if (line.isMain()) {
                points(line);
            } else if (line.last() >= 0 && line.last() < rounds() - 1) {
                double y = y(line.scores().get(line.last()));
                pencil.disc(x(line.last()), y, OPEN, Tone.PAPER, THIN);
            }
        }

        private void points(Line line) {
            for (int i = 0; i < rounds(); i++) {
                if (!Double.isNaN(line.scores().get(i))) {
                    double y = y(line.scores().get(i));
                    pencil.disc(x(i), y, DISC, Tone.INK, Stroke.of(Tone.PAPER, 0.3));
                    if (i < rounds() - 1) {
                        double wide = pencil.width(line.figures().get(i), PictureBuilder.CELL_BOLD) + 0.6;
                        double middle = figure(i, y);
                        pencil.box(x(i) - wide / 2, middle - FIGURE / 2, wide, FIGURE, Tone.PAPER, null);
                        pencil.words(
                                x(i), middle, line.figures().get(i), PictureBuilder.CELL_BOLD, Tone.INK, Align.MIDDLE);
                    }
                }
            }
        }

        /** Above its point, or below where fewer other lines run through it. */
        private double figure(int round, double y) {
            double above = y - BESIDE;
            double below = y + BESIDE;
            return below + FIGURE / 2 <= bottom && crossing(round, below) < crossing(round, above) ? below : above;
        }

        private long crossing(int round, double middle) {
            return lines.stream()
                    .filter(line ->
                            !line.isMain() && !Double.isNaN(line.scores().get(round)))
                    .filter(line -> Math.abs(y(line.scores().get(round)) - middle) < FIGURE / 2)
                    .count();
        }

        /** From the end of a line to its name: lines that end near each other are told apart by it. */
        private void leader(Name name, double middle) {
            if (name.line().last() == rounds() - 1) {
                double end = x(rounds() - 1);
                double from = end + (name.line().isMain() ? DISC : 0) + LEADER;
                List<Point> stretch = List.of(new Point(from, name.wanted()), new Point(names - LEADER, middle));
                pencil.path(stretch, Stroke.of(Tone.FAINT, 0.15));
            }
        }

        /** At the ends of their lines, pushed apart where they would touch; gives back where the lowest ends. */
        double names() {
            List<Name> said = new ArrayList<>();
            for (Line line : lines) {
                if (line.last() >= 0) {
                    said.add(new Name(
                            line,
                            pencil.fit().lines(words(line), line.type(), NAMES, 3),
                            y(line.scores().get(line.last()))));
                }
            }
            said.sort(Comparator.comparingDouble(Name::wanted));
            double all = said.stream().mapToDouble(Name::height).sum();
            double free = Math.max(0, Math.max(bottom + FOOT - 1, all) - all);
            double next = 0;
            for (Name name : said) {
                double top = Math.max(next, Math.min(name.wanted() - name.height() / 2, next + free));
                free = Math.max(0, free - (top - next));
                leader(name, top + name.height() / 2);
                pencil.lines(
                        names,
                        top + name.height() / 2,
                        name.words(),
                        name.line().type(),
                        Tone.INK);
                next = top + name.height();
            }
            return next;
        }
    }

    /** A name with its last figure, and where it stands. */
    private record Name(Line line, List<String> words, double wanted) {
        double height() {
            return words.size() * APART;
        }
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
