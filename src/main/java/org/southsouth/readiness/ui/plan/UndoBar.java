package org.southsouth.readiness.ui.plan;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** Says which action was deleted and brings it back; away when there is nothing to bring back. */
public final class UndoBar extends HBox {
    private final Label text = Texts.filling("", "t-body");
    private final Button undo = new Button();

    public UndoBar() {
        super(12);
        getStyleClass().addAll("notice", "plan-undo");
        setAlignment(Pos.CENTER_LEFT);
        undo.getStyleClass().addAll("quiet", "btn-s");
        undo.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, undo);
    }

    void follow(PlanViewModel model) {
        undo.setText(model.text("plan.undo"));
        undo.setOnAction(event -> model.undo());
        model.removedProperty().subscribe(removed -> {
            removed.ifPresent(action -> {
                text.setText(model.text("plan.removed", action.title()));
                Tips.show(text, text.getText());
            });
            Visibility.show(this, removed.isPresent());
            if (getParent() != null) {
                // With large text what is below gives it the room: the head stays in sight.
                Styles.set(getParent(), "with-undo", removed.isPresent());
            }
        });
    }
}
