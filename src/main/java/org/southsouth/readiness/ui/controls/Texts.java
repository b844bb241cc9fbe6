package org.southsouth.readiness.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Labels in the three ways they are needed: as they are, as a paragraph, and filling a row. */
public final class Texts {
    private Texts() {}

    public static Label plain(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Wraps, and is never squeezed below its lines. */
    public static Label paragraph(String text, String... styles) {
        Label label = plain(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** Takes what is left of a row and is cut with an ellipsis; the whole text is in a tooltip. */
    public static Label filling(String text, String... styles) {
        Label label = plain(text, styles);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setTooltip(new Tooltip(text));
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    /** Never cut: figures and short words at the end of a row. */
    public static Label whole(String text, String... styles) {
        Label label = plain(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
