package org.southsouth.readiness.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.Visibility;

/** Above the list: words to look for, and whom to ask. */
public final class FilterLine extends HBox {
    private final TextField search = PlainTyping.whole(new TextField());
    private final ComboBox<Choice> asks = new ComboBox<>();
    private Optional<String> wished = Optional.empty();
    private final Node icon = Icons.of(Feather.SEARCH);

    /** The name of a body; without one: any. */
    private record Choice(Optional<String> value, String words) {}

    public FilterLine() {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("review-filters");
    }

    void follow(ReviewViewModel model) {
        search.setAccessibleText(model.text("review.search"));
        search.textProperty().subscribe(model::search);
        HBox searching = new HBox(icon, Rows.wide(search));
        searching.getStyleClass().add("review-search");
        asks.setAccessibleText(model.text("review.ask"));
        getChildren().setAll(Rows.wide(searching), asks);
        model.reviewingProperty()
                .subscribe(read ->
                        read.filter(reviewing -> asks.getItems().isEmpty()).ifPresent(reviewing -> offer(model)));
    }

    private void offer(ReviewViewModel model) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(Optional.empty(), model.text("review.ask.any")));
        model.asks().forEach(name -> all.add(new Choice(Optional.of(name), name)));
        asks.getStyleClass().add("review-choice");
        ChosenWords.show(asks, Choice::words);
        asks.getItems().setAll(all);
        asks.setValue(all.get(0));
        asks.valueProperty().addListener((value, before, chosen) -> model.ask(chosen.value()));
        chooseWished();
    }

    /** What somebody had looked for before another screen; whom there is to ask may not be known yet. */
    void restore(LastReview.Place place) {
        search.setText(place.search());
        wished = place.ask();
        chooseWished();
    }

    private void chooseWished() {
        asks.getItems().stream()
                .filter(choice -> choice.value().equals(wished))
                .findFirst()
                .ifPresent(asks::setValue);
    }

    /** Where there is little room, one word says what the field is for. */
    void fit(boolean isTight, ReviewViewModel model) {
        Visibility.show(icon, !isTight);
        search.setPromptText(model.text(isTight ? "review.search.brief" : "review.search"));
    }

    /** Nothing is looked for any more, and everybody is asked. */
    void clear() {
        search.clear();
        asks.getSelectionModel().selectFirst();
    }

    TextField search() {
        return search;
    }

    void focusSearch() {
        search.requestFocus();
    }
}
