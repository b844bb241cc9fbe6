package org.southsouth.readiness.report.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;
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

    public CardsReport report(List<Card> cards, ReportStamp edition) {
        return new CardsReport(
                edition,
                cards,
                messages.getString("card.document"),
                messages.getString("card.notice"),
                cards.stream().map(card -> page(card, edition)).toList());
    }

    private CardsReport.CardPage page(Card card, ReportStamp edition) {
        return new CardsReport.CardPage(
                text.kind(card.kind()) + " · " + formats.subject(card.subject()),
                card.title(),
                notices(card, edition),
                filled(
                        line("card.field.challenge", card.story().challenge()),
                        line("card.field.done", card.story().done()),
                        line("card.field.results", card.story().results()),
                        line("card.field.replication", card.story().replication()),
                        line("card.field.evidence", card.story().evidence())),
                filled(
                        line(
                                "card.field.forms",
                                card.forms().stream().map(text::form).collect(Collectors.joining("\n"))),
                        line("card.field.countries", card.sides().countries()),
                        line("card.field.partners", card.sides().partners()),
                        line("card.field.contact", card.sides().contact()),
                        line("card.field.sdg", card.sdg()),
                        line("card.field.sought", ids(card.origin().sought())),
                        line("card.field.offered", ids(card.origin().offered())),
                        line("card.field.period", card.period()),
                        line("card.field.validated-by", card.validity().by()),
                        line("card.field.valid-until", text.until(card)),
                        line("card.field.framework", framework(card)),
                        line("card.field.id", card.id().value())));
    }

    /** That its last day is over, and that it is about nobody. */
    private List<String> notices(Card card, ReportStamp edition) {
        String past = card.isPast(edition.madeOn()) ? messages.get("card.past", text.until(card)) : "";
        String fictional = card.subject().isFictional() ? messages.getString("card.fictional") : "";
        return Stream.of(past, fictional).filter(words -> !words.isEmpty()).toList();
    }

    private String framework(Card card) {
        FrameworkRef framework = card.origin().framework();
        return framework == null ? "" : messages.get("report.xlsx.framework", framework.id(), framework.version());
    }

    /** As in the files: a card may come from a questionnaire that is not here. */
    private static String ids(List<QuestionId> questions) {
        return questions.stream().map(QuestionId::value).collect(Collectors.joining(", "));
    }

    private CardsReport.Line line(String label, String words) {
        return new CardsReport.Line(messages.getString(label), words);
    }

    private static List<CardsReport.Line> filled(CardsReport.Line... lines) {
        return Stream.of(lines).filter(line -> !line.text().isBlank()).toList();
    }
}
