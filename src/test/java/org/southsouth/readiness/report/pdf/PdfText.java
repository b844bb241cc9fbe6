package org.southsouth.readiness.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader finds in a file. */
public final class PdfText {
    private static final double POINT = 25.4 / 72;
    private static final double SHORT = 174;
    private static final double LONG = 259;

    private PdfText() {}

    /** The text of each page. */
    public static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String all(byte[] pdf) {
        return String.join("\n", pages(pdf)).replaceAll("[\\s\u00A0]+", " ");
    }

    /** Characters that stand outside the live area, with the page and the place. */
    public static List<String> outside(byte[] pdf) {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    PDRectangle box = getCurrentPage().getMediaBox();
                    boolean isUpright = box.getHeight() > box.getWidth();
                    double left = (box.getWidth() * POINT - (isUpright ? SHORT : LONG)) / 2;
                    double top = (box.getHeight() * POINT - (isUpright ? LONG : SHORT)) / 2;
                    double x = text.getXDirAdj() * POINT;
                    double end = x + text.getWidthDirAdj() * POINT;
                    double y = text.getYDirAdj() * POINT;
                    if (x < left - 0.1
                            || end > box.getWidth() * POINT - left + 0.6
                            || y < top
                            || y > box.getHeight() * POINT - top) {
                        found.add(getCurrentPageNo() + ": " + text.getUnicode() + " at " + x + ", " + y);
                    }
                }
            };
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
