package org.southsouth.readiness.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.layout.StackPane;
import org.southsouth.readiness.ui.controls.LazyPane;

/** One of the ways to look at the plan, the suggestions, or what to do while nothing is planned; each made when first shown. */
public final class PlanBody extends StackPane {
    private final LazyPane<PlanList> list = new LazyPane<>();
    private final LazyPane<Board> board = new LazyPane<>();
    private final LazyPane<Timeline> timeline = new LazyPane<>();
    private final LazyPane<LastRoundPane> since = new LazyPane<>();
    private final LazyPane<SuggestionPane> suggestions = new LazyPane<>();
    private final LazyPane<EmptyPlan> empty = new LazyPane<>();
    private boolean isNarrow;
    private boolean isSuggesting;

    public PlanBody() {
        setMinWidth(0);
        getChildren().addAll(list, board, timeline, since, suggestions, empty);
    }

    void follow(PlanViewModel model, BooleanSupplier opensAtOnce) {
        list.by(() -> {
            PlanList made = new PlanList(model, opensAtOnce);
            made.narrow(isNarrow);
            return made;
        });
        board.by(() -> new Board(model));
        timeline.by(() -> new Timeline(model, opensAtOnce));
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
        PlanView view = model.viewProperty().get();
        Optional<LazyPane<?>> other = suggested.isPresent()
                ? Optional.of(suggestions)
                : snapshot.actions().isEmpty() && view != PlanView.SINCE ? Optional.of(empty) : Optional.empty();
        LazyPane<?> shown = other.orElse(
                switch (view) {
                    case LIST -> list;
                    case BOARD -> board;
                    case TIMELINE -> timeline;
                    case SINCE -> since;
                });
        boolean wasSuggesting = isSuggesting;
        isSuggesting = suggested.isPresent();
        for (LazyPane<?> part : List.of(list, board, timeline, since, suggestions, empty)) {
            part.show(part.equals(shown));
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
        } else if (empty.isVisible()) {
            empty.get().focusFirst();
        }
    }

    void narrow(boolean narrow) {
        isNarrow = narrow;
        if (list.isVisible()) {
            list.get().narrow(narrow);
        }
    }
}
