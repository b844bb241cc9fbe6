package org.southsouth.readiness.ui.workshop;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.editor.OtherAnswer;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.PlainTyping;

/** An answer that nobody brought, to be typed or ticked in the hall, with the reason for it. */
final class AnotherAnswer extends VBox {
    private final OtherAnswer answer;
    private final TextField reason = PlainTyping.line(new TextField());
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    private final QuestionId question;
    private final Optional<Answer> standing;

    /** {@code left} is what was said and left, of this question or another. */
    AnotherAnswer(Topic topic, WorkshopViewModel model, Optional<AnotherAnswer> left) {
        super(16);
        question = topic.question();
        Optional<AnotherAnswer> before = left.filter(form -> form.question.equals(question));
        standing = topic.standing();
        String hint = topic.evidence().isEmpty() ? "" : model.text("workshop.another.hint");
        answer = new OtherAnswer(
                model.context(),
                topic.asked(),
                before.map(AnotherAnswer::said).orElseGet(this::beginning),
                hint,
                response -> check());
        before.ifPresent(form -> reason.setText(form.reason.getText()));
        answer.whenEntered(reason::requestFocus);
        Label name = Texts.caption(model.text("workshop.decide.prompt"));
        name.setLabelFor(reason);
        reason.setAccessibleText(name.getText());
        reason.textProperty().subscribe(text -> check());
        VBox why = new VBox(4, name, reason);
        IntoSight.follow(why, reason);
        getChildren().addAll(answer, why);
    }

    /** Told of Enter in the reason, once all is said. */
    void whenEntered(Runnable listener) {
        reason.setOnAction(event -> {
            if (complete.get()) {
                listener.run();
            }
        });
    }

    /** Of several ticks another answer is mostly one more or less; of the others it is typed anew. */
    private Response beginning() {
        return standing.map(Answer::response)
                .filter(response -> response.ticked().isPresent())
                .orElse(new Response.Blank());
    }

    private Response said() {
        return answer.response();
    }

    private void check() {
        complete.set(!answer.response().isBlank() && !reason.getText().isBlank());
    }

    /** The one that stands, with its evidence, where it is the same. */
    Answer answer() {
        return standing.filter(now -> now.response().equals(answer.response())).orElse(Answer.of(answer.response()));
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
