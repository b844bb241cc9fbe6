package org.southsouth.readiness.ui.answer;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.southsouth.readiness.ui.controls.GreyBar;
import org.southsouth.readiness.ui.controls.Rows;

/** How many of a theme's questions are answered: a segment for each, or a bar where there are too many. */
final class ProgressSegments extends HBox {
    private static final int MOST_SEGMENTS = 12;

    private int answered = -1;
    private int applicable = -1;

    ProgressSegments() {
        super(4);
        getStyleClass().add("counter");
    }

    void show(int answeredNow, int applicableNow) {
        if (answeredNow == answered && applicableNow == applicable) {
            return;
        }
        answered = answeredNow;
        applicable = applicableNow;
        getChildren().clear();
        if (applicable > MOST_SEGMENTS) {
            GreyBar bar = new GreyBar().show((double) answered / applicable);
            Rows.wide(bar);
            getChildren().add(bar);
            return;
        }
        for (int i = 0; i < applicable; i++) {
            Region segment = new Region();
            segment.getStyleClass().addAll("counter-segment", i < answered ? "seg-on" : "seg-off");
            Rows.wide(segment);
            getChildren().add(segment);
        }
    }
}
