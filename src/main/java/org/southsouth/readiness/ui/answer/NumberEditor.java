package org.southsouth.readiness.ui.answer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.ui.controls.Icons;

/** A figure with its unit, what it gives, and what is wrong with it. */
final class NumberEditor extends VBox implements Editor {
    private final AnswerContext screen;
    private final Question question;
    private final QuestionKind.Numeric kind;
    private final NumberField field;
    private final Label rule = Labels.wrapped("", "t-caption", "muted");
    private final Label error = Labels.wrapped("", "t-body", "danger-text");

    NumberEditor(AnswerContext screen, Question question) {
        this.screen = screen;
        this.question = question;
        this.kind = (QuestionKind.Numeric) question.kind();
        this.field = new NumberField(screen, question);
        getStyleClass().add("number-editor");
        field.getStyleClass().add("number-large");
        Label unit = Labels.wrapped(kind.unit(), "t-body");
        HBox row =
                new HBox(8, field, Labels.wide(unit), Labels.of(screen.words().range(kind), "t-caption", "faint"));
        row.setAlignment(Pos.CENTER_LEFT);
        error.setGraphic(Icons.of(Feather.ALERT_CIRCLE, "i-danger"));
        Labels.show(error, false);
        getChildren().addAll(row, error, rule);
        field.textProperty().addListener((text, before, after) -> showRule());
        field.errorProperty().subscribe(text -> {
            error.setText(text);
            Labels.show(error, !text.isEmpty());
        });
    }

    private void showRule() {
        Response typed = field.entry().response();
        Labels.show(rule, question.isScored());
        rule.setText(screen.words().goalposts(question, kind, typed == null ? new Response.Blank() : typed));
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

    @Override
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
