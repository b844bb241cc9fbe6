package org.southsouth.readiness.ui.plan;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;

/** What to do while nothing is planned. */
final class EmptyPlan extends VBox {
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
