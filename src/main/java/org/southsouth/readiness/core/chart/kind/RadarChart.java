package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Dash;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;

/**
 * One or two that somebody chose on three spokes or more, with their figures at the spokes: the first solid, the second
 * dashed. Whose line is which stands beside the picture.
 *
 * @param others the scores of those that are drawn thin and have no figures
 * @param name the head of the first column of the table
 */
public record RadarChart(
        List<String> spokes, List<Shape> shapes, List<List<Double>> others, String name, String summary) {
    /** Fewer spokes than these make no radar. */
    public static final int LEAST = 3;

    private static final double WIDTH = 92;
    private static final double HEIGHT = 40;
    /** Room for a name and its figures: straight above or below, below at the sides, and beside. */
    private static final double ABOVE = 8;

    private static final double BELOW = 4.5;
    private static final double SIDE = 20;
    private static final double AWAY = 2;
    private static final double LEADING = 3.2;
    /** Names stand on two lines; a long one in large words takes a third before it is cut. */
    private static final int MOST_LINES = 3;

    private static final Stroke RULE = Stroke.of(Tone.RULE, 0.2);

    public RadarChart {
        spokes = List.copyOf(spokes);
        shapes = List.copyOf(shapes);
        others = List.copyOf(others);
        if (spokes.size() < LEAST) {
            throw new IllegalArgumentException("a radar of so many spokes: " + spokes.size());
        }
    }

    /** Which of the two it is. */
    public enum Rank {
        FIRST(Tone.CHOSEN, 0.6, Dash.SOLID),
        SECOND(Tone.INK, 0.45, Dash.DASHED);

        private final Tone tone;
        private final double width;
        private final Dash dash;

        Rank(Tone tone, double width, Dash dash) {
            this.tone = tone;
            this.width = width;
            this.dash = dash;
        }
    }

    /** A score for each spoke, NaN where there is none, and the same as texts. */
    public record Shape(Rank rank, String name, List<Double> scores, List<String> figures) {
        public Shape {
            scores = List.copyOf(scores);
            figures = List.copyOf(figures);
        }
    }

    public Picture draw(Setting setting) {
        PictureBuilder pencil = new PictureBuilder(setting, WIDTH);
        rings(pencil);
        others.forEach(scores -> line(pencil, scores, Stroke.of(Tone.FAINT, 0.15)));
        // The first over the second.
        for (int i = shapes.size() - 1; i >= 0; i--) {
            shape(pencil, shapes.get(i));
        }
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            label(pencil, spoke);
        }
        return pencil.picture(HEIGHT, summary, figures());
    }

    /** As large as the labels leave room for: with an odd number of spokes none points straight down. */
    private double radius() {
        boolean pointsDown = spokes.size() % 2 == 0;
        double lowest = pointsDown ? 1 : StrictMath.cos(Math.PI / spokes.size());
        double high = HEIGHT - ABOVE - (pointsDown ? ABOVE : BELOW);
        return Math.min(WIDTH / 2 - SIDE, high / (1 + lowest));
    }

    /** The first spoke points upwards, the others follow in the direction of reading. */
    private Point at(int spoke, double score) {
        double angle = 2 * Math.PI * spoke / spokes.size();
        double length = radius() * score / 100;
        return new Point(WIDTH / 2 + length * StrictMath.sin(angle), ABOVE + radius() - length * StrictMath.cos(angle));
    }

    /** Where the bands begin, and the end of the scale. */
    private void rings(PictureBuilder pencil) {
        List<Double> ends = new ArrayList<>();
        for (int band = 1; band < pencil.bands().bands().size(); band++) {
            ends.add(pencil.bands().bands().get(band).from());
        }
        ends.add(100.0);
        for (double end : ends) {
            List<Point> corners = new ArrayList<>();
            for (int spoke = 0; spoke < spokes.size(); spoke++) {
                corners.add(at(spoke, end));
            }
            pencil.add(new Mark.Area(corners, null, 1, RULE));
        }
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            pencil.path(List.of(at(spoke, 0), at(spoke, 100)), RULE);
        }
    }

    private void shape(PictureBuilder pencil, Shape shape) {
        Rank rank = shape.rank();
        line(pencil, shape.scores(), new Stroke(rank.tone, rank.width, rank.dash));
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            double score = shape.scores().get(spoke);
            if (!Double.isNaN(score)) {
                Point at = at(spoke, score);
                pencil.disc(
                        at.x(),
                        at.y(),
                        0.8,
                        rank == Rank.FIRST ? rank.tone : Tone.PAPER,
                        rank == Rank.FIRST ? null : Stroke.of(rank.tone, rank.width));
            }
        }
    }

    /** Whether a line can be drawn of these: two neighbours have a score. */
    public static boolean isLine(List<Double> scores) {
        return IntStream.range(0, scores.size())
                .anyMatch(spoke -> !scores.get(spoke).isNaN()
                        && !scores.get((spoke + 1) % scores.size()).isNaN());
    }

    /** Joins neighbours that both have a score: a missing one is a gap, never a point at the centre. */
    private void line(PictureBuilder pencil, List<Double> scores, Stroke stroke) {
        List<Point> run = new ArrayList<>();
        boolean isWhole = scores.stream().noneMatch(score -> score.isNaN());
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            run.add(at(spoke, scores.get(spoke)));
        }
        if (isWhole) {
            pencil.add(new Mark.Area(run, null, 1, stroke));
            return;
        }
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            int next = (spoke + 1) % spokes.size();
            if (!scores.get(spoke).isNaN() && !scores.get(next).isNaN()) {
                pencil.path(List.of(run.get(spoke), run.get(next)), stroke);
            }
        }
    }

    /** Name and figures run away from the radar. */
    private void label(PictureBuilder pencil, int spoke) {
        Point end = at(spoke, 100);
        double sideways = (end.x() - at(spoke, 0).x()) / radius();
        double upright = (end.y() - at(spoke, 0).y()) / radius();
        Mark.Align align =
                Math.abs(sideways) < 0.05 ? Mark.Align.MIDDLE : sideways > 0 ? Mark.Align.START : Mark.Align.END;
        double x = end.x() + (align == Mark.Align.MIDDLE ? 0 : Math.signum(sideways) * AWAY);
        double room = align == Mark.Align.MIDDLE ? pencil.width() : align == Mark.Align.START ? pencil.width() - x : x;
        List<String> lines = pencil.fit().lines(spokes.get(spoke), PictureBuilder.CELL, room, MOST_LINES);
        // Straight above and below, all of it stands clear of the radar; at the sides its middle is at the spoke's end.
        double high = (lines.size() + 1) * LEADING;
        double middle = end.y() + upright * (align == Mark.Align.MIDDLE ? AWAY / 2 + high / 2 : LEADING / 2);
        double top = Math.max(0, Math.min(HEIGHT - high, middle - high / 2));
        for (int i = 0; i < lines.size(); i++) {
            pencil.words(x, top + (i + 0.5) * LEADING, lines.get(i), PictureBuilder.CELL, Tone.MUTED, align);
        }
        figures(pencil, spoke, x, top + (lines.size() + 0.5) * LEADING, align);
    }

    private void figures(PictureBuilder pencil, int spoke, double x, double middle, Mark.Align align) {
        double width = -AWAY;
        for (Shape shape : shapes) {
            width += AWAY + pencil.width(shape.figures().get(spoke), PictureBuilder.CELL_BOLD);
        }
        double left = align == Mark.Align.START ? x : align == Mark.Align.END ? x - width : x - width / 2;
        for (Shape shape : shapes) {
            String figure = shape.figures().get(spoke);
            pencil.words(left, middle, figure, PictureBuilder.CELL_BOLD, shape.rank().tone, Mark.Align.START);
            left += AWAY + pencil.width(figure, PictureBuilder.CELL_BOLD);
        }
    }

    private ChartTable figures() {
        List<String> heads = new ArrayList<>(List.of(name));
        shapes.forEach(shape -> heads.add(shape.name()));
        List<List<String>> rows = new ArrayList<>();
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            List<String> row = new ArrayList<>(List.of(spokes.get(spoke)));
            for (Shape shape : shapes) {
                row.add(shape.figures().get(spoke));
            }
            rows.add(row);
        }
        return new ChartTable(heads, rows);
    }
}
