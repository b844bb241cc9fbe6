package org.southsouth.readiness.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.settings.PasswordViewModel.Act;
import org.southsouth.readiness.ui.settings.PasswordViewModel.Found;

/** Whether the data has a password, what can be done about it, and backups that have none. */
public final class PasswordPane extends VBox {
    private final Label state = Texts.paragraph("", "t-body");
    private final VBox form = new VBox();
    private final FlowPane buttons = new FlowPane(12, 8);
    private final VBox open = new VBox();

    public PasswordPane() {
        super(12);
        getChildren().addAll(state, buttons, form, open);
    }

    void follow(PasswordViewModel model, Dialogs dialogs) {
        model.foundProperty().subscribe(found -> show(model, found));
        model.actProperty().subscribe(act -> {
            show(model, model.foundProperty().get());
            form.getChildren()
                    .setAll(act.map(asked -> new PasswordForm(model, asked))
                            .map(List::of)
                            .orElse(List.of()));
        });
        form.managedProperty().bind(Bindings.isNotEmpty(form.getChildren()));
        model.foundProperty().subscribe(found -> showOpen(model, dialogs, found));
        model.busyProperty().subscribe(isBusy -> setDisable(isBusy));
        model.load();
    }

    private void show(PasswordViewModel model, Optional<Found> found) {
        boolean isSet = found.map(Found::isSet).orElse(false);
        boolean isAsking = model.actProperty().get().isPresent();
        state.setText(found.isEmpty() ? "" : model.text(isSet ? "settings.password.is" : "settings.password.none"));
        buttons.getChildren().clear();
        if (found.isPresent() && !isAsking) {
            for (Act act : isSet ? List.of(Act.CHANGE, Act.REMOVE) : List.of(Act.SET)) {
                Button button = new Button(model.text("settings.password." + act.word()));
                button.setOnAction(event -> model.begin(act));
                buttons.getChildren().add(button);
            }
        }
        buttons.setManaged(!buttons.getChildren().isEmpty());
    }

    private void showOpen(PasswordViewModel model, Dialogs dialogs, Optional<Found> found) {
        int unprotected = found.map(Found::unprotected).orElse(0);
        open.getChildren().clear();
        open.setManaged(unprotected > 0);
        if (unprotected > 0) {
            Button delete = new Button(model.text("settings.password.open.delete"));
            delete.getStyleClass().addAll("quiet", "btn-s");
            delete.setMinWidth(USE_PREF_SIZE);
            delete.setOnAction(event -> dialogs.confirm(model.question(), model::deleteUnprotected));
            Label sentence = Texts.filling(model.text("settings.password.open", unprotected), "t-body", "warn-text");
            sentence.setTooltip(null);
            sentence.setWrapText(true);
            sentence.setMinHeight(USE_PREF_SIZE);
            sentence.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "i-warn"));
            sentence.setGraphicTextGap(8);
            HBox row = new HBox(12, sentence, delete);
            row.setAlignment(Pos.CENTER_LEFT);
            open.getChildren().add(row);
        }
    }
}
