package org.southsouth.readiness.core.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a picture is made of. */
public sealed interface Mark {
    /** The same so much further to the right and below. */
    Mark moved(double right, double down);

    /** The same so many times as large, lines and letters too. */
    Mark scaled(double factor);

    /** Straight from point to point; not closed. */
    record Line(List<Point> points, Stroke stroke) implements Mark {
        public Line {
            points = List.copyOf(points);
        }

        @Override
        public Mark moved(double right, double down) {
            return new Line(Point.moved(points, right, down), stroke);
        }

        @Override
        public Mark scaled(double factor) {
            return new Line(Point.scaled(points, factor), stroke.scaled(factor));
        }

        public static Line between(double x1, double y1, double x2, double y2, Stroke stroke) {
            return new Line(List.of(new Point(x1, y1), new Point(x2, y2)), stroke);
        }
    }

    /** A closed outline, filled (not at all where the tone is null), with an edge or without. Opacity is 0 to 1. */
    record Area(
            List<Point> points,
            @Nullable Tone fill,
            double opacity,
            @Nullable Stroke edge) implements Mark {
        /** So many corners make a disc of a few millimetres look round. */
        private static final int CORNERS = 40;

        public Area {
            points = List.copyOf(points);
        }

        @Override
        public Mark moved(double right, double down) {
            return new Area(Point.moved(points, right, down), fill, opacity, edge);
        }

        @Override
        public Mark scaled(double factor) {
            return new Area(Point.scaled(points, factor), fill, opacity, edge == null ? null : edge.scaled(factor));
        }

        public static Area box(
                double x, double y, double width, double height, @Nullable Tone fill, @Nullable Stroke edge) {
            return new Area(
                    List.of(
                            new Point(x, y),
                            new Point(x + width, y),
                            new Point(x + width, y + height),
                            new Point(x, y + height)),
                    fill,
                    1,
                    edge);
        }

        public static Area disc(double x, double y, double radius, @Nullable Tone fill, @Nullable Stroke edge) {
            List<Point> corners = new ArrayList<>();
            for (int i = 0; i < CORNERS; i++) {
                double angle = 2 * Math.PI * i / CORNERS;
                corners.add(new Point(x + radius * StrictMath.cos(angle), y + radius * StrictMath.sin(angle)));
            }
            return new Area(corners, fill, 1, edge);
        }
    }

    /** One line of text; the point is on its base line, at the start, the middle or the end of the text. */
    record Words(Point at, String text, Type type, Tone tone, Align align) implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Words(at.moved(right, down), text, type, tone, align);
        }

        @Override
        public Mark scaled(double factor) {
            return new Words(at.scaled(factor), text, new Type(type.size() * factor, type.isBold()), tone, align);
        }

        /** Where its left end lies, for a text of this width in a picture of this direction of reading. */
        public double left(double width, boolean isRightToLeft) {
            return switch (align) {
                case MIDDLE -> at.x() - width / 2;
                case START -> isRightToLeft ? at.x() - width : at.x();
                case END -> isRightToLeft ? at.x() : at.x() - width;
            };
        }
    }

    /** Where a text stands to its point: in the direction of reading. */
    enum Align {
        START,
        MIDDLE,
        END
    }
}
