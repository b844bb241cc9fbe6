package org.southsouth.readiness.ui.answer;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextField;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.ui.controls.Styles;

/**
 * A figure: handed on after a pause, on Enter and where the focus goes on. What cannot be taken is told, with what stays
 * stored instead, and is still there when somebody comes back to the question: nothing replaces it but another answer.
 */
final class NumberField extends TextField {
    private final AnswerContext screen;
    private final Question question;
    private final QuestionKind.Numeric kind;
    private final DebouncedInput typing;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private Response shown = new Response.Blank();
    private boolean isShowing;
    private boolean hasShown;

    NumberField(AnswerContext screen, Question question) {
        this.screen = screen;
        this.question = question;
        this.kind = (QuestionKind.Numeric) question.kind();
        this.typing = new DebouncedInput(screen.context().background(), this::handOn).in(this);
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
        boolean isAnother = hasShown && !response.equals(shown);
        hasShown = true;
        shown = response;
        if (typing.isPending()) {
            return;
        }
        if (isAnother) {
            screen.refused().remove(question.id());
        }
        String refused = screen.refused().get(question.id());
        if (refused != null) {
            put(refused);
            tell(entry().error());
            return;
        }
        String text = text(response);
        if (!isFocused() || !isSame(text)) {
            put(text);
            clearError();
        }
    }

    private void put(String text) {
        if (!getText().equals(text)) {
            isShowing = true;
            setText(text);
            isShowing = false;
        }
    }

    private String text(Response response) {
        return response instanceof Response.Figure figure
                ? NumberReading.text(figure.value(), screen.messages().getLocale())
                : "";
    }

    /** Puts what is stored in the place of what could not be taken; false where there is nothing of that kind. */
    boolean setBack() {
        if (screen.refused().remove(question.id()) == null) {
            return false;
        }
        put(text(shown));
        clearError();
        selectAll();
        return true;
    }

    private boolean isSame(String text) {
        NumberEntry typed = entry();
        Response response = typed.response();
        return text.isEmpty() ? getText().isBlank() : response != null && response.equals(shown);
    }

    /** What stands in the field, understood or not. */
    NumberEntry entry() {
        return NumberEntry.of(
                getText(), kind, screen.messages(), screen.context().formats());
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
            screen.refused().put(question.id(), getText());
            tell(entry.error());
            return;
        }
        screen.refused().remove(question.id());
        if (response.isAnswer() || shown instanceof Response.Figure) {
            screen.answering().respond(question.id(), response);
        }
    }

    /** What is wrong, and what stands meanwhile. */
    private void tell(String wrong) {
        error.set(wrong + " " + stands());
        Styles.set(this, "is-error", true);
    }

    private String stands() {
        if (shown instanceof Response.Figure figure) {
            return screen.text(
                    "answer.number.stands", screen.context().formats().number(figure.value()));
        }
        return screen.text(
                shown instanceof Response.Blank ? "answer.number.stands.none" : "answer.number.stands.other");
    }

    private void clearError() {
        error.set("");
        Styles.set(this, "is-error", false);
    }

    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }
}
