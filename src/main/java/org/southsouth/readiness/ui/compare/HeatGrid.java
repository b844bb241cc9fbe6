package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.PageKeys;
import org.southsouth.readiness.words.Formats;

/**
 * A heat map of any size: names and heads stand still, the figures scroll both ways, and only what is seen has nodes. One
 * stop for Tab; the arrow keys walk the cells, Enter opens the row, Space chooses the column. Sizes follow the text size.
 */
public final class HeatGrid extends Region {
    private static final double LEAST_HEIGHT_EM = 28;

    private final Label ruler = new Label();
    private final GridBars bars = new GridBars(this::requestLayout);
    private final GridCells cells = new GridCells(this::headPressed);
    private final GridCells pinnedCells = new GridCells(this::headPressed);
    private final GridMore more = new GridMore();
    private final GridCursor cursor = new GridCursor(this);
    private Grid grid = Grid.EMPTY;
    private GridLayout measures = GridLayout.EMPTY;
    private Optional<Region> corner = Optional.empty();
    private Optional<GridPage> page = Optional.empty();
    private Consumer<String> opening = id -> {};
    private Consumer<String> arriving = id -> {};
    private Consumer<String> explaining = words -> {};
    private BooleanSupplier escaping = () -> false;
    private IntConsumer choosing = column -> {};
    private Optional<CellWhy> why = Optional.empty();
    private double rowEm = GridLayout.ROW_EM;
    private double headEm = GridLayout.HEAD_EM;
    private double namesEm = GridLayout.NAMES_EM;
    private double mostHeight = Double.MAX_VALUE;

    public HeatGrid() {
        getStyleClass().add("heat-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        ruler.setVisible(false);
        getChildren().add(ruler);
        getChildren().addAll(cells.panes());
        getChildren().addAll(pinnedCells.figures());
        getChildren().addAll(cells.ring());
        getChildren().addAll(bars.nodes());
        getChildren().addAll(more.nodes());
        ruler.fontProperty().subscribe(() -> requestLayout());
        focusedProperty().subscribe(() -> {
            tellMissing();
            requestLayout();
        });
        GridPage.whenLedTo(this, this::followKeys);
        new GridMouse(this).listen();
        PageKeys.leaveTo(this);
        PageKeys.turnRows(this, this::turn);
        setOnKeyPressed(cursor::press);
    }

    /** What a chosen column does. */
    void onColumn(IntConsumer choosing) {
        this.choosing = choosing;
    }

    /** What an opened row does, by the id of its section or question. */
    void onRow(Consumer<String> opening) {
        this.opening = opening;
        cells.showThatRowsOpen();
    }

    /** Who is told the id of the row that the keyboard or the mouse comes to. */
    void whenAt(Consumer<String> told) {
        arriving = told;
    }

    /** Who is told why there is no figure where the keys are; nothing where there is one, or they are elsewhere. */
    void whenMissing(Consumer<String> told) {
        explaining = told;
    }

    private void tellMissing() {
        explaining.accept(isFocused() ? words().missing(cursor.row(), cursor.column()) : "");
    }

    /** What Esc does, and whether it did something. */
    void onEscape(BooleanSupplier escaping) {
        this.escaping = escaping;
    }

    boolean escape() {
        return escaping.getAsBoolean();
    }

    /**
     * Stands over the corner, in place of its words, as long as it is visible. It is read before the grid and is a stop of
     * Tab before it, so it is no part of it: both have the same parent, and it comes first there.
     */
    void setCorner(Region node) {
        corner = Optional.of(node);
        node.setManaged(false);
        node.setViewOrder(-1);
        GridPage.whenLedTo(node, () -> page.ifPresent(GridPage::begin));
        node.visibleProperty().subscribe(() -> requestLayout());
        layoutXProperty().subscribe(() -> layCorner(node));
        layoutYProperty().subscribe(() -> layCorner(node));
    }

    /** Rows and the column of names in units of the text size. */
    void setSizes(double rowEm, double namesEm) {
        this.rowEm = rowEm;
        this.namesEm = namesEm;
        requestLayout();
    }

    /** Adds to what is said of a cell why its figure has a decimal among whole numbers, and why there is none. */
    void explain(CellWhy words) {
        why = Optional.of(words);
        more.say(words::more);
    }

    /** Never prefers to be higher, so that its heads stay in view. */
    void setMostHeight(double mostHeight) {
        this.mostHeight = mostHeight;
        requestLayout();
    }

    /** From now on it has its whole height, and the page scrolls. */
    void scrollWith(ScrollPane pane) {
        page.ifPresent(GridPage::leave);
        page = Optional.of(new GridPage(this, pane, this::pageMoved));
        requestLayout();
    }

    /** From now on it scrolls itself. */
    void scrollAlone() {
        page.ifPresent(GridPage::leave);
        page = Optional.empty();
        requestLayout();
    }

    /** At once, and without asking everything around it anew for its size. */
    private void pageMoved() {
        if (getWidth() > 0) {
            layoutChildren();
        }
    }

    /** The text of figures is Formats' own; the bands colour them; the columns of the reference stand still. */
    void show(Grid shown, List<Band> bands, Formats formats) {
        boolean isOther = !shown.ids().equals(grid.ids());
        grid = shown;
        cells.show(shown, bands, formats);
        pinnedCells.show(shown, bands, formats);
        headEm = (shown.heads().stream().anyMatch(GridHead::isLong) ? GridLayout.HIGH_HEAD_EM : GridLayout.HEAD_EM)
                + (shown.hasReference() ? GridLayout.REFERENCE_EM : 0);
        if (isOther) {
            // Of another order or choice of rows whoever reads it wants the first.
            cursor.begin();
            bars.toDown(0);
        } else {
            cursor.keepWithin();
        }
        describe();
        requestLayout();
    }

    /** Whether a figure stands out by its decimal among whole numbers. */
    boolean hasDecimals() {
        return IntStream.range(0, grid.lines().size())
                .anyMatch(
                        row -> IntStream.range(0, grid.lines().get(row).values().size())
                                .anyMatch(column -> cells.hasDecimal(row, column)));
    }

    /** Marks the two that are looked at closely. */
    void mark(Pair pair) {
        cells.mark(pair);
        pinnedCells.mark(pair);
        requestLayout();
    }

    Grid grid() {
        return grid;
    }

    GridCursor cursor() {
        return cursor;
    }

    /** How many rows are seen at once, for a page up or down. */
    int rowsInView() {
        double height = page.map(on -> on.viewHeight(measures)).orElse(measures.viewHeight());
        return Math.max(1, (int) Math.floor(height / measures.row()));
    }

    void choose(int column) {
        choosing.accept(column);
    }

    /** Opens the row below the cursor that has figures, or with -1 the one above. */
    void step(int by) {
        cursor.to(cursor.row() + by, cursor.column());
        open(cursor.row());
    }

    void open(int row) {
        if (row >= 0 && row < grid.lines().size()) {
            opening.accept(grid.lines().get(row).id());
        }
    }

    /**
     * To the first row of this section that has figures, or to the question itself, at the top, in this column; nowhere where it
     * is not listed.
     */
    void goTo(String id, int column) {
        // From below, so that what belongs to it stands under it.
        goTo(id, column, true);
    }

    /** To the row where somebody was before, seen from the top as far as it goes. */
    void goBackTo(String id, int column) {
        goTo(id, column, false);
    }

    private void goTo(String id, int column, boolean isFromBelow) {
        // Its heads too: above the page they would leave the first rows without names.
        IntoSight.bring(this);
        for (int row = 0; row < grid.lines().size(); row++) {
            if (grid.lines().get(row).id().equals(id)) {
                bars.toDown(isFromBelow ? bars.mostDown() : 0);
                if (isFromBelow) {
                    page.ifPresent(GridPage::toEnd);
                }
                cursor.into(row, column);
                followKeys();
                return;
            }
        }
    }

    private void headPressed(int column) {
        requestFocus();
        choose(column);
    }

    /** Scrolls as little as it takes to see the cell with the cursor. */
    void reveal() {
        bars.toDown(measures.revealRows(bars.down(), cursor.headings(), cursor.row()));
        if (cursor.column() >= measures.pinned()) {
            double start = (cursor.column() - measures.pinned()) * measures.column();
            bars.toAcross(measures.reveal(bars.across(), start, measures.column(), measures.viewWidth()));
        }
        describe();
        tellMissing();
        requestLayout();
        if (!cursor.id().isEmpty()) {
            arriving.accept(cursor.id());
        }
    }

    /** The page around it may show a part of the rows only. Not for the mouse: nothing moves below it. */
    void followKeys() {
        layout();
        page.ifPresentOrElse(
                on -> on.reveal(measures, cursor.headings(), cursor.row()), () -> IntoSight.bring(cells.ring()));
    }

    private void describe() {
        setAccessibleText(words().of(cursor.row(), cursor.column()));
    }

    private GridWords words() {
        return new GridWords(grid, cells, why);
    }

    /** What is said of the place under the mouse; empty where there is nothing. */
    String told(int row, int column) {
        return words().at(row, column);
    }

    /** The row at this height of the grid; -1 over the heads. */
    int rowAt(double y) {
        return measures.rowAt(y, scrolled());
    }

    /** The column at this distance; -1 over the names. */
    int columnAt(double x) {
        return measures.columnAt(x, bars.across());
    }

    /** Whether there is a row with figures at this place. */
    boolean hasFigures(int row) {
        return row >= 0
                && row < grid.lines().size()
                && !grid.lines().get(row).values().isEmpty();
    }

    void to(int row, int column) {
        cursor.to(row, column);
        requestFocus();
    }

    boolean scrollAcross(double by) {
        return bars.scrollAcross(by);
    }

    boolean scrollDown(double by) {
        return bars.scrollDown(by);
    }

    /** A page on, or with -1 back, wherever the keys are; false where there is none. */
    boolean turn(int pages) {
        return scrollDown(pages * Math.max(1, rowsInView() - 1) * measures.row());
    }

    /** How far down the figures are scrolled, in pixels. */
    private double scrolled() {
        return page.isPresent() ? measures.top() : bars.down();
    }

    private GridLayout measure(double width, double height) {
        GridLayout whole = measure(headEm, width, height);
        // How many columns are not seen has the line of the reference, or one as high.
        return whole.overflowAcross() > 0 && !grid.hasReference()
                ? measure(headEm + GridLayout.REFERENCE_EM, width, height)
                : whole;
    }

    private GridLayout measure(double heads, double width, double height) {
        return GridLayout.of(
                new GridLayout.Sizes(ruler.getFont().getSize(), rowEm, heads, namesEm),
                grid.heads().size(),
                grid.referenced(),
                grid.lines().size(),
                width,
                height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return page.isPresent()
                ? computePrefHeight(width)
                : Math.min(
                        computePrefHeight(width),
                        LEAST_HEIGHT_EM * ruler.getFont().getSize());
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(
                page.isPresent() ? Double.MAX_VALUE : mostHeight,
                measure(width > 0 ? width : getWidth(), 0).wholeHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 40 * ruler.getFont().getSize();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 20 * ruler.getFont().getSize();
    }

    @Override
    protected void layoutChildren() {
        GridLayout whole = measure(getWidth(), getHeight());
        boolean wasSeen = page.isEmpty() && measures.seesRow(cursor.row(), bars.down());
        measures = page.map(on -> whole.seen(on.above(whole), on.end(whole))).orElse(whole);
        bars.lay(measures, getWidth());
        if (wasSeen) {
            // What opens around the table makes it lower: the row that opened it stays in sight.
            bars.toDown(measures.revealRows(bars.down(), cursor.row(), cursor.row()));
        }
        cells.layNames(measures, scrolled());
        corner.ifPresent(this::layCorner);
        cells.lay(measures, bars.across(), scrolled());
        pinnedCells.lay(measures.still(), 0, scrolled());
        more.lay(measures, bars.across(), grid.heads().size());
        cells.ring(isFocused() ? cursor.row() : -1, cursor.column(), measures, bars.across(), scrolled());
    }

    private void layCorner(Region node) {
        double height = Math.min(measures.head(), node.prefHeight(-1));
        double width = Math.min(node.prefWidth(height), measures.names() - GridLayout.BAR);
        double middle = getLayoutY() + measures.top() + Math.rint((measures.head() - height) / 2);
        node.resizeRelocate(getLayoutX(), middle, width, height);
    }
}
