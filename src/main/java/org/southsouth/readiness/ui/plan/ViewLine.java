package org.southsouth.readiness.ui.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.text.TextAlignment;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** The ways to look at a plan; the earlier round is among them where there is one. Beside them, how to use what is shown. */
public final class ViewLine extends HBox {
    private final Map<PlanViewModel.View, ToggleButton> segments = new EnumMap<>(PlanViewModel.View.class);
    private final Label hint = Texts.caption("");
    private boolean isTight;

    public ViewLine() {
        super(16);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        // With large text it has two lines: it says with which keys the view is used.
        hint.setMinWidth(0);
        hint.setAlignment(Pos.CENTER_RIGHT);
        hint.setTextAlignment(TextAlignment.RIGHT);
        Rows.wide(hint);
    }

    void follow(PlanViewModel model) {
        HBox segmented = new HBox();
        segmented.getStyleClass().add("segmented");
        segmented.setMinWidth(USE_PREF_SIZE);
        segmented.setMaxHeight(USE_PREF_SIZE);
        for (PlanViewModel.View view : PlanViewModel.View.values()) {
            ToggleButton segment = new ToggleButton();
            segment.getStyleClass().add("segment");
            segment.setMinWidth(USE_PREF_SIZE);
            segment.setOnAction(event -> {
                model.look(view);
                select(model);
            });
            segments.put(view, segment);
            segmented.getChildren().add(segment);
        }
        ArrowKeys.choosing(segmented.getChildren());
        getChildren().setAll(segmented, hint);
        model.viewProperty().subscribe(view -> select(model));
        model.planningProperty().subscribe(read -> read.ifPresent(snapshot -> show(snapshot, model)));
        model.suggestionsProperty()
                .subscribe(suggested -> model.planningProperty().get().ifPresent(snapshot -> show(snapshot, model)));
    }

    /** Away where there is nothing to look at in several ways: nothing is planned, or suggestions are chosen. */
    private void show(PlanSnapshot snapshot, PlanViewModel model) {
        select(model);
        boolean hasSomething = !snapshot.actions().isEmpty() || snapshot.past().isPresent();
        Visibility.show(this, hasSomething && model.suggestionsProperty().get().isEmpty());
        List<ToggleButton> shown = new ArrayList<>();
        segments.forEach((view, segment) -> {
            String round = snapshot.past().map(PlanSnapshot.Past::round).orElse("");
            segment.setText(model.text(view.key(), round));
            boolean isShown =
                    view != PlanViewModel.View.SINCE || snapshot.past().isPresent();
            Visibility.show(segment, isShown);
            if (isShown) {
                shown.add(segment);
            }
        });
        for (ToggleButton segment : shown) {
            Styles.set(segment, "first", segment.equals(shown.get(0)));
            Styles.set(segment, "last", segment.equals(shown.get(shown.size() - 1)));
        }
    }

    /** With the largest text it says how much is planned instead of the keys, which the help has. */
    void fit(boolean isNowTight, PlanViewModel model) {
        isTight = isNowTight;
        select(model);
    }

    private void select(PlanViewModel model) {
        PlanViewModel.View chosen = model.viewProperty().get();
        segments.forEach((view, segment) -> segment.setSelected(view == chosen));
        hint.setText(
                isTight
                        ? model.planningProperty().get().map(model::subtitle).orElse("")
                        : model.text("plan.hint." + PlanWords.word(chosen)));
    }
}
