package org.southsouth.readiness.report.model;

import java.util.List;
import org.southsouth.readiness.core.card.Card;

/** Cards to be circulated, in their order. {@code notice} says what they are not. */
public record CardsReport(ReportStamp edition, List<Card> cards, String title, String notice, List<CardPage> pages) {
    public CardsReport {
        cards = List.copyOf(cards);
        pages = List.copyOf(pages);
    }

    /** One card in words: its kind and whose it is, what to know before it is read, and its fields. */
    public record CardPage(String kicker, String title, List<String> notices, List<Line> story, List<Line> facts) {
        public CardPage {
            notices = List.copyOf(notices);
            story = List.copyOf(story);
            facts = List.copyOf(facts);
        }
    }

    /** A field and what it holds; never an empty one. */
    public record Line(String label, String text) {}
}
