package org.southsouth.readiness.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.ui.fx.ActStack;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.words.Messages;

/**
 * What was typed for plans and is not kept yet: actions that could not be saved when somebody went to another screen, and notes
 * that were not added; how each plan was looked at, and what can be taken back in it. One for the whole window; before that closes, somebody is asked.
 */
public final class Drafts {
    private final Map<AssessmentId, Draft> actions = new LinkedHashMap<>();
    private final Map<Of, Noted> notes = new LinkedHashMap<>();

    private final LastView views = new LastView();
    private final Map<AssessmentId, ActStack<PlanChanges.Act>> acts = new HashMap<>();

    private record Of(AssessmentId assessment, ActionId action) {}

    private record Noted(String title, Note note) {}

    LastView views() {
        return views;
    }

    /** Whoever comes back takes back what was done last, also what was saved when the screen was left. */
    ActStack<PlanChanges.Act> acts(AssessmentId assessment) {
        return acts.computeIfAbsent(assessment, of -> new ActStack<>());
    }

    void keep(AssessmentId assessment, Draft draft) {
        actions.put(assessment, draft);
    }

    /** Each once. */
    Optional<Draft> take(AssessmentId assessment) {
        return Optional.ofNullable(actions.remove(assessment));
    }

    /** It was saved after all. */
    void saved(AssessmentId assessment, Draft draft) {
        actions.remove(assessment, draft);
    }

    /** What is typed as the next note on an action, the same one each time until it is added. */
    Note note(AssessmentId assessment, Action action) {
        return notes.computeIfAbsent(new Of(assessment, action.id()), of -> new Noted(action.title(), new Note()))
                .note();
    }

    /** In the order in which it was left. */
    public List<Unfinished> unfinished(Messages messages) {
        List<Unfinished> all = new ArrayList<>();
        actions.forEach((assessment, draft) -> all.add(new Unfinished(
                messages.get("plan.unfinished.action", draft.title(messages.getString("plan.editor.new"))),
                new Route.Plan(assessment, Optional.empty()))));
        notes.forEach((of, noted) -> {
            if (!noted.note().isBlank()) {
                all.add(new Unfinished(
                        messages.get("plan.unfinished.note", noted.title()),
                        new Route.Plan(of.assessment(), Optional.empty())));
            }
        });
        return all;
    }

    /** A note of what happened while somebody types it: its day and its text. */
    static final class Note {
        private final StringProperty day = new SimpleStringProperty("");
        private final StringProperty text = new SimpleStringProperty("");
        private String begun = "";

        StringProperty day() {
            return day;
        }

        StringProperty text() {
            return text;
        }

        /** Whether nothing was typed: neither a word nor another day. */
        boolean isBlank() {
            return text.get().isBlank() && isDayAsBegun();
        }

        boolean isDayAsBegun() {
            return day.get().isBlank() || day.get().equals(begun);
        }

        void clear(String today) {
            begun = today;
            day.set(today);
            text.set("");
        }
    }
}
