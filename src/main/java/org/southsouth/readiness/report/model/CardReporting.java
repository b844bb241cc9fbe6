package org.southsouth.readiness.report.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.words.CardText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** From cards to their report; pure. Fields that hold nothing are left out. */
public final class CardReporting {
    private final Messages messages;
    private final Formats formats;
    private final CardText text;

    public CardReporting(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        this.text = new CardText(messages, formats);
    }

    public CardsReport report(List<Card> cards, Edition edition) {
        return new CardsReport(
                edition,
                cards,
                messages.getString("report.card"),
                messages.getString("report.card.notice"),
                cards.stream().map(card -> page(card, edition)).toList());
    }

    private CardsReport.CardPage page(Card card, Edition edition) {
        return new CardsReport.CardPage(
                text.kind(card.kind()) + " · " + formats.subject(card.subject()),
                card.title(),
                card.isPast(edition.madeOn()) ? messages.get("report.card.past", text.until(card)) : "",
                filled(
                        line("challenge", card.story().challenge()),
                        line("done", card.story().done()),
                        line("results", card.story().results()),
                        line("replication", card.story().replication()),
                        line("evidence", card.story().evidence())),
                filled(
                        new CardsReport.Line(
                                messages.getString("report.card.forms"),
                                card.forms().stream().map(text::form).collect(Collectors.joining("\n"))),
                        line("countries", card.sides().countries()),
                        line("partners", card.sides().partners()),
                        line("contact", card.sides().contact()),
                        line("sdg", card.sdg()),
                        line("period", card.period()),
                        line("validatedBy", card.validity().by()),
                        line("validUntil", text.until(card))));
    }

    private CardsReport.Line line(String field, String words) {
        return new CardsReport.Line(messages.getString("card.field." + field), words);
    }

    private static List<CardsReport.Line> filled(CardsReport.Line... lines) {
        return Stream.of(lines).filter(line -> !line.text().isBlank()).toList();
    }
}
