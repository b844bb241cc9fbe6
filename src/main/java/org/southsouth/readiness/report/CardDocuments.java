package org.southsouth.readiness.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardFormat;
import org.southsouth.readiness.core.card.CardWriter;
import org.southsouth.readiness.report.document.CardsDocument;
import org.southsouth.readiness.report.docx.DocxDocuments;
import org.southsouth.readiness.report.json.CardJson;
import org.southsouth.readiness.report.markdown.MarkdownDocuments;
import org.southsouth.readiness.report.model.CardReporting;
import org.southsouth.readiness.report.model.CardsReport;
import org.southsouth.readiness.report.model.ReportStamp;
import org.southsouth.readiness.report.pdf.PdfCards;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Cards in one language, a page each. {@code today} is asked for each document; the version is that of the application. */
public final class CardDocuments implements CardWriter {
    private final Messages messages;
    private final Formats formats;
    private final Supplier<LocalDate> today;
    private final String version;

    public CardDocuments(Messages messages, Formats formats, Supplier<LocalDate> today, String version) {
        this.messages = messages;
        this.formats = formats;
        this.today = today;
        this.version = version;
    }

    @Override
    public byte[] cards(List<Card> cards, CardFormat format) {
        CardsReport report = new CardReporting(messages, formats).report(cards, new ReportStamp(today.get(), version));
        return switch (format) {
            case PDF -> new PdfCards(messages, formats).write(report);
            case DOCX ->
                new DocxDocuments(messages, formats).write(new CardsDocument(messages, formats, report).document());
            case MD ->
                new MarkdownDocuments(messages, formats).write(new CardsDocument(messages, formats, report).document());
            case JSON -> CardJson.of(report);
        };
    }
}
