package org.southsouth.readiness.ui.answer;

import javafx.scene.layout.Region;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** One of the looks of a card: at rest, in focus, stepped back. */
interface CardView {
    Region node();

    /** Draws what changed; what is being typed stays. */
    void show(ScoredQuestion scored);

    /** Hands on what is being typed; false where it cannot be taken. */
    default boolean commit() {
        return true;
    }

    /** Puts the focus where an answer begins. */
    default void focus() {
        node().requestFocus();
    }

    /** E, M, F1 in the card in focus. */
    default void openEvidence() {}

    default void openNote() {}

    default void toggleHelp() {}

    /** False where none is open. */
    default boolean closeHelp() {
        return false;
    }
}
