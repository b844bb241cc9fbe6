package org.southsouth.readiness.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.controls.ListKeys;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;

/** Which question's answer the action is to change; those that are asked, lowest points first. In the open list letters go to a title. */
final class QuestionField extends VBox {
    private final ComboBox<Optional<ScoredQuestion>> box = new ComboBox<>();
    private final Label now = Texts.caption("");

    QuestionField(Draft draft, PlanViewModel model) {
        super(4);
        Label label = Texts.caption(model.text("plan.field.question"));
        label.setLabelFor(box);
        box.setAccessibleText(label.getText());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(1);
        box.setVisibleRowCount(12);
        ChosenWords.show(
                box,
                chosen -> chosen.map(scored -> scored.question().title()).orElse(model.text("plan.question.none")));
        List<Optional<ScoredQuestion>> all = new ArrayList<>();
        all.add(Optional.empty());
        model.planningProperty()
                .get()
                .ifPresent(snapshot -> snapshot.byNeed().forEach(one -> all.add(Optional.of(one))));
        box.getItems().setAll(all);
        QuestionId chosen = draft.questionProperty().get();
        all.stream()
                .filter(one -> one.map(scored -> scored.question().id())
                                .filter(id -> id.equals(chosen))
                                .isPresent()
                        || (one.isEmpty() && chosen == null))
                .findFirst()
                .ifPresent(box::setValue);
        sayAnswer(draft, model);
        box.getStyleClass().add("question-choice");
        // Whoever types at the closed list means a field, and would change what the action is for.
        ListKeys.takeFromOpen(
                box,
                QuestionField::title,
                taken -> draft.ask(taken.map(scored -> scored.question().id()).orElse(null)));
        getChildren().addAll(label, box, now);
        IntoSight.follow(this, box);
    }

    /** The answer of today to the question that is chosen. */
    private void sayAnswer(Draft draft, PlanViewModel model) {
        draft.questionProperty()
                .subscribe(asked -> model.planningProperty()
                        .get()
                        .ifPresent(snapshot -> now.setText(draft.scored()
                                .map(scored -> model.text(
                                        "plan.question.now",
                                        model.words(snapshot).answer(scored)))
                                .orElse(model.text("plan.question.hint")))));
    }

    /** Empty where none is chosen: no letter leads there. */
    private static String title(Optional<ScoredQuestion> choice) {
        return choice.map(scored -> scored.question().title()).orElse("");
    }
}
