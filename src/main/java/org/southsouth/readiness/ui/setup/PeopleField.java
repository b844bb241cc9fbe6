package org.southsouth.readiness.ui.setup;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.Visibility;

/** The people who take part: a row for each, and one to type the next in. */
public final class PeopleField extends VBox {
    private final VBox rows = new VBox();
    private final TextField name = PlainTyping.line(new TextField());
    private final TextField role = PlainTyping.line(new TextField());
    private final Button add = new Button();
    private final HBox entry = new HBox(12, name, role, add);
    private final Button begin = new Button("", Icons.of(Feather.PLUS));

    public PeopleField() {
        begin.getStyleClass().add("quiet");
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.getStyleClass().add("setup-person-entry");
        Rows.wide(name);
        Rows.wide(role);
        add.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(rows, entry, begin);
        Visibility.show(entry, false);
    }

    void follow(SetupViewModel model) {
        SetupForm form = model.form();
        begin.setText(model.text("setup.person.begin"));
        add.setText(model.text("setup.person.add"));
        prompt(name, model.text("setup.person.name"));
        prompt(role, model.text("setup.person.role"));
        name.textProperty().bindBidirectional(form.personNameProperty());
        role.textProperty().bindBidirectional(form.personRoleProperty());
        add.disableProperty().bind(form.personNameProperty().map(String::isBlank));
        begin.setOnAction(event -> {
            showEntry(true);
            name.requestFocus();
            // Its fields stand in a form that has grown: they may be below the edge.
            NextPulse.afterPulse(getScene(), () -> IntoSight.bring(this));
        });
        add.setOnAction(event -> add(form));
        name.setOnAction(event -> goOnFromName());
        role.setOnAction(event -> add(form));
        form.personNameProperty().subscribe(typed -> {
            if (!typed.isBlank()) {
                showEntry(true);
            }
        });
        form.people().addListener((ListChangeListener<Person>) change -> show(model));
        show(model);
    }

    private void add(SetupForm form) {
        form.addPerson();
        // Whoever adds one often goes on with the next: letters typed at a button would be lost.
        name.requestFocus();
    }

    /** Enter in an empty name says that there is no other. */
    private void goOnFromName() {
        if (name.getText().isBlank()) {
            showEntry(false);
            begin.requestFocus();
        } else {
            role.requestFocus();
        }
    }

    private void showEntry(boolean isShown) {
        Visibility.show(entry, isShown);
        Visibility.show(begin, !isShown);
    }

    private static void prompt(TextField field, String text) {
        field.setPromptText(text);
        field.setAccessibleText(text);
    }

    private void show(SetupViewModel model) {
        rows.getChildren()
                .setAll(model.form().people().stream()
                        .map(person -> row(person, model))
                        .toList());
    }

    private static Node row(Person person, SetupViewModel model) {
        Label who = new Label(person.name(), Icons.of(Feather.USER));
        who.getStyleClass().addAll("t-body", "setup-person-name");
        Label what = Texts.plain(person.role(), "t-body", "muted");
        Button remove = Buttons.icon(
                Feather.X,
                model.text("setup.person.remove", person.name()),
                () -> model.form().people().remove(person),
                "icon");
        HBox row = Rows.of(12, who, Rows.gap(), what, remove);
        row.getStyleClass().add("setup-person");
        return row;
    }
}
