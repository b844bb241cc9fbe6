package org.southsouth.readiness.ui.answer;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.editor.DebouncedInput;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WritingArea;

/** The note of an answer; for "not applicable" it is the reason, which cannot be emptied. */
final class NoteEditor extends InlineRow {
    /** So many letters are shown of it: more would move the next question out of sight. */
    private static final int LONG = 400;

    private final Question question;
    private final WritingArea area = new WritingArea();
    private final Label error = Texts.paragraph("", "t-caption", "danger-text");
    private final DebouncedInput typing;
    private String note = "";

    NoteEditor(AnswerContext screen, Question question) {
        super(screen, screen.text("answer.card.note"), Keycaps.of(screen, "answer.key.note.key"));
        this.question = question;
        this.typing = new DebouncedInput(screen.context(), this::handOn).in(area);
        area.setPrefRowCount(3);
        area.setPromptText(screen.text("answer.note.prompt"));
        area.setAccessibleText(screen.text("answer.card.note"));
        area.textProperty().addListener((text, before, after) -> typing.typed());
        area.focusedProperty().addListener((focus, before, isFocused) -> {
            if (!isFocused) {
                typing.commit();
            }
        });
        redraw();
    }

    void show(String shown) {
        if (!shown.equals(note)) {
            note = shown;
            redraw();
            fill();
        }
    }

    /** What is being typed stays. */
    private void fill() {
        if (!typing.isPending() && !area.getText().strip().equals(note)) {
            area.setText(note);
            area.end();
            typing.commit();
        }
    }

    @Override
    void redraw() {
        String words = note.isEmpty() ? screen().text("answer.card.note.none") : note;
        boolean isLong = words.length() > LONG;
        String beginning = isLong ? screen().text("answer.note.long", words.substring(0, beginning(words))) : words;
        Label contents = isEditing()
                ? new Label()
                : Texts.paragraph(beginning, "t-body", note.isEmpty() ? "faint" : "plain", "inline-contents");
        Tips.show(contents, isLong && !isEditing() ? words : "");
        showContents(contents, note.isEmpty());
    }

    /** Up to the last space that comes soon enough, and never half a sign. */
    private static int beginning(String words) {
        int space = words.lastIndexOf(' ', LONG);
        int end = space > LONG / 2 ? space : LONG;
        return Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
    }

    @Override
    Region form() {
        fill();
        Visibility.show(error, false);
        return new VBox(4, area, error);
    }

    @Override
    void focusForm() {
        area.requestFocus();
        area.end();
    }

    @Override
    boolean commitForm() {
        return commit();
    }

    boolean commit() {
        typing.commit();
        return !error.isVisible() || !isEditing();
    }

    private void handOn() {
        boolean isTaken = screen().model().note(question.id(), area.getText());
        error.setText(isTaken ? "" : screen().text("answer.reason.needed"));
        Visibility.show(error, !isTaken);
    }
}
