package org.southsouth.readiness.ui.compare;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The cell that the keyboard is at. */
final class GridCursor {
    private final HeatGrid grid;
    private int row;
    private int column;

    GridCursor(HeatGrid grid) {
        this.grid = grid;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    void to(int newRow, int newColumn) {
        row = newRow;
        column = newColumn;
        keepWithin();
        grid.reveal();
    }

    /** After the grid changed. */
    void keepWithin() {
        row = Math.max(0, Math.min(grid.grid().lines().size() - 1, row));
        column = Math.max(0, Math.min(grid.grid().heads().size() - 1, column));
    }

    void press(KeyEvent event) {
        KeyCode code = event.getCode();
        int last = Integer.MAX_VALUE / 2;
        switch (code) {
            case UP -> to(row - 1, column);
            case DOWN -> to(row + 1, column);
            case LEFT -> to(row, column - 1);
            case RIGHT -> to(row, column + 1);
            case HOME -> to(event.isShortcutDown() ? 0 : row, 0);
            case END -> to(event.isShortcutDown() ? last : row, last);
            case PAGE_UP -> to(row - grid.rowsInView(), column);
            case PAGE_DOWN -> to(row + grid.rowsInView(), column);
            case ENTER, SPACE -> grid.choose(column);
            default -> {
                return;
            }
        }
        grid.followKeys();
        event.consume();
    }
}
