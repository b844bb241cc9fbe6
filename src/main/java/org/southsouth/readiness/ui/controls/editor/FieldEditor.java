package org.southsouth.readiness.ui.controls.editor;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.ui.controls.FieldError;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Visibility;

/** A field of one line with what it counts, what it gives, and what is wrong with it. */
final class FieldEditor extends VBox implements ResponseEditor {
    private final TypedForm form;
    private final TypedField field;
    /** What the sentence of how it was read is about. */
    private @Nullable Response ofReading;

    private final Label reading = Texts.paragraph("", "t-body", "reading");
    private final Label rule = Texts.caption("");
    private final Label caution = Texts.paragraph("", "t-body", "warn-text", "caution");

    FieldEditor(AnswerHost host, TypedForm form) {
        this.form = form;
        this.field = new TypedField(host, form);
        getStyleClass().add("number-editor");
        field.getStyleClass().add(form.style());
        Label unit = Texts.paragraph(form.unit(), "t-body");
        Rows.wide(unit);
        HBox row = Rows.of(8, field, unit, Texts.whole(form.limits(), "t-caption", "faint"));
        FieldError error = new FieldError(field);
        caution.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "i-warn"));
        caution("");
        getChildren().addAll(row, error, reading, caution, rule);
        field.textProperty().addListener((text, before, after) -> showRule());
        field.errorProperty().subscribe(sentence -> {
            error.say(sentence);
            sayCaution();
        });
    }

    /** With the field, to a screen reader too; what is wrong comes before it. */
    private void sayCaution() {
        if (field.errorProperty().get().isEmpty()) {
            field.setAccessibleHelp(caution.getText());
        }
    }

    @Override
    public void caution(String sentence) {
        caution.setText(sentence);
        Visibility.show(caution, !sentence.isEmpty());
        sayCaution();
    }

    @Override
    public void putBelow(Region part) {
        getChildren().add(getChildren().indexOf(rule), part);
    }

    private void showRule() {
        Response typed = field.entry().response();
        rule.setText(form.rule(typed == null ? new Response.Blank() : typed));
        Visibility.show(rule, !rule.getText().isEmpty());
        String now = form.reading(field.getText());
        // Once it is written out, as 1.25, nothing would say any more what was typed.
        boolean isWrittenOut = now.isEmpty() && typed != null && typed.equals(ofReading);
        if (!isWrittenOut) {
            reading.setText(now);
            ofReading = now.isEmpty() ? null : typed;
        }
        Visibility.show(reading, !reading.getText().isEmpty());
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Response response) {
        field.show(response);
        showRule();
    }

    @Override
    public boolean commit() {
        return field.commit();
    }

    /** A digit beside the field, as at the button of a public figure, begins the number: nobody means anything else by it. */
    @Override
    public boolean typed(String character) {
        boolean isDigit = character.length() == 1 && Character.isDigit(character.charAt(0));
        if (isDigit) {
            focus();
            field.replaceSelection(character);
        }
        return isDigit;
    }

    @Override
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
