package org.southsouth.readiness.ui.workshop;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.editor.OtherAnswer;
import org.southsouth.readiness.ui.fx.PlainTyping;

/** An answer that nobody brought, to be typed or ticked in the hall, with the reason for it. */
final class AnotherAnswer extends VBox {
    private final OtherAnswer answer;
    private final TextField reason = PlainTyping.line(new TextField());
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    AnotherAnswer(Topic topic, WorkshopViewModel model) {
        super(16);
        String hint = topic.evidence().isEmpty() ? "" : model.text("workshop.another.hint");
        answer = new OtherAnswer(model.context(), topic.asked(), new Response.Blank(), hint, response -> check());
        Label name = Texts.caption(model.text("workshop.decide.prompt"));
        name.setLabelFor(reason);
        reason.setAccessibleText(name.getText());
        reason.textProperty().subscribe(text -> check());
        getChildren().addAll(answer, new VBox(4, name, reason));
    }

    private void check() {
        complete.set(!answer.response().isBlank() && !reason.getText().isBlank());
    }

    Answer answer() {
        return Answer.of(answer.response());
    }

    String reason() {
        return reason.getText().strip();
    }

    Node first() {
        return answer.first();
    }

    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }
}
