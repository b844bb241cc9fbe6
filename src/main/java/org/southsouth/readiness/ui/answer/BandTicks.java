package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.southsouth.readiness.core.framework.Band;

/** Short marks below the bar of the score, where one band ends and the next begins. */
final class BandTicks extends Region {
    private static final double LENGTH = 4;

    private final List<Double> places = new ArrayList<>();

    BandTicks() {
        setMinHeight(LENGTH);
        setPrefHeight(LENGTH);
    }

    void show(List<Band> bands) {
        places.clear();
        getChildren().clear();
        for (Band band : bands) {
            if (band.from() > 0) {
                Region tick = new Region();
                tick.getStyleClass().add("bar-tick");
                places.add(band.from());
                getChildren().add(tick);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < places.size(); i++) {
            getChildren().get(i).resizeRelocate(Math.floor(getWidth() * places.get(i) / 100), 0, 1, LENGTH);
        }
    }
}
