package org.southsouth.readiness.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    private static final double FOOT = 7;

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

    /** Whatever stands outside, in a foot or over something else, and pages but the last that are almost empty. */
    public static List<String> faults(byte[] pdf) {
        List<String> faults = new ArrayList<>(outside(pdf));
        faults.addAll(inTheFoot(pdf));
        faults.addAll(overlapping(pdf));
        almostEmpty(pdf).forEach(page -> faults.add("almost empty: " + page));
        return faults;
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

    /**
     * Characters that stand in the foot of a page and are not its words, with the page and the place. The foot begins where
     * the number of the page stands, and is set in seven points; charts and tables are not.
     */
    public static List<String> inTheFoot(byte[] pdf) {
        List<String> found = new ArrayList<>();
        for (Sheet sheet : sheets(pdf)) {
            double foot = sheet.foot();
            sheet.characters().stream()
                    .filter(text -> text.getYDirAdj() > foot - 1)
                    .filter(text -> Math.abs(text.getFontSizeInPt() - FOOT) > 0.1)
                    .forEach(text -> found.add(sheet.number() + ": " + text.getUnicode()));
        }
        return found;
    }

    /** Pages that end above their middle, though the chapter goes on overleaf. */
    public static List<Integer> endingEarly(byte[] pdf) {
        List<Sheet> sheets = sheets(pdf);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + 1 < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            double foot = sheet.foot();
            double lowest = sheet.characters().stream()
                    .mapToDouble(TextPosition::getYDirAdj)
                    .filter(y -> y < foot - 1)
                    .max()
                    .orElse(0);
            if (sheet.head().equals(sheets.get(i + 1).head()) && lowest < sheet.height() / 2) {
                found.add(sheet.number());
            }
        }
        return found;
    }

    /** A page with its characters; {@code foot} is the base line of its number. */
    private record Sheet(int number, double height, List<TextPosition> characters) {
        /** The words of its first line. */
        String head() {
            double top = characters.stream()
                    .mapToDouble(TextPosition::getYDirAdj)
                    .min()
                    .orElse(0);
            return characters.stream()
                    .filter(text -> text.getYDirAdj() < top + 2)
                    .map(TextPosition::getUnicode)
                    .collect(Collectors.joining());
        }

        double foot() {
            double right = characters.stream()
                    .mapToDouble(text -> text.getXDirAdj() + text.getWidthDirAdj())
                    .max()
                    .orElse(0);
            return characters.stream()
                    .filter(text -> Math.abs(text.getFontSizeInPt() - FOOT) < 0.1)
                    .filter(text -> text.getUnicode().equals("/") && text.getXDirAdj() > right - 60)
                    .mapToDouble(TextPosition::getYDirAdj)
                    .max()
                    .orElse(height);
        }
    }

    private static List<Sheet> sheets(byte[] pdf) {
        List<Sheet> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                List<TextPosition> characters = new ArrayList<>();
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        characters.add(text);
                    }
                };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                sheets.add(
                        new Sheet(page, document.getPage(page - 1).getMediaBox().getHeight(), characters));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }

    /** Words that stand over others, with the page. Within a line letters may touch: marks of some scripts do. */
    public static List<String> overlapping(byte[] pdf) {
        List<String> found = new ArrayList<>();
        for (Sheet sheet : sheets(pdf)) {
            List<Box> boxes = boxes(sheet.characters());
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    if (boxes.get(i).covers(boxes.get(j))) {
                        found.add(sheet.number() + ": " + boxes.get(i).text() + " / "
                                + boxes.get(j).text());
                    }
                }
            }
        }
        return found;
    }

    /** A stretch of letters that follow one another on a line, in points. */
    private record Box(String text, double left, double right, double base, double size) {
        /** Lower-case letters reach about half the size above the line. */
        private double top() {
            return base - size / 2;
        }

        boolean covers(Box other) {
            double wide = Math.min(right, other.right) - Math.max(left, other.left);
            double high = Math.min(base, other.base) - Math.max(top(), other.top());
            return wide > 1 && high > 1;
        }
    }

    private static List<Box> boxes(List<TextPosition> characters) {
        List<Box> boxes = new ArrayList<>();
        for (TextPosition text : characters) {
            double left = text.getXDirAdj();
            double right = left + text.getWidthDirAdj();
            double size = text.getFontSizeInPt();
            Box last = boxes.isEmpty() ? null : boxes.get(boxes.size() - 1);
            boolean goesOn = last != null
                    && Math.abs(last.base() - text.getYDirAdj()) < size / 3
                    && left < last.right() + size
                    && right > last.left() - size;
            if (last != null && goesOn) {
                boxes.set(
                        boxes.size() - 1,
                        new Box(
                                last.text() + text.getUnicode(),
                                Math.min(left, last.left()),
                                Math.max(right, last.right()),
                                last.base(),
                                last.size()));
            } else if (!text.getUnicode().isBlank()) {
                boxes.add(new Box(text.getUnicode(), left, right, text.getYDirAdj(), size));
            }
        }
        return boxes;
    }

    /** Pages, but for the last, whose lowest words stand in their upper third. */
    public static List<Integer> almostEmpty(byte[] pdf) {
        List<Sheet> sheets = sheets(pdf);
        return sheets.stream()
                .limit(sheets.size() - 1L)
                .filter(sheet -> lastAbove(sheet, sheet.foot() - 1) < sheet.height() / 3)
                .map(Sheet::number)
                .toList();
    }

    private static double lastAbove(Sheet sheet, double foot) {
        return sheet.characters().stream()
                .mapToDouble(TextPosition::getYDirAdj)
                .filter(y -> y < foot)
                .max()
                .orElse(0);
    }
}
