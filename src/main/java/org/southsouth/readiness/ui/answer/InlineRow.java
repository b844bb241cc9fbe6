package org.southsouth.readiness.ui.answer;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Visibility;

/** A line of the card that shows something and opens in place to change it: name, contents, Add or Edit. */
abstract class InlineRow extends VBox {
    private final AnswerContext screen;
    private final Button change = new Button();
    private final HBox line;
    private final String name;
    private final Optional<Label> keycap;
    private final Label doneKey;
    private boolean isEditing;

    /** The key that opens it, where it is heard. */
    InlineRow(AnswerContext screen, String name, Optional<Label> key) {
        this.screen = screen;
        this.name = name;
        this.keycap = key;
        this.doneKey = Keycaps.label(screen.text("answer.key.done.key"));
        Label label = Texts.plain(name, "t-body", "muted", "inline-name");
        change.getStyleClass().addAll("quiet", "btn-s", "inline-change");
        change.setMinWidth(Region.USE_PREF_SIZE);
        Visibility.show(change, !screen.model().isLocked());
        change.setOnAction(event -> {
            if (!isEditing) {
                edit();
            } else if (close()) {
                change.requestFocus();
            } else {
                focusRefused();
            }
        });
        line = new HBox(label, Rows.gap());
        key.ifPresent(line.getChildren()::add);
        line.getChildren().add(change);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("inline-row");
        getChildren().add(line);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (isEditing && event.getCode() == KeyCode.ESCAPE) {
            if (close()) {
                // So that the next Enter goes on to the next question.
                cards().ifPresentOrElse(QuestionCards::focusAfterForm, change::requestFocus);
            } else {
                focusRefused();
                screen.model().tell(screen.text("answer.escape.refused"));
            }
            event.consume();
        }
    }

    AnswerContext screen() {
        return screen;
    }

    boolean isEditing() {
        return isEditing;
    }

    /** What stands in the line, and whether there is anything yet. */
    void showContents(Region contents, boolean isEmpty) {
        line.getChildren().set(1, Rows.wide(contents));
        contents.setMinWidth(0);
        showButton(isEmpty);
    }

    private void showButton(boolean isEmpty) {
        String key = isEmpty ? "answer.card.add" : "answer.card.edit";
        change.setText(screen.text(isEditing ? "answer.card.done" : key));
        change.setGraphic(isEditing ? null : Icons.of(isEmpty ? Feather.PLUS : Feather.EDIT_2));
        change.setAccessibleText(name + ": " + change.getText());
        // In the fields of the form it is a letter.
        keycap.ifPresent(label -> Visibility.show(label, !isEditing));
        line.getChildren().remove(doneKey);
        if (isEditing) {
            line.getChildren().add(line.getChildren().indexOf(change), doneKey);
        }
    }

    /** Opens the form in place, with the focus in it. */
    final void edit() {
        if (screen.model().isLocked()) {
            return;
        }
        open();
        // All of it, where there is room: what it says stands below its fields.
        IntoSight.bring(this);
        focusForm();
        cards().ifPresent(QuestionCards::followFocus);
    }

    /** Without the focus. */
    final void open() {
        if (!isEditing) {
            isEditing = true;
            getChildren().add(form());
            redraw();
        }
    }

    /** Also where Tab has led out of the form; false where it was not open, or something in it cannot be taken. */
    final boolean closeForm() {
        return isEditing && close();
    }

    private Optional<QuestionCards> cards() {
        return QuestionCards.around(this);
    }

    /** False where what is typed cannot be taken. */
    private boolean close() {
        boolean isTaken = commitForm();
        if (isTaken) {
            isEditing = false;
            getChildren().remove(1);
            redraw();
        }
        return isTaken;
    }

    /** The form with the values of now. */
    abstract Region form();

    abstract void focusForm();

    /** Where it cannot be closed: to what cannot be taken. */
    void focusRefused() {
        focusForm();
    }

    /** Hands on what is typed; false where it cannot be taken and the form must stay. */
    abstract boolean commitForm();

    abstract void redraw();
}
