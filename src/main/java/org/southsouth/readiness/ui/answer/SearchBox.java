package org.southsouth.readiness.ui.answer;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.answer.QuestionSearch.Found;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * The search over the cards: type, and Enter opens the first that is found, which is marked. Down goes to the first, as from every
 * search field, then on; Esc leaves everything as it was.
 */
public final class SearchBox extends StackPane {
    private static final int MOST_ROWS = 7;
    private static final double ROW_EM = 4;

    private final TextField field = new TextField();
    private final ListView<Found> list = new ListView<>();
    /** The first is marked, which Enter opens; where what is found has not all the words, Enter has to choose before it opens. */
    private boolean isMarked;

    private final Label words = Texts.paragraph("", "t-body", "muted", "search-words");
    private @Nullable AnswerContext screen;
    private @Nullable QuestionCards cards;
    private @Nullable QuestionSearch search;
    private @Nullable Node focusBefore;
    private @Nullable Runnable back;

    public SearchBox() {
        getStyleClass().add("search-layer");
        VBox card = new VBox(field, list, words);
        card.getStyleClass().add("search-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        setAlignment(card, Pos.TOP_CENTER);
        getChildren().add(card);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Row());
        Visibility.show(this, false);
        field.textProperty().addListener((text, before, after) -> find(after));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        list.setOnMouseClicked(event -> open(list.getSelectionModel().getSelectedItem()));
    }

    void follow(AnswerContext shared, QuestionCards searched) {
        screen = shared;
        cards = searched;
        SearchTerms terms =
                SearchTerms.of(shared.text("answer.search.words.small"), shared.text("answer.search.words.same"));
        search = new QuestionSearch(shared.model().scorecard(), terms);
        field.setPromptText(shared.text("answer.search.prompt"));
        field.setAccessibleText(shared.text("answer.search.prompt"));
    }

    /** {@code fromElsewhere} leads back to the screen on which it was asked for, if that is another one; {@code typed} stands in it already. */
    void open(@Nullable Runnable fromElsewhere, String typed) {
        back = fromElsewhere;
        focusBefore = getScene().getFocusOwner();
        Visibility.show(this, true);
        field.setText(typed);
        find(typed);
        field.requestFocus();
        field.end();
        if (cards != null) {
            cards.leaveFocus();
        }
    }

    boolean isOpen() {
        return isVisible();
    }

    private void find(String query) {
        AnswerContext shared = screen;
        QuestionSearch index = search;
        if (shared == null || index == null) {
            return;
        }
        QuestionSearch.Result result = index.find(query);
        List<Found> found = result.found();
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        isMarked = result.hasAll() && !found.isEmpty();
        if (isMarked) {
            list.getSelectionModel().selectFirst();
        }
        Visibility.show(list, !found.isEmpty());
        double row = field.getFont().getSize() * ROW_EM;
        list.setFixedCellSize(row);
        list.setPrefHeight(Math.min(MOST_ROWS, found.size()) * row + 2);
        words.setText(words(shared, query, result));
    }

    private static String words(AnswerContext shared, String query, QuestionSearch.Result result) {
        if (result.found().isEmpty()) {
            return shared.text(query.isBlank() ? "answer.search.hint" : "answer.search.none");
        }
        if (!result.hasAll()) {
            return shared.text("answer.search.some");
        }
        List<String> read = result.read();
        return read.isEmpty()
                ? shared.text("answer.search.keys")
                : shared.text("answer.search.read", shared.messages().list(read));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> select(1);
            case UP -> select(-1);
            case ENTER -> choose();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int by) {
        // Down leads to the first from every search field, also where it is marked already.
        int from = isMarked ? -1 : list.getSelectionModel().getSelectedIndex();
        int next = from + by;
        if (next >= 0 && next < list.getItems().size()) {
            isMarked = false;
            list.getSelectionModel().select(next);
            if (screen != null) {
                words.setText(screen.text("answer.search.keys.chosen"));
            }
            list.scrollTo(Math.max(0, next - MOST_ROWS + 2));
        }
    }

    /** What is chosen: the first that is found, unless it has not all the words. */
    private void choose() {
        Found chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            select(1);
        } else {
            open(chosen);
        }
    }

    private void open(@Nullable Found found) {
        if (found != null && screen != null) {
            Visibility.show(this, false);
            screen.navigation().open(found.id());
            if (cards != null) {
                cards.arriveAtOpened();
            }
        }
    }

    private void close() {
        Visibility.show(this, false);
        Runnable away = back;
        if (away != null) {
            away.run();
        } else if (focusBefore != null && focusBefore.getScene() == getScene() && Nesting.isShown(focusBefore)) {
            focusBefore.requestFocus();
        } else if (cards != null) {
            cards.focusOpened();
        }
    }

    private static final class Row extends ListCell<Found> {
        private final Label title = Texts.plain("", "t-body", "b");
        private final Label place = Texts.plain("", "t-caption", "faint");
        private final Label text = Texts.plain("", "t-caption", "muted");
        private final VBox box;

        Row() {
            title.setMinWidth(Region.USE_PREF_SIZE);
            place.setMinWidth(0);
            HBox line = new HBox(12, title, Rows.gap(), place);
            line.setAlignment(Pos.BASELINE_LEFT);
            box = new VBox(2, line, text);
            box.setAlignment(Pos.CENTER_LEFT);
            box.setMinWidth(0);
            box.setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean isEmpty) {
            super.updateItem(found, isEmpty);
            if (isEmpty || found == null) {
                setGraphic(null);
                setText(null);
                return;
            }
            title.setText(found.title());
            place.setText(found.theme() + "  ·  " + found.id());
            text.setText(found.text());
            setAccessibleText(found.title() + ". " + found.theme());
            setGraphic(box);
        }
    }
}
