package org.southsouth.readiness.ui.controls.editor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;

/** How an answer of one kind is typed in a field of one line. */
interface TypedForm {
    /** What was typed: a response (blank where nothing was), or the sentence that says why it is not taken. */
    record Entry(@Nullable Response response, String error) {}

    Entry read(String typed);

    /** How something was read that could be read in two ways; empty where there is one way, or none. */
    default String reading(String typed) {
        return "";
    }

    /** Whether somebody may well have meant another number than was read. */
    default boolean isDoubtful(String typed) {
        return false;
    }

    /** As it stands in the field; empty where the response is none of this kind. */
    String text(Response response);

    /** What is said to stay stored while something else is typed; empty where the response is none of this kind. */
    Optional<String> stands(Response response);

    /** Whether what is wrong is told only where the field is left: what takes long to type is wrong until it is whole. */
    default boolean isToldOnLeaving() {
        return false;
    }

    /** The style class of the field in an editor. */
    String style();

    /** Beside the field: what the figure counts, or how it is typed. */
    String unit();

    /** What is accepted; may be empty. */
    String limits();

    /** What this answer gives; may be empty. */
    String rule(Response response);
}
