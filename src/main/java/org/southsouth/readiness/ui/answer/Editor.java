package org.southsouth.readiness.ui.answer;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.southsouth.readiness.core.assessment.Response;

/** Where a question of one kind is answered, in the card in focus. */
interface Editor {
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

    default boolean commit() {
        return true;
    }

    void focus();
}
