package org.southsouth.readiness.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A word processor's file as text that can be compared and read: a line for each paragraph and each row, with its look. */
final class DocxText {
    private final List<String> lines = new ArrayList<>();

    private DocxText() {}

    static List<String> of(byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            DocxText text = new DocxText();
            text.document(document);
            return text.lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void document(XWPFDocument document) {
        lines.add("title " + document.getProperties().getCoreProperties().getTitle());
        var size = document.getDocument().getBody().getSectPr().getPgSz();
        lines.add("page " + size.getW() + " x " + size.getH());
        Stream.concat(document.getHeaderList().stream(), document.getFooterList().stream())
                .map(XWPFHeaderFooter::getBodyElements)
                .forEach(elements -> elements.forEach(element -> element(element, "margin ")));
        document.getBodyElements().forEach(element -> element(element, ""));
    }

    private void element(IBodyElement element, String before) {
        if (element instanceof XWPFParagraph paragraph) {
            lines.add(before + text(paragraph));
        } else if (element instanceof XWPFTable table) {
            lines.add(before + "table");
            table.getRows().forEach(row -> lines.add(before + "  " + text(row)));
        }
    }

    private static String text(XWPFTableRow row) {
        return (row.isRepeatHeader() ? "head " : "")
                + (row.isCantSplitRow() ? "" : "may split ")
                + row.getTableCells().stream().map(DocxText::text).collect(Collectors.joining(" | "));
    }

    private static String text(XWPFTableCell cell) {
        String fill = cell.getColor() == null || cell.getColor().equals("auto") ? "" : "on " + cell.getColor() + " ";
        return cell.getWidth() + " " + fill
                + cell.getParagraphs().stream().map(DocxText::text).collect(Collectors.joining(" / "));
    }

    private static String text(XWPFParagraph paragraph) {
        List<String> looks = new ArrayList<>();
        if (paragraph.getStyle() != null) {
            looks.add(paragraph.getStyle());
        }
        if (paragraph.getAlignment() != ParagraphAlignment.LEFT) {
            looks.add(paragraph.getAlignment().name());
        }
        if (paragraph.isKeepNext()) {
            looks.add("with next");
        }
        if (paragraph.isPageBreak()) {
            looks.add("new page");
        }
        return (looks.isEmpty() ? "" : "[" + String.join(", ", looks) + "] ")
                + paragraph.getRuns().stream().map(DocxText::text).collect(Collectors.joining());
    }

    private static String text(XWPFRun run) {
        String pictures = run.getEmbeddedPictures().stream().map(DocxText::text).collect(Collectors.joining());
        String words = run.text().replace("\n", "\\n").replace("\u00A0", "_");
        List<String> looks = new ArrayList<>();
        if (run.isBold()) {
            looks.add("bold");
        }
        if (run.getColor() != null) {
            looks.add(run.getColor());
        }
        if (run.getCTR().isSetRPr() && run.getCTR().getRPr().sizeOfShdArray() > 0) {
            looks.add("on " + run.getCTR().getRPr().getShdArray(0).xgetFill().getStringValue());
        }
        if (run.getFontSizeAsDouble() != null) {
            looks.add(run.getFontSizeAsDouble().toString());
        }
        return words.isEmpty()
                ? pictures
                : (looks.isEmpty() ? words : "<" + String.join(" ", looks) + ": " + words + ">") + pictures;
    }

    private static String text(XWPFPicture picture) {
        return "picture, " + Math.round(picture.getWidth()) + " wide, of " + picture.getDescription();
    }
}
