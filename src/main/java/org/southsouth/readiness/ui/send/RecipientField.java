package org.southsouth.readiness.ui.send;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** Somebody who has this application, or somebody who has not and fills in a form. */
public final class RecipientField extends VBox {
    private final ToggleGroup group = new ToggleGroup();

    public RecipientField() {
        super(8);
    }

    void follow(SendViewModel model) {
        add(model, "send.to.application", Optional.empty());
        for (FormFormat format : FormFormat.values()) {
            add(model, format.messageKey(), Optional.of(format));
        }
        FormChoice form = model.form();
        Label hint = Texts.muted("");
        hint.textProperty()
                .bind(form.paperProperty()
                        .map(isPaper ->
                                model.context().text(isPaper ? "send.to.paper.hint" : "send.to.workbook.hint")));
        Visibility.follow(hint, form.takenProperty());
        getChildren().add(hint);
    }

    private void add(SendViewModel model, String key, Optional<FormFormat> format) {
        RadioButton radio = new RadioButton(model.context().text(key));
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        radio.setSelected(model.form().formatProperty().get().equals(format));
        radio.selectedProperty().subscribe(isSelected -> {
            if (isSelected) {
                model.form().formatProperty().set(format);
            }
        });
        getChildren().add(radio);
    }
}
