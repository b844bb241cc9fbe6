package org.southsouth.readiness.ui.open;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.fx.Visibility;

/** Which questionnaire the answers belong to; away while there is no choice. */
public final class FrameworkChoice extends VBox {
    private final Label label = new Label();
    private final ComboBox<Framework> box = new ComboBox<>();

    public FrameworkChoice() {
        super(4);
        label.getStyleClass().addAll("t-caption", "muted");
        label.setLabelFor(box);
        box.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("open-choice");
        getChildren().addAll(label, box);
    }

    void follow(OpenViewModel model) {
        label.setText(model.words().text("open.framework"));
        box.setAccessibleText(label.getText());
        box.setItems(model.frameworks());
        ChosenWords.show(box, model.words()::name);
        model.openedProperty().subscribe(opened -> show(opened, model));
        box.setOnAction(event -> {
            Framework chosen = box.getValue();
            if (chosen != null && chosen != of(model.openedProperty().get())) {
                model.readAgainst(chosen);
            }
        });
    }

    private void show(Opened opened, OpenViewModel model) {
        Framework tried = of(opened);
        Visibility.show(this, tried != null && model.frameworks().size() > 1);
        if (tried != null) {
            box.setValue(tried);
        }
    }

    private static @Nullable Framework of(Opened opened) {
        if (opened instanceof Opened.AnswerFile file) {
            return file.framework();
        }
        return opened instanceof Opened.RefusedAnswers refused ? refused.framework() : null;
    }
}
