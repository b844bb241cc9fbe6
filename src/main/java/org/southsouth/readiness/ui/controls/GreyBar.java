package org.southsouth.readiness.ui.controls;

import javafx.scene.layout.Region;

/** Progress, from 0 to 1, in grey: a long bar must not look like a good score. The figure stands in text beside it. */
public final class GreyBar extends Region {
    private static final double THICKNESS = 4;

    private final Region track = new Region();
    private final Region fill = new Region();
    private double share;

    public GreyBar() {
        track.getStyleClass().add("bar-track");
        fill.getStyleClass().add("progress-fill");
        getChildren().addAll(track, fill);
        setMinHeight(THICKNESS);
        setPrefHeight(THICKNESS);
        setMaxHeight(THICKNESS);
    }

    public GreyBar show(double share) {
        this.share = Math.max(0, Math.min(1, share));
        requestLayout();
        return this;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 64;
    }

    @Override
    protected void layoutChildren() {
        track.resizeRelocate(0, 0, getWidth(), THICKNESS);
        fill.resizeRelocate(0, 0, getWidth() * share, THICKNESS);
    }
}
