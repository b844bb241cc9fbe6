package org.southsouth.readiness.ui.answer;

import java.util.Optional;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.ui.controls.editor.AnswerHost;
import org.southsouth.readiness.ui.controls.editor.PreviousResponse;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** A question of the assessment that is being answered. What could not be taken is kept while the screen is open. */
record CardHost(AnswerContext desk, Question question) implements AnswerHost {
    @Override
    public ScreenContext context() {
        return desk.context();
    }

    @Override
    public Response response() {
        return desk.answering().of(question.id()).answer().response();
    }

    @Override
    public void respond(Response response) {
        desk.answering().respond(question.id(), response);
    }

    @Override
    public Optional<PreviousResponse> former() {
        return desk.answering().formerOf(question.id());
    }

    @Override
    public Optional<String> refused() {
        return Optional.ofNullable(desk.refused().get(question.id()));
    }

    @Override
    public void refuse(Optional<String> typed) {
        typed.ifPresentOrElse(
                text -> desk.refused().put(question.id(), text),
                () -> desk.refused().remove(question.id()));
    }
}
