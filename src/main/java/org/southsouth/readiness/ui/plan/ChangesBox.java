package org.southsouth.readiness.ui.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.ActionChangeText;

/** Who changed what in an action, and when: the last few times, and on request all. */
final class ChangesBox extends VBox {
    /** So many times are shown at first. */
    private static final int TIMES = 3;

    /** Of a longer text the beginning; the workbook has it whole. */
    private static final int LETTERS = 120;

    private final PlanViewModel model;
    private final ActionChangeText text;

    ChangesBox(Action action, PlanSnapshot snapshot, PlanViewModel model) {
        super(8);
        this.model = model;
        this.text = new ActionChangeText(
                model.context().messages(),
                model.context().formats(),
                snapshot.scorecard().framework());
        List<VBox> times = times(snapshot.changes(action.id()));
        List<VBox> earlier = times.subList(Math.min(TIMES, times.size()), times.size());
        getChildren().addAll(times);
        earlier.forEach(time -> Visibility.show(time, false));
        if (!earlier.isEmpty()) {
            Button all = new Button(model.text("plan.changes.all", times.size()));
            all.setOnAction(event -> {
                boolean isShown = earlier.get(0).isVisible();
                earlier.forEach(time -> Visibility.show(time, !isShown));
                all.setText(isShown ? model.text("plan.changes.all", times.size()) : model.text("plan.changes.fewer"));
            });
            getChildren().add(all);
        }
    }

    /** What was changed at once stands below one head. */
    private List<VBox> times(List<ActionChange> changes) {
        List<VBox> times = new ArrayList<>();
        Instant at = Instant.MIN;
        for (ActionChange change : changes) {
            if (!change.at().equals(at)) {
                at = change.at();
                times.add(new VBox(2, Texts.plain(head(change), "t-caption", "muted")));
            }
            times.get(times.size() - 1)
                    .getChildren()
                    .add(Texts.paragraph(text.sentence(change.turn(), LETTERS), "t-body"));
        }
        return times;
    }

    private String head(ActionChange change) {
        String moment = model.context()
                .formats()
                .moment(change.at(), model.context().clock().instant());
        return change.by().isBlank() ? moment : model.text("plan.followup.by", moment, change.by());
    }
}
