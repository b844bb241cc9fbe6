package org.southsouth.readiness.core.chart.kind;

import java.util.List;
import java.util.function.Predicate;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;

/** The four signs of a strip: in its rows, and once more with their meaning below it. */
record StripSigns(PictureBuilder pencil) {
    static final Mark.Align START = Mark.Align.START;

    private static final double END = 0.6;
    private static final double TRIANGLE = 1.7;
    /** So wide a range is drawn at least. */
    private static final double LEAST_BOX = 1.6;
    /** How thick the sign of the score is, and how far it stands out of the box at both ends. */
    private static final double TICK = 0.34;

    private static final double BEYOND = 0.9;
    /** White on both sides of it. */
    private static final double HALO = 0.15;
    /** From the box to the line of open answers, and to the sign of the evidence, nearer than to the row above; less in a dense chart. */
    private static final double BELOW = 1.4;

    private static final double BELOW_DENSE = 1;
    private static final double ABOVE = 0.95;
    private static final double ABOVE_DENSE = 0.85;
    /** Below this, the sign of the evidence would only hide the score. */
    private static final double HALF_A_POINT = 0.5;

    private static final double NOTHING = 1e-6;
    /** In the legend there is no box. */
    private static final double LEGEND_TICK = 1.2;

    void lanes(Plot plot, StripChart.Row row, double middle, double height) {
        StripChart.Lanes lanes = row.lanes();
        double box = row.rank() == StripChart.Rank.TOTAL ? 3.6 : height < 7 ? 2.2 : height < 8 ? 2.6 : 3;
        double below = height < 7 ? BELOW_DENSE : BELOW;
        double above = height < 7 ? ABOVE_DENSE : ABOVE;
        if (hasBracket(lanes)) {
            // Where nothing else stands in its row, it need not stand below.
            boolean isAlone = Double.isNaN(lanes.score()) && row.aside().isEmpty();
            bracket(plot.x(lanes.worst()), plot.x(lanes.best()), isAlone ? middle : middle + box / 2 + below);
        }
        if (Double.isNaN(lanes.score())) {
            return;
        }
        if (!Double.isNaN(lanes.likelyLow())) {
            double low = plot.x(lanes.likelyLow());
            double high = plot.x(lanes.likelyHigh());
            double width = Math.max(LEAST_BOX, high - low);
            box((low + high - width) / 2, width, middle, box, pencil.bands().band(lanes.score()));
        }
        tick(plot.x(lanes.score()), middle, box);
        if (showsEvidence(lanes)) {
            triangle(plot.x(lanes.evidenced()), middle - box / 2 - above);
        }
    }

    /** Not where nothing is open: worst and best case are then the score itself. */
    private static boolean hasBracket(StripChart.Lanes lanes) {
        return lanes.best() - lanes.worst() > NOTHING;
    }

    private static boolean showsEvidence(StripChart.Lanes lanes) {
        return Math.abs(lanes.score() - lanes.evidenced()) >= HALF_A_POINT;
    }

    private void box(double x, double width, double middle, double height, int band) {
        Tone fill = pencil.bands().fill(band);
        boolean isPale = fill == Tone.SCORE_1 || fill == Tone.SCORE_2;
        pencil.box(x, middle - height / 2, width, height, fill, isPale ? Stroke.of(Tone.INK, 0.15) : null);
    }

    private void tick(double x, double middle, double box) {
        double top = middle - box / 2 - BEYOND;
        double height = box + 2 * BEYOND;
        pencil.box(x - TICK / 2 - HALO, top, TICK + 2 * HALO, height, Tone.PAPER, null);
        pencil.box(x - TICK / 2, top, TICK, height, Tone.INK, null);
    }

    private void bracket(double from, double to, double middle) {
        Stroke stroke = Stroke.of(Tone.INK, 0.28);
        pencil.line(from, middle, to, middle, stroke);
        pencil.line(from, middle - END, from, middle + END, stroke);
        pencil.line(to, middle - END, to, middle + END, stroke);
    }

    private void triangle(double x, double middle) {
        double half = TRIANGLE / 2;
        pencil.add(new Mark.Area(
                List.of(
                        new Point(x - half, middle - 0.7),
                        new Point(x + half, middle - 0.7),
                        new Point(x, middle + 0.75)),
                Tone.PAPER,
                1,
                Stroke.of(Tone.INK, 0.25)));
    }

    /** Only the signs that stand in the chart, on as many lines as they take; gives back the middle of the last line. */
    double legend(StripChart.Legend words, double left, double middle, List<StripChart.Row> rows) {
        SignLegend flow = new SignLegend(pencil, left, middle);
        if (any(rows, lanes -> !Double.isNaN(lanes.score()))) {
            flow.item(1, words.score(), x -> tick(x + 0.5, flow.middle(), LEGEND_TICK));
        }
        if (any(rows, lanes -> !Double.isNaN(lanes.score()) && !Double.isNaN(lanes.likelyLow()))) {
            flow.item(
                    5,
                    words.likely(),
                    x -> box(
                            x,
                            5,
                            flow.middle(),
                            2.5,
                            Math.min(1, pencil.bands().bands().size() - 1)));
        }
        if (any(rows, StripSigns::hasBracket)) {
            flow.item(6, words.bounds(), x -> bracket(x, x + 6, flow.middle()));
        }
        if (any(rows, lanes -> !Double.isNaN(lanes.score()) && showsEvidence(lanes))) {
            flow.item(2, words.evidenced(), x -> triangle(x + 1, flow.middle()));
        }
        return flow.middle();
    }

    private static boolean any(List<StripChart.Row> rows, Predicate<StripChart.Lanes> test) {
        return rows.stream().map(StripChart.Row::lanes).anyMatch(test);
    }
}
