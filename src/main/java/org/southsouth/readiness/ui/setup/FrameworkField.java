package org.southsouth.readiness.ui.setup;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.ui.controls.ChosenWords;
import org.southsouth.readiness.ui.fx.Visibility;

/** Which questionnaire; away while there is only one, and once an assessment has begun with its own. */
public final class FrameworkField extends VBox {
    private final Label label = new Label();
    private final ComboBox<Framework> box = new ComboBox<>();

    public FrameworkField() {
        super(4);
        label.getStyleClass().addAll("t-caption", "muted");
        label.setLabelFor(box);
        box.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(label, box);
    }

    void follow(SetupViewModel model) {
        label.setText(model.text("setup.framework"));
        box.setAccessibleText(model.text("setup.framework"));
        ChosenWords.show(
                box,
                framework -> model.text(
                        "setup.framework.name",
                        framework.title(),
                        framework.head().version()));
        box.setItems(model.frameworks());
        box.valueProperty().bindBidirectional(model.frameworkProperty());
        Runnable show =
                () -> Visibility.show(this, model.isNew() && model.frameworks().size() > 1);
        model.frameworks().addListener((ListChangeListener<Framework>) change -> show.run());
        show.run();
    }
}
