package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * What moved a score: bars from zero, solid for plus and open for minus, with the score before above them and the score
 * after below them, like a sum.
 *
 * @param heads two: of the names and of the figures
 */
public record MovedChart(Line before, List<Part> parts, Line after, List<String> heads, String summary) {
    private static final int MOST = 10;
    private static final double WIDTH = 174;
    /** Narrower, nothing is left for the bars. */
    private static final double LEAST = 110;

    private static final double LABEL = 56;
    private static final double FIGURE = 16;
    private static final double ROW = 4.9;
    private static final double BAR = 2.8;
    private static final double LEADING = 3.5;
    private static final int MOST_LINES = 3;
    private static final double TOP = 7;
    private static final Type SCORE = Type.bold(10.5);

    public MovedChart {
        parts = List.copyOf(parts);
        heads = List.copyOf(heads);
    }

    /** A score with what it is. */
    public record Line(String label, String figure) {}

    /** Points of the score that something added (above 0) or took, unrounded. */
    public record Part(String label, double points, String figure, boolean isRest) {}

    /**
     * The ten that moved it most, from the most added to the most taken, and after them all others together, which are
     * made of their number and their sum.
     */
    public static List<Part> largest(List<Part> parts, BiFunction<Integer, Double, Part> rest) {
        List<Part> bySize = new ArrayList<>(parts);
        bySize.sort(Comparator.comparingDouble(part -> -Math.abs(part.points())));
        List<Part> shown = new ArrayList<>(bySize.subList(0, Math.min(MOST, bySize.size())));
        shown.sort(Comparator.comparingDouble(part -> -part.points()));
        List<Part> others = bySize.subList(shown.size(), bySize.size());
        if (!others.isEmpty()) {
            shown.add(rest.apply(
                    others.size(), others.stream().mapToDouble(Part::points).sum()));
        }
        return List.copyOf(shown);
    }

    public Picture draw(Setting setting) {
        return draw(setting, WIDTH);
    }

    /** For a place of another width in millimetres, within what can be read. */
    public Picture draw(Setting setting, double wanted) {
        double width = Math.max(LEAST, Math.min(WIDTH, wanted));
        PictureBuilder pencil = new PictureBuilder(setting, width);
        double bottom = TOP + 1;
        for (Part part : parts) {
            bottom += height(pencil, part);
        }
        total(pencil, before, 2.4);
        pencil.line(0, TOP - 1.6, width, TOP - 1.6, Stroke.of(Tone.FAINT, 0.25));
        double zero = zero(width);
        double top = TOP + 0.5;
        for (Part part : parts) {
            double height = height(pencil, part);
            part(pencil, part, top + height / 2, zero);
            top += height;
        }
        pencil.line(zero, TOP - 0.6, zero, bottom, Stroke.of(Tone.INK, 0.3));
        pencil.line(0, bottom + 1.6, width, bottom + 1.6, Stroke.of(Tone.FAINT, 0.25));
        total(pencil, after, bottom + 5);
        return pencil.picture(bottom + 8, summary, figures());
    }

    private static double height(PictureBuilder pencil, Part part) {
        return ROW + (lines(pencil, part).size() - 1) * LEADING;
    }

    private static List<String> lines(PictureBuilder pencil, Part part) {
        return pencil.fit().lines(part.label(), PictureBuilder.LABEL, LABEL - 2, MOST_LINES);
    }

    private static void total(PictureBuilder pencil, Line line, double middle) {
        String label = pencil.fit().cut(line.label(), PictureBuilder.LABEL, pencil.width() - 30);
        pencil.words(0, middle, label, PictureBuilder.LABEL, Tone.MUTED, Mark.Align.START);
        pencil.figure(pencil.width() - FIGURE, pencil.width(), middle, line.figure(), SCORE, Tone.INK);
    }

    private double most() {
        return parts.stream()
                .mapToDouble(Part::points)
                .map(points -> Math.max(0, points))
                .max()
                .orElse(0);
    }

    private double least() {
        return parts.stream()
                .mapToDouble(Part::points)
                .map(points -> Math.min(0, points))
                .min()
                .orElse(0);
    }

    private double scale(double width) {
        double range = most() - least();
        return range <= 0 ? 0 : (width - LABEL - FIGURE - 4) / range;
    }

    private double zero(double width) {
        return LABEL + 2 - least() * scale(width);
    }

    private void part(PictureBuilder pencil, Part part, double middle, double zero) {
        pencil.lines(0, middle, lines(pencil, part), PictureBuilder.LABEL, part.isRest() ? Tone.MUTED : Tone.INK);
        double length = part.points() * scale(pencil.width());
        if (length < 0) {
            pencil.box(zero + length, middle - BAR / 2, -length, BAR, Tone.PAPER, Stroke.of(Tone.CARE, 0.35));
        } else if (length > 0) {
            pencil.box(zero, middle - BAR / 2, length, BAR, Tone.MUTED, null);
        }
        Tone tone = part.points() < 0 ? Tone.CARE : Tone.INK;
        pencil.figure(pencil.width() - FIGURE, pencil.width(), middle, part.figure(), PictureBuilder.LABEL, tone);
    }

    private ChartTable figures() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(before.label(), before.figure()));
        parts.forEach(part -> table.add(List.of(part.label(), part.figure())));
        table.add(List.of(after.label(), after.figure()));
        return new ChartTable(heads, table);
    }
}
