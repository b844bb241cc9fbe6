package org.southsouth.readiness.ui.whatif;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.southsouth.readiness.ui.fx.ActStack;

/** From one trial to the next, to be taken back and made again. */
final class TrialSteps {
    private final ActStack<Step> steps = new ActStack<>();
    private Optional<Integer> weighing = Optional.empty();

    private record Step(Trial before, Trial after) {}

    void made(Trial before, Trial after) {
        weighing = Optional.empty();
        steps.made(new Step(before, after));
    }

    /** Of the pillar at this place: what follows one another for one pillar is one step. */
    void weighed(int place, Trial before, Trial after) {
        boolean goesOn = weighing.equals(Optional.of(place));
        Trial first = goesOn ? steps.undo().map(Step::before).orElse(before) : before;
        made(first, after);
        weighing = Optional.of(place);
    }

    /** What is tried is not what the last step led to: nothing is to be taken back from there. */
    void forget() {
        weighing = Optional.empty();
        steps.clear();
    }

    /** What was tried before; empty where nothing is to be taken back. */
    Optional<Trial> undo() {
        weighing = Optional.empty();
        return steps.undo().map(Step::before);
    }

    Optional<Trial> redo() {
        weighing = Optional.empty();
        return steps.redo().map(Step::after);
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return steps.canUndoProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return steps.canRedoProperty();
    }
}
