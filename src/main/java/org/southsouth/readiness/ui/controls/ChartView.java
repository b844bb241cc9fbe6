package org.southsouth.readiness.ui.controls;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Dash;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.TextMeasure;
import org.southsouth.readiness.core.chart.Tone;

/**
 * A chart, smaller where there is less room, never so large that its labels are larger than the text around it. Colours
 * are those of the theme. To a screen reader it is one picture, which says its summary.
 */
public final class ChartView extends Region {
    /** Of labels in charts, in millimetres: they become as large as the text around the chart. */
    private static final double LABEL = 3;

    private static final Picture NOTHING = new Picture(1, 1, List.of(), "", new ChartTable(List.of(), List.of()));

    private final TextMeasure measure = new FxMeasure();
    private final Text ruler = new Text();
    private final Group marks = new Group();
    private final Scale scale = new Scale();
    private Picture picture = NOTHING;

    public ChartView() {
        getStyleClass().add("chart-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinWidth(0);
        setMaxWidth(USE_PREF_SIZE);
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().subscribe(this::requestLayout);
        marks.setManaged(false);
        marks.getTransforms().add(scale);
        // A chart that reads from the right is mirrored already.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().addAll(ruler, marks);
    }

    /** In how many millimetres of a chart its labels are as large as this text; both in pixels. */
    public static double room(double width, double textSize) {
        return width * LABEL / textSize;
    }

    public ChartView show(Picture shown) {
        picture = shown;
        setAccessibleText(shown.summary());
        marks.getChildren().setAll(shown.marks().stream().map(this::node).toList());
        requestLayout();
        return this;
    }

    private Shape node(Mark mark) {
        if (mark instanceof Mark.Line line) {
            Polyline shape = new Polyline(coordinates(line.points()));
            edge(shape, line.stroke());
            shape.setFill(null);
            return shape;
        }
        if (mark instanceof Mark.Area area) {
            Polygon shape = new Polygon(coordinates(area.points()));
            fill(shape, area.fill());
            shape.setOpacity(area.opacity());
            Stroke edge = area.edge();
            if (edge != null) {
                edge(shape, edge);
            }
            return shape;
        }
        return text((Mark.Words) mark);
    }

    private Text text(Mark.Words words) {
        Text text = new Text(words.text());
        double width = measure.width(words.text(), words.type());
        text.setX(words.left(width, picture.isRightToLeft()));
        text.setY(words.at().y());
        text.setStyle("-fx-font-size: " + words.type().height() + "px; -fx-font-weight: "
                + (words.type().isBold() ? "bold" : "normal") + ";");
        fill(text, words.tone());
        return text;
    }

    private static void fill(Shape shape, @Nullable Tone tone) {
        if (tone == null) {
            shape.setFill(null);
        } else {
            shape.getStyleClass().add("fill-" + name(tone));
        }
    }

    private static void edge(Shape shape, Stroke stroke) {
        shape.getStyleClass().add("stroke-" + name(stroke.tone()));
        shape.setStrokeWidth(stroke.width());
        shape.setStrokeLineCap(StrokeLineCap.BUTT);
        if (stroke.dash() == Dash.DASHED) {
            shape.getStrokeDashArray().setAll(0.9, 0.6);
        }
    }

    private static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double[] coordinates(List<Point> points) {
        return points.stream()
                .flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()))
                .toArray();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture.width() * ruler.getFont().getSize() / LABEL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? computePrefWidth(-1) : width;
        return wide * picture.height() / picture.width();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / picture.width());
        scale.setY(getWidth() / picture.width());
    }
}
