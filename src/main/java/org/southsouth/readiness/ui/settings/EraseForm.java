package org.southsouth.readiness.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.people.TextMention;
import org.southsouth.readiness.ui.controls.FieldError;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.settings.PeopleViewModel.Plan;

/** What is asked before a name is erased: the role to put instead, the texts that keep the name, and whether older backups go. */
final class EraseForm {
    private static final double WIDTH = 416;
    /** The box and its distance to the words. */
    private static final double BOX = 40;

    private final TextField role = PlainTyping.line(new TextField());
    private final CheckBox backups = new CheckBox();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private final VBox fields = new VBox(16);

    EraseForm(PeopleViewModel model, Plan plan) {
        Label label = Texts.plain(model.text("settings.people.erase.role"), "t-caption", "muted");
        label.setLabelFor(role);
        role.setPromptText(model.text("settings.people.erase.prompt"));
        role.setAccessibleText(model.text("settings.people.erase.role"));
        FieldError error = new FieldError(role);
        role.textProperty().subscribe(typed -> {
            String problem = model.problem(plan, typed);
            error.say(problem);
            complete.set(!typed.isBlank() && problem.isEmpty());
        });
        role.setOnAction(event -> error.say(model.missing(plan, role.getText())));
        VBox asked = new VBox(4, label, role, error);
        IntoSight.follow(asked, role);
        fields.getChildren().add(asked);
        fields.getChildren().add(toKnow(model, plan));
        fields.getChildren().add(older(model, plan));
    }

    /** The words stand beside the box: its own would be cut where the window is low. */
    private HBox older(PeopleViewModel model, Plan plan) {
        Label words = Texts.paragraph(model.text("settings.people.erase.backups", plan.backups()), "t-body");
        words.setLabelFor(backups);
        words.setOnMouseClicked(event -> backups.fire());
        words.setMaxWidth(WIDTH - BOX);
        backups.setAccessibleText(words.getText());
        HBox row = new HBox(12, backups, words);
        Visibility.show(row, plan.backups() > 0);
        return row;
    }

    /** What it cannot do, and the texts that keep the name. As high as they are, up to where it scrolls and takes keys for that. */
    private static ScrollPane toKnow(PeopleViewModel model, Plan plan) {
        VBox lines = new VBox(8);
        model.notes(plan).forEach(note -> lines.getChildren().add(Texts.paragraph(note, "t-body")));
        for (TextMention passage : plan.passages()) {
            lines.getChildren().add(new VBox(Texts.caption(model.where(passage)), Texts.muted(passage.words())));
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(WIDTH);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("settings-passages", plan.passages().isEmpty() ? "is-short" : "is-long");
        scroll.setAccessibleText(model.text("settings.people.erase.know"));
        scroll.prefViewportHeightProperty().bind(lines.heightProperty());
        scroll.focusTraversableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> lines.getHeight() > scroll.getViewportBounds().getHeight() + 1,
                        lines.heightProperty(),
                        scroll.viewportBoundsProperty()));
        return scroll;
    }

    Dialogs.Form form() {
        return new Dialogs.Form(fields, role, complete.getReadOnlyProperty());
    }

    String role() {
        return role.getText();
    }

    boolean deletesBackups() {
        return backups.isSelected();
    }
}
