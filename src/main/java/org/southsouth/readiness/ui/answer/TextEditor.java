package org.southsouth.readiness.ui.answer;

import javafx.scene.layout.Region;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.ui.fx.WritingArea;

/** An answer in words. */
final class TextEditor implements Editor {
    private final AnswerContext screen;
    private final Question question;
    private final WritingArea area = new WritingArea();
    private final DebouncedInput typing;
    private Response shown = new Response.Blank();
    private boolean isShowing;

    TextEditor(AnswerContext screen, Question question) {
        this.screen = screen;
        this.question = question;
        this.typing = new DebouncedInput(screen.context().background(), this::handOn).in(area);
        area.setPrefRowCount(4);
        area.setPromptText(screen.text("answer.text.prompt"));
        area.setAccessibleText(question.text());
        area.textProperty().addListener((text, before, after) -> {
            if (!isShowing) {
                typing.typed();
            }
        });
        area.focusedProperty().addListener((focus, before, isFocused) -> {
            if (!isFocused) {
                typing.commit();
            }
        });
    }

    private void handOn() {
        String text = area.getText().strip();
        if (!text.isEmpty()) {
            screen.answering().respond(question.id(), new Response.Written(text));
        } else if (shown instanceof Response.Written) {
            screen.answering().respond(question.id(), new Response.Blank());
        }
    }

    @Override
    public Region node() {
        return area;
    }

    @Override
    public void show(Response response) {
        shown = response;
        String text = response instanceof Response.Written written ? written.text() : "";
        if (!typing.isPending() && !area.getText().strip().equals(text)) {
            isShowing = true;
            area.setText(text);
            isShowing = false;
        }
    }

    @Override
    public boolean commit() {
        typing.commit();
        return true;
    }

    @Override
    public void focus() {
        area.requestFocus();
        area.end();
    }
}
