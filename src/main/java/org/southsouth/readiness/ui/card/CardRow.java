package org.southsouth.readiness.ui.card;

import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.card.KeptCard;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;

/** A card in the list: pressed it opens, its menu exports or deletes it. */
final class CardRow extends HBox {
    CardRow(CardsViewModel model, KeptCard kept, CardExport export) {
        super(8);
        getStyleClass().addAll("trow", "card-row");
        Card card = kept.card();
        CardWords words = new CardWords(model.context());
        Label kind = Texts.plain(words.kind(card), "chip", "card-kind");
        kind.getStyleClass().add(card.isOffer() ? "accent" : "outline");
        VBox lines = new VBox(
                Texts.filling(card.title(), "t-body", "b"), Texts.filling(words.from(kept), "t-caption", "muted"));
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        Rows.wide(lines);
        boolean isPast = card.isPast(model.today());
        String validity = words.validity(card, model.today());
        Label until = Texts.whole(validity, isPast ? "chip" : "t-body", isPast ? "warn" : "muted");
        ActionRow open = new ActionRow(16, kind, lines, until);
        open.getStyleClass().add("card-open");
        open.setOnAction(() -> model.open(kept));
        open.setAccessibleText(String.join(". ", words.kind(card), card.title(), words.from(kept), validity));
        open.setAccessibleRoleDescription(model.text("common.kind.card"));
        open.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                model.delete(kept);
                event.consume();
            }
        });
        Rows.wide(open);
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(export.items(card));
        MenuItem delete = new MenuItem(model.text("card.delete"));
        delete.setOnAction(event -> model.delete(kept));
        menu.getItems().addAll(new SeparatorMenuItem(), delete);
        getChildren()
                .addAll(
                        open,
                        Buttons.menu(
                                Feather.MORE_HORIZONTAL, model.text("card.more", card.title()), () -> menu, "icon"));
    }
}
