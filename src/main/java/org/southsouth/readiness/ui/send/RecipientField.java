package org.southsouth.readiness.ui.send;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** Somebody who has this application, or somebody who has not. */
public final class RecipientField extends VBox {
    public RecipientField() {
        super(8);
    }

    void follow(SendViewModel model) {
        ToggleGroup group = new ToggleGroup();
        RadioButton application = radio(model, group, "send.to.application");
        RadioButton workbook = radio(model, group, "send.to.workbook");
        application.setSelected(true);
        workbook.selectedProperty().bindBidirectional(model.form().taken());
        Label hint = Texts.muted(model.context().text("send.to.workbook.hint"));
        Visibility.follow(hint, model.form().taken());
        getChildren().addAll(application, workbook, hint);
    }

    private static RadioButton radio(SendViewModel model, ToggleGroup group, String key) {
        RadioButton radio = new RadioButton(model.context().text(key));
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        return radio;
    }
}
