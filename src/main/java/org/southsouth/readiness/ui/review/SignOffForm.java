package org.southsouth.readiness.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.review.Coverage;
import org.southsouth.readiness.core.review.Obstacle;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WritingArea;

/** Who signs and in which role, on which day, and with which reservations. */
final class SignOffForm extends VBox {
    private final ReviewViewModel model;
    private final VBox signatures = new VBox(8);
    private final List<Signature> rows = new ArrayList<>();
    private final Label nameless = Texts.paragraph("", "t-caption", "warn-text");
    private final WritingArea reservations = new WritingArea();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    /** The name can be chosen or typed; choosing one fills in the role that it has in the assessment. */
    private record Signature(ComboBox<String> name, TextField role) {
        String typed() {
            return name.getEditor().getText().strip();
        }
    }

    SignOffForm(ReviewViewModel model, Reviewing reviewing) {
        super(16);
        this.model = model;
        getStyleClass().add("sign-off-form");
        String today = model.context().formats().date(model.context().clock().instant());
        Coverage coverage = reviewing.coverage();
        nameless.setText(model.text("review.sign.nameless"));
        Button another = Buttons.of(model.text("review.sign.another"), this::addAnother, "quiet");
        reservations.setPrefRowCount(3);
        reservations.setAccessibleText(model.text("review.sign.reservations"));
        reservations.setPromptText(model.text("review.sign.reservations.prompt"));
        reservations.textProperty().subscribe(this::check);
        Label open = Texts.paragraph(model.text("review.sign.open", reviewing.open()), "t-body");
        Visibility.show(open, reviewing.open() > 0);
        boolean isWeak = !model.canSign("");
        getChildren()
                .addAll(
                        Texts.paragraph(
                                model.text(
                                        "review.sign.what",
                                        coverage.passed(),
                                        coverage.documented(),
                                        coverage.answered(),
                                        reviewing.scorecard().framework().ref().toString()),
                                "t-body"),
                        open,
                        named("review.sign.date", Texts.plain(today, "t-body", "b")),
                        named("review.sign.who", new VBox(8, signatures, nameless, new HBox(another))),
                        new VBox(4, Texts.caption(reserved(isWeak, reviewing)), reservations));
        addRow(model.here());
        check();
    }

    private VBox named(String key, Region field) {
        return new VBox(4, Texts.caption(model.text(key)), field);
    }

    private String reserved(boolean isWeak, Reviewing reviewing) {
        int weak = reviewing.stopped(Obstacle.Kind.WEAK_EVIDENCE).size();
        return isWeak ? model.text("review.sign.reservations.needed", weak) : model.text("review.sign.reservations");
    }

    /** Where its name is to be typed next, also where the form scrolls. */
    private void addAnother() {
        ComboBox<String> name = addRow("").name();
        name.requestFocus();
        // As high as it is with the new row: only then is it known how far to scroll.
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        IntoSight.bring(name);
    }

    private Signature addRow(String name) {
        ComboBox<String> names = new ComboBox<>();
        names.setEditable(true);
        names.setAccessibleText(model.text("review.sign.name"));
        names.getEditor().setPromptText(model.text("review.sign.name"));
        names.getItems().setAll(model.people().stream().map(Person::name).toList());
        names.setMaxWidth(Double.MAX_VALUE);
        names.setPrefWidth(1);
        Rows.wide(names);
        TextField role = PlainTyping.line(new TextField());
        role.setAccessibleText(model.text("review.sign.role"));
        role.setPromptText(model.text("review.sign.role"));
        role.setPrefWidth(1);
        Rows.wide(role);
        Signature row = new Signature(names, role);
        role.textProperty().subscribe(text -> check());
        names.getEditor().textProperty().subscribe(text -> {
            model.people().stream()
                    .filter(person ->
                            person.name().equals(text.strip()) && role.getText().isBlank())
                    .findFirst()
                    .ifPresent(person -> role.setText(person.role()));
            check();
        });
        rows.add(row);
        names.getEditor().setText(name);
        signatures.getChildren().add(new HBox(8, names, role));
        return row;
    }

    /** What somebody typed in an earlier form and left. */
    void takeOver(SignOffForm before) {
        for (int i = 0; i < before.rows.size(); i++) {
            Signature typed = before.rows.get(i);
            Signature row = i < rows.size() ? rows.get(i) : addRow("");
            row.name().getEditor().setText(typed.typed());
            row.role().setText(typed.role().getText());
        }
        reservations.setText(before.reservations());
    }

    private void check() {
        complete.set(Signing.isComplete(signatories()) && model.canSign(reservations.getText()));
        Visibility.show(
                nameless,
                signatories().stream().anyMatch(person -> person.name().isEmpty()));
    }

    /** The rows in which something stands. */
    List<Person> signatories() {
        return rows.stream()
                .map(row -> new Person(row.typed(), row.role().getText().strip()))
                .filter(person -> !person.name().isEmpty() || !person.role().isEmpty())
                .toList();
    }

    String reservations() {
        return reservations.getText();
    }

    /** Where the first thing is to be typed. */
    Region first() {
        return Stream.concat(rows.stream().map(Signature::name), Stream.of(reservations))
                .findFirst()
                .orElse(reservations);
    }

    /** Somebody signs, and a reservation stands there where one is needed. */
    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }
}
