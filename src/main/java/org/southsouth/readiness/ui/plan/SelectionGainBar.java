package org.southsouth.readiness.ui.plan;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** What the ticked actions would do together; away while none is ticked. */
public final class SelectionGainBar extends HBox {
    private final Label text = Texts.paragraph("", "t-body", "b");
    private final Button clear = new Button();

    public SelectionGainBar() {
        super(12);
        getStyleClass().addAll("notice", "plan-together");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        clear.getStyleClass().addAll("quiet", "btn-s");
        clear.setMinWidth(USE_PREF_SIZE);
        Rows.wide(text);
        getChildren().addAll(text, clear);
    }

    void follow(PlanViewModel model) {
        clear.setText(model.text("plan.together.clear"));
        clear.setOnAction(event -> model.selected().clear());
        model.selected().property().subscribe(ticked -> show(model));
        model.planningProperty().subscribe(read -> show(model));
    }

    private void show(PlanViewModel model) {
        model.together().ifPresent(text::setText);
        Visibility.show(this, model.together().isPresent());
    }
}
