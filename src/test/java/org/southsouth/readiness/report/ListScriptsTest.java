package org.southsouth.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardFormat;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.report.pdf.PdfText;
import org.southsouth.readiness.report.pdf.UaCheck;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Plans, matches and cards in other scripts, directions and on other paper; what it writes is kept to be looked at. */
class ListScriptsTest {
    private static final Path FOLDER = Path.of("target/lists");
    private static final List<String> ARABIC = List.of(
            "إصدار قانون المعاملات الإلكترونية مع مراسيمه التنفيذية",
            "وزارة التجارة والصناعة، مصلحة الجمارك",
            "البريد: 12 مكتبا في 2026");
    private static final List<String> CHINESE = List.of("电子商务法及其实施条例生效，海关与邮政共同执行", "商务部、海关总署", "邮政：2026年12个办事处");
    private static final List<String> ENGLISH = List.of("Bring the law on electronic transactions into force");

    private static List<String> words(String tag) {
        return tag.startsWith("ar") ? ARABIC : tag.startsWith("zh") ? CHINESE : ENGLISH;
    }

    private static List<String> cities(String tag) {
        return tag.startsWith("ar")
                ? List.of("MAR:الدار البيضاء", "EGY:القاهرة", "TUN:تونس العاصمة", "JOR:عمان")
                : tag.startsWith("zh")
                        ? List.of("CHN:上海市浦东新区", "CHN:广州市", "CHN:成都市", "CHN:西安市")
                        : List.of("USA:New York", "CAN:Montréal", "MEX:León", "BRA:São Paulo");
    }

    private static byte[] keep(String name, byte[] bytes) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name), bytes);
        return bytes;
    }

    @ParameterizedTest
    @CsvSource({"ar, 842", "zh, 842", "en-US, 792"})
    void everything_stands_on_its_page_and_can_be_read_out(String tag, float length) throws IOException {
        Messages messages = Messages.in(Locale.forLanguageTag(tag));
        Formats formats = new Formats(messages, ZoneOffset.UTC);
        Reports reports = new Reports(messages, formats, () -> LocalDate.of(2026, 11, 25), "1.2.3");
        CardDocuments documents = new CardDocuments(messages, formats, () -> LocalDate.of(2026, 11, 25), "1.2.3");
        List<Card> cards = words(tag).stream().map(CardSamples::filledWith).toList();
        for (ReportFormat format :
                List.of(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.HTML, ReportFormat.SVG, ReportFormat.PNG)) {
            String ending = "-" + tag + "." + format.ending();
            keep("plan" + ending, reports.plan(ListSamples.worded(words(tag)), format));
            keep("match" + ending, reports.matching(ListSamples.cities(cities(tag)), format));
        }
        keep("cards-" + tag + ".pdf", documents.cards(cards, CardFormat.PDF));
        keep("cards-" + tag + ".docx", documents.cards(cards, CardFormat.DOCX));

        for (String name : List.of("plan", "match", "cards")) {
            byte[] pdf = Files.readAllBytes(FOLDER.resolve(name + "-" + tag + ".pdf"));
            assertThat(UaCheck.failures(pdf)).as(name).isEmpty();
            assertThat(PdfText.faults(pdf)).as(name).isEmpty();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(Math.max(
                                document.getPage(0).getMediaBox().getWidth(),
                                document.getPage(0).getMediaBox().getHeight()))
                        .as(name)
                        .isBetween(length - 1, length + 1);
            }
        }
    }
}
