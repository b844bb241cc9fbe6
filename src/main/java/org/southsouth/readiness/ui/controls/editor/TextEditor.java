package org.southsouth.readiness.ui.controls.editor;

import javafx.scene.layout.Region;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.ui.fx.WritingArea;

/** An answer in words. */
final class TextEditor implements ResponseEditor {
    private final AnswerHost host;
    private final WritingArea area = new WritingArea();
    private final DebouncedInput typing;
    private Response shown = new Response.Blank();
    private boolean isShowing;

    TextEditor(AnswerHost host) {
        this.host = host;
        this.typing = new DebouncedInput(host.context(), this::handOn).in(area);
        area.setPrefRowCount(4);
        area.setPromptText(host.text("answer.text.prompt"));
        area.setAccessibleText(host.question().text());
        area.textProperty().addListener((text, before, after) -> {
            if (!isShowing) {
                typing.typed();
                if (host.isAtOnce()) {
                    typing.commit();
                }
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
        if (!text.isEmpty() || shown.written().isPresent()) {
            host.respond(text.isEmpty() ? new Response.Blank() : new Response.Written(text));
            shown = host.response();
        }
    }

    @Override
    public Region node() {
        return area;
    }

    @Override
    public void show(Response response) {
        shown = response;
        String text = response.written().orElse("");
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
    public boolean isEnterOnward() {
        return false;
    }

    @Override
    public void focus() {
        area.requestFocus();
        area.end();
    }
}
