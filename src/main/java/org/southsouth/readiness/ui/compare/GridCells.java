package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.ui.controls.ScoreCell;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.words.Formats;

/** The nodes of a heat grid, as many as are seen, used again while it scrolls. */
final class GridCells {
    private static final double GAP = 4;
    private static final double RING = 4;
    private static final List<String> CELL_STYLES = Stream.concat(
                    ScoreCell.STYLES.stream(), Stream.of("heat", "grid-figure", "grid-plain"))
            .toList();

    private final Label corner = Texts.paragraph("", "t-caption", "muted");
    private final Pane names = clipped();
    private final Pane heads = clipped();
    private final Pane cells = clipped();
    private final Region ring = new Region();
    private final List<Label> namePool = new ArrayList<>();
    private final List<Label> notePool = new ArrayList<>();
    private final List<GridHead> headPool = new ArrayList<>();
    private final List<Label> cellPool = new ArrayList<>();
    private final IntConsumer whenHeadPressed;
    private Grid grid = Grid.EMPTY;
    private List<Band> bands = List.of();
    private @Nullable Formats formats;
    private Pair pair = Pair.NONE;
    /** By slot, the row and column it was filled for; null where it was not. */
    private int[] @Nullable [] cellSlots = new int[0][];

    private int columnsOfSlots;

    GridCells(IntConsumer whenHeadPressed) {
        this.whenHeadPressed = whenHeadPressed;
        ring.getStyleClass().add("grid-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
    }

    private static Pane clipped() {
        Pane pane = new Pane();
        pane.setManaged(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
        return pane;
    }

    List<Node> panes() {
        return List.of(corner, names, heads, cells);
    }

    /** Those of the figures alone, with their heads. */
    List<Node> figures() {
        return List.of(heads, cells);
    }

    /** What stands around one cell; over everything else. */
    Node ring() {
        return ring;
    }

    void show(Grid shown, List<Band> newBands, Formats newFormats) {
        grid = shown;
        bands = newBands;
        corner.setText(shown.corner());
        formats = newFormats;
        cellSlots = new int[0][];
    }

    void showThatRowsOpen() {
        names.setCursor(Cursor.HAND);
    }

    String figure(int row, int column) {
        double value = grid.lines().get(row).values().get(column);
        return formats == null ? Formats.NONE : formats.score(value, bands);
    }

    /** Whether it stands out by its decimal among whole numbers. */
    boolean hasDecimal(int row, int column) {
        return formats != null
                && formats.hasDecimal(grid.lines().get(row).values().get(column), bands);
    }

    void mark(Pair marked) {
        pair = marked;
    }

    /** The columns from the pinned ones on, as far as they are seen. */
    void lay(GridLayout at, double across, double down) {
        heads.resizeRelocate(at.figures(), at.top(), at.viewWidth(), at.head());
        cells.resizeRelocate(at.figures(), at.top() + at.head(), at.viewWidth(), at.viewHeight());
        int first = at.pinned() + (int) Math.floor(across / at.column());
        int end = at.pinned() + (int) Math.ceil((across + at.viewWidth()) / at.column());
        Span columns = new Span(first, Math.min(grid.heads().size(), end));
        layHeads(at, across, columns);
        layCells(at, across, down, rows(at, down), columns);
    }

    void layNames(GridLayout at, double down) {
        corner.resizeRelocate(0, at.top(), at.names(), at.head());
        names.resizeRelocate(0, at.top() + at.head(), at.names(), at.viewHeight());
        Span rows = rows(at, down);
        layNames(at, down, rows.first, rows.end);
    }

    private Span rows(GridLayout at, double down) {
        int first = (int) Math.floor(down / at.row());
        return new Span(first, Math.min(grid.lines().size(), (int) Math.ceil((down + at.viewHeight()) / at.row())));
    }

    private record Span(int first, int end) {}

    /** A cell keeps its label while it is in view, so that scrolling fills only what comes in. */
    private void layCells(GridLayout at, double across, double down, Span rows, Span columns) {
        int slotRows = (int) Math.ceil(at.viewHeight() / at.row()) + 1;
        int slotColumns = (int) Math.ceil(at.viewWidth() / at.column()) + 1;
        if (slotRows * slotColumns != cellSlots.length || slotColumns != columnsOfSlots) {
            columnsOfSlots = slotColumns;
            cellSlots = new int[slotRows * slotColumns][];
        }
        boolean[] isUsed = new boolean[Math.max(cellSlots.length, cellPool.size())];
        for (int row = rows.first; row < rows.end; row++) {
            if (!grid.lines().get(row).values().isEmpty()) {
                for (int column = columns.first; column < columns.end; column++) {
                    int slot = row % slotRows * slotColumns + column % slotColumns;
                    isUsed[slot] = true;
                    Label cell = cell(slot);
                    int[] place = {row, column};
                    if (!Arrays.equals(cellSlots[slot], place)) {
                        cellSlots[slot] = place;
                        fill(cell, row, column);
                    }
                    cell.resizeRelocate(
                            at.left(column, across) - at.figures(),
                            row * at.row() - down + GAP / 2,
                            at.column() - GAP,
                            at.row() - GAP / 2);
                }
            }
        }
        for (int slot = 0; slot < cellPool.size(); slot++) {
            cellPool.get(slot).setVisible(isUsed[slot]);
        }
    }

    private Label cell(int slot) {
        while (cellPool.size() <= slot) {
            taken(cellPool, cellPool.size(), cells, () -> Texts.plain("", "t-caption"));
        }
        return cellPool.get(slot);
    }

    private void fill(Label cell, int row, int column) {
        Grid.Line line = grid.lines().get(row);
        double value = line.values().get(column);
        String text = figure(row, column);
        cell.setText(text);
        if (line.isHeading()) {
            Styles.choose(cell, CELL_STYLES, "grid-figure");
        } else if (!line.isScored()) {
            Styles.choose(cell, CELL_STYLES, "grid-plain");
        } else {
            Styles.choose(cell, CELL_STYLES, "heat", ScoreCell.styleOf(value, bands));
        }
    }

    private void layHeads(GridLayout at, double across, Span columns) {
        boolean isSmall = grid.heads().stream().anyMatch(GridHead::isLong);
        for (int column = columns.first; column < columns.end; column++) {
            GridHead head = taken(headPool, column - columns.first, heads, () -> new GridHead(whenHeadPressed));
            head.show(grid, column, pair, isSmall, at.overflowAcross() > 0);
            head.resizeRelocate(at.left(column, across) - at.figures(), 0, at.column() - GAP, at.head());
        }
        hideFrom(headPool, Math.max(0, columns.end - columns.first));
    }

    private void layNames(GridLayout at, double down, int first, int end) {
        for (int row = first; row < end; row++) {
            Grid.Line line = grid.lines().get(row);
            Label note = taken(notePool, row - first, names, () -> Texts.plain("", "t-caption", "faint"));
            note.setText(line.note());
            double noteWidth = line.note().isEmpty() ? 0 : Math.ceil(note.prefWidth(-1)) + 3 * GAP;
            double y = row * at.row() - down;
            Label name = taken(namePool, row - first, names, () -> Texts.plain("", "grid-name"));
            name.setText(line.title());
            Styles.set(name, "b", line.isHeading());
            double indent = line.indent() * 3 * GAP;
            name.resizeRelocate(
                    indent, y + GAP / 2, Math.max(0, at.names() - noteWidth - indent - 3 * GAP), at.row() - GAP / 2);
            note.resizeRelocate(at.names() - noteWidth, y + GAP / 2, noteWidth, at.row() - GAP / 2);
        }
        hideFrom(namePool, Math.max(0, end - first));
        hideFrom(notePool, Math.max(0, end - first));
    }

    /** Puts the ring around a cell; around nothing for row -1. */
    void ring(int row, int column, GridLayout at, double across, double down) {
        double x = at.left(column, across);
        double first = at.top() + at.head();
        double y = first + row * at.row() - down + GAP / 2;
        boolean isSeen = row >= 0
                && !grid.lines().isEmpty()
                && x >= (column < at.pinned() ? at.names() : at.figures()) - 1
                && y >= first - 1
                && y + at.row() - GAP <= first + at.viewHeight() + 1;
        ring.setVisible(isSeen);
        if (isSeen) {
            ring.resizeRelocate(x - RING, y - RING, at.column() - GAP + 2 * RING, at.row() - GAP / 2 + 2 * RING);
        }
    }

    private static <T extends Node> T taken(List<T> pool, int place, Pane pane, Supplier<T> make) {
        if (place == pool.size()) {
            T made = make.get();
            made.setManaged(false);
            pool.add(made);
            pane.getChildren().add(made);
            // It is measured at once, and would be too narrow without its style.
            made.applyCss();
        }
        T node = pool.get(place);
        node.setVisible(true);
        return node;
    }

    private static void hideFrom(List<? extends Node> pool, int first) {
        for (int i = first; i < pool.size(); i++) {
            pool.get(i).setVisible(false);
        }
    }
}
