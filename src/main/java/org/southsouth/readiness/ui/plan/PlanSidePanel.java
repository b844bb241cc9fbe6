package org.southsouth.readiness.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/**
 * What stands beside the plan: an action to be read or one that is being typed. What is typed is never lost by going on:
 * where it is sound it is kept first, where it is not it stands in the way.
 */
final class PlanSidePanel {
    private final ScreenContext context;
    private final Supplier<ActionId> newId;
    private final Supplier<Optional<PlanSnapshot>> planning;
    private final PlanChanges changes;
    private final ReadOnlyObjectWrapper<Optional<Panel>> panel = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable whenRefused = () -> {};

    PlanSidePanel(
            ScreenContext context,
            Supplier<ActionId> newId,
            Supplier<Optional<PlanSnapshot>> planning,
            PlanChanges changes) {
        this.context = context;
        this.newId = newId;
        this.planning = planning;
        this.changes = changes;
    }

    /** Empty while nothing stands there. */
    ReadOnlyObjectProperty<Optional<Panel>> panelProperty() {
        return panel.getReadOnlyProperty();
    }

    /** What is being typed. */
    Optional<Draft> draft() {
        return panel.get().orElse(null) instanceof Panel.Editing editing
                ? Optional.of(editing.draft())
                : Optional.empty();
    }

    /** The plan was read anew: what is shown is shown again, what is typed stays and goes on from what is kept now. */
    void follow(PlanSnapshot read) {
        draft().ifPresent(draft -> draft.follow(read.scorecard(), read.of(draft.id())));
        if (panel.get().orElse(null) instanceof Panel.Detail detail) {
            panel.set(read.of(detail.action().id()).map(Panel.Detail::new));
        }
    }

    void show(Draft draft) {
        panel.set(Optional.of(new Panel.Editing(draft)));
    }

    /** Something that is not sound stood in the way: somebody is led to it, each time. */
    void onRefusal(Runnable action) {
        whenRefused = action;
    }

    /** False where something that is not sound stands in the way. */
    boolean open(ActionId action) {
        return go(planning.get().flatMap(read -> read.of(action)).map(Panel.Detail::new));
    }

    /** Where another action is read, this one is read instead. */
    void turn(ActionId action) {
        if (panel.get().orElse(null) instanceof Panel.Detail) {
            open(action);
        }
    }

    boolean close() {
        return go(Optional.empty());
    }

    /** Whether something was changed, so that closing has to ask what becomes of it. */
    boolean isChanged() {
        return draft().filter(Draft::isTouched).isPresent();
    }

    /** First there, then what was typed is kept: where that fails, it comes back to be shown again. */
    private boolean go(Optional<Panel> next) {
        Optional<Panel> before = panel.get();
        Optional<Draft> typed = draft().filter(Draft::isTouched);
        if (typed.filter(draft -> draft.sound().isEmpty()).isPresent()) {
            typed.ifPresent(changes::sayUnsaved);
            whenRefused.run();
            return false;
        }
        panel.set(next);
        if (typed.filter(draft -> !changes.save(draft)).isPresent()) {
            panel.set(before);
            return false;
        }
        return true;
    }

    /** What was typed is given up. */
    void discard() {
        context.frame().showAtRest(context.text("shell.status.saved"));
        panel.set(draft().flatMap(Draft::kept).map(Panel.Detail::new));
    }

    boolean save() {
        return draft().map(changes::save).orElse(true);
    }

    /** The screen is left: what is typed and cannot be kept comes back, to wait until somebody comes here again. */
    Optional<Draft> leave() {
        return draft().filter(draft -> draft.isTouched() && !changes.save(draft));
    }

    /** Told by what wrote it: the editor is done. */
    void saved(Draft draft, ActionId action) {
        if (draft().filter(draft::equals).isPresent()) {
            panel.set(planning.get().flatMap(read -> read.of(action)).map(Panel.Detail::new));
        }
    }

    void deleted() {
        panel.set(Optional.empty());
    }

    /** Closes where it shows one of these, which are in the plan no more. */
    void takenOut(List<Action> taken) {
        boolean isShown = panel.get()
                .filter(Panel.Detail.class::isInstance)
                .map(shown -> ((Panel.Detail) shown).action().id())
                .filter(id -> taken.stream().anyMatch(action -> action.id().equals(id)))
                .isPresent();
        if (isShown) {
            deleted();
        }
    }

    /** An action that answers no question yet. */
    void add() {
        begin(Action.titled(newId.get(), ""));
    }

    /** The action that answers this question, or what the questionnaire suggests for it. */
    void plan(QuestionId question) {
        planning.get()
                .filter(read -> read.scorecard().framework().question(question).isPresent())
                .ifPresent(read -> read.answering(question)
                        .ifPresentOrElse(
                                action -> open(action.id()),
                                () -> begin(Suggestion.of(read.scorecard().of(question), newId.get()))));
    }

    private void begin(Action begun) {
        planning.get()
                .map(read -> new Draft(context, read.scorecard(), begun, null))
                .ifPresent(this::type);
    }

    void edit(Action action) {
        planning.get()
                .map(read -> new Draft(context, read.scorecard(), action, action))
                .ifPresent(this::type);
    }

    private void type(Draft draft) {
        if (go(Optional.of(new Panel.Editing(draft)))) {
            draft.touchedProperty().subscribe((before, isTouched) -> tell(draft, isTouched));
            // It names the action, and so goes on with each letter of its name.
            draft.property(Draft.Field.TITLE).subscribe((before, title) -> {
                if (draft.isTouched()) {
                    tell(draft, true);
                }
            });
            for (Draft.Field field : Draft.Field.values()) {
                draft.errorProperty(field).subscribe((before, wrong) -> tellMended(draft));
            }
        }
    }

    /** Nobody reads that something is wrong where nothing is any more. */
    private void tellMended(Draft draft) {
        boolean isSaidWrong = Stream.of(Draft.Field.values())
                .anyMatch(field -> !draft.errorProperty(field).get().isEmpty());
        if (draft.isTouched() && !isSaidWrong) {
            tell(draft, true);
        }
    }

    /** Nobody reads that all is saved while something that was typed is not. */
    private void tell(Draft draft, boolean isTouched) {
        if (draft().filter(draft::equals).isEmpty()) {
            return;
        }
        if (isTouched) {
            context.frame()
                    .showStatus(
                            Saving.NOTHING,
                            context.text("plan.typing", draft.title(context.text("plan.unsaved.untitled"))));
        } else {
            context.frame().showAtRest(context.text("shell.status.saved"));
        }
    }
}
