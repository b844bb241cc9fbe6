package org.southsouth.readiness.ui.card;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.card.CardId;
import org.southsouth.readiness.core.card.KeptCard;
import org.southsouth.readiness.ui.card.CardsViewModel.Opened;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.MenuBelow;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.WordsAndActions;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Visibility;

/** Those made here, then those of others; what was deleted can be put back, and a file of others opened. */
final class CardList extends VBox {
    private final CardsViewModel model;
    private final CardExport export;
    private final Label count = Texts.muted("");
    private final Button exportAll = new Button("", Icons.of(Feather.DOWNLOAD));
    private final VBox begun = table();
    private final VBox own = table();
    private final VBox others = table();
    private final VBox none = new VBox(8);
    private final Label begunTitle = Texts.plain("", "t-lead", "b");
    private final Label ownTitle = Texts.plain("", "t-lead", "b");
    private final Label othersTitle = Texts.plain("", "t-lead", "b");
    private final VBox problems = new VBox(4);
    private final Label deleted = Texts.filling("", "t-body");
    private final Button make;
    private boolean hasBegun;

    CardList(CardsViewModel model, Dialogs dialogs) {
        super(16);
        this.model = model;
        this.export = new CardExport(model, dialogs);
        getStyleClass().add("card-list");
        make = Buttons.of(Feather.PLUS, model.text("card.make"), model::leave, "primary");
        begunTitle.setText(model.text("card.waiting.title"));
        ownTitle.setText(model.text("card.own"));
        othersTitle.setText(model.text("card.others"));
        getChildren().addAll(head(dialogs), problems, deletedBar(), noticeBar());
        getChildren().addAll(begunTitle, begun, ownTitle, own, othersTitle, others, none());
        sceneProperty().subscribe(scene -> begin());
        model.cardsProperty().subscribe(found -> relist());
        model.waitingProperty().subscribe(found -> relist());
        model.problemsProperty().subscribe(this::tell);
    }

    private static VBox table() {
        VBox table = new VBox();
        table.getStyleClass().addAll("card", "table-card");
        table.setMinHeight(USE_PREF_SIZE);
        return table;
    }

    private Node head(Dialogs dialogs) {
        Button back = Buttons.of(Feather.CHEVRON_LEFT, model.text("card.back"), model::leave);
        Button open = Buttons.of(
                Feather.FOLDER,
                model.text("card.open"),
                () -> model.take(dialogs.filesToOpen(model.text("card.open.title"), List.of("json"))));
        exportAll.setText(model.text("card.export.all"));
        exportAll.getStyleClass().add("primary");
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(export.ofAll());
        exportAll.setOnAction(event -> MenuBelow.show(menu, exportAll));
        VBox words = new VBox(Texts.plain(model.text("card.title"), "t-title", "b"), count);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        for (Button button : List.of(back, open, exportAll)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        WordsAndActions head = new WordsAndActions(words, Rows.of(12, back, open, exportAll));
        head.getStyleClass().add("page-head");
        return head;
    }

    private Node deletedBar() {
        Button undo = Buttons.of(model.text("card.undo"), model::undo, "quiet");
        HBox bar = Rows.of(12, deleted, undo);
        bar.getStyleClass().addAll("notice", "card-deleted");
        model.deletedProperty().subscribe(kept -> {
            Visibility.show(bar, kept.isPresent());
            kept.ifPresent(one -> {
                deleted.setText(model.text("card.deleted", one.card().title()));
                undo.requestFocus();
            });
        });
        return bar;
    }

    private Node noticeBar() {
        Label notice = Texts.paragraph("", "t-body");
        notice.textProperty().bind(model.noticeProperty());
        Button exportSaved = new Button(model.text("card.export.saved"), Icons.of(Feather.DOWNLOAD));
        exportSaved.setMinWidth(USE_PREF_SIZE);
        exportSaved.setOnAction(event -> model.saved().ifPresent(card -> {
            ContextMenu menu = new ContextMenu();
            menu.getItems().addAll(export.items(card));
            MenuBelow.show(menu, exportSaved);
        }));
        HBox bar = Rows.of(12, Rows.wide(notice), exportSaved);
        bar.getStyleClass().addAll("notice", "card-notice");
        Visibility.follow(bar, model.noticeProperty().isNotEmpty());
        return bar;
    }

    private Node none() {
        Label text = Texts.muted(model.text("card.none.text"));
        text.setTextAlignment(TextAlignment.CENTER);
        text.setAlignment(Pos.CENTER);
        text.getStyleClass().add("card-none-text");
        VBox act = new VBox(make);
        act.setAlignment(Pos.CENTER);
        act.getStyleClass().add("card-none-act");
        none.setAlignment(Pos.CENTER);
        none.getStyleClass().add("card-none");
        none.getChildren()
                .addAll(
                        Icons.of(Feather.LAYERS, "i-xl"),
                        Texts.plain(model.text("card.none"), "t-title", "b"),
                        text,
                        act);
        return none;
    }

    private void relist() {
        model.cardsProperty()
                .get()
                .ifPresent(cards -> show(cards, model.waitingProperty().get()));
    }

    /** A card in which somebody began to write stands once, with what was begun. */
    private void show(List<KeptCard> cards, List<Opened> waiting) {
        Set<CardId> left =
                waiting.stream().map(card -> card.form().before().id()).collect(Collectors.toSet());
        List<KeptCard> made = cards.stream().filter(KeptCard::isOwn).toList();
        List<KeptCard> came = cards.stream().filter(kept -> !kept.isOwn()).toList();
        count.setText(model.text("card.counts", made.size(), came.size(), waiting.size()));
        Set<CardId> saved = made.stream().map(one -> one.card().id()).collect(Collectors.toSet());
        fill(
                begun,
                begunTitle,
                waiting.stream()
                        .map(card -> CardRow.begun(
                                model, card, saved.contains(card.form().before().id()))));
        fill(
                own,
                ownTitle,
                made.stream()
                        .filter(one -> !left.contains(one.card().id()))
                        .map(kept -> CardRow.of(model, kept, export)));
        fill(others, othersTitle, came.stream().map(kept -> CardRow.of(model, kept, export)));
        Visibility.show(none, cards.isEmpty() && waiting.isEmpty());
        Visibility.show(exportAll, !made.isEmpty());
        begin();
    }

    /** Once the list is there and in the window, the keys go to its first card, where they are with the page as a whole. */
    private void begin() {
        if (hasBegun || getScene() == null || model.cardsProperty().get().isEmpty()) {
            return;
        }
        hasBegun = true;
        NextPulse.afterPulse(getScene(), () -> {
            Node owner = getScene() == null ? null : getScene().getFocusOwner();
            if (owner != null && Nesting.isIn(this, owner)) {
                focusFirst();
            }
        });
    }

    private static void fill(VBox table, Label title, Stream<CardRow> cards) {
        List<CardRow> rows = cards.toList();
        if (!rows.isEmpty()) {
            rows.get(rows.size() - 1).getStyleClass().add("last");
        }
        table.getChildren().setAll(rows);
        Visibility.show(table, !rows.isEmpty());
        Visibility.show(title, !rows.isEmpty());
    }

    private Stream<CardRow> rows() {
        return Stream.of(begun, own, others)
                .flatMap(table -> table.getChildren().stream())
                .map(CardRow.class::cast);
    }

    private void focusFirst() {
        rows().findFirst().ifPresentOrElse(CardRow::focusRow, make::requestFocus);
    }

    /** Of the card that was closed, where it is still listed. */
    void focus(CardId card) {
        rows().filter(row -> row.shows(card)).findFirst().ifPresentOrElse(CardRow::focusRow, this::focusFirst);
    }

    private void tell(List<String> sentences) {
        problems.getChildren()
                .setAll(sentences.stream()
                        .map(sentence -> Texts.paragraph(sentence, "t-body", "danger-text"))
                        .toList());
        Visibility.show(problems, !sentences.isEmpty());
    }
}
