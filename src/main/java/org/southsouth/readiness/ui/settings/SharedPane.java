package org.southsouth.readiness.ui.settings;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.PasswordLine;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.Visibility;

/** The address and password of a shared database, a try of it, and what can be done with it. */
public final class SharedPane extends VBox {
    private final Label state = Texts.paragraph("", "t-body");
    private final Label said = Texts.paragraph("", "t-body");
    private final TextField address = PlainTyping.whole(new TextField());
    private final PasswordLine password = new PasswordLine();
    private final FlowPane buttons = new FlowPane(12, 8);

    public SharedPane() {
        super(12);
        said.getStyleClass().add("shared-said");
    }

    void follow(SharedViewModel model, Dialogs dialogs) {
        model.addressProperty().subscribe(address::setText);
        password.setName(model.text("settings.shared.password"));
        password.setShow(model.text("common.password.show"));
        password.setHide(model.text("common.password.hide"));
        address.setPromptText(model.text("settings.shared.address.prompt"));
        getChildren()
                .setAll(
                        state,
                        labelled(model.text("settings.shared.address"), address, address),
                        labelled(model.text("settings.shared.password"), password.field(), password),
                        Texts.caption(model.text("settings.shared.password.hint")),
                        buttons,
                        said);
        buttons.getChildren().setAll(button(model, "settings.shared.test", model::look));
        buttons.getChildren().add(button(model, "settings.shared.use", model::use));
        if (model.isUsed()) {
            Button folder = Buttons.of(
                    model.text("settings.shared.copy.folder"),
                    () -> dialogs.folderToOpen(model.text("settings.shared.copy.folder.title"))
                            .ifPresent(model::copyTo));
            Button file = Buttons.of(model.text("settings.shared.file"), model::useFile);
            buttons.getChildren().addAll(folder, file);
        } else {
            buttons.getChildren().add(button(model, "settings.shared.copy", model::copyTo));
        }
        model.saidProperty().subscribe(words -> {
            said.setText(words);
            Visibility.show(said, !words.isEmpty());
        });
        model.stateProperty().subscribe(state::setText);
        model.failedProperty().subscribe(isFailed -> {
            said.getStyleClass().remove("warn-text");
            if (isFailed) {
                said.getStyleClass().add("warn-text");
            }
        });
    }

    private static VBox labelled(String words, TextField field, Node shown) {
        Label label = Texts.caption(words);
        label.setLabelFor(field);
        field.setAccessibleText(words);
        VBox part = new VBox(4, label, shown);
        IntoSight.follow(part, field);
        return part;
    }

    /** Only with an address. */
    private Button button(SharedViewModel model, String key, BiConsumer<String, char[]> act) {
        Button button = Buttons.of(
                model.text(key),
                () -> act.accept(address.getText(), password.field().getText().toCharArray()));
        button.disableProperty().bind(address.textProperty().map(String::isBlank));
        return button;
    }
}
