package org.southsouth.readiness.ui.controls.editor;

import javafx.geometry.Insets;
import javafx.scene.control.Labeled;

/**
 * The width that an option's words are measured for. The key before the words and the words are each as wide as whole pixels, which is
 * known only once they are drawn: words that nearly fill a row would be measured for one line, drawn in two, and cut.
 */
final class Measure {
    private static final double ROUNDED = 3;

    /** Pixels of larger text, with which as much again as the padding of the label is needed: a row too high is better than words cut. */
    private static final double LARGE = 18;

    private Measure() {}

    /** Of a width in pixels; below 0, which means any, as it is. */
    static double of(Labeled option, double width) {
        Insets padding = option.getLabelPadding();
        double more = option.getFont().getSize() < LARGE ? 0 : padding.getLeft() + padding.getRight();
        return width < 0 ? width : Math.max(0, width - more - ROUNDED);
    }
}
