package org.southsouth.readiness.ui.compare;

import java.util.Optional;

/** What is said of the cells and heads of a grid, aloud and under the mouse. */
record GridWords(Grid grid, GridCells cells, Optional<CellWhy> why) {
    /** A cell in a sentence; of a row without figures its title alone. */
    String of(int row, int column) {
        if (row < 0
                || column < 0
                || row >= grid.lines().size()
                || column >= grid.heads().size()) {
            return "";
        }
        Grid.Line line = grid.lines().get(row);
        if (line.values().isEmpty()) {
            return line.title();
        }
        String figure =
                line.isScored() ? cells.figure(row, column) : line.told().get(column);
        String said = line.title() + ", " + grid.heads().get(column).whole() + ": " + figure;
        if (why.isEmpty() || !line.isScored()) {
            return said;
        }
        return Double.isNaN(line.values().get(column))
                ? why.get().missing(said, line.id(), column)
                : cells.hasDecimal(row, column) ? why.get().decimal(said) : said;
    }

    /** The same, or a head where the row is -1, or a name where the column is; empty where there is nothing. */
    String at(int row, int column) {
        if (column >= 0) {
            return row >= 0 ? of(row, column) : head(column);
        }
        return row >= 0 && row < grid.lines().size() ? grid.lines().get(row).title() : "";
    }

    /** Whose figure is missing there, and why; empty where there is one, and where nobody explains it. */
    String missing(int row, int column) {
        if (row >= grid.lines().size() || column >= grid.heads().size() || why.isEmpty()) {
            return "";
        }
        Grid.Line line = grid.lines().get(row);
        if (line.values().isEmpty() || !Double.isNaN(line.values().get(column))) {
            return "";
        }
        return line.isScored()
                ? why.get().atFoot(line.id(), column)
                : why.get().atFoot(column, line.told().get(column));
    }

    private String head(int column) {
        if (column >= grid.heads().size()) {
            return "";
        }
        Grid.Head head = grid.heads().get(column);
        return head.whole() + ", " + head.state().words();
    }
}
