package org.southsouth.readiness.ui.controls;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * Children side by side in columns of one width, in as many rows as it takes: as many columns as fit above a least
 * width (in units of the text size), up to a most, spread evenly. Every row is as high as its highest child.
 */
public final class ColumnsPane extends Pane {
    private final Label ruler = new Label();
    private final double leastEm;
    private final double gap;
    private int most;
    private double rowGap;

    public ColumnsPane(int most, double leastEm, double gap) {
        this.most = most;
        this.leastEm = leastEm;
        this.gap = gap;
        this.rowGap = gap;
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        ruler.fontProperty().subscribe(() -> requestLayout());
    }

    public void setMost(int most) {
        this.most = Math.max(1, most);
        requestLayout();
    }

    public void setRowGap(double rowGap) {
        this.rowGap = rowGap;
        requestLayout();
    }

    public void show(List<? extends Node> children) {
        getChildren().setAll(children);
        getChildren().add(ruler);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width, int count) {
        double least = leastEm * ruler.getFont().getSize();
        int fitting = (int) Math.max(1, Math.floor((width + gap) / (least + gap)));
        int columns = Math.max(1, Math.min(Math.min(fitting, most), count));
        int rows = ceiling(count, columns);
        return ceiling(count, rows);
    }

    private static int ceiling(int count, int by) {
        return Math.max(1, (count + by - 1) / by);
    }

    private double inner(double width) {
        Insets insets = getInsets();
        return width - insets.getLeft() - insets.getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return most * (leastEm * ruler.getFont().getSize() + gap);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> children = getManagedChildren();
        double inner = inner(width < 0 ? computePrefWidth(-1) : width);
        int columns = columns(inner, children.size());
        double each = (inner - gap * (columns - 1)) / columns;
        double total = getInsets().getTop() + getInsets().getBottom();
        for (int i = 0; i < children.size(); i += columns) {
            total +=
                    rowHeight(children.subList(i, Math.min(children.size(), i + columns)), each) + (i > 0 ? rowGap : 0);
        }
        return total;
    }

    private static double rowHeight(List<Node> row, double width) {
        double height = 0;
        for (Node child : row) {
            height = Math.max(height, Math.ceil(Math.max(child.minHeight(width), child.prefHeight(width))));
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        List<Node> children = getManagedChildren();
        double inner = inner(getWidth());
        int columns = columns(inner, children.size());
        double each = (inner - gap * (columns - 1)) / columns;
        double y = getInsets().getTop();
        for (int i = 0; i < children.size(); i += columns) {
            List<Node> row = children.subList(i, Math.min(children.size(), i + columns));
            double height = rowHeight(row, each);
            for (int c = 0; c < row.size(); c++) {
                double x = getInsets().getLeft() + c * (each + gap);
                double left = snapPositionX(x);
                row.get(c).resizeRelocate(left, y, snapPositionX(x + each) - left, height);
            }
            y += height + rowGap;
        }
    }
}
