package org.southsouth.readiness.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.model.FigureWording;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** A workbook being written: rows become bytes as they are done, in memory alone. */
final class Book {
    /** So many rows can be looked at again; the others are done. */
    private static final int OPEN_ROWS = 20;

    private static final String STATE = "State";

    /** Of a sheet that is one table, from 0: above it stands whose it is and how far it can be relied on. */
    static final int HEAD_ROW = 2;

    private final Messages messages;
    private final ReportHead head;
    private final String state;
    private final Streaming workbook = new Streaming(new XSSFWorkbook());
    private final Looks looks;

    /** The state stands in the margin of every printed page and in the properties of the file. */
    Book(Messages messages, Formats formats, ReportHead head, String state) {
        this.messages = messages;
        this.head = head;
        this.state = state;
        this.looks = new Looks(
                workbook.getXSSFWorkbook(),
                "[>=0.9]" + literal("report.xlsx.odds.higher") + ";[<=0.1]" + literal("report.xlsx.odds.lower") + ";"
                        + literal("report.xlsx.odds.close"),
                new FigureWording(messages, formats, head.bands()));
        describe();
    }

    private String literal(String key) {
        return '"' + messages.getString(key).replace("\"", "") + '"';
    }

    Messages messages() {
        return messages;
    }

    /** What a section so far below the root is called. */
    String level(int level) {
        return messages.getString(
                switch (level) {
                    case 0 -> "report.xlsx.level.overall";
                    case 1 -> "report.xlsx.level.pillar";
                    default -> "report.xlsx.level.theme";
                });
    }

    ReportHead head() {
        return head;
    }

    /** A new sheet; it is to be given to {@link XlsxTable#done} when it is written. */
    XlsxTable sheet(String name) {
        return new XlsxTable(
                workbook.createSheet(name), workbook.getXSSFWorkbook().getSheet(name), looks, head.bands());
    }

    /** A sheet that is one table: the key of its name and the name of the table, its rows, and how it is seen and printed. */
    <R> XlsxTable table(
            String name,
            String tableName,
            List<DataColumn<R>> columns,
            List<R> rows,
            int frozenColumns,
            int repeatedColumns,
            int pages) {
        XlsxTable table = sheet(messages.getString(name));
        whose(table);
        table.heads(XlsxColumn.of(columns, messages));
        rows.forEach(row -> table.nextRow().cells(columns, row));
        printing().set(table.sheet(), true, pages);
        Printing.repeat(table.sheet(), HEAD_ROW, HEAD_ROW, repeatedColumns);
        if (pages > 1) {
            // On every page but the first a title would be cut at the columns that come again. The margins have it
            // anyway.
            int sheet = workbook.getSheetIndex(table.sheet());
            workbook.setPrintArea(sheet, 0, columns.size() - 1, HEAD_ROW, table.row());
        }
        table.done(tableName, HEAD_ROW, frozenColumns);
        return table;
    }

    /** The first two rows: a title, and the state; of a comparison, whose subjects have states of their own, what it is not. */
    void whose(XlsxTable table) {
        boolean isOfMany = state.equals(messages.getString("report.html.comparison"));
        table.nextRow().text(head.title(), Look.TITLE);
        table.nextRow()
                .text(
                        isOfMany
                                ? messages.getString("report.docx.not-ranking")
                                : messages.get("report.xlsx.state", state),
                        Look.TITLE);
    }

    /** Where something is drawn on a sheet, beside its rows. */
    XSSFDrawing canvas(XlsxTable pen) {
        return workbook.getXSSFWorkbook().getSheet(pen.sheet().getSheetName()).createDrawingPatriarch();
    }

    /** A colour as its three bytes. */
    byte[] rgb(Tone tone) {
        return looks.colour(tone).getRGB();
    }

    /** How its pages are printed: landscape or not, on so many pages side by side. */
    Printing printing() {
        return new Printing(messages, head, state);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.writeAvoidingTempFiles(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void describe() {
        POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(SafeText.of(head.title()));
        core.setCreator(messages.getString("common.app.name"));
        core.setDescription(String.join(" ", head.notices()));
        core.setCreated(
                Optional.of(Date.from(head.edition().madeOn().atStartOfDay().toInstant(ZoneOffset.UTC))));
        properties.getCustomProperties().addProperty(STATE, state);
    }

    /** POI's own leaves each sheet in a temporary file until it is told to clean up, and where it fails for good. */
    private static final class Streaming extends SXSSFWorkbook {
        Streaming(XSSFWorkbook template) {
            super(template, OPEN_ROWS);
        }

        @Override
        protected SheetDataWriter createSheetDataWriter() {
            return SheetInMemory.make();
        }
    }
}
