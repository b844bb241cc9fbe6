package org.southsouth.readiness.ui.plan;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.ui.fx.LetterKeys;

/** Letters for what else lies some stops of Tab away: a new action, the fields of the one that is chosen, and the day it is due. */
final class PlanKeys {
    private final PlanViewModel model;
    private final PlanBody body;
    private final PlanPanel panel;

    private PlanKeys(PlanViewModel model, PlanBody body, PlanPanel panel) {
        this.model = model;
        this.body = body;
        this.panel = panel;
    }

    static void install(Node page, PlanViewModel model, PlanBody body, PlanPanel panel) {
        PlanKeys keys = new PlanKeys(model, body, panel);
        LetterKeys.listen(page, List.of(page), keys::typed);
    }

    private boolean typed(String letter) {
        // N says no to a question; it begins nothing and saves nothing.
        if (model.suggestionsProperty().get().isPresent() || panel.isAsking()) {
            return false;
        }
        if (is(letter, "plan.add.key")) {
            model.panel().add();
            return true;
        }
        boolean isDay = is(letter, "plan.due.key");
        return (isDay || is(letter, "plan.edit.key")) && edit(isDay);
    }

    private boolean is(String letter, String key) {
        return letter.equalsIgnoreCase(model.text(key));
    }

    /** What is being typed already is gone on with. */
    private boolean edit(boolean isDay) {
        Optional<Action> action = chosen();
        if (model.panel().draft().isEmpty()) {
            action.ifPresent(model.panel()::edit);
        }
        boolean isTyped = model.panel().draft().isPresent();
        if (isTyped && isDay) {
            panel.focusDay();
        } else if (isTyped) {
            panel.focusFirst();
        }
        return isTyped;
    }

    private Optional<Action> chosen() {
        return model.panel()
                .panelProperty()
                .get()
                .filter(Panel.Detail.class::isInstance)
                .map(shown -> ((Panel.Detail) shown).action())
                .or(body::chosen);
    }
}
