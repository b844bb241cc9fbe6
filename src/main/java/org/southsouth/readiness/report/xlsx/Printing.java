package org.southsouth.readiness.report.xlsx;

import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.words.Messages;

/** How the sheets of a workbook come out of a printer. */
final class Printing {
    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA");
    /** A margin's text has 255 characters at most, codes included. */
    private static final int LONGEST = 180;

    private static final int ENTRIES_A_PAGE = 12;

    private final Messages messages;
    private final ReportHead head;
    private final String state;

    Printing(Messages messages, ReportHead head, String state) {
        this.messages = messages;
        this.head = head;
        this.state = state;
    }

    /** Fits on so many pages side by side and as many below each other as it takes. */
    void set(SXSSFSheet sheet, boolean isLandscape, int pagesAcross) {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(isLetter(messages.getLocale()) ? PrintSetup.LETTER_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(isLandscape);
        setup.setFitWidth((short) pagesAcross);
        setup.setFitHeight((short) 0);
        sheet.getHeader().setLeft("&A");
        sheet.getHeader().setCenter(plain(head.title(), LONGEST / 2));
        sheet.getHeader().setRight(plain(state, LONGEST / 4));
        sheet.getFooter().setLeft(plain(String.join(" ", head.notices()), LONGEST));
        sheet.getFooter().setRight(messages.get("report.xlsx.page", "&P", "&N"));
    }

    /** So many pages side by side hold a column for each of so many entries. */
    static int pagesFor(int entries) {
        return Math.max(1, (entries + ENTRIES_A_PAGE - 1) / ENTRIES_A_PAGE);
    }

    /** The first of these rows to the last are printed again on every page, and so are the columns up to this one. */
    static void repeat(SXSSFSheet sheet, int firstRow, int lastRow, int columns) {
        sheet.setRepeatingRows(new CellRangeAddress(firstRow, lastRow, -1, -1));
        if (columns > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
        }
    }

    private static boolean isLetter(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry());
    }

    private static String plain(String text, int most) {
        return SafeText.of(text, most).replaceAll("\\s+", " ").replace("&", "&&");
    }
}
