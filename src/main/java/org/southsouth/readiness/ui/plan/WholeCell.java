package org.southsouth.readiness.ui.plan;

import javafx.scene.control.ListCell;

/** A row that is as high as its words are in its width, which a list cell does not ask by itself. */
abstract class WholeCell<T> extends ListCell<T> {
    @Override
    protected double computePrefHeight(double width) {
        double plain = super.computePrefHeight(width);
        if (getGraphic() == null || width <= 0) {
            return plain;
        }
        double inner = width - snappedLeftInset() - snappedRightInset();
        return Math.max(plain, Math.ceil(getGraphic().prefHeight(inner)) + snappedTopInset() + snappedBottomInset());
    }
}
