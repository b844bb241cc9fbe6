package org.southsouth.readiness.ui.controls.editor;

import javafx.geometry.Insets;
import javafx.scene.control.Labeled;

/**
 * The width that an option's words are measured for. JavaFX forgets the padding of the label there and takes it off when it draws:
 * words that nearly fill a row would be measured for one line, drawn in two, and cut.
 */
final class Measure {
    /** The key before the words and the words are each as wide as whole pixels, which is known only once they are drawn. */
    private static final double ROUNDED = 3;

    private Measure() {}

    /** Of a width in pixels; below 0, which means any, as it is. */
    static double of(Labeled option, double width) {
        Insets forgotten = option.getLabelPadding();
        return width < 0 ? width : Math.max(0, width - forgotten.getLeft() - forgotten.getRight() - ROUNDED);
    }
}
