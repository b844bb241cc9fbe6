package org.southsouth.readiness.ui.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** The answer that the action is to lead to, in the way in which its question is answered. Away without such a question. */
final class AimField extends VBox {
    private final Draft draft;
    private final PlanViewModel model;
    private final TextLine figure;

    AimField(Draft draft, PlanViewModel model, TextLine figure) {
        super(4);
        this.draft = draft;
        this.model = model;
        this.figure = figure;
        draft.questionProperty().subscribe(question -> show());
    }

    private void show() {
        getChildren().clear();
        draft.scored().map(scored -> scored.question().kind()).ifPresent(kind -> {
            if (kind instanceof QuestionKind.Choice choice) {
                add(options(choice.options()));
            } else if (kind instanceof QuestionKind.Multiple multiple) {
                add(ticks(multiple.options()));
            } else if (kind instanceof QuestionKind.Numeric numeric) {
                figure.prompting(numeric.unit());
                getChildren().add(figure);
            }
        });
        Visibility.show(this, !getChildren().isEmpty());
    }

    private void add(Node control) {
        Label label = Texts.paragraph(model.text("plan.field.aim"), "t-caption", "muted");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        getChildren().setAll(label, control);
    }

    private ComboBox<Option> options(List<Option> options) {
        ComboBox<Option> box = new ComboBox<>();
        box.setConverter(EditorForm.words(Option::text));
        ChosenWords.tell(box);
        box.getItems().setAll(options);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(1);
        options.stream()
                .filter(option -> new Response.Chosen(option.id())
                        .equals(draft.aimProperty().get()))
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty()
                .addListener((value, before, option) -> draft.aimProperty().set(new Response.Chosen(option.id())));
        return box;
    }

    private VBox ticks(List<Option> options) {
        VBox boxes = new VBox(8);
        for (Option option : options) {
            CheckBox box = new CheckBox(option.text());
            box.setWrapText(true);
            box.setMinHeight(USE_PREF_SIZE);
            box.setUserData(option.id());
            box.setSelected(draft.aimProperty().get() instanceof Response.Ticked ticked
                    && ticked.options().contains(option.id()));
            box.setOnAction(event -> draft.aimProperty().set(ticked(boxes)));
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private static Response.Ticked ticked(VBox boxes) {
        List<String> chosen = new ArrayList<>();
        for (Node node : boxes.getChildren()) {
            if (node instanceof CheckBox box && box.isSelected()) {
                chosen.add((String) box.getUserData());
            }
        }
        return new Response.Ticked(chosen);
    }
}
