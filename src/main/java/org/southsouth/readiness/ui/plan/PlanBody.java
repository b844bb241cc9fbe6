package org.southsouth.readiness.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.LazyPane;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;

/** One of the ways to look at the plan, the suggestions, or what to do while nothing is planned; each made when first shown. */
public final class PlanBody extends StackPane {
    private final LazyPane<PlanList> list = new LazyPane<>();
    private final LazyPane<Board> board = new LazyPane<>();
    private final LazyPane<Timeline> timeline = new LazyPane<>();
    private final LazyPane<LastRoundPane> since = new LazyPane<>();
    private final LazyPane<SuggestionPane> suggestions = new LazyPane<>();
    private final LazyPane<EmptyPlan> empty = new LazyPane<>();
    private boolean isNarrow;
    private boolean isOfLines;
    private boolean isSuggesting;

    public PlanBody() {
        setMinWidth(0);
        getChildren().addAll(list, board, timeline, since, suggestions, empty);
    }

    void follow(PlanViewModel model, BooleanSupplier readsAlong) {
        list.by(() -> {
            PlanList made = new PlanList(model, readsAlong);
            made.narrow(isNarrow, isOfLines);
            return made;
        });
        board.by(() -> {
            Board made = new Board(model);
            made.fit(isOfLines);
            return made;
        });
        timeline.by(() -> new Timeline(model, readsAlong));
        since.by(() -> new LastRoundPane(model));
        suggestions.by(() -> new SuggestionPane(model));
        empty.by(() -> new EmptyPlan(model));
        model.planningProperty().subscribe(read -> read.ifPresent(snapshot -> show(snapshot, model)));
        model.viewProperty().subscribe(changed -> model.planningProperty().get().ifPresent(read -> show(read, model)));
        model.suggestionsProperty()
                .subscribe(changed -> model.planningProperty().get().ifPresent(read -> show(read, model)));
    }

    private void show(PlanSnapshot snapshot, PlanViewModel model) {
        var suggested = model.suggestionsProperty().get();
        PlanViewModel.View view = model.viewProperty().get();
        Optional<LazyPane<?>> other = suggested.isPresent()
                ? Optional.of(suggestions)
                : snapshot.actions().isEmpty() && view != PlanViewModel.View.SINCE
                        ? Optional.of(empty)
                        : Optional.empty();
        LazyPane<?> shown = other.orElse(
                switch (view) {
                    case LIST -> list;
                    case BOARD -> board;
                    case TIMELINE -> timeline;
                    case SINCE -> since;
                });
        boolean wasSince = since.isVisible();
        boolean wasSuggesting = isSuggesting;
        isSuggesting = suggested.isPresent();
        for (LazyPane<?> part : List.of(list, board, timeline, since, suggestions, empty)) {
            part.show(part.equals(shown));
        }
        if (board.isVisible()) {
            board.get().fit(isOfLines);
        }
        if (since.isVisible() && !wasSince) {
            // What can be taken over stands at its top, wherever it was left.
            since.get().setVvalue(0);
        }
        if (!wasSuggesting) {
            suggested.ifPresent(found -> {
                suggestions.get().show(found);
                suggestions.get().focusFirst();
            });
        } else if (!isSuggesting) {
            focusFirst();
        }
    }

    /** The keys go to what is shown. */
    void focusFirst() {
        if (list.isVisible()) {
            list.get().focusFirst();
        } else if (board.isVisible()) {
            board.get().focusFirst();
        } else if (timeline.isVisible()) {
            timeline.get().focusFirst();
        } else if (since.isVisible()) {
            since.get().requestFocus();
        } else if (empty.isVisible()) {
            empty.get().focusFirst();
        }
    }

    /** The row of this action in what is shown, where it has one. */
    void choose(ActionId action) {
        if (list.isVisible()) {
            list.get().select(action);
        } else if (board.isVisible()) {
            board.get().select(action);
        } else if (timeline.isVisible()) {
            timeline.get().choose(action);
        }
    }

    /** The action that the keys are at, or that was chosen last in what is shown. */
    Optional<Action> chosen() {
        return list.isVisible()
                ? list.get().action()
                : board.isVisible()
                        ? board.get().action()
                        : timeline.isVisible() ? timeline.get().action() : Optional.empty();
    }

    void narrow(boolean narrow, boolean ofLines) {
        isNarrow = narrow;
        isOfLines = ofLines;
        if (list.isVisible()) {
            list.get().narrow(narrow, ofLines);
        } else if (board.isVisible()) {
            board.get().fit(ofLines);
        }
    }

    /** What to do while nothing is planned. */
    private static final class EmptyPlan extends VBox {
        private final Button suggest = new Button();

        EmptyPlan(PlanViewModel model) {
            super(8);
            getStyleClass().add("plan-empty");
            setAlignment(Pos.CENTER);
            suggest.setText(model.text("plan.empty.suggest"));
            model.panel().panelProperty().subscribe(panel -> Styles.set(suggest, "primary", panel.isEmpty()));
            suggest.setOnAction(event -> model.suggest(true));
            Button add = Buttons.of(model.text("plan.add"), model.panel()::add);
            FlowPane buttons = new FlowPane(12, 8, suggest, add);
            buttons.setAlignment(Pos.CENTER);
            buttons.getStyleClass().add("plan-empty-buttons");
            var title = Texts.paragraph(model.text("plan.empty.title"), "t-title", "b");
            var text = Texts.paragraph(model.text("plan.empty.text"), "t-body", "muted", "plan-empty-text");
            title.setAlignment(Pos.CENTER);
            text.setAlignment(Pos.CENTER);
            getChildren().addAll(Icons.of(Feather.FLAG, "i-xl"), title, text, buttons);
        }

        void focusFirst() {
            suggest.requestFocus();
        }
    }
}
