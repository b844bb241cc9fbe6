package org.southsouth.readiness.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A total where it has room: the interval bar over a scale with ticks at every quarter, with or without its figures. */
public final class TotalStrip extends Pane {
    private static final int[] FIGURES = {0, 25, 50, 75, 100};
    private static final double TICK = 4;

    private final IntervalBar bar = new IntervalBar(8);
    private final Region[] ticks = new Region[FIGURES.length];
    private final Label[] figures = new Label[FIGURES.length];
    private final boolean hasFigures;

    public TotalStrip(boolean hasFigures) {
        this.hasFigures = hasFigures;
        getChildren().add(bar);
        for (int i = 0; i < FIGURES.length; i++) {
            ticks[i] = new Region();
            ticks[i].getStyleClass().add("bar-tick");
            ticks[i].setVisible(FIGURES[i] > 0 && FIGURES[i] < 100);
            figures[i] = Texts.plain(String.valueOf(FIGURES[i]), "t-caption", "muted");
            figures[i].setVisible(hasFigures);
        }
        getChildren().addAll(ticks);
        getChildren().addAll(figures);
    }

    /** Figures from 0 to 100; NaN where there is none. */
    public TotalStrip show(double score, double low, double high) {
        bar.show(score, low, high);
        return this;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 240;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return bar.prefHeight(-1) + TICK + (hasFigures ? figures[0].prefHeight(-1) : 0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double below = bar.prefHeight(-1) - 1;
        bar.resizeRelocate(0, 0, width, bar.prefHeight(-1));
        for (int i = 0; i < FIGURES.length; i++) {
            double x = width * FIGURES[i] / 100;
            ticks[i].resizeRelocate(snapPositionX(x), below, 1, TICK);
            double own = figures[i].prefWidth(-1);
            double left = Math.max(0, Math.min(width - own, x - own / 2));
            figures[i].resizeRelocate(left, below + TICK, own, figures[i].prefHeight(-1));
        }
    }
}
