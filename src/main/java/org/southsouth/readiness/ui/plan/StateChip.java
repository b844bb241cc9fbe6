package org.southsouth.readiness.ui.plan;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
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

    /** What else can be done with an action: another state, its question, deleting it. */
    static final class StateMenu {
        private StateMenu() {}

        static ContextMenu of(Action action, PlanViewModel model) {
            ContextMenu menu = new ContextMenu();
            for (ActionState state : ActionState.values()) {
                RadioMenuItem item = new RadioMenuItem(model.text(PlanWords.key(state)));
                item.setSelected(action.state() == state);
                item.setOnAction(event -> model.changes().state(action, state));
                menu.getItems().add(item);
            }
            menu.getItems().add(new SeparatorMenuItem());
            QuestionId question = action.question();
            if (question != null) {
                MenuItem open = new MenuItem(model.text("plan.open.question"));
                open.setOnAction(event -> model.answer(question));
                menu.getItems().add(open);
            }
            MenuItem delete = new MenuItem(model.text("plan.delete"));
            delete.setOnAction(event -> model.changes().delete(action));
            menu.getItems().add(delete);
            return menu;
        }
    }
}
