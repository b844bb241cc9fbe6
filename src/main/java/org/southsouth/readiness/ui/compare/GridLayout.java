package org.southsouth.readiness.ui.compare;

/**
 * Where everything of a heat grid stands, in pixels: worked out from the text size, the counts and the room there is. The
 * pinned columns, the first ones, stand still beside the names; the view is what scrolls. The heads stand at {@code top}: where
 * the page around it scrolls, as far down as it takes to be seen.
 */
record GridLayout(
        double top,
        double head,
        double names,
        double column,
        int pinned,
        double row,
        double viewWidth,
        double viewHeight,
        double overflowAcross,
        double overflowDown,
        double wholeHeight) {
    static final GridLayout EMPTY = new GridLayout(0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0);
    static final double ROW_EM = 1.4286;
    static final double NAMES_EM = 21.143;
    static final double BAR = 10;
    static final double HEAD_EM = 4.714;
    /** Where names take two lines. */
    static final double HIGH_HEAD_EM = 5.714;

    /** The line that says which one the reference is. */
    static final double REFERENCE_EM = 1.286;

    private static final double COLUMN_EM = 5.714;
    private static final double LEAST_COLUMN_EM = 5.4;
    private static final double MOST_COLUMN_EM = 10;
    private static final double LEAST_NAMES_EM = 13;
    private static final double GAP = 6;

    /** The text size in pixels; a row, the heads and the column of names in units of it. */
    record Sizes(double em, double rowEm, double headEm, double namesEm) {}

    static GridLayout of(Sizes sizes, int columns, int pinned, int rows, double width, double height) {
        GridLayout whole = of(sizes, columns, pinned, rows, width, height, 0);
        // A bar at the side takes its room from the columns.
        return whole.overflowDown() > 0 ? of(sizes, columns, pinned, rows, width, height, BAR + GAP) : whole;
    }

    private static GridLayout of(
            Sizes sizes, int columns, int pinned, int rows, double width, double height, double beside) {
        double em = sizes.em();
        double row = Math.round(sizes.rowEm() * em);
        double head = Math.round(sizes.headEm() * em);
        double inside = width - beside;
        double names = names(sizes, columns, inside);
        double room = Math.max(0, inside - names);
        double column = column(em, columns, room);
        boolean isWide = columns * column > room + 0.5;
        // Where one column is all there is room for, none stands still.
        int still = (pinned + 1) * column > room ? 0 : pinned;
        double viewWidth = room - still * column;
        double below = isWide ? BAR + GAP : 0;
        double viewHeight = Math.max(0, height - head - below);
        return new GridLayout(
                0,
                head,
                names,
                column,
                still,
                row,
                viewWidth,
                viewHeight,
                isWide ? Math.ceil((columns - still) * column - viewWidth) : 0,
                height > 0 ? Math.max(0, Math.ceil((rows * row - viewHeight - 0.5) / row)) * row : 0,
                head + rows * row + below);
    }

    private static double names(Sizes sizes, int columns, double inside) {
        double wanted = Math.min(sizes.namesEm() * sizes.em(), inside - Math.min(columns, 4) * COLUMN_EM * sizes.em());
        return Math.round(Math.max(Math.min(LEAST_NAMES_EM * sizes.em(), inside / 2), wanted));
    }

    /** As wide as there is room for, within limits; a little narrower where that shows all of them. */
    private static double column(double em, int columns, double room) {
        double even = columns == 0 ? room : Math.floor(room / columns);
        return even >= LEAST_COLUMN_EM * em ? Math.min(MOST_COLUMN_EM * em, even) : Math.round(COLUMN_EM * em);
    }

    /** The row at this height, or -1 above the first one. */
    int rowAt(double y, double scrolled) {
        return y - top < head ? -1 : (int) Math.floor((y - top - head + scrolled) / row);
    }

    /** The column at this distance, or -1 over the names. */
    int columnAt(double x, double scrolled) {
        return x < names ? -1 : (int) Math.floor((x - names + (x < figures() ? 0 : scrolled)) / column);
    }

    /** Where the columns that scroll begin. */
    double figures() {
        return names + pinned * column;
    }

    /** The left edge of a column, from that of the grid. */
    double left(int at, double scrolled) {
        return names + at * column - (at < pinned ? 0 : scrolled);
    }

    /** The same with the pinned columns alone for a view. */
    GridLayout still() {
        return new GridLayout(
                top, head, names, column, 0, row, pinned * column, viewHeight, 0, overflowDown, wholeHeight);
    }

    /** The same where no more is seen than from here to there: the heads stand at the beginning of that. */
    GridLayout seen(double from, double to) {
        double view = Math.max(0, to - from - head - below());
        return new GridLayout(from, head, names, column, pinned, row, viewWidth, view, overflowAcross, 0, wholeHeight);
    }

    /** What the bar below the figures takes, where they are wider than the room for them. */
    double below() {
        return overflowAcross > 0 ? BAR + GAP : 0;
    }

    /** Where that bar stands: below the last row, where there is more room than rows. */
    double bar() {
        return Math.min(top + head + viewHeight, wholeHeight - below()) + GAP;
    }

    double clamp(double value, double most) {
        return Math.max(0, Math.min(most, value));
    }

    /**
     * The nearest position of the rows at which those from there are seen whole, and none is half covered by the heads; where
     * they are in sight already nothing moves.
     */
    double revealRows(double scrolled, int from, int to) {
        double start = from * row;
        double wanted = reveal(scrolled, start, (to + 1) * row - start, viewHeight);
        return wanted == scrolled ? scrolled : Math.min(start, wholeRows(wanted));
    }

    /** Whether this row is seen whole. */
    boolean seesRow(int at, double scrolled) {
        return at * row >= scrolled && (at + 1) * row <= scrolled + viewHeight;
    }

    /** So many whole rows, in pixels, that it is not less. */
    double wholeRows(double pixels) {
        return Math.ceil(pixels / row - 0.01) * row;
    }

    /** The nearest scroll position at which what begins there is seen whole. */
    double reveal(double scrolled, double start, double size, double view) {
        if (start < scrolled) {
            return start;
        }
        return start + size > scrolled + view ? start + size - view : scrolled;
    }
}
