package org.southsouth.readiness.ui.compare;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The cell that the keyboard is at; never one of a row without figures. */
final class GridCursor {
    private final HeatGrid grid;
    private int row;
    private int column;
    private boolean isVisited;

    GridCursor(HeatGrid grid) {
        this.grid = grid;
        grid.focusedProperty().subscribe(isFocused -> isVisited |= isFocused);
    }

    /** Where the keys are, or were; empty where they never came here. */
    Optional<CompareViewModel.Place> visited() {
        return isVisited ? Optional.of(new CompareViewModel.Place(id(), column)) : Optional.empty();
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /** Of its row; empty where there is none. */
    String id() {
        return row < grid.grid().lines().size() ? grid.grid().lines().get(row).id() : "";
    }

    /** The first of the headings that stand over this row, or the row itself: they are seen together. */
    int headings() {
        return headings(row);
    }

    private int headings(int below) {
        int first = below;
        while (first > 0 && isEmpty(first - 1)) {
            first--;
        }
        return first;
    }

    void to(int newRow, int newColumn) {
        row = filled(newRow, newRow < row ? -1 : 1);
        column = newColumn;
        keepWithin();
        grid.reveal();
    }

    /** A row of this section, else the first of those that stand under its heading, wherever the keys were before. */
    void into(int section, int newColumn) {
        to(filled(section, 1), newColumn);
    }

    /**
     * So many rows on, or with less than nothing back: both ways what was seen last is still seen, with the headings over the
     * cell, since nobody should read on past a row. One row at least.
     */
    private int paged(int by) {
        int last = grid.grid().lines().size() - 1;
        int at = Math.max(0, Math.min(last, row + by));
        while (at > row && isEmpty(at)) {
            at--;
        }
        while (at < row && (isEmpty(at) || headings(at) < row + by)) {
            at++;
        }
        return at == row ? filled(row + Integer.signum(by), Integer.signum(by)) : at;
    }

    /** At the first row that has figures. */
    void begin() {
        row = 0;
        keepWithin();
    }

    /** After the grid changed. */
    void keepWithin() {
        row = filled(row, 1);
        column = Math.max(0, Math.min(grid.grid().heads().size() - 1, column));
    }

    /** The row itself where it has figures, else the next that has some, this way first. */
    private int filled(int wanted, int step) {
        int last = grid.grid().lines().size() - 1;
        int from = Math.max(0, Math.min(last, wanted));
        for (int way : new int[] {step, -step}) {
            int at = from;
            while (at >= 0 && at <= last && isEmpty(at)) {
                at += way;
            }
            if (at >= 0 && at <= last) {
                return at;
            }
        }
        return from;
    }

    private boolean isEmpty(int at) {
        return grid.grid().lines().get(at).values().isEmpty();
    }

    void press(KeyEvent event) {
        if (event.isAltDown()) {
            // With Alt the arrows lead to other screens.
            return;
        }
        KeyCode code = event.getCode();
        int last = Integer.MAX_VALUE / 2;
        int page = Math.max(1, grid.rowsInView() - 1);
        switch (code) {
            case UP -> to(row - 1, column);
            case DOWN -> to(row + 1, column);
            case LEFT -> to(row, column - 1);
            case RIGHT -> to(row, column + 1);
            case HOME -> to(event.isShortcutDown() ? 0 : row, 0);
            case END -> to(event.isShortcutDown() ? last : row, last);
            case PAGE_UP -> to(paged(-page), column);
            case PAGE_DOWN -> to(paged(page), column);
            case ENTER -> {
                grid.open(row);
                event.consume();
                return;
            }
            case ESCAPE -> {
                if (grid.escape()) {
                    event.consume();
                }
                return;
            }
            case SPACE -> grid.choose(column);
            default -> {
                return;
            }
        }
        grid.followKeys();
        event.consume();
    }
}
