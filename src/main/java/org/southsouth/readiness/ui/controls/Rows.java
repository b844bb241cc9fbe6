package org.southsouth.readiness.ui.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Rows, what fills them, and the line between them. */
public final class Rows {
    private Rows() {}

    /** Its parts stand in the middle of its height. */
    public static HBox of(double spacing, Node... parts) {
        HBox row = new HBox(spacing, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Takes the room that is left in a row. */
    public static <T extends Region> T wide(T part) {
        part.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(part, Priority.ALWAYS);
        return part;
    }

    /** Moves what follows it to the end of its row. */
    public static Region gap() {
        return wide(new Region());
    }

    public static Region hairline() {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }
}
