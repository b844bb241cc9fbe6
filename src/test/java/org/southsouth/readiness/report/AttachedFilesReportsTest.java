package org.southsouth.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.attached;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;

/** Every report that names what an answer rests on names its attached files, with their size; none holds them. */
class AttachedFilesReportsTest {
    @TempDir
    Path folder;

    private static byte[] report(Answers answers, ReportFormat format) {
        return reports().scorecard(entry("KHM", "2026", answers), format, ReportContents.DEFAULT);
    }

    @Test
    void the_web_page_names_them() {
        assertThat(new String(report(attached(), ReportFormat.HTML), StandardCharsets.UTF_8))
                .contains("law 5 of 2024.pdf (1.2 MB)", "=1+1.csv (5 bytes)");
    }

    @Test
    void the_document_and_the_workbook_name_them() throws IOException {
        for (ReportFormat format : new ReportFormat[] {ReportFormat.DOCX, ReportFormat.XLSX}) {
            assertThat(texts(report(attached(), format))).contains("law 5 of 2024.pdf (1.2 MB)", "=1+1.csv (5 bytes)");
        }
        assertThat(texts(report(attached(), ReportFormat.XLSX))).contains("Attached files");
        assertThat(texts(report(good(), ReportFormat.XLSX))).doesNotContain("Attached files");
    }

    private String texts(byte[] office) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("office"), office).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml")) {
                    texts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts.toString();
    }

    @Test
    void the_printed_report_names_them() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report(attached(), ReportFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("law 5 of 2024.pdf (1.2 MB)");
        }
    }
}
