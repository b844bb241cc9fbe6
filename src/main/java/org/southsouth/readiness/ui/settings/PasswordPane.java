package org.southsouth.readiness.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.settings.PasswordViewModel.Act;
import org.southsouth.readiness.ui.settings.PasswordViewModel.Found;

/** Whether the data has a password, what can be done about it, and backups that have none. */
public final class PasswordPane extends VBox {
    private final Label state = Texts.paragraph("", "t-body");
    private final VBox form = new VBox();
    private final FlowPane buttons = new FlowPane(12, 8);
    private final VBox open = new VBox(8);

    public PasswordPane() {
        super(12);
        getChildren().addAll(state, buttons, form, open);
    }

    void follow(PasswordViewModel model, Dialogs dialogs) {
        model.foundProperty().subscribe(found -> show(model, found));
        model.actProperty().subscribe(act -> {
            boolean wasAsking = !form.getChildren().isEmpty();
            show(model, model.foundProperty().get());
            form.getChildren()
                    .setAll(act.map(asked -> new PasswordForm(model, asked))
                            .map(List::of)
                            .orElse(List.of()));
            if (wasAsking) {
                takeFocus();
            }
        });
        form.managedProperty().bind(Bindings.isNotEmpty(form.getChildren()));
        model.foundProperty().subscribe(found -> showOpen(model, dialogs, found));
        model.busyProperty().subscribe(isBusy -> {
            boolean isDone = isDisable() && !isBusy;
            setDisable(isBusy);
            if (isDone) {
                takeFocus();
            }
        });
        model.load();
    }

    /** What is disabled or taken away has lost it: to what is to be typed, else to what can be done next. */
    private void takeFocus() {
        Stream.concat(form.getChildren().stream(), buttons.getChildren().stream())
                .findFirst()
                .ifPresent(next -> {
                    if (next instanceof PasswordForm asking) {
                        asking.takeFocus();
                    } else {
                        next.requestFocus();
                    }
                });
        if (getScene() != null) {
            // What was taken away had the keys, and where they fell meanwhile the page may have followed them.
            NextPulse.afterPulse(getScene(), () -> IntoSight.bring(this));
        }
    }

    private void show(PasswordViewModel model, Optional<Found> found) {
        boolean isSet = found.map(Found::isSet).orElse(false);
        boolean isAsking = model.actProperty().get().isPresent();
        state.setText(found.isEmpty() ? "" : model.text(isSet ? "settings.password.is" : "settings.password.none"));
        boolean hadFocus = buttons.getChildren().stream().anyMatch(Node::isFocused);
        buttons.getChildren().clear();
        if (found.isPresent() && !isAsking) {
            for (Act act : isSet ? List.of(Act.CHANGE, Act.REMOVE) : List.of(Act.SET)) {
                Button button = Buttons.of(model.text("settings.password." + act.word()), () -> model.begin(act));
                buttons.getChildren().add(button);
            }
        }
        Visibility.show(buttons, !buttons.getChildren().isEmpty());
        if (hadFocus) {
            takeFocus();
        }
    }

    private void showOpen(PasswordViewModel model, Dialogs dialogs, Optional<Found> found) {
        int unprotected = found.map(Found::unprotected).orElse(0);
        List<String> copies = found.map(Found::copies).orElse(List.of());
        open.getChildren().clear();
        if (unprotected > 0) {
            open.getChildren()
                    .add(row(
                            model,
                            model.text("settings.password.open", unprotected),
                            () -> dialogs.confirm(model.question(), model::deleteUnprotected)));
        }
        if (!copies.isEmpty()) {
            open.getChildren()
                    .add(row(
                            model,
                            model.text(
                                    "settings.password.copies",
                                    copies.size(),
                                    String.join(model.text("common.list.comma"), copies)),
                            () -> dialogs.confirm(model.copiesQuestion(), model::deleteCopies)));
        }
        Visibility.show(open, !open.getChildren().isEmpty());
    }

    private static HBox row(PasswordViewModel model, String words, Runnable act) {
        Button delete = Buttons.of(model.text("settings.password.open.delete"), act, "quiet", "btn-s");
        delete.setAccessibleHelp(words);
        Label sentence = Texts.filling(words, "t-body", "warn-text");
        Tips.none(sentence);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "i-warn"));
        sentence.setGraphicTextGap(8);
        return Rows.of(12, sentence, delete);
    }
}
