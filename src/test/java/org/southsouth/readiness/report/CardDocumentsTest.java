package org.southsouth.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardCheck;
import org.southsouth.readiness.core.card.CardFormat;
import org.southsouth.readiness.report.pdf.PdfText;
import org.southsouth.readiness.report.pdf.UaCheck;

/** Cards on paper and to edit; what it writes to target/lists is there to be looked at. */
class CardDocumentsTest {
    private static final Path FOLDER = Path.of("target/lists");

    private static byte[] write(String name, List<Card> cards, CardFormat format) throws IOException {
        byte[] bytes = CardSamples.documents().cards(cards, format);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + "." + format.ending()), bytes);
        return bytes;
    }

    private static String docx(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    @Test
    void each_card_has_a_page_that_can_be_read_out() throws IOException {
        byte[] pdf = write("cards", CardSamples.all(), CardFormat.PDF);

        assertThat(PdfText.pages(pdf)).hasSize(3).allMatch(page -> page.contains("not a product of any UN body"));
        assertThat(UaCheck.failures(pdf)).isEmpty();
        assertThat(PdfText.outside(pdf)).isEmpty();
        assertThat(PdfText.pages(pdf).get(0))
                .contains("Offer · Brazil", "How to replicate it", "Law or software to take over", "28");
        assertThat(PdfText.pages(pdf).get(1)).contains("Request · Phnom Penh").doesNotContain("Results", "Contact");
        assertThat(PdfText.all(pdf)).contains("This card was valid until 31 Jan 2025.");
    }

    @Test
    void a_card_of_a_country_that_is_none_says_so_in_every_format() throws IOException {
        Card offer = CardSamples.offer();
        Card fictional = new Card(
                offer.id(),
                offer.kind(),
                new Subject("XMV"),
                offer.origin(),
                offer.title(),
                offer.story(),
                offer.sides(),
                offer.forms(),
                offer.sdg(),
                offer.period(),
                offer.validity());
        String said = "This card is fictional, to show how it works.";

        assertThat(PdfText.all(write("fictional", List.of(fictional), CardFormat.PDF)))
                .contains(said);
        assertThat(docx(write("fictional", List.of(fictional), CardFormat.DOCX)))
                .contains(said);
        assertThat(PdfText.all(write("offer", List.of(offer), CardFormat.PDF))).doesNotContain("fictional");
    }

    @Test
    void a_document_has_the_same_fields_and_a_page_for_each() throws IOException {
        String text = docx(write("cards", CardSamples.all(), CardFormat.DOCX));

        assertThat(text)
                .contains("Offer · Brazil", "Chair of the committee", "Study visit", "This card was valid until");
        assertThat(text).contains("not a product of any UN body");
    }

    @Test
    void hostile_texts_are_nothing_but_texts() throws IOException {
        List<Card> cards =
                CardSamples.HOSTILE.stream().map(CardSamples::filledWith).toList();
        byte[] pdf = write("hostile", cards, CardFormat.PDF);
        String docx = docx(write("hostile", cards, CardFormat.DOCX));

        assertThat(cards).allMatch(card -> CardCheck.of(card, "").isEmpty());
        assertThat(PdfText.outside(pdf)).isEmpty();
        assertThat(UaCheck.failures(pdf)).isEmpty();
        for (String text : CardSamples.HOSTILE) {
            assertThat(docx).contains(text.strip());
        }
    }

    @Test
    void the_longest_card_goes_on_over_as_many_pages_as_it_takes() throws IOException {
        String line = "Word after word of what was done, and by whom. ";
        Card card = CardSamples.filledWith("A long one");
        String longest = line.repeat(CardCheck.LONG / line.length());
        Card full = new Card(
                card.id(),
                card.kind(),
                card.subject(),
                card.origin(),
                card.title(),
                new Card.Story(longest, longest, longest, longest, "\n".repeat(3_000) + "end"),
                card.sides(),
                card.forms(),
                card.sdg(),
                card.period(),
                card.validity());

        byte[] pdf = write("longest", List.of(full), CardFormat.PDF);

        assertThat(PdfText.outside(pdf)).isEmpty();
        assertThat(PdfText.pages(pdf)).hasSizeBetween(3, 7);
    }
}
