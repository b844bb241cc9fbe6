package org.southsouth.readiness.ui.compare;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What the mouse does over a heat grid: it scrolls, tells what is under it, moves the cursor and opens rows. */
final class GridMouse {
    private final HeatGrid grid;
    private final Tooltip tooltip = new Tooltip();
    private int pressedRow = -1;

    GridMouse(HeatGrid grid) {
        this.grid = grid;
    }

    void listen() {
        grid.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        grid.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        grid.addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        Tooltip.install(grid, tooltip);
    }

    private void scroll(ScrollEvent event) {
        double sideways = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        boolean hasMoved = sideways != 0 ? grid.scrollAcross(-sideways) : grid.scrollDown(-event.getDeltaY());
        if (hasMoved) {
            event.consume();
        }
    }

    private void pressed(MouseEvent event) {
        int row = grid.rowAt(event.getY());
        pressedRow = grid.hasFigures(row) ? row : -1;
        if (pressedRow >= 0) {
            grid.to(row, Math.max(0, grid.columnAt(event.getX())));
        }
    }

    /** A press on a name opens it, and so do two on a figure. The row is where it was pressed: the press may have scrolled. */
    private void clicked(MouseEvent event) {
        boolean isOnName = grid.columnAt(event.getX()) < 0;
        if (event.getButton() == MouseButton.PRIMARY && (isOnName || event.getClickCount() == 2)) {
            grid.open(pressedRow);
        }
    }

    private void hovered(MouseEvent event) {
        String text = grid.told(grid.rowAt(event.getY()), grid.columnAt(event.getX()));
        tooltip.setText(text);
        tooltip.setOpacity(text.isEmpty() ? 0 : 1);
    }
}
