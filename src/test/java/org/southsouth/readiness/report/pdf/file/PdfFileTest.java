package org.southsouth.readiness.report.pdf.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;
import org.southsouth.readiness.report.paper.PaperTones;
import org.southsouth.readiness.report.pdf.UaCheck;
import org.southsouth.readiness.report.pdf.text.LineOfText;
import org.southsouth.readiness.report.pdf.text.Span;
import org.southsouth.readiness.report.pdf.text.Typesetter;

class PdfFileTest {
    private static final double WIDTH = 80;
    private static final double LEADING = 5;

    private final Typesetter typesetter = new Typesetter(Locale.ENGLISH);

    @Test
    void sixScriptsStandInOneFile() throws IOException {
        String latin = "Sao Tome: e\u2011commerce, 48 of 100";
        String vietnamese = "Việt Nam: Luật Giao dịch điện tử có hiệu lực";
        String cyrillic = "Қазақстан: Закон об электронной торговле";
        String chinese = "中华人民共和国：电子商务法，跨境电子商务综合试验区（测试）。";
        String arabic = "المملكة المغربية: قانون التجارة الإلكترونية";
        String khmer = "ព្រះរាជាណាចក្រកម្ពុជា ច្បាប់ស្តីពីពាណិជ្ជកម្មតាមប្រព័ន្ធអេឡិចត្រូនិក";

        byte[] pdf = file(List.of(latin, vietnamese, cyrillic, chinese, arabic, khmer, latin + arabic + khmer));

        Files.write(Path.of("target/six-scripts.pdf"), pdf);
        assertThat(UaCheck.failures(pdf)).isEmpty();
        String text = text(pdf).replaceAll("\\s+", " ");
        assertThat(text).contains(latin, vietnamese, cyrillic, chinese.substring(0, 12), "التجارة", "المملكة");
    }

    @Test
    void whatNobodyCanSetGivesAGoodFile() throws IOException {
        String hostile = "a\u0000b\u0007c\uD800d\uDC00e\u202Ef\u2067g\u2069h\uFFFEi\uFEFFj\u200Bk\uD83D\uDE00l\u0E01m"
                + "\uE000n\u0301\u0301\u0301o\u2028p\u00ADq";

        byte[] pdf = file(List.of(hostile, "W".repeat(10_000), "\u0627".repeat(500), "", " ", "\n\n", "\u0301"));

        assertThat(UaCheck.failures(pdf)).isEmpty();
        assertThat(text(pdf)).contains("abcde").contains("\uD83D\uDE00");
    }

    /** One paragraph each, in regular and in bold. */
    private byte[] file(List<String> texts) {
        try (PdfFile file = new PdfFile(new PaperTones())) {
            PdfPage page = file.page(Paper.of(Locale.ENGLISH));
            file.bookmarks().add("Texts", page, 0, false);
            double y = LEADING;
            for (boolean isBold : new boolean[] {false, true}) {
                for (String text : texts) {
                    page.in(file.root().add(Tag.Role.PARAGRAPH));
                    for (LineOfText line :
                            typesetter.lines(List.of(new Span(text, new Type(9, isBold), Tone.INK)), WIDTH, 5)) {
                        page.words(line, 0, y);
                        assertThat(line.width()).isLessThanOrEqualTo(WIDTH + 0.01);
                        y += LEADING * line.leading();
                    }
                }
            }
            return file.bytes(
                    new PdfFile.About("Texts", "All of them", "test", LocalDate.of(2026, 11, 25), Locale.ENGLISH));
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
