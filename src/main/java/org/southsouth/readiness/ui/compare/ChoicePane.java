package org.southsouth.readiness.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.SearchLead;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;

/** Where those to compare are ticked; what to do first where there is nothing to tick. */
final class ChoicePane extends VBox {
    private final TextField search = new TextField();
    private final ListView<ChoiceViewModel.Candidate> list = new ListView<>();
    private final Button compare = new Button();
    private final Button cancel = new Button();
    private final Button all = new Button();
    private final Button none = new Button();
    private final Label title = Texts.plain("", "t-lead", "b");
    private final Label sentence = Texts.muted("");
    private final Label leftOut = Texts.paragraph("", "t-body", "warn-text");
    private final VBox card = new VBox(12);
    private final VBox empty = new VBox(16);
    /** Whether somebody is to begin here, and the list is not read yet. */
    private boolean isToStart;

    ChoicePane(ChoiceViewModel model, ScreenContext context) {
        getStyleClass().add("choice");
        card.getStyleClass().addAll("card", "choice-card");
        empty.setAlignment(Pos.CENTER);
        empty.getStyleClass().add("choice-empty");
        compare.getStyleClass().add("primary");
        all.getStyleClass().addAll("quiet", "btn-s");
        none.getStyleClass().addAll("quiet", "btn-s");
        list.getStyleClass().add("choice-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(card, empty);
        // With the largest text the rows have its room: the page is called so too.
        sceneProperty().subscribe(scene -> Visibility.show(title, !Theme.isHuge(scene)));
        follow(model, context);
    }

    private void follow(ChoiceViewModel model, ScreenContext context) {
        fillCard(model, context);
        fillEmpty(model, context);
        Visibility.show(card, false);
        Visibility.show(empty, false);
        model.loadedProperty().subscribe(isLoaded -> {
            Visibility.show(card, isLoaded && !model.isEmpty());
            Visibility.show(empty, isLoaded && model.isEmpty());
            showLoaded(model, context);
            if (isLoaded && isToStart) {
                start();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isAsked = event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || list.isFocused());
            if (isAsked && !compare.isDisabled()) {
                model.compare();
                event.consume();
            }
        });
        model.countBinding().subscribe(count -> {
            compare.setText(context.text("compare.choice.compare", count.intValue()));
            compare.setDisable(count.intValue() == 0);
        });
        search.textProperty().bindBidirectional(model.searchProperty());
        list.setItems(model.shown());
        list.setPlaceholder(Texts.muted(context.text("compare.choice.nothing")));
        SearchLead.into(search, list, candidate -> true);
        list.setCellFactory(view -> new Tick(model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // The row with the frame, which Tab leads to before any is chosen.
            ChoiceViewModel.Candidate chosen = list.getFocusModel().getFocusedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                model.toggle(chosen);
                event.consume();
            }
        });
    }

    private void showLoaded(ChoiceViewModel model, ScreenContext context) {
        Visibility.show(cancel, model.canCancel());
        sentence.setText(context.text(model.isAlone() ? "compare.choice.alone" : "compare.choice.sentence"));
        leftOut.setText(model.leftOut());
        Visibility.show(leftOut, !model.leftOut().isEmpty());
    }

    private void fillCard(ChoiceViewModel model, ScreenContext context) {
        title.setText(context.text("compare.choice.title"));
        search.setPromptText(context.text("compare.choice.search"));
        search.setAccessibleText(context.text("compare.choice.search"));
        list.setAccessibleText(context.text("compare.choice.title"));
        all.setText(context.text("compare.choice.all"));
        all.setOnAction(event -> model.tickShown());
        none.setText(context.text("compare.choice.none"));
        none.setOnAction(event -> model.tickNone());
        cancel.setText(context.text("common.cancel"));
        cancel.setOnAction(event -> model.cancel());
        compare.setOnAction(event -> model.compare());
        Rows.wide(search);
        HBox filter = Rows.of(8, search, all, none);
        HBox foot = new HBox(12, cancel, compare);
        foot.setAlignment(Pos.CENTER_RIGHT);
        card.getChildren().setAll(title, sentence, leftOut, filter, list, foot);
    }

    private void fillEmpty(ChoiceViewModel model, ScreenContext context) {
        Button home = Buttons.of(context.text("compare.empty.home"), model::home, "primary");
        empty.getChildren()
                .setAll(
                        Icons.of(Feather.COLUMNS, "i-xl"),
                        Texts.plain(context.text("compare.empty.title"), "t-title", "b"),
                        Texts.plain(context.text("compare.empty.sentence"), "t-body", "muted"),
                        home);
    }

    /** Focus where one begins: the search, as soon as it is there. */
    void start() {
        isToStart = !card.isVisible();
        search.requestFocus();
    }

    /** False where there is nothing to search. */
    boolean search() {
        search.requestFocus();
        search.selectAll();
        return search.isFocused();
    }

    /** One assessment with its box; where it may not be ticked beside the others, its words say why. */
    private static final class Tick extends ListCell<ChoiceViewModel.Candidate> {
        private final CheckBox box = new CheckBox();
        private final Label caption = Texts.filling("", "t-caption", "muted", "choice-caption");
        private final HBox row = new HBox(12, box, caption);
        private final ChoiceViewModel model;
        private ChoiceViewModel.@Nullable Candidate shown;

        Tick(ChoiceViewModel model) {
            this.model = model;
            box.setFocusTraversable(false);
            box.setMinWidth(Region.USE_PREF_SIZE);
            row.setAlignment(Pos.CENTER_LEFT);
            caption.setAlignment(Pos.CENTER_RIGHT);
            model.depthBinding().subscribe(depth -> tell());
        }

        @Override
        protected void updateItem(ChoiceViewModel.Candidate candidate, boolean isEmpty) {
            super.updateItem(candidate, isEmpty);
            if (shown != null) {
                box.selectedProperty().unbindBidirectional(shown.ticked());
            }
            shown = isEmpty ? null : candidate;
            setGraphic(shown == null ? null : row);
            if (shown != null) {
                box.selectedProperty().bindBidirectional(shown.ticked());
                box.setText(shown.title());
                tell();
            }
        }

        private void tell() {
            if (shown != null) {
                String words = model.caption(shown);
                box.setDisable(!model.canTick(shown));
                caption.setText(words);
                setAccessibleText(shown.title() + ", " + words);
            }
        }
    }
}
