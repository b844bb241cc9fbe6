package org.southsouth.readiness.ui.controls;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.southsouth.readiness.ui.fx.Tips;

/** Labels in the ways they are needed: as they are, as a paragraph, filling a row, and never cut. */
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

    /** How wide words are in one line, in pixels: a label whose text has just changed still says how wide it was before. */
    public static double width(String words, Font font) {
        Text line = new Text(words);
        line.setFont(font);
        return line.getLayoutBounds().getWidth();
    }

    /** In place of the rows of a list, at its beginning: with large text the middle of a list lies below the window. */
    public static Label instead(String text, String... styles) {
        Label label = paragraph(text, styles);
        label.setAlignment(Pos.TOP_LEFT);
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }

    /**
     * What somebody typed, as a paragraph in the direction of its own words. JavaFX draws wrapped lines that read from the right
     * over the edge of a label, but keeps single words where they belong.
     */
    public static Region typed(String text, String... styles) {
        if (new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            return paragraph(text, styles);
        }
        TextFlow flow = new TextFlow();
        for (String word : text.split("(?<=\\s)", -1)) {
            Text shown = new Text(word);
            shown.getStyleClass().add("para");
            shown.getStyleClass().addAll(styles);
            flow.getChildren().add(shown);
        }
        flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        flow.setMinHeight(Region.USE_PREF_SIZE);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(text);
        return flow;
    }

    /** The head of a part of a screen, as a paragraph. */
    public static Label heading(String text) {
        return paragraph(text, "t-lead", "b");
    }

    /** What stands back, as a paragraph. */
    public static Label muted(String text) {
        return paragraph(text, "t-body", "muted");
    }

    /** What stands back and is small, as a paragraph. */
    public static Label caption(String text) {
        return paragraph(text, "t-caption", "muted");
    }

    /** Takes what is left of a row and is cut with an ellipsis; the whole text is in a tooltip. */
    public static Label filling(String text, String... styles) {
        Label label = Rows.wide(plain(text, styles));
        label.setMinWidth(0);
        Tips.show(label, text);
        return label;
    }

    /** Never cut: figures and short words at the end of a row. */
    public static Label whole(String text, String... styles) {
        Label label = plain(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
