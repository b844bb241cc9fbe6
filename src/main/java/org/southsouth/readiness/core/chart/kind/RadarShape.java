package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;

/** A radar of so many spokes around a point: the rings, and the line of one subject, which a missing score leaves open. */
record RadarShape(PictureBuilder pencil, Point centre, double radius, int spokes) {
    static final int LEAST = 3;
    static final int MOST = 8;

    static void check(int spokes) {
        if (!RadarChart.isDrawn(spokes)) {
            throw new IllegalArgumentException("a radar of so many spokes: " + spokes);
        }
    }

    /** The first spoke points upwards, the others follow in the direction of reading. */
    Point at(int spoke, double figure) {
        double angle = 2 * Math.PI * spoke / spokes;
        double length = radius * figure / 100;
        return new Point(centre.x() + length * StrictMath.sin(angle), centre.y() - length * StrictMath.cos(angle));
    }

    /** Rings at 25, 50 and 75 or whatever the bands are, the outer one darker. */
    void rings() {
        for (int i = 1; i < pencil.bands().bands().size(); i++) {
            ring(pencil.bands().bands().get(i).from(), Stroke.of(Tone.RULE, 0.18));
        }
        ring(100, Stroke.of(Tone.FAINT, 0.18));
        for (int spoke = 0; spoke < spokes; spoke++) {
            pencil.path(List.of(centre, at(spoke, 100)), Stroke.of(Tone.RULE, 0.18));
        }
    }

    private void ring(double figure, Stroke stroke) {
        List<Point> corners = new ArrayList<>();
        for (int spoke = 0; spoke < spokes; spoke++) {
            corners.add(at(spoke, figure));
        }
        pencil.add(new Mark.Area(corners, null, 1, stroke));
    }

    /** A fill only where nothing is missing; points of this radius, none at 0. */
    void line(List<Double> scores, Stroke stroke, double fill, double points) {
        boolean isWhole = scores.stream().noneMatch(score -> score.isNaN());
        if (isWhole) {
            List<Point> corners = new ArrayList<>();
            for (int spoke = 0; spoke < spokes; spoke++) {
                corners.add(at(spoke, scores.get(spoke)));
            }
            if (fill > 0) {
                pencil.add(new Mark.Area(corners, stroke.tone(), fill, null));
            }
            pencil.add(new Mark.Area(corners, null, 1, stroke));
        } else {
            for (int spoke = 0; spoke < spokes; spoke++) {
                side(scores, spoke, stroke);
            }
        }
        for (int spoke = 0; spoke < spokes && points > 0; spoke++) {
            if (!scores.get(spoke).isNaN()) {
                Point at = at(spoke, scores.get(spoke));
                pencil.disc(at.x(), at.y(), points, stroke.tone(), null);
            }
        }
    }

    private void side(List<Double> scores, int spoke, Stroke stroke) {
        int next = (spoke + 1) % spokes;
        double from = scores.get(spoke);
        double to = scores.get(next);
        if (!Double.isNaN(from) && !Double.isNaN(to)) {
            pencil.path(List.of(at(spoke, from), at(next, to)), stroke);
        }
    }

    /** How a text stands at the end of a spoke so that it runs away from the radar. */
    Mark.Align away(int spoke) {
        double side = at(spoke, 100).x() - centre.x();
        return Math.abs(side) < radius * 0.05 ? Mark.Align.MIDDLE : side > 0 ? Mark.Align.START : Mark.Align.END;
    }
}
