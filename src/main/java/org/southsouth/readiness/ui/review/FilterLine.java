package org.southsouth.readiness.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.review.Obstacles;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Segment;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** Answers or obstacles, search, state, whom to ask, and whose name stands beside what is done. */
public final class FilterLine extends FlowPane {
    private final Segment answers = new Segment("first");
    private final Segment obstacles = new Segment("last");
    private final TextField search = new TextField();
    private final ComboBox<Choice> marks = new ComboBox<>();
    private final ComboBox<Choice> asks = new ComboBox<>();

    /** Something to narrow the list by, as the key of a state or the name of a body; without one: any. */
    private record Choice(Optional<String> value, String words) {}

    public FilterLine() {
        super(12, 8);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("review-filters");
    }

    void follow(ReviewViewModel model) {
        answers.setText(model.text("review.answers"));
        answers.setOnAction(event -> model.showObstacles(false));
        obstacles.setOnAction(event -> model.showObstacles(true));
        model.filterProperty().subscribe(filter -> {
            answers.setSelected(!filter.isObstacles());
            obstacles.setSelected(filter.isObstacles());
        });
        HBox segmented = new HBox(answers, obstacles);
        segmented.getStyleClass().add("segmented");
        segmented.setMinWidth(USE_PREF_SIZE);
        segmented.setMaxHeight(USE_PREF_SIZE);
        search.setPromptText(model.text("review.search"));
        search.setAccessibleText(model.text("review.search"));
        search.textProperty().subscribe(model::search);
        Rows.wide(search);
        HBox searching = new HBox(Icons.of(Feather.SEARCH), search);
        searching.getStyleClass().add("review-search");
        offer(
                marks,
                model.text("review.mark.any"),
                markChoices(model),
                chosen -> model.mark(chosen.map(StateMark::valueOf)));
        Label recorded = Texts.whole("", "t-body", "muted", "review-recorded");
        model.own()
                .nameProperty()
                .subscribe(name -> recorded.setText(
                        name.isBlank() ? model.text("review.recorded.nobody") : model.text("review.recorded", name)));
        getChildren().setAll(segmented, searching, marks, asks, recorded);
        marks.setAccessibleText(model.text("review.mark"));
        asks.setAccessibleText(model.text("review.ask"));
        model.reviewingProperty()
                .subscribe(read -> read.ifPresent(reviewing -> {
                    Visibility.show(segmented, !reviewing.isLocked());
                    obstacles.setText(toDo(model, reviewing));
                    if (asks.getItems().isEmpty()) {
                        fill(model);
                    }
                }));
    }

    /** As many as stop the sign-off; what only needs a reservation stands in the same list and is no such thing. */
    private static String toDo(ReviewViewModel model, Reviewing reviewing) {
        int stopping = Obstacles.stopping(reviewing.obstacles());
        boolean needsReservation = stopping == 0 && !reviewing.obstacles().isEmpty();
        return needsReservation ? model.text("review.obstacles.reserved") : model.text("review.obstacles", stopping);
    }

    /** Once it is known what is asked. */
    private void fill(ReviewViewModel model) {
        List<Choice> bodies = model.asks().stream()
                .map(ask -> new Choice(Optional.of(ask), ask))
                .toList();
        offer(asks, model.text("review.ask.any"), bodies, model::ask);
    }

    private static List<Choice> markChoices(ReviewViewModel model) {
        return List.of(StateMark.values()).stream()
                .map(mark -> new Choice(Optional.of(mark.name()), model.text(mark.key())))
                .toList();
    }

    private static void offer(
            ComboBox<Choice> box, String any, List<Choice> choices, Consumer<Optional<String>> choose) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(Optional.empty(), any));
        all.addAll(choices);
        box.getStyleClass().add("review-choice");
        box.setConverter(new Words());
        box.getItems().setAll(all);
        box.setValue(all.get(0));
        box.valueProperty().addListener((value, before, chosen) -> choose.accept(chosen.value()));
    }

    private static final class Words extends StringConverter<Choice> {
        @Override
        public String toString(@Nullable Choice choice) {
            return choice == null ? "" : choice.words();
        }

        @Override
        public @Nullable Choice fromString(String text) {
            return null;
        }
    }

    TextField search() {
        return search;
    }

    void focusSearch() {
        search.requestFocus();
    }
}
