package org.southsouth.readiness.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionEdit;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.FollowUp;
import org.southsouth.readiness.core.plan.PlanStore;
import org.southsouth.readiness.ui.fx.ActStack;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;
import org.southsouth.readiness.words.ActionChangeText;
import org.southsouth.readiness.words.Formats;

/** Everything that writes to a plan; each is kept at once, and the plan is read anew after it. */
final class PlanChanges {
    private static final int LONGEST_NAMED = 80;

    private final PlanViewModel model;
    private final PlanViewModel.Ports ports;
    private final PlanStore store;
    private final AssessmentId assessment;
    private final ActStack<Act> acts;

    /**
     * How something that was done is taken back, and how it is done again, by the changes of the screen that is open then; each runs
     * what it is given once that is kept.
     */
    record Act(BiConsumer<PlanChanges, Runnable> back, BiConsumer<PlanChanges, Runnable> again) {}

    PlanChanges(PlanViewModel model, PlanViewModel.Ports ports, AssessmentId assessment) {
        this.model = model;
        this.ports = ports;
        this.store = ports.plans();
        this.assessment = assessment;
        this.acts = ports.drafts().acts(assessment);
    }

    /** Keeps what is typed where it is sound; else says at its fields why not. False where nothing is being kept. */
    boolean save(Draft draft) {
        Action action = draft.sound().orElse(null);
        if (action == null) {
            sayUnsaved(draft);
            return false;
        }
        Action before = draft.kept().orElse(null);
        String done = model.text(before == null ? "plan.saved.new" : "plan.saved");
        Deed deed = before == null
                ? Deed.adding(() -> store.add(assessment, List.of(action)), done)
                : Deed.on(action, () -> store.save(assessment, before, action), done);
        Act act = before == null ? added(List.of(action)) : edited(before, action);
        return model.act(
                deed,
                () -> {
                    model.saved(draft, action.id());
                    acts.made(act);
                },
                () -> {
                    acts.clear();
                    model.notSaved(draft);
                });
    }

    /** At the foot, where else it would go on to say that all is saved. */
    void sayUnsaved(Draft draft) {
        model.context()
                .frame()
                .showStatus(
                        Saving.NOTHING, model.text("plan.unsaved", draft.title(model.text("plan.unsaved.untitled"))));
    }

    /** An edit that is kept, as it can be taken back and done again. */
    private Act edited(Action before, Action after) {
        return new Act(
                (now, whenBack) -> now.putAgain(after, before, "plan.edited.back", whenBack),
                (now, whenAgain) -> now.putAgain(before, after, "plan.edited.again", whenAgain));
    }

    /** Named and shown: it may be another than the one that somebody looks at. */
    private void putAgain(Action from, Action to, String key, Runnable whenKept) {
        String state = model.text(PlanWords.key(to.state()));
        put(from, to, model.text(key, named(to), state), () -> {
            whenKept.run();
            model.changed(to.id());
        });
    }

    private static String named(Action action) {
        return Formats.shortened(action.title(), LONGEST_NAMED);
    }

    private void put(Action from, Action to, String done, Runnable whenKept) {
        act(Deed.on(from, () -> store.save(assessment, from, to), done), whenKept);
    }

    void add(List<Action> actions) {
        act(Deed.adding(() -> store.add(assessment, actions), model.text("plan.added", actions.size())), () -> {
            if (model.viewProperty().get() == PlanViewModel.View.SINCE) {
                // What came of an earlier plan has no row for them.
                model.look(PlanViewModel.View.LIST);
            }
            model.suggest(false);
            acts.made(added(actions));
            actions.stream().findFirst().map(Action::id).ifPresent(model::changed);
        });
    }

    private Act added(List<Action> actions) {
        return new Act(
                (now, whenBack) -> now.takeOut(actions, whenBack),
                (now, whenAgain) -> now.addAgain(actions, whenAgain));
    }

    private void addAgain(List<Action> actions, Runnable whenAgain) {
        act(Deed.adding(() -> store.add(assessment, actions), model.text("plan.added", actions.size())), () -> {
            whenAgain.run();
            model.moved(actions.stream().findFirst().map(Action::id));
        });
    }

    /** Where it failed, somebody else may have changed the same: what was done before is taken back no more. */
    private void act(Deed deed, Runnable after) {
        model.act(deed, after, acts::clear);
    }

    void state(Action action, ActionState state) {
        if (action.state() != state) {
            Action stated = action.withState(state);
            Act act = new Act(
                    (now, whenBack) -> now.putAgain(stated, action, "plan.stated.again", whenBack),
                    (now, whenAgain) -> now.putAgain(action, stated, "plan.stated.again", whenAgain));
            put(action, stated, model.text("plan.stated", model.text(PlanWords.key(state))), () -> acts.made(act));
        }
    }

    /** Takes back what was done last: an addition, an edit, a deletion, a new state or a take-over; false where there is nothing to take back, which is said where something was. */
    boolean takeBack() {
        Optional<Act> act = acts.done().stream().findFirst();
        act.ifPresent(last -> last.back().accept(this, acts::undo));
        if (act.isEmpty() && !acts.undone().isEmpty()) {
            model.context().frame().showStatus(Saving.SAVED, model.text("common.undo.nothing"));
        }
        return act.isPresent();
    }

    /** Does again what was taken back last; false where there is nothing, or something else was done since. */
    boolean doAgain() {
        Optional<Act> act = acts.undone().stream().findFirst();
        act.ifPresent(next -> next.again().accept(this, acts::redo));
        return act.isPresent();
    }

    /** What is typed as the next note on it. */
    Drafts.Note note(Action action) {
        return ports.drafts().note(assessment, action);
    }

    /** The name of whoever is at this computer; may be empty. */
    String here() {
        return ports.here().get().strip();
    }

    void report(Action action, FollowUp followUp, Runnable whenKept) {
        act(
                Deed.on(
                        action,
                        () -> store.save(assessment, action, action.with(followUp)),
                        model.text("plan.followup.kept")),
                () -> {
                    // A report is no part of what can be taken back: what came before it would take it along.
                    acts.clear();
                    whenKept.run();
                });
    }

    void delete(Action action) {
        Act act = new Act(
                (now, whenBack) -> now.bringBack(action, whenBack), (now, whenAgain) -> now.delete(action, whenAgain));
        delete(action, () -> acts.made(act));
    }

    private void delete(Action action, Runnable whenDeleted) {
        act(Deed.on(action, () -> store.delete(assessment, action), model.text("plan.deleted", named(action))), () -> {
            model.deleted(action);
            whenDeleted.run();
            model.moved(Optional.empty());
        });
    }

    private void bringBack(Action action, Runnable whenBack) {
        act(Deed.adding(() -> store.add(assessment, List.of(action)), model.text("plan.back", named(action))), () -> {
            whenBack.run();
            model.moved(Optional.of(action.id()));
        });
    }

    /** The open ones of the earlier round go on here, as the same actions. */
    void takeOver(PlanSnapshot snapshot) {
        List<Action> open = snapshot.toTakeOver();
        act(
                Deed.adding(() -> store.add(assessment, open), model.text("plan.taken", open.size())),
                () -> acts.made(added(open)));
    }

    private void takeOut(List<Action> taken, Runnable whenOut) {
        act(
                Deed.adding(
                        () -> store.keep(
                                assessment,
                                taken.stream().map(ActionEdit::deleting).toList()),
                        model.text("plan.taken.back", taken.size())),
                () -> {
                    whenOut.run();
                    model.panel().takenOut(taken);
                    model.moved(Optional.empty());
                });
    }

    /** Something that is written to a plan, what is said when it is done, and the one action that it changes, where it is one. */
    record Deed(Runnable work, String done, Optional<ActionId> about) {
        static Deed on(Action action, Runnable work, String done) {
            return new Deed(work, done, Optional.of(action.id()));
        }

        static Deed adding(Runnable work, String done) {
            return new Deed(work, done, Optional.empty());
        }
    }

    /** An action that somebody else changed first: who, when and what, so that nobody replaces what was never seen. */
    static final class Overtaken {
        /** So many of their changes are named. */
        private static final int NAMED = 3;

        private static final int LETTERS = 120;

        private Overtaken() {}

        private static boolean is(RuntimeException thrown) {
            return thrown instanceof StoreException store && store.reason() == StoreException.Reason.OUTDATED;
        }

        /** Before anybody has looked who it was. */
        static String words(ScreenContext context, RuntimeException thrown) {
            return is(thrown) ? context.text("plan.outdated") : FxFailures.words(context.messages(), thrown);
        }

        /** With who it was, as far as the plan as it is now says. */
        static String words(ScreenContext context, RuntimeException thrown, PlanChanges.Deed deed, PlanSnapshot now) {
            List<ActionChange> changes = deed.about().map(now::changes).orElse(List.of());
            if (!is(thrown) || changes.isEmpty()) {
                return words(context, thrown);
            }
            ActionChange last = changes.get(0);
            ActionChangeText text = new ActionChangeText(
                    context.messages(), context.formats(), now.scorecard().framework());
            String what = context.messages()
                    .list(changes.stream()
                            .filter(change -> change.at().equals(last.at()))
                            .limit(NAMED)
                            .map(change -> text.sentence(change.turn(), LETTERS))
                            .toList());
            String when = context.formats().moment(last.at(), context.clock().instant());
            return last.by().isBlank()
                    ? context.text("plan.outdated.somebody", when, what)
                    : context.text("plan.outdated.by", last.by(), when, what);
        }
    }
}
