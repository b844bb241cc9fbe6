package org.southsouth.readiness.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.layout.StackPane;
import org.southsouth.readiness.ui.controls.OnDemand;

/** One of the ways to look at the plan, the suggestions, or what to do while nothing is planned; each made when first shown. */
public final class PlanBody extends StackPane {
    private final OnDemand<PlanList> list = new OnDemand<>();
    private final OnDemand<Board> board = new OnDemand<>();
    private final OnDemand<Timeline> timeline = new OnDemand<>();
    private final OnDemand<SincePane> since = new OnDemand<>();
    private final OnDemand<SuggestionPane> suggestions = new OnDemand<>();
    private final OnDemand<EmptyPlan> empty = new OnDemand<>();
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
        since.by(() -> new SincePane(model));
        suggestions.by(() -> new SuggestionPane(model));
        empty.by(() -> new EmptyPlan(model));
        model.planningProperty().subscribe(read -> read.ifPresent(planning -> show(planning, model)));
        model.viewProperty().subscribe(changed -> model.planningProperty().get().ifPresent(read -> show(read, model)));
        model.suggestionsProperty()
                .subscribe(changed -> model.planningProperty().get().ifPresent(read -> show(read, model)));
    }

    private void show(Planning planning, PlanViewModel model) {
        var suggested = model.suggestionsProperty().get();
        PlanView view = model.viewProperty().get();
        Optional<OnDemand<?>> other = suggested.isPresent()
                ? Optional.of(suggestions)
                : planning.actions().isEmpty() && view != PlanView.SINCE ? Optional.of(empty) : Optional.empty();
        OnDemand<?> shown = other.orElse(
                switch (view) {
                    case LIST -> list;
                    case BOARD -> board;
                    case TIMELINE -> timeline;
                    case SINCE -> since;
                });
        boolean wasSuggesting = isSuggesting;
        isSuggesting = suggested.isPresent();
        for (OnDemand<?> part : List.of(list, board, timeline, since, suggestions, empty)) {
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
