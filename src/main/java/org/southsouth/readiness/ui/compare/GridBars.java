package org.southsouth.readiness.ui.compare;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;

/** The two bars of a heat grid: how far its figures are scrolled, in pixels. */
final class GridBars {
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();

    GridBars(Runnable whenMoved) {
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : List.of(across, down)) {
            bar.setFocusTraversable(false);
            bar.valueProperty().subscribe(whenMoved);
        }
    }

    List<Node> nodes() {
        return List.of(across, down);
    }

    double across() {
        return across.getValue();
    }

    double down() {
        return down.getValue();
    }

    double mostDown() {
        return down.getMax();
    }

    void toAcross(double pixels) {
        across.setValue(pixels);
    }

    void toDown(double pixels) {
        down.setValue(pixels);
    }

    boolean scrollAcross(double by) {
        return scroll(across, by);
    }

    boolean scrollDown(double by) {
        return scroll(down, by);
    }

    /** False where there is nothing more that way: the page around it scrolls on. */
    private static boolean scroll(ScrollBar bar, double by) {
        boolean canMove = bar.isVisible() && (by > 0 ? bar.getValue() < bar.getMax() : bar.getValue() > 0);
        if (canMove) {
            bar.setValue(Math.max(0, Math.min(bar.getMax(), bar.getValue() + by)));
        }
        return canMove;
    }

    /** In a grid of this width. */
    void lay(GridLayout at, double width) {
        fit(across, at.overflowAcross(), at.viewWidth());
        fit(down, at.overflowDown(), at.viewHeight());
        double thick = GridLayout.BAR;
        across.resizeRelocate(at.figures(), at.bar(), at.viewWidth(), thick);
        down.resizeRelocate(width - thick, at.head(), thick, at.viewHeight());
    }

    private static void fit(ScrollBar bar, double overflow, double view) {
        bar.setVisible(overflow > 0);
        bar.setMax(overflow);
        bar.setVisibleAmount(overflow > 0 ? overflow * view / (view + overflow) : 0);
        bar.setUnitIncrement(view / 8);
        bar.setBlockIncrement(view);
        if (bar.getValue() > overflow) {
            bar.setValue(overflow);
        }
    }
}
