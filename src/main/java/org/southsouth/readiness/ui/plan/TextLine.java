package org.southsouth.readiness.ui.plan;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.FieldError;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.PlainTyping;
import org.southsouth.readiness.ui.fx.WritingArea;

/** A field of a draft with its label above and what is wrong with it below. */
final class TextLine extends VBox {
    private final TextInputControl input;
    private final FieldError error;

    private TextLine(Field field, Draft draft, PlanViewModel model, TextInputControl input) {
        super(4);
        this.input = input;
        this.error = new FieldError(input);
        Label label = Texts.caption(model.text(field.key()));
        label.setLabelFor(input);
        input.setAccessibleText(label.getText());
        input.textProperty().bindBidirectional(draft.property(field));
        draft.errorProperty(field).subscribe(error::say);
        setMinWidth(0);
        getChildren().addAll(label, input, error);
    }

    static TextLine one(Field field, Draft draft, PlanViewModel model) {
        return new TextLine(field, draft, model, PlainTyping.line(new TextField()));
    }

    /** Several lines, of which Tab leads out as of every field. */
    static TextLine some(Field field, Draft draft, PlanViewModel model) {
        WritingArea area = new WritingArea();
        area.setPrefRowCount(2);
        return new TextLine(field, draft, model, area);
    }

    TextLine prompting(String prompt) {
        input.setPromptText(prompt);
        return this;
    }

    TextInputControl input() {
        return input;
    }

    /** Where the field is narrow, what is wrong with it stands below its row instead. */
    FieldError takeError() {
        getChildren().remove(error);
        return error;
    }

    boolean hasError() {
        return error.isVisible();
    }
}
