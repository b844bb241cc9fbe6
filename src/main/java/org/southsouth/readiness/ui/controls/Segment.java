package org.southsouth.readiness.ui.controls;

import javafx.scene.control.ToggleButton;

/** One of several of which exactly one holds: pressing the one that is chosen leaves it so, by mouse as by key. */
public final class Segment extends ToggleButton {
    public Segment(String... styles) {
        getStyleClass().add("segment");
        getStyleClass().addAll(styles);
        setMinWidth(USE_PREF_SIZE);
    }

    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
