package org.southsouth.readiness.ui.home;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.fx.Visibility;

/** In place of the list: that it is being read, where that takes long, or why it could not be, and tries again. */
public final class LoadErrorPane extends VBox {
    private final FontIcon sign = Icons.of(Feather.ALERT_TRIANGLE, "i-warn");
    private final Label reason = new Label();
    private final Button retry = new Button();

    public LoadErrorPane() {
        super(16);
        getStyleClass().add("home-failed");
        reason.getStyleClass().addAll("t-body", "home-wrap");
        reason.setWrapText(true);
        getChildren().addAll(sign, reason, retry);
    }

    void follow(HomeViewModel model) {
        retry.setText(model.text("home.retry"));
        retry.setOnAction(event -> model.load());
        model.faceProperty().subscribe(face -> show(face, model));
        model.failureProperty().subscribe(why -> show(model.faceProperty().get(), model));
        sceneProperty().subscribe((before, scene) -> {
            if (before != null && scene == null) {
                model.leaving();
            }
        });
    }

    private void show(HomeViewModel.Face face, HomeViewModel model) {
        boolean isFailed = face == HomeViewModel.Face.FAILED;
        Visibility.show(this, isFailed || face == HomeViewModel.Face.OPENING);
        Visibility.show(sign, isFailed);
        Visibility.show(retry, isFailed);
        reason.setText(isFailed ? model.failureProperty().get() : model.text("home.opening"));
    }
}
