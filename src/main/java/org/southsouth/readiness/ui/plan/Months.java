package org.southsouth.readiness.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.southsouth.readiness.core.plan.TimeScale;
import org.southsouth.readiness.ui.controls.Texts;

/** The months above the timeline, and the word over today's line. */
final class Months extends Pane {
    private final Timeline.Grid grid;
    private final PlanViewModel model;
    private final Label today;

    Months(Timeline.Grid grid, PlanViewModel model) {
        this.grid = grid;
        this.model = model;
        getStyleClass().add("plan-months");
        today = Texts.whole(model.text("plan.today"), "t-caption", "b", "accent-text");
        grid.lane().subscribe(width -> requestLayout());
        grid.ticks().subscribe(ticks -> fill());
    }

    private void fill() {
        List<Node> labels = new ArrayList<>();
        TimeScale scale = grid.scale().get();
        for (LocalDate month : grid.ticks().get()) {
            Label label = Texts.whole(name(month), "t-caption", "muted");
            label.setUserData(month);
            labels.add(label);
        }
        today.setUserData(scale.today());
        labels.add(today);
        getChildren().setAll(labels);
        requestLayout();
    }

    /** The year beside its first month and beside the first of all. */
    private String name(LocalDate month) {
        boolean isFirst = month.equals(grid.scale().get().from()) || month.getMonthValue() == 1;
        return model.context().formats().date(month, isFirst ? "MMM yyyy" : "MMM");
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * today.prefHeight(-1) + 10;
    }

    /** Months in the lower line, today in the upper one. */
    @Override
    protected void layoutChildren() {
        double line = today.prefHeight(-1);
        for (Node node : getChildren()) {
            boolean isToday = node.equals(today);
            double width = node.prefWidth(-1);
            LocalDate day = (LocalDate) node.getUserData();
            double at = grid.names().get()
                    + grid.scale().get().at(day) * grid.lane().get();
            double left = isToday ? at - width / 2 : at + 4;
            double last = grid.names().get() + grid.lane().get() - width;
            ((Label) node).setAlignment(Pos.CENTER_LEFT);
            node.resizeRelocate(
                    Math.max(grid.names().get(), Math.min(left, last)), isToday ? 4 : 4 + line, width, line);
        }
    }
}
