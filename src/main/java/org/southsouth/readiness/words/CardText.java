package org.southsouth.readiness.words;

import java.util.Locale;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardKind;
import org.southsouth.readiness.core.card.CooperationForm;

/** What a card is made of, in words; what its fields are called stands below {@code card.field}. */
public final class CardText {
    private static final char NO_BREAK = '\u00A0';

    private final Messages messages;
    private final Formats formats;

    public CardText(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public String kind(CardKind kind) {
        return messages.getString("card.kind." + word(kind));
    }

    public String form(CooperationForm form) {
        return messages.getString("card.form." + word(form));
    }

    /** Its last day; empty where none is set. */
    public String until(Card card) {
        return card.validity().until() == null
                ? ""
                : formats.date(card.validity().until()).replace(' ', NO_BREAK);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
