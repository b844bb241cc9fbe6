package org.southsouth.readiness.ui.card;

import java.time.LocalDate;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.KeptCard;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.CardText;

/** What a card is, in a few words. */
record CardWords(ScreenContext context) {
    String kind(Card card) {
        return new CardText(context.messages(), context.formats()).kind(card.kind());
    }

    /** Whose it is, and where it came from. */
    String from(KeptCard kept) {
        String subject = context.formats().subject(kept.card().subject());
        String when = context.formats().day(kept.changedAt(), context.clock().instant());
        return context.text(kept.isOwn() ? "card.from.here" : "card.from.file", subject, when);
    }

    String validity(Card card, LocalDate today) {
        LocalDate until = card.validity().until();
        if (until == null) {
            return "";
        }
        String day = context.formats().date(until);
        return context.text(card.isPast(today) ? "card.over" : "card.until", day);
    }
}
