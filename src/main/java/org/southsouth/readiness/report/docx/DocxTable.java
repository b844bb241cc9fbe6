package org.southsouth.readiness.report.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.document.DataTable.Head;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.DataTable.Row;
import org.southsouth.readiness.report.document.RichText;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;

/** A real table: its heads come again on every page, and no row is split between two. */
final class DocxTable {
    private static final int RULE = 4;
    private static final int INSET = 60;
    /** In eighths of a point. */
    private static final int GAP = 8;
    /** A table of so few rows is on one page: a single row of it overleaf is read as a table of its own. */
    private static final int FEW_ROWS = 6;
    /** The height of a row to sign in, in twentieths of a point: 11 mm. */
    private static final int BY_HAND = 624;

    private final DocxFile file;
    private final List<Head> heads;
    private final XWPFTable table;
    private final int[] widths;
    private XWPFTableRow row;
    private int column;
    private boolean staysWithNext;

    DocxTable(DocxFile file, List<Head> heads) {
        this.file = file;
        this.heads = heads;
        this.table = file.document().createTable(1, heads.size());
        this.widths = new int[heads.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (int) Math.floor(file.width() * heads.get(i).share());
        }
        layOut();
        row = table.getRow(0);
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (Head head : heads) {
            XWPFParagraph paragraph = nextCell().getParagraphArray(0);
            paragraph.setStyle(DocxStyle.TABLE_HEAD.id());
            file.run(paragraph, Run.of(head.title(), Look.PLAIN));
            paragraph.setAlignment(
                    switch (head.kind()) {
                        case WORDS, PLOT -> ParagraphAlignment.START;
                        case NUMBER -> ParagraphAlignment.END;
                        case SCORE, GRADE, VERDICT -> ParagraphAlignment.CENTER;
                    });
        }
    }

    private void layOut() {
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(file.width());
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int i = grid.sizeOfGridColArray(); i < widths.length; i++) {
            grid.addNewGridCol();
        }
        for (int i = 0; i < widths.length; i++) {
            grid.getGridColArray(i).setW(BigInteger.valueOf(widths[i]));
        }
        String rule = file.tones().hex(Tone.RULE);
        table.setInsideHBorder(XWPFBorderType.SINGLE, RULE, 0, rule);
        table.setTopBorder(XWPFBorderType.SINGLE, RULE, 0, rule);
        table.setBottomBorder(XWPFBorderType.SINGLE, RULE, 0, rule);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, rule);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, rule);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, rule);
        table.setCellMargins(0, INSET, 0, INSET);
    }

    /** {@code isWhole}: on one page, where one holds them; {@code isToFill}: each row has room to be written in by hand. */
    void write(List<Row> rows, boolean isWhole, boolean isToFill) {
        for (Row each : rows) {
            row = table.createRow();
            row.setCantSplitRow(true);
            if (isToFill) {
                row.setHeight(BY_HAND);
            }
            column = 0;
            int place = table.getNumberOfRows() - 1;
            // The first row stays with the second, so that a title never stands above one row alone; so do the last
            // two.
            boolean isKept = isWhole || rows.size() <= FEW_ROWS;
            boolean isSecondLast = place == rows.size() - 1;
            staysWithNext = place < rows.size() && (place == 1 || isSecondLast || isKept);
            for (int i = 0; i < heads.size(); i++) {
                cell(heads.get(i).kind(), each.cells().get(i).lines());
            }
        }
    }

    private void cell(Kind kind, List<RichText> lines) {
        XWPFTableCell cell = nextCell();
        if (lines.size() == 1 && isColour(kind, lines.get(0).runs().get(0))) {
            colour(cell, lines.get(0).runs().get(0));
            return;
        }
        XWPFParagraph first = cell.getParagraphArray(0);
        first.setStyle(style(kind).id());
        boolean isFirst = true;
        for (RichText line : lines) {
            XWPFParagraph paragraph = isFirst ? first : cell.addParagraph();
            paragraph.setStyle((line.isSmall() ? DocxStyle.TABLE_ID : style(kind)).id());
            line.runs().forEach(run -> file.run(paragraph, run));
            isFirst = false;
        }
    }

    private static DocxStyle style(Kind kind) {
        return switch (kind) {
            case WORDS, PLOT -> DocxStyle.TABLE_TEXT;
            case NUMBER -> DocxStyle.TABLE_FIGURE;
            case SCORE, GRADE, VERDICT -> DocxStyle.TABLE_CHIP;
        };
    }

    private static boolean isColour(Kind kind, Run run) {
        return kind == Kind.SCORE
                && (run.look() == Look.SCORE || run.look() == Look.COLOUR)
                && !Double.isNaN(run.figure());
    }

    /** The whole cell in the colour of the band. */
    private void colour(XWPFTableCell cell, Run figure) {
        cell.setColor(file.fill(figure.figure()));
        setApart(cell);
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(DocxStyle.TABLE_CHIP.id());
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setColor(file.ink(figure.figure()));
        run.setText(figure.text());
    }

    /** Colours of two rows or columns do not touch. */
    private void setApart(XWPFTableCell cell) {
        CTTcBorders borders = cell.getCTTc().getTcPr().addNewTcBorders();
        gap(borders.addNewTop());
        gap(borders.addNewStart());
        gap(borders.addNewBottom());
        gap(borders.addNewEnd());
    }

    private void gap(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(GAP));
        border.setColor(file.tones().hex(Tone.PAPER));
    }

    private XWPFTableCell nextCell() {
        XWPFTableCell cell = row.getCell(column);
        cell.setWidth(Integer.toString(widths[column]));
        if (staysWithNext) {
            cell.getParagraphArray(0).getCTP().addNewPPr().addNewKeepNext();
        }
        column++;
        return cell;
    }
}
