package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.report.document.DataTable;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Group;
import org.southsouth.readiness.report.document.DataTable.Head;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.RichText;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Beside;
import org.southsouth.readiness.report.pdf.page.Chip;
import org.southsouth.readiness.report.pdf.page.Composer;
import org.southsouth.readiness.report.pdf.page.PageBlock;
import org.southsouth.readiness.report.pdf.page.PdfColumn;
import org.southsouth.readiness.report.pdf.page.Stack;
import org.southsouth.readiness.report.pdf.page.Table;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.report.pdf.page.TickBox;
import org.southsouth.readiness.report.pdf.text.Span;

/** A table on pages. A row stays on one: what a cell has beyond that is left to the workbook, and it says so. */
final class PdfTable {
    /** Lists of many short rows. */
    private static final Set<String> DENSE = Set.of("gaps-in-short", "strongest");

    private static final double GAP = 2;
    private static final double CHIP = 7.4;
    private static final double LETTER = 4.1;
    private static final int MOST_BESIDE = 3;
    /** Two such rows and the head of their group fit on a page. */
    private static final int MOST_LINES = 16;

    private final PdfWriter pen;
    private final DataTable data;
    private final Table table;
    private final List<PdfColumn> columns;

    /** {@code title}: what stands above it and again where it goes on; may be empty. */
    PdfTable(PdfWriter pen, DataTable data, boolean isDense, String title) {
        this.pen = pen;
        this.data = data;
        this.columns = data.heads().stream().map(this::column).toList();
        Table rows = new Table(pen.flow(), columns, pen.word("print.continued")).titled(title);
        this.table = isDense || DENSE.contains(data.key()) ? rows.dense() : rows;
    }

    private PdfColumn column(Head head) {
        double width = pen.flow().width() * head.share();
        return switch (head.kind()) {
            case WORDS, PLOT -> PdfColumn.of(head.title(), width);
            case NUMBER -> PdfColumn.figures(head.title(), width);
            case SCORE, GRADE, VERDICT -> PdfColumn.middle(head.title(), width);
        };
    }

    void draw() {
        for (Group group : data.groups()) {
            if (!group.title().isEmpty()) {
                table.group(group.title(), head(group));
            }
            group.rows().forEach(row -> {
                List<PageBlock> cells = new ArrayList<>();
                row.cells().forEach(cell -> cells.add(cell(cells.size(), cell)));
                table.row(cells.toArray(PageBlock[]::new));
            });
        }
        table.draw();
    }

    /** The words of a group, with its score in the column of scores. */
    private PageBlock head(Group group) {
        int scores = 0;
        double left = 0;
        while (scores < columns.size() && data.heads().get(scores).kind() != Kind.SCORE) {
            left += columns.get(scores).width();
            scores++;
        }
        double room = group.score().isEmpty() ? pen.flow().width() : left - GAP;
        List<PageBlock> words = new ArrayList<>();
        words.add(
                pen.composer().text(TextStyle.BODY, List.of(TextStyle.THEME.of(group.title())), room, Align.START, 2));
        if (!group.note().isBlank()) {
            Span note = TextStyle.TABLE_NOTE.of(group.note());
            words.add(pen.composer().text(TextStyle.TABLE_NOTE, List.of(note), room, Align.START, 5));
        }
        PageBlock block = new Stack(words);
        if (group.score().isEmpty()) {
            return block;
        }
        Run score = group.score().get();
        return new GroupHead(block, new PdfRuns(pen, TextStyle.TABLE).chip(score, left + table.offset(scores, CHIP)));
    }

    private PageBlock cell(int column, Cell cell) {
        if (cell.lines().size() == 1 && cell.lines().get(0).runs().size() == 1) {
            Run run = cell.lines().get(0).runs().get(0);
            if (run.look() == Look.BOX) {
                return new TickBox(table.offset(column, TickBox.SIDE));
            }
            if (PdfRuns.isBox(run)) {
                double width = run.look() == Look.GRADE ? LETTER : CHIP;
                return new PdfRuns(pen, TextStyle.TABLE).chip(run, table.offset(column, width));
            }
        }
        List<PageBlock> blocks = new ArrayList<>();
        int left = MOST_LINES;
        for (RichText line : cell.lines()) {
            if (left <= 0) {
                blocks.add(text(column, RichText.of(pen.word("print.cut")).small(), 1));
                break;
            }
            boolean hasBoxes = line.runs().stream().anyMatch(PdfRuns::isBox);
            TextBlock words = text(column, line, left);
            left -= hasBoxes ? 2 : words.lines().size();
            blocks.add(hasBoxes ? boxes(column, line) : words);
        }
        return blocks.isEmpty() ? text(column, RichText.of(""), 1) : new Stack(blocks);
    }

    private TextBlock text(int column, RichText line, int most) {
        TextStyle style = line.isSmall() ? TextStyle.SMALL : TextStyle.TABLE;
        Span[] spans = new PdfRuns(pen, style).spans(line).toArray(Span[]::new);
        return table.text(column, style, most, spans);
    }

    /** Boxes and words on one line; the last words take what is left of it. */
    private PageBlock boxes(int column, RichText line) {
        PdfRuns runs = new PdfRuns(pen, TextStyle.TABLE);
        List<Beside.Piece> pieces = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        double left = table.room(column);
        for (Run run : line.runs()) {
            if (!PdfRuns.isBox(run)) {
                runs.spans(RichText.of(List.of(run))).stream()
                        .filter(span -> !words.isEmpty() || !span.text().isBlank())
                        .forEach(words::add);
                continue;
            }
            left -= add(pieces, words, Composer.ANY) + (run.look() == Look.GRADE ? LETTER : CHIP);
            Chip chip = runs.chip(run, 0);
            pieces.add(new Beside.Piece(chip, chip.width()));
        }
        add(pieces, words, left - 2 * GAP);
        return new Beside(pieces, GAP);
    }

    /** These words, in a width of this much at most; how wide they are. */
    private double add(List<Beside.Piece> pieces, List<Span> words, double most) {
        if (words.isEmpty()) {
            return 0;
        }
        double natural = words.stream()
                .mapToDouble(span -> pen.composer().width(span.text(), span.type()))
                .sum();
        double width = Math.min(natural + 0.1, most);
        pieces.add(new Beside.Piece(
                pen.composer().text(TextStyle.TABLE, List.copyOf(words), width, Align.START, MOST_BESIDE), width));
        words.clear();
        return width;
    }

    private record GroupHead(PageBlock words, PageBlock chip) implements PageBlock {
        @Override
        public double height() {
            return Math.max(words.height(), chip.height());
        }

        @Override
        public void draw(PdfPage page, double x, double y, Tag tag) {
            words.draw(page, x, y, tag);
            chip.draw(page, x, y + 0.3, tag);
        }
    }
}
