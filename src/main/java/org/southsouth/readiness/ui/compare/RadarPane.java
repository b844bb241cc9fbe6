package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.TextAlignment;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.words.Formats;

/**
 * Two entries on three axes or more, the figures beside the axes; the others thin and grey. A missing score is a gap in
 * the line, never a point at the centre. The order of the axes does not mirror with the language.
 */
final class RadarPane extends Pane {
    private static final int[] RINGS = {25, 50, 75, 100};
    private static final double LABEL_GAP = 6;
    private static final double LEAST_RADIUS = 24;

    private final Formats formats;
    private final List<Band> bands;
    private final List<Region> labels = new ArrayList<>();
    private Radar radar = new Radar("", List.of());
    private Pair pair = Pair.NONE;
    private List<Integer> others = List.of();

    RadarPane(Formats formats, List<Band> bands) {
        this.formats = formats;
        this.bands = bands;
        getStyleClass().add("radar");
        setMinSize(0, 0);
        widthProperty().subscribe(() -> draw());
        heightProperty().subscribe(() -> draw());
    }

    void show(Radar shown, Pair chosen, List<Integer> drawnThin) {
        radar = shown;
        pair = chosen;
        others = drawnThin;
        draw();
    }

    private void draw() {
        getChildren().clear();
        labels.clear();
        int axes = radar.axes().size();
        if (axes == 0 || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        for (int axis = 0; axis < axes; axis++) {
            labels.add(label(axis));
        }
        getChildren().addAll(labels);
        applyCss();
        double radius = radius();
        drawGrid(axes, radius);
        others.forEach(entry -> getChildren().add(path(radar.valuesOf(entry), radius, "radar-o")));
        drawChosen(pair.second(), radius, "radar-b", "radar-dot-b");
        drawChosen(pair.first(), radius, "radar-a", "radar-dot-a");
        placeLabels(radius);
    }

    /** As large as the labels leave room for, each in its own direction. */
    private double radius() {
        double radius = Math.min(getWidth(), getHeight()) / 2;
        for (int axis = 0; axis < labels.size(); axis++) {
            double sideways = Math.abs(Math.sin(angle(axis)));
            double upright = Math.abs(Math.cos(angle(axis)));
            Region label = labels.get(axis);
            if (isUpright(axis)) {
                radius = Math.min(radius, getHeight() / 2 - LABEL_GAP - label.prefHeight(-1));
            } else {
                radius = Math.min(radius, (getWidth() / 2 - LABEL_GAP - width(label)) / sideways);
                radius = Math.min(
                        radius, (getHeight() / 2 - label.prefHeight(width(label)) / 2) / Math.max(upright, 0.01));
            }
        }
        return Math.max(LEAST_RADIUS, radius);
    }

    private static double width(Region label) {
        return Math.ceil(label.prefWidth(-1));
    }

    /** Straight above or below the centre. */
    private boolean isUpright(int axis) {
        return Math.abs(Math.sin(angle(axis))) < 0.1;
    }

    private void drawGrid(int axes, double radius) {
        for (int ring : RINGS) {
            double[] same = new double[axes];
            Arrays.fill(same, ring);
            getChildren().add(path(same, radius, "radar-grid"));
        }
        for (int axis = 0; axis < axes; axis++) {
            Line line = new Line(centreX(), centreY(), x(axis, 100, radius), y(axis, 100, radius));
            line.getStyleClass().add("radar-grid");
            add(line);
        }
    }

    private void drawChosen(OptionalInt entry, double radius, String line, String dot) {
        if (entry.isEmpty()) {
            return;
        }
        double[] values = radar.valuesOf(entry.getAsInt());
        getChildren().add(path(values, radius, line));
        for (int axis = 0; axis < values.length; axis++) {
            if (!Double.isNaN(values[axis])) {
                Circle point = new Circle(x(axis, values[axis], radius), y(axis, values[axis], radius), 3.5);
                point.getStyleClass().add(dot);
                add(point);
            }
        }
    }

    /** Joins neighbours that both have a figure. */
    private Path path(double[] values, double radius, String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        for (int axis = 0; axis < values.length; axis++) {
            int next = (axis + 1) % values.length;
            if (!Double.isNaN(values[axis]) && !Double.isNaN(values[next])) {
                boolean goesOn = axis > 0 && !Double.isNaN(values[axis - 1]);
                if (!goesOn) {
                    path.getElements().add(new MoveTo(x(axis, values[axis], radius), y(axis, values[axis], radius)));
                }
                path.getElements().add(new LineTo(x(next, values[next], radius), y(next, values[next], radius)));
            }
        }
        path.setManaged(false);
        return path;
    }

    private void add(Node node) {
        node.setManaged(false);
        getChildren().add(node);
    }

    /** The axis' name with its figures: below it at the sides, beside it above and below, where height is scarce. */
    private Region label(int axis) {
        Label name = Texts.plain(radar.axes().get(axis).shortTitle(), "t-caption", "muted");
        HBox figures = new HBox(8);
        figures.setAlignment(Pos.CENTER);
        pair.first().ifPresent(entry -> figures.getChildren().add(figure(axis, entry, "accent-text")));
        pair.second().ifPresent(entry -> figures.getChildren().add(figure(axis, entry, "radar-second")));
        if (isUpright(axis)) {
            HBox label = new HBox(8, name, figures);
            label.setAlignment(Pos.CENTER);
            label.setManaged(false);
            return label;
        }
        name.getStyleClass().add("radar-label");
        name.setWrapText(true);
        name.setTextAlignment(TextAlignment.CENTER);
        VBox label = new VBox(name, figures);
        label.setAlignment(Pos.CENTER);
        label.setManaged(false);
        return label;
    }

    private Label figure(int axis, int entry, String style) {
        double value = radar.axes().get(axis).values().get(entry);
        return Texts.plain(formats.score(value, bands), "t-caption", "b", style);
    }

    private void placeLabels(double radius) {
        for (int axis = 0; axis < labels.size(); axis++) {
            Region label = labels.get(axis);
            double width = width(label);
            double height = Math.ceil(label.prefHeight(width));
            double sideways = Math.sin(angle(axis));
            double upright = -Math.cos(angle(axis));
            double x = centreX() + sideways * (radius + LABEL_GAP);
            double y = centreY() + upright * (radius + LABEL_GAP);
            double left = isUpright(axis) ? x - width / 2 : sideways > 0 ? x : x - width;
            double top = isUpright(axis) ? (upright < 0 ? y - height : y) : y - height / 2;
            label.resizeRelocate(left, top, width, height);
        }
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / radar.axes().size();
    }

    private double centreX() {
        return getWidth() / 2;
    }

    private double centreY() {
        return getHeight() / 2;
    }

    private double x(int axis, double value, double radius) {
        return centreX() + Math.sin(angle(axis)) * radius * value / 100;
    }

    private double y(int axis, double value, double radius) {
        return centreY() - Math.cos(angle(axis)) * radius * value / 100;
    }
}
