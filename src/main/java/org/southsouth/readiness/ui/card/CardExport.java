package org.southsouth.readiness.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.CardFormat;
import org.southsouth.readiness.core.card.KeptCard;
import org.southsouth.readiness.ui.fx.Dialogs;

/** What cards can be written as, and where to. */
record CardExport(CardsViewModel model, Dialogs dialogs) {
    List<MenuItem> items(Card card) {
        return items(() -> List.of(card), "card.export.one.");
    }

    /** Every card that is made here. */
    List<MenuItem> ofAll() {
        return items(
                () -> model.cardsProperty().get().orElse(List.of()).stream()
                        .filter(KeptCard::isOwn)
                        .map(KeptCard::card)
                        .toList(),
                "card.export.all.");
    }

    private List<MenuItem> items(Supplier<List<Card>> cards, String key) {
        List<MenuItem> items = new ArrayList<>();
        for (CardFormat format : CardFormat.values()) {
            MenuItem item = new MenuItem(model.text(key + format.ending()));
            item.setOnAction(event -> write(cards.get(), format));
            items.add(item);
        }
        return items;
    }

    private void write(List<Card> cards, CardFormat format) {
        dialogs.fileToSave(
                        model.text("card.export.title"), model.suggestedName(cards, format), List.of(format.ending()))
                .ifPresent(file -> model.export(cards, format, file));
    }
}
