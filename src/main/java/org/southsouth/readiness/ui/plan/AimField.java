package org.southsouth.readiness.ui.plan;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.editor.AnswerHost;
import org.southsouth.readiness.ui.controls.editor.ResponseEditor;
import org.southsouth.readiness.ui.controls.editor.ResponseEditors;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.Visibility;

/** The answer that the action is to lead to, given as everywhere. Away without a question that earns points. */
final class AimField extends VBox {
    private final Draft draft;
    private final PlanViewModel model;

    AimField(Draft draft, PlanViewModel model) {
        super(4);
        this.draft = draft;
        this.model = model;
        draft.questionProperty().subscribe(question -> show());
    }

    private void show() {
        getChildren().clear();
        draft.scored()
                .map(scored -> scored.question())
                .filter(question -> question.kind().isScored())
                .ifPresent(this::add);
        Visibility.show(this, !getChildren().isEmpty());
    }

    private void add(Question question) {
        Aiming host = new Aiming(draft, model.context(), question);
        ResponseEditor editor = ResponseEditors.of(host, new ToggleGroup());
        editor.show(host.response());
        // One stop of Tab, as the options of a question.
        ArrowKeys.choosing(editor.options());
        Label label = Texts.caption(model.text("plan.field.aim"));
        label.setLabelFor(editor.node());
        getChildren().setAll(label, editor.node());
    }

    private record Aiming(Draft draft, ScreenContext context, Question question) implements AnswerHost {
        @Override
        public Response response() {
            return draft.aim().orElse(new Response.Blank());
        }

        @Override
        public void respond(Response response) {
            draft.aimAt(response);
        }

        @Override
        public Optional<String> refused() {
            return draft.refusedAim();
        }

        @Override
        public void refuse(Optional<String> typed) {
            typed.ifPresent(draft.property(Draft.Field.AIM)::set);
        }

        @Override
        public boolean isAtOnce() {
            return true;
        }
    }
}
