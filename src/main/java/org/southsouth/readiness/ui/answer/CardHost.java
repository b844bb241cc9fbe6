package org.southsouth.readiness.ui.answer;

import java.util.Optional;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.ui.controls.editor.AnswerHost;
import org.southsouth.readiness.ui.controls.editor.PreviousResponse;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** A question of the assessment that is being answered. What could not be taken is kept while the screen is open. */
record CardHost(AnswerContext screen, Question question) implements AnswerHost {
    @Override
    public ScreenContext context() {
        return screen.context();
    }

    @Override
    public Response response() {
        return screen.model().of(question.id()).answer().response();
    }

    @Override
    public void respond(Response response) {
        screen.model().respond(question.id(), response);
    }

    @Override
    public boolean hasKeys() {
        return true;
    }

    @Override
    public Optional<PreviousResponse> former() {
        return screen.model().formerOf(question.id());
    }

    @Override
    public Optional<String> refused() {
        return Optional.ofNullable(screen.refused().get(question.id()));
    }

    @Override
    public void refuse(Optional<String> typed) {
        typed.ifPresentOrElse(
                text -> screen.refused().put(question.id(), text),
                () -> screen.refused().remove(question.id()));
    }
}
