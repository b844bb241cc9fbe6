package org.southsouth.readiness.testing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Finds words that wrap inside themselves for want of width. On the window thread. */
public final class BrokenWords {
    private static final double ROUNDING = 1;

    private BrokenWords() {}

    /** The longest word where it is wider than the room for the whole text; whether it is drawn or cut by then. */
    public static Optional<String> in(Labeled labeled) {
        if (labeled.getText() == null || !labeled.isWrapText()) {
            return Optional.empty();
        }
        double room = labeled.getWidth()
                - labeled.getInsets().getLeft()
                - labeled.getInsets().getRight()
                - labeled.getLabelPadding().getLeft()
                - labeled.getLabelPadding().getRight()
                - beside(labeled);
        return Arrays.stream(labeled.getText().split("\\s+"))
                .filter(word -> width(word, labeled) > room + ROUNDING)
                .max(Comparator.comparingInt(String::length));
    }

    private static double width(String words, Labeled labeled) {
        Text text = new Text(words);
        text.setFont(labeled.getFont());
        return text.getLayoutBounds().getWidth();
    }

    private static double beside(Labeled labeled) {
        Node graphic = labeled.getGraphic();
        boolean isBeside = labeled.getContentDisplay() == ContentDisplay.LEFT
                || labeled.getContentDisplay() == ContentDisplay.RIGHT;
        return graphic == null || !isBeside ? 0 : graphic.getLayoutBounds().getWidth() + labeled.getGraphicTextGap();
    }
}
