package org.southsouth.readiness.ui.plan;

import java.util.List;
import javafx.scene.control.Label;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.ui.controls.Styles;

/** The state of an action as a chip, always with its word. */
final class StateChip extends Label {
    private static final List<String> LOOKS = List.of("outline", "accent", "warn", "plain");

    StateChip() {
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
    }

    StateChip show(ActionState state, String words) {
        setText(words);
        Styles.choose(this, LOOKS, look(state));
        return this;
    }

    private static String look(ActionState state) {
        return switch (state) {
            case PROPOSED -> "outline";
            case IN_PROGRESS -> "accent";
            case STALLED -> "warn";
            case AGREED, DONE, DROPPED -> "plain";
        };
    }
}
