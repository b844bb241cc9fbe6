package org.southsouth.readiness.ui.answer;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextField;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;

/** A figure: handed on after a pause, on Enter and where the focus goes on; what is out of range is told, not taken. */
final class NumberField extends TextField {
    private final Desk desk;
    private final Question question;
    private final QuestionKind.Numeric kind;
    private final Typing typing;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private Response shown = new Response.Blank();
    private boolean isShowing;

    NumberField(Desk desk, Question question) {
        this.desk = desk;
        this.question = question;
        this.kind = (QuestionKind.Numeric) question.kind();
        this.typing = new Typing(desk.context().background(), this::handOn);
        getStyleClass().add("number-field");
        setAccessibleText(question.title() + ", " + kind.unit());
        textProperty().addListener((text, before, after) -> {
            if (!isShowing) {
                clearError();
                typing.typed();
            }
        });
        focusedProperty().addListener((focus, before, isFocused) -> {
            if (!isFocused) {
                typing.commit();
            }
        });
    }

    /** What is being typed stays. */
    void show(Response response) {
        boolean isNew = !response.equals(shown);
        shown = response;
        if (typing.isPending() || (!isNew && !error.get().isEmpty())) {
            return;
        }
        String text = response instanceof Response.Figure figure
                ? NumberReading.text(figure.value(), desk.messages().getLocale())
                : "";
        if (!isFocused() || !isSame(text)) {
            isShowing = true;
            setText(text);
            isShowing = false;
            clearError();
        }
    }

    private boolean isSame(String text) {
        NumberEntry typed = entry();
        Response response = typed.response();
        return text.isEmpty() ? getText().isBlank() : response != null && response.equals(shown);
    }

    /** What stands in the field, understood or not. */
    NumberEntry entry() {
        return NumberEntry.of(getText(), kind, desk.messages(), desk.context().formats());
    }

    /** False where what was typed cannot be taken. */
    boolean commit() {
        typing.commit();
        return error.get().isEmpty();
    }

    private void handOn() {
        NumberEntry entry = entry();
        Response response = entry.response();
        if (response == null) {
            error.set(entry.error());
            if (!getStyleClass().contains("is-error")) {
                getStyleClass().add("is-error");
            }
        } else if (response.isAnswer() || shown instanceof Response.Figure) {
            desk.answering().respond(question.id(), response);
        }
    }

    private void clearError() {
        error.set("");
        getStyleClass().remove("is-error");
    }

    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }
}
