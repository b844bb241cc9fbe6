package org.southsouth.readiness.report.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.words.Formats;

/** A real table: its heads come again on every page, and no row is split between two. */
final class TablePen {
    private static final int RULE = 4;
    private static final int INSET = 60;
    /** In eighths of a point. */
    private static final int GAP = 8;

    private final Manuscript manuscript;
    private final XWPFTable table;
    private final int[] widths;
    private final BandSteps steps;
    private XWPFTableRow row;
    private int column;

    TablePen(Manuscript manuscript, XWPFDocument document, List<DocxColumn> columns) {
        this.manuscript = manuscript;
        this.steps = new BandSteps(manuscript.head().bands());
        this.table = document.createTable(1, columns.size());
        this.widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (int) Math.floor(manuscript.width() * columns.get(i).share());
        }
        layOut();
        row = table.getRow(0);
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (DocxColumn head : columns) {
            XWPFParagraph paragraph = nextCell().getParagraphArray(0);
            manuscript.write(paragraph, DocxStyle.TABLE_HEAD, head.head());
            paragraph.setAlignment(head.alignment());
        }
    }

    private void layOut() {
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(manuscript.width());
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int i = grid.sizeOfGridColArray(); i < widths.length; i++) {
            grid.addNewGridCol();
        }
        for (int i = 0; i < widths.length; i++) {
            grid.getGridColArray(i).setW(BigInteger.valueOf(widths[i]));
        }
        String rule = manuscript.tones().hex(Tone.RULE);
        table.setInsideHBorder(XWPFBorderType.SINGLE, RULE, 0, rule);
        table.setTopBorder(XWPFBorderType.SINGLE, RULE, 0, rule);
        table.setBottomBorder(XWPFBorderType.SINGLE, RULE, 0, rule);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, rule);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, rule);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, rule);
        table.setCellMargins(0, INSET, 0, INSET);
    }

    TablePen nextRow() {
        row = table.createRow();
        row.setCantSplitRow(true);
        column = 0;
        return this;
    }

    TablePen text(String text) {
        return cell(DocxStyle.TABLE_TEXT, text);
    }

    /** Bold, with what is smaller below it. */
    TablePen title(String text, String below) {
        XWPFTableCell cell = nextCell();
        XWPFParagraph first = cell.getParagraphArray(0);
        first.setStyle(DocxStyle.TABLE_TEXT.id());
        XWPFRun run = first.createRun();
        run.setBold(true);
        Manuscript.set(run, text);
        return below(cell, below);
    }

    TablePen text(String text, String below) {
        XWPFTableCell cell = nextCell();
        manuscript.write(cell.getParagraphArray(0), DocxStyle.TABLE_TEXT, text);
        return below(cell, below);
    }

    private TablePen below(XWPFTableCell cell, String below) {
        if (!below.isBlank()) {
            manuscript.write(cell.addParagraph(), DocxStyle.TABLE_ID, below);
        }
        return this;
    }

    /** Something in bold with what is smaller below it. */
    record Item(String title, String below) {}

    /** Several in one cell, one below the other. */
    TablePen list(List<Item> items) {
        XWPFTableCell cell = nextCell();
        boolean isFirst = true;
        for (Item item : items) {
            XWPFParagraph paragraph = isFirst ? cell.getParagraphArray(0) : cell.addParagraph();
            isFirst = false;
            paragraph.setStyle(DocxStyle.TABLE_TEXT.id());
            XWPFRun run = paragraph.createRun();
            run.setBold(true);
            Manuscript.set(run, item.title());
            below(cell, item.below());
        }
        return this;
    }

    TablePen figure(String text) {
        return cell(DocxStyle.TABLE_FIGURE, text);
    }

    /** A figure on the colour of its band; a dash without colour where it is missing. */
    TablePen chip(double figure, Formats formats) {
        if (Double.isNaN(figure)) {
            return plain(Formats.NONE);
        }
        int band = steps.band(figure);
        XWPFTableCell cell = nextCell();
        cell.setColor(manuscript.tones().hex(steps.fill(band)));
        setApart(cell);
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(DocxStyle.TABLE_CHIP.id());
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setColor(manuscript.tones().hex(steps.ink(band)));
        run.setText(formats.score(figure, manuscript.head().bands()));
        return this;
    }

    /** In a column of chips, without a colour. */
    TablePen plain(String text) {
        return cell(DocxStyle.TABLE_CHIP, text);
    }

    /** The points of a question: what does not apply is neither a figure nor a gap. */
    TablePen chip(double points, QuestionState state, Formats formats) {
        return Double.isNaN(points) && !state.isApplicable()
                ? plain(manuscript.messages().getString("report.not-applicable.short"))
                : chip(points, formats);
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
        border.setColor(manuscript.tones().hex(Tone.PAPER));
    }

    private TablePen cell(DocxStyle style, String text) {
        manuscript.write(nextCell().getParagraphArray(0), style, text);
        return this;
    }

    private XWPFTableCell nextCell() {
        XWPFTableCell cell = row.getCell(column);
        cell.setWidth(Integer.toString(widths[column]));
        // The first row stays with the second, so that a title never stands above one row alone.
        if (table.getNumberOfRows() == 2) {
            cell.getParagraphArray(0).getCTP().addNewPPr().addNewKeepNext();
        }
        column++;
        return cell;
    }
}
