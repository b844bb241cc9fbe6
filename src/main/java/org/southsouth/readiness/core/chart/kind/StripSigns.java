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

    private static final double TICK = 0.75;
    private static final double TRIANGLE = 1.7;
    /** Below this, the sign of the evidence would only hide the score. */
    private static final double HALF_A_POINT = 0.5;

    private static final double NOTHING = 1e-6;

    void lanes(Plot plot, StripChart.Row row, double middle, double height) {
        StripChart.Lanes lanes = row.lanes();
        boolean isTotal = row.rank() == StripChart.Rank.TOTAL;
        double apart = isTotal ? 2.75 : height < 7 ? 2.3 : 2.6;
        if (hasBracket(lanes)) {
            bracket(plot.x(lanes.worst()), plot.x(lanes.best()), middle + apart);
        }
        if (Double.isNaN(lanes.score())) {
            return;
        }
        if (!Double.isNaN(lanes.likelyLow())) {
            double from = plot.x(lanes.likelyLow());
            box(
                    from,
                    plot.x(lanes.likelyHigh()) - from,
                    middle,
                    isTotal ? 3.2 : 2.5,
                    pencil.bands().band(lanes.score()));
        }
        dot(plot.x(lanes.score()), middle, isTotal ? 1 : 0.85);
        if (showsEvidence(lanes)) {
            triangle(plot.x(lanes.evidenced()), middle - apart);
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

    private void dot(double x, double middle, double radius) {
        pencil.disc(x, middle, radius + 0.3, Tone.PAPER, null);
        pencil.disc(x, middle, radius, Tone.INK, null);
    }

    private void bracket(double from, double to, double middle) {
        Stroke stroke = Stroke.of(Tone.INK, 0.28);
        pencil.line(from, middle, to, middle, stroke);
        pencil.line(from, middle - TICK, from, middle + TICK, stroke);
        pencil.line(to, middle - TICK, to, middle + TICK, stroke);
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
            flow.item(2, words.score(), x -> dot(x + 1, flow.middle(), 0.85));
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
