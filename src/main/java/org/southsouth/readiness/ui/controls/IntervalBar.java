package org.southsouth.readiness.ui.controls;

import javafx.scene.layout.Region;

/**
 * A score between its bounds on a track from 0 to 100: solid to the low bound, pale to the high one, a dark mark at the
 * score. The figures always stand in text beside it. Without a score only the pale part between the bounds; an empty track
 * where there are none either.
 */
public final class IntervalBar extends Region {
    private static final double MARK = 4;

    private final Region track = part("bar-track");
    private final Region unsure = part("bar-unsure");
    private final Region sure = part("bar-sure");
    private final Region mark = part("bar-mark");
    private final double thickness;
    private double score = Double.NaN;
    private double low = Double.NaN;
    private double high = Double.NaN;

    /** Thickness in pixels: 8 for the overall score, 6 or 4 in lists. */
    public IntervalBar(double thickness) {
        this.thickness = thickness;
        getStyleClass().add("interval-bar");
        setMinHeight(thickness + 6);
        setPrefHeight(thickness + 6);
        setMaxHeight(thickness + 6);
        getChildren().addAll(track, unsure, sure, mark);
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }

    /** Figures from 0 to 100; NaN where there is none. */
    public IntervalBar show(double score, double low, double high) {
        this.score = score;
        this.low = low;
        this.high = high;
        requestLayout();
        return this;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 120;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = (getHeight() - thickness) / 2;
        track.resizeRelocate(0, top, width, thickness);
        boolean hasScore = !Double.isNaN(score);
        sure.setVisible(hasScore);
        mark.setVisible(hasScore);
        unsure.setVisible(!Double.isNaN(low));
        if (!hasScore && unsure.isVisible()) {
            unsure.resizeRelocate(width * low / 100, top, width * (high - low) / 100, thickness);
        }
        if (hasScore) {
            unsure.resizeRelocate(0, top, width * high / 100, thickness);
            sure.resizeRelocate(0, top, width * low / 100, thickness);
            double at = Math.max(0, Math.min(width - MARK, width * score / 100 - MARK / 2));
            mark.resizeRelocate(at, top - 3, MARK, thickness + 6);
        }
    }
}
