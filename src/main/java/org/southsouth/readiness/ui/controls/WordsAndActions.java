package org.southsouth.readiness.ui.controls;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * What something is called, and what can be done with it. Side by side where the words keep enough room, else the actions stand
 * below: with a large text they would leave a column of single words, higher than both one above the other. Two children,
 * words and actions.
 */
public final class WordsAndActions extends Pane {
    private static final double GAP = 16;
    private static final double ROW_GAP = 8;
    /** The part of the width that the actions may take beside the words. */
    private static final double MOST = 0.6;

    /** For a page that puts the two in. */
    public WordsAndActions() {}

    public WordsAndActions(Node words, Node actions) {
        super(words, actions);
    }

    private Node words() {
        return getChildren().get(0);
    }

    private Node actions() {
        return getChildren().get(1);
    }

    private double taken() {
        return snapSizeX(actions().prefWidth(-1));
    }

    /** Where there are no words the actions have the whole line, and keep their end of it. */
    private boolean isSideBySide(double width) {
        boolean isAlone = words().prefWidth(-1) <= 0 && taken() <= width;
        return isAlone || (taken() <= width * MOST && besides(width) <= below(width));
    }

    private double besides(double width) {
        return Math.max(words().prefHeight(width - GAP - taken()), actions().prefHeight(taken()));
    }

    private double below(double width) {
        return words().prefHeight(width) + ROW_GAP + actions().prefHeight(width);
    }

    private double inner(double width) {
        Insets insets = getInsets();
        return width - insets.getLeft() - insets.getRight();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return actions().minWidth(-1) + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return words().prefWidth(-1) + GAP + actions().prefWidth(-1) + insets.getLeft() + insets.getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = inner(width < 0 ? prefWidth(-1) : width);
        double height = isSideBySide(room) ? besides(room) : below(room);
        return height + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double room = inner(getWidth());
        double height = getHeight() - top - getInsets().getBottom();
        double taken = taken();
        if (isSideBySide(room)) {
            layoutInArea(words(), left, top, room - GAP - taken, height, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(actions(), left + room - taken, top, taken, height, 0, HPos.RIGHT, VPos.CENTER);
        } else {
            double words = snapSizeY(words().prefHeight(room));
            layoutInArea(words(), left, top, room, words, 0, HPos.LEFT, VPos.TOP);
            double below = top + words + ROW_GAP;
            layoutInArea(actions(), left, below, room, height - words - ROW_GAP, 0, HPos.LEFT, VPos.TOP);
        }
    }
}
