package org.southsouth.readiness.report.pdf.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.text.Span;

/**
 * Rows that are never cut, below heads that stand again on every page. Rows may stand in groups: the head of a group never
 * stands without its first two rows, and again where the group goes on. The last row of a group takes the one before it along.
 */
public final class Table {
    private static final double PAD = 1.15;
    /** Of many short rows. */
    private static final double DENSE = 0.75;

    private static final Stroke STRONG = Stroke.of(Tone.INK, 0.26);
    private static final Stroke FINE = Stroke.of(Tone.RULE, 0.18);
    private static final int KEPT_TOGETHER = 2;
    /** Fewer rows than these do not stand on a last page alone. */
    private static final int FEWEST_ON_LAST = 5;

    private static final double MOST_FREE = 0.4;
    /** The head of a group, or a title, that goes on. */
    private static final double AGAIN = 8.5;
    /** Above the head of a group. */
    private static final double ABOVE_GROUP = 1.5;

    /** A row of these, the head of its group and the next row still fit on a page. */
    private static final int MOST_LINES = 20;
    /** A head may be the name of a subject, which is not cut as long as a page has room below it. */
    private static final int MOST_HEAD_LINES = 6;

    private final Flow flow;
    private final List<PdfColumn> columns;
    private final List<Row> rows = new ArrayList<>();
    private final String continued;
    private double pad = PAD;
    private String title = "";

    /** A row, or the head of a group: then with one block across all columns. */
    private record Row(List<PageBlock> cells, List<Integer> spans, boolean isGroup, String title) {}

    private double height(Row row) {
        double tallest =
                row.cells().stream().mapToDouble(PageBlock::height).max().orElse(0);
        return tallest + 2 * pad + (row.isGroup() ? ABOVE_GROUP : 0);
    }

    /** {@code continued} stands after the head of a group that goes on, with a blank before it. */
    public Table(Flow flow, List<PdfColumn> columns, String continued) {
        this.flow = flow;
        this.columns = List.copyOf(columns);
        this.continued = continued;
    }

    /** With rows nearer to each other. */
    public Table dense() {
        pad = DENSE;
        return this;
    }

    /** What stands above it, again on each page on which it goes on. */
    public Table titled(String above) {
        title = above;
        return this;
    }

    /** How wide a text in this column may be. */
    public double room(int column) {
        return columns.get(column).width() - (column == columns.size() - 1 ? 0 : PdfColumn.GAP);
    }

    public TextBlock text(int column, TextStyle style, Span... spans) {
        return text(column, style, MOST_LINES, spans);
    }

    /** In so many lines at most. */
    public TextBlock text(int column, TextStyle style, int most, Span... spans) {
        return flow.composer()
                .text(style, List.of(spans), room(column), columns.get(column).align(), most);
    }

    /** How far from the left something of this width stands in the column. */
    public double offset(int column, double width) {
        return switch (columns.get(column).align()) {
            case START -> 0;
            case MIDDLE -> (room(column) - width) / 2;
            case END -> room(column) - width;
        };
    }

    /** One block for each column; the first names the row. */
    public void row(PageBlock... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("cells: " + cells.length);
        }
        rows.add(new Row(List.of(cells), Collections.nCopies(cells.length, 1), false, ""));
    }

    /** A block for each of these numbers of columns, which add up to all of them. */
    public void row(List<Integer> spans, PageBlock... cells) {
        if (spans.stream().mapToInt(span -> span).sum() != columns.size() || spans.size() != cells.length) {
            throw new IllegalArgumentException("columns: " + spans);
        }
        rows.add(new Row(List.of(cells), spans, false, ""));
    }

    /** How wide a text may be that stands across so many columns from this one on. */
    public double room(int first, int count) {
        double before = columns.subList(first, first + count - 1).stream()
                .mapToDouble(PdfColumn::width)
                .sum();
        return before + room(first + count - 1);
    }

    /** The title again where the group goes on. */
    public void group(String title, PageBlock head) {
        rows.add(new Row(List.of(head), List.of(columns.size()), true, title));
    }

    public void draw() {
        Tag table = flow.tag(Tag.Role.TABLE);
        List<TextBlock> heads = heads();
        flow.need(headHeight(heads) + together(0));
        int last = lastPage(headHeight(heads));
        heads(heads, table);
        String group = "";
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            group = row.isGroup() ? row.title() : group;
            if (flow.need(i == last ? flow.room() + 1 : together(i))) {
                if (!title.isEmpty()) {
                    again(title);
                }
                heads(heads, null);
                if (!row.isGroup() && !group.isEmpty()) {
                    again(group);
                    rule(STRONG);
                }
            }
            if (row.isGroup()) {
                group(row, table.add(Tag.Role.ROW));
            } else {
                row(row, table.add(Tag.Role.ROW));
            }
        }
    }

    /**
     * The row that begins the last page, earlier than it must where only a few rows would stand there; -1 where rows end on this
     * page or the last one has enough.
     */
    private int lastPage(double head) {
        double whole = flow.bottom() - flow.firstLine() - (title.isEmpty() ? 0 : AGAIN);
        double room = flow.room() - head;
        int before = 0;
        int from = 0;
        double free = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (together(i) > room && i > from) {
                free = room;
                room = whole - head - AGAIN;
                before = from;
                from = i;
            }
            room -= height(rows.get(i));
        }
        int first = from;
        while (first > before + FEWEST_ON_LAST && rows.size() - first < FEWEST_ON_LAST) {
            free += height(rows.get(first - 1));
            // More than half of the page before stays filled.
            if (free > whole * MOST_FREE) {
                break;
            }
            first--;
        }
        if (first >= from) {
            return -1;
        }
        while (first > before + 1 && parts(first)) {
            first--;
        }
        return first;
    }

    /** Whether a page that begins with this row parts what stays together: the head of a group with its first two rows, or its last two. */
    private boolean parts(int place) {
        boolean isAfterHead = rows.get(place - 1).isGroup()
                || (isOfGroup(place) && place > 1 && rows.get(place - 2).isGroup());
        return isOfGroup(place) && (isAfterHead || !isOfGroup(place + 1));
    }

    /** The height of this row, and of those that must not be parted from it. */
    private double together(int place) {
        if (rows.isEmpty()) {
            return 0;
        }
        double height = height(rows.get(place));
        int next = place + 1;
        for (; rows.get(place).isGroup() && next <= place + KEPT_TOGETHER && isOfGroup(next); next++) {
            height += height(rows.get(next));
        }
        // The last row of a group never stands on a page alone, unless that would leave much of the page before empty.
        if (isOfGroup(next) && !isOfGroup(next + 1)) {
            double last = height(rows.get(next));
            height += height + last <= (flow.bottom() - flow.firstLine()) * MOST_FREE ? last : 0;
        }
        return height;
    }

    /** Whether a row of the group before it stands at this place. */
    private boolean isOfGroup(int place) {
        return place < rows.size() && !rows.get(place).isGroup();
    }

    private List<TextBlock> heads() {
        List<TextBlock> heads = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            heads.add(text(
                    i,
                    TextStyle.COLUMN,
                    MOST_HEAD_LINES,
                    TextStyle.COLUMN.of(columns.get(i).head())));
        }
        return heads;
    }

    private double headHeight(List<TextBlock> heads) {
        return heads.stream().mapToDouble(TextBlock::height).max().orElse(0) + pad + 0.6;
    }

    /** Read out once: again on a page they are part of its frame. */
    private void heads(List<TextBlock> heads, @Nullable Tag table) {
        double bottom = flow.y() + headHeight(heads);
        Tag row = table == null ? null : table.add(Tag.Role.ROW);
        double x = 0;
        for (int i = 0; i < heads.size(); i++) {
            double top = bottom - pad - heads.get(i).height();
            if (row == null) {
                heads.get(i).drawAside(flow.page(), x, top);
            } else {
                heads.get(i).draw(flow.page(), x, top, row.add(Tag.Role.HEAD).withScope(true));
            }
            x += columns.get(i).width();
        }
        flow.goTo(bottom);
        rule(STRONG);
    }

    private void again(String name) {
        TextBlock head = flow.composer()
                .text(
                        TextStyle.TABLE,
                        List.of(new Span(name, Type.bold(10), Tone.INK), TextStyle.TABLE_NOTE.of(" " + continued)),
                        flow.width(),
                        Align.START,
                        1);
        head.drawAside(flow.page(), 0, flow.y() + pad + ABOVE_GROUP);
        flow.space(head.height() + 2 * pad + ABOVE_GROUP);
    }

    private void group(Row row, Tag tag) {
        row.cells()
                .get(0)
                .draw(
                        flow.page(),
                        0,
                        flow.y() + pad + ABOVE_GROUP,
                        tag.add(Tag.Role.HEAD).withScope(false).across(columns.size()));
        flow.space(height(row));
        rule(STRONG);
    }

    private void row(Row row, Tag tag) {
        PdfPage page = flow.page();
        double x = 0;
        int column = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            int span = row.spans().get(i);
            Tag cell = i == 0 ? tag.add(Tag.Role.HEAD).withScope(false) : tag.add(Tag.Role.CELL);
            row.cells().get(i).draw(page, x, flow.y() + pad, span == 1 ? cell : cell.across(span));
            for (int end = column + span; column < end; column++) {
                x += columns.get(column).width();
            }
        }
        flow.space(height(row));
        rule(FINE);
    }

    /** As wide as the table. */
    private void rule(Stroke stroke) {
        double width = columns.stream().mapToDouble(PdfColumn::width).sum();
        flow.page().in(null);
        flow.page().rule(0, flow.y(), width, flow.y(), stroke);
    }
}
