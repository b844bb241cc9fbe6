package org.southsouth.readiness.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.report.pdf.PdfText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What a reader finds in a report, whatever it is written as: all its texts, with single spaces. */
public final class ReadBack {
    private ReadBack() {}

    public static String text(ReportFormat format, byte[] bytes) throws Exception {
        String text = switch (format) {
            case PDF, BRIEF -> PdfText.all(bytes);
            case DOCX -> docx(bytes);
            case XLSX -> xlsx(bytes);
            case SVG -> svg(bytes);
            case PNG -> png(bytes);
            case HTML -> html(bytes);
            case MD -> markdown(new String(bytes, StandardCharsets.UTF_8));
            case JSON, CSV, ANSWERS, COINR, DATAPACKAGE -> new String(bytes, StandardCharsets.UTF_8);
        };
        return text.replaceAll("[\\s\u00A0]+", " ");
    }

    /** Without its style and its tags. */
    private static String html(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceAll("(?s)<style.*?</style>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Without its marks: the ends of cells, what is bold, what is escaped. */
    public static String markdown(String text) {
        return text.replaceAll("(?m)^(#+|-) |(?m)^\\| (-|:)[-:| ]*$", "")
                .replaceAll("(?<!\\\\)\\||(?<!\\\\)\\*+", " ")
                .replaceAll("\\\\(\\p{Punct})", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll(" +", " ");
    }

    /** Head and foot of the page first, then everything below; every part of the file is parsed. */
    private static String docx(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            String state = document.getProperties()
                    .getCustomProperties()
                    .getProperty("State")
                    .getLpwstr();
            return extractor.getText() + " State=" + state;
        }
    }

    private static String xlsx(byte[] bytes) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book) {
                texts.add(sheet.getSheetName());
                texts.add(sheet.getHeader().getRight());
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue());
                        }
                    }
                }
            }
            var state = book.getProperties().getCustomProperties().getProperty("State");
            texts.add("State=" + (state == null ? "" : state.getLpwstr()));
        }
        return String.join(" ", texts);
    }

    private static String svg(byte[] bytes) throws Exception {
        NodeList texts = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getElementsByTagName("*");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Node node = texts.item(i);
            if (List.of("title", "text").contains(node.getNodeName())) {
                found.add(node.getTextContent());
            }
        }
        return String.join(" ", found);
    }

    /** The texts that stand in the file beside the picture. */
    private static String png(byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            NodeList entries = root.getElementsByTagName("iTXtEntry");
            List<String> found = new ArrayList<>();
            for (int i = 0; i < entries.getLength(); i++) {
                found.add(((Element) entries.item(i)).getAttribute("text"));
            }
            return found.stream().collect(Collectors.joining(" "));
        } finally {
            reader.dispose();
        }
    }
}
