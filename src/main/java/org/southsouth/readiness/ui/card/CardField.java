package org.southsouth.readiness.ui.card;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.southsouth.readiness.core.card.CardKind;

/** The texts of a card in the order of reading, by the names that {@code CardCheck} gives them. */
enum CardField {
    TITLE("title", false),
    CHALLENGE("challenge", true),
    DONE("done", true),
    RESULTS("results", true),
    REPLICATION("replication", true),
    EVIDENCE("evidence", true),
    COUNTRIES("countries", false),
    PARTNERS("partners", true),
    CONTACT("contact", true),
    SDG("sdg", false),
    PERIOD("period", false),
    VALIDATED_BY("validatedBy", true),
    VALID_UNTIL("validUntil", false);

    private static final List<CardField> OF_OFFERS = List.of(DONE, RESULTS, REPLICATION, EVIDENCE);

    private final String word;
    private final boolean isLong;

    CardField(String word, boolean isLong) {
        this.word = word;
        this.isLong = isLong;
    }

    /** Of what a problem names. */
    static Optional<CardField> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }

    /** As its label is called. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it has several lines. */
    boolean isLong() {
        return isLong;
    }

    /** Whoever asks for help has nothing to tell of what was done. */
    boolean isFor(CardKind kind) {
        return kind != CardKind.REQUEST || !OF_OFFERS.contains(this);
    }
}
