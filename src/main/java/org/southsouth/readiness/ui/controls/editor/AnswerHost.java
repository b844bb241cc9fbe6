package org.southsouth.readiness.ui.controls.editor;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** The question that an editor is for, and where its answer goes. */
public interface AnswerHost {
    ScreenContext context();

    Question question();

    /** What stands now. */
    Response response();

    void respond(Response response);

    /** What stood there before, while somebody may want to go back to it. */
    default Optional<PreviousResponse> former() {
        return Optional.empty();
    }

    /** Figures that are known of this question, in its unit: they tell which of two numbers is meant. */
    default List<Double> knownFigures() {
        return List.of();
    }

    /** What was typed last and could not be taken. */
    default Optional<String> refused() {
        return Optional.empty();
    }

    /** Something was typed that cannot be taken; empty once it is gone. */
    default void refuse(Optional<String> typed) {}

    /** Whether what is typed is handed on with every character, and not after a pause. */
    default boolean isAtOnce() {
        return false;
    }

    /** Whether a character that is typed chooses an option; only then its key stands before it. */
    default boolean hasKeys() {
        return false;
    }

    default String text(String key, Object... arguments) {
        return context().text(key, arguments);
    }
}
