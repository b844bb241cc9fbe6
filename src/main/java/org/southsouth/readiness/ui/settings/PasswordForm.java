package org.southsouth.readiness.ui.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.PasswordBox;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.settings.PasswordViewModel.Act;

/** What has to be typed for one act; Enter does it, Esc leaves it. */
final class PasswordForm extends VBox {
    private final PasswordViewModel model;
    private final Act act;
    private final PasswordBox now;
    private final PasswordBox next;
    private final PasswordBox again;

    PasswordForm(PasswordViewModel model, Act act) {
        super(12);
        this.model = model;
        this.act = act;
        now = box("settings.password.now");
        next = box("settings.password.next");
        again = box("settings.password.again");
        getStyleClass().add("settings-password");
        if (act.asksForNow()) {
            getChildren().add(now);
        }
        if (act.asksForNext()) {
            askForNext();
        }
        getChildren()
                .addAll(
                        Texts.paragraph(model.text("settings.password.warning." + act.word()), "t-body"),
                        Texts.muted(model.text("settings.password.older")),
                        buttons());
        followErrors();
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                List.of(now, next, again).forEach(PasswordBox::clear);
            } else {
                takeFocus();
            }
        });
    }

    private void askForNext() {
        Label judgement = Texts.caption("");
        next.lengthProperty()
                .subscribe(() ->
                        judgement.setText(model.judgement(next.lengthProperty().get())));
        next.lengthProperty().subscribe(model::forgetErrors);
        again.lengthProperty().subscribe(model::forgetErrors);
        getChildren().addAll(new VBox(4, next, judgement), again);
        if (act.asksForNow()) {
            again.showWith(now);
        }
        again.showWith(next);
    }

    private void followErrors() {
        model.errorProperty().subscribe(last()::showError);
        model.shortnessProperty().subscribe(next::showError);
        model.refusalProperty().subscribe(refusal -> {
            first().showError(refusal);
            if (!refusal.isEmpty()) {
                // What else was typed may well be right.
                first().clear();
            }
        });
    }

    private PasswordBox box(String key) {
        PasswordBox box = new PasswordBox();
        box.setLabel(model.text(key));
        box.setShow(model.text("common.password.show"));
        box.setHide(model.text("common.password.hide"));
        box.setCapitals(model.text("common.password.capitals"));
        box.field().setOnAction(event -> submit());
        return box;
    }

    void takeFocus() {
        first().field().requestFocus();
    }

    private PasswordBox first() {
        return act.asksForNow() ? now : next;
    }

    private PasswordBox last() {
        return act.asksForNext() ? again : now;
    }

    private HBox buttons() {
        Button cancel = Buttons.of(model.text("common.cancel"), model::cancel);
        Button submit = Buttons.of(
                model.text("settings.password.do." + act.word()),
                this::submit,
                act == Act.REMOVE ? "danger" : "primary");
        return new HBox(12, cancel, submit);
    }

    private void submit() {
        if (!act.asksForNext() || model.accepts(next.lengthProperty().get(), next.holdsTheSameAs(again))) {
            model.submit(now.typed(), next.typed());
            takeFocus();
        } else {
            correct(model.shortnessProperty().get().isEmpty() ? again : next);
        }
    }

    /** To where the fault is, with what is said of it. */
    private static void correct(PasswordBox wrong) {
        wrong.field().requestFocus();
        NextPulse.afterPulse(wrong.getScene(), () -> IntoSight.bring(wrong));
    }
}
