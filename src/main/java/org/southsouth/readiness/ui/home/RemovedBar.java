package org.southsouth.readiness.ui.home;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.southsouth.readiness.ui.fx.Visibility;

/** Says what was removed and brings it back; away when there is nothing to bring back. */
final class RemovedBar extends HBox {
    private final Label text = new Label();
    private final Button undo = new Button();

    RemovedBar() {
        super(12);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("notice", "home-removed");
        text.getStyleClass().add("t-body");
        undo.getStyleClass().addAll("quiet", "btn-s");
        getChildren().addAll(text, undo);
    }

    void follow(HomeViewModel model) {
        text.textProperty().bind(model.removal().textProperty());
        undo.setText(model.text("home.removed.undo"));
        undo.setOnAction(event -> model.removal().undo());
        Visibility.follow(this, model.removal().textProperty().isNotEmpty());
    }
}
