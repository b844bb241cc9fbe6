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
                .bind(form.formatProperty().map(format -> model.context().text(hint(format))));
        Visibility.follow(hint, form.takenProperty());
        getChildren().add(hint);
    }

    private static String hint(Optional<FormFormat> format) {
        boolean isPhone = format.filter(one -> one == FormFormat.XFORM).isPresent();
        String paper = isPhone ? "send.to.phone.hint" : "send.to.paper.hint";
        return FormChoice.isPaper(format) ? paper : "send.to.workbook.hint";
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
