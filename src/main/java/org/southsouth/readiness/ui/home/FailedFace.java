package org.southsouth.readiness.ui.home;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;

/** Says why the list could not be read, and tries again. */
public final class FailedFace extends VBox {
    private final Label reason = new Label();
    private final Button retry = new Button();

    public FailedFace() {
        super(16);
        getStyleClass().add("home-failed");
        reason.getStyleClass().addAll("t-body", "home-wrap");
        reason.setWrapText(true);
        getChildren().addAll(Icons.of(Feather.ALERT_TRIANGLE, "i-warn"), reason, retry);
    }

    void follow(HomeViewModel model) {
        reason.textProperty().bind(model.failureProperty());
        retry.setText(model.text("home.retry"));
        retry.setOnAction(event -> model.load());
        sceneProperty().subscribe((before, scene) -> {
            if (before != null && scene == null) {
                model.leaving();
            }
        });
    }
}
