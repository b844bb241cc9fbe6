package org.southsouth.readiness.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.southsouth.readiness.report.markup.Markup;

/** Which face a word processor takes where it does not have the one of the report: one of about the same width. */
final class FontTable {
    static final String LATIN = "Noto Sans";
    static final String ARABIC = "Vazirmatn";
    static final String CHINESE = "Noto Sans SC";

    private static final String PART = "/word/fontTable.xml";
    private static final String CONTENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private FontTable() {}

    static void add(XWPFDocument document) {
        Markup xml = new Markup();
        xml.open("w:fonts", "xmlns:w", NAMESPACE);
        face(xml, LATIN, "Segoe UI");
        face(xml, ARABIC, "Arial");
        face(xml, CHINESE, "Microsoft YaHei");
        xml.close();
        try {
            PackagePartName name = PackagingURIHelper.createPartName(PART);
            PackagePart part = document.getPackage().createPart(name, CONTENT);
            try (OutputStream out = part.getOutputStream()) {
                String text = xml.whole("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void face(Markup xml, String name, String other) {
        xml.open("w:font", "w:name", name).empty("w:altName", "w:val", other);
        xml.empty("w:family", "w:val", "swiss")
                .empty("w:pitch", "w:val", "variable")
                .close();
    }
}
