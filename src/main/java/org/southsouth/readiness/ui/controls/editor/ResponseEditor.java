package org.southsouth.readiness.ui.controls.editor;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.southsouth.readiness.core.assessment.Response;

/** Where a question of one kind is answered. */
public interface ResponseEditor {
    Region node();

    void show(Response response);

    /** The options, in order, that share one stop of Tab with the pills; none where there is a field. */
    default List<? extends Node> options() {
        return List.of();
    }

    /** Acts on a typed character; false where it means nothing here. */
    default boolean typed(String character) {
        return false;
    }

    /** "4 of 6 chosen", to stand at the end of the row below, where several can be chosen. */
    default Optional<Label> count() {
        return Optional.empty();
    }

    /** Puts this below where the answer is typed; nothing where it is chosen. */
    default void putBelow(Region part) {}

    /** What to look at twice about an answer that stands all the same; empty where there is nothing. */
    default void caution(String sentence) {}

    /** Hands on what is typed; false where it cannot be taken. */
    default boolean commit() {
        return true;
    }

    /** Whether Enter goes on, since it is no part of the answer. */
    default boolean isEnterOnward() {
        return true;
    }

    void focus();
}
