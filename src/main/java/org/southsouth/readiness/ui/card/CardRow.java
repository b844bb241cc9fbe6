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
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.card.KeptCard;
import org.southsouth.readiness.ui.card.CardsViewModel.Opened;
import org.southsouth.readiness.ui.controls.ActionRow;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;

/** A card in the list: pressed it opens, its menu exports or deletes it. One that was begun and left has no menu. */
final class CardRow extends HBox {
    private final CardId id;
    private final ActionRow open;

    private CardRow(CardsViewModel model, Card card, String title, String from, Label end) {
        super(8);
        id = card.id();
        getStyleClass().addAll("trow", "card-row");
        String kindWords = new CardWords(model.context()).kind(card);
        Label kind = Texts.plain(kindWords, "chip", "card-kind");
        kind.getStyleClass().add(card.isOffer() ? "accent" : "outline");
        VBox lines = new VBox(Texts.filling(title, "t-body", "b"), Texts.filling(from, "t-caption", "muted"));
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        Rows.wide(lines);
        open = new ActionRow(16, kind, lines, end);
        open.getStyleClass().add("card-open");
        open.setAccessibleText(String.join(". ", kindWords, title, from, end.getText()));
        open.setAccessibleRoleDescription(model.text("common.kind.card"));
        Rows.wide(open);
        getChildren().add(open);
    }

    static CardRow of(CardsViewModel model, KeptCard kept, CardExport export) {
        Card card = kept.card();
        CardWords words = new CardWords(model.context());
        boolean isPast = card.isPast(model.today());
        Label until =
                Texts.whole(words.validity(card, model.today()), isPast ? "chip" : "t-body", isPast ? "warn" : "muted");
        CardRow row = new CardRow(model, card, card.title(), words.from(kept), until);
        row.open.setOnAction(() -> model.open(kept));
        row.open.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                model.delete(kept);
                event.consume();
            }
        });
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(export.items(card));
        MenuItem delete = new MenuItem(model.text("card.delete"));
        delete.setOnAction(event -> model.delete(kept));
        menu.getItems().addAll(new SeparatorMenuItem(), delete);
        row.getChildren()
                .add(Buttons.menu(Feather.MORE_HORIZONTAL, model.text("card.more", card.title()), () -> menu, "icon"));
        return row;
    }

    /** It opens with what was typed. {@code isKept}: the card was saved before, and only what was changed in it waits. */
    static CardRow begun(CardsViewModel model, Opened begun, boolean isKept) {
        Card card = begun.form().before();
        String subject = model.context().formats().subject(card.subject());
        Label state = Texts.whole(model.text("card.waiting"), "chip", "warn");
        String from = model.text(isKept ? "card.waiting.changed" : "card.waiting.from", subject);
        CardRow row = new CardRow(model, card, begun.form().title(), from, state);
        row.open.setOnAction(() -> model.goOn(begun));
        return row;
    }

    boolean shows(CardId card) {
        return id.equals(card);
    }

    void focusRow() {
        open.requestFocus();
        IntoSight.bring(this);
    }
}
