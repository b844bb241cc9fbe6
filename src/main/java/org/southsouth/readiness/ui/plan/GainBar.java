package org.southsouth.readiness.ui.plan;

import javafx.scene.layout.Region;

/** How much an action gains beside the others of its plan: for the order alone, the figure stands in words beside it. */
final class GainBar extends Region {
    private static final double THICKNESS = 6;
    private static final double LEAST = 4;

    private final Region fill = new Region();
    private double share;

    GainBar() {
        fill.getStyleClass().add("bar-sure");
        getStyleClass().add("gain-bar");
        getChildren().add(fill);
        setMinHeight(THICKNESS);
        setPrefHeight(THICKNESS);
        setMaxHeight(THICKNESS);
    }

    /** 0 to 1; nothing at all for 0. */
    GainBar show(double share) {
        this.share = share;
        fill.setVisible(share > 0);
        requestLayout();
        return this;
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, Math.max(LEAST, getWidth() * share), THICKNESS);
    }
}
