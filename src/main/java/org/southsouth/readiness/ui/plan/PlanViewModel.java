package org.southsouth.readiness.ui.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionPlan;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.core.plan.PlanStore;
import org.southsouth.readiness.ui.fx.ContentsChoice;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.FxFailures;
import org.southsouth.readiness.ui.fx.ReportExport;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** The plan of one assessment: how it is looked at, what is ticked in it, and what is done to it. Window thread. */
public final class PlanViewModel {
    private final AssessmentId assessment;
    private final ScreenContext context;
    private final Ports ports;
    private final PlanChanges changes;
    private final PlanSidePanel panel;
    private final ReadOnlyObjectWrapper<Optional<PlanSnapshot>> planning =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.LIST);
    private final ReadOnlyObjectWrapper<Optional<ActionPlan>> suggestions =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final SelectedActions selected = new SelectedActions();
    private final ReadOnlyObjectWrapper<Optional<Action>> removed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final Route.Plan route;
    private Consumer<Optional<ActionId>> whenMoved;
    private Consumer<ActionId> whenChanged = action -> {};
    private boolean isBusy;
    private boolean isLeft;

    public PlanViewModel(Route.Plan route, ScreenContext context, Ports ports) {
        this.assessment = route.assessment();
        this.route = route;
        this.context = context;
        this.ports = ports;
        this.changes = new PlanChanges(this, ports, assessment);
        this.panel = new PlanSidePanel(context, ports.newId(), planning::get, changes);
        this.whenMoved = action -> action.ifPresent(panel::open);
        load();
    }

    /** Reads the plan for the first time, or once more where that failed. */
    void load() {
        context.background().run(() -> PlanSnapshot.read(ports, assessment), this::begin, this::tellFailure);
    }

    private void tellFailure(RuntimeException thrown) {
        if (isLeft) {
            return;
        }
        failure.set(FxFailures.words(context.messages(), thrown));
        // Nothing was saved and nothing was lost: the foot has nothing to say.
        context.frame().showStatus(Saving.NOTHING, "");
    }

    /** With what was left unfinished, or what the route asks for. */
    private void begin(PlanSnapshot read) {
        if (!isLeft && !failure.get().isEmpty()) {
            failure.set("");
            context.frame().showAtRest(context.text("shell.status.saved"));
        }
        View kept = ports.drafts().views().of(assessment, read.past().isPresent());
        // What came of an earlier plan has no action of this one.
        view.set(wanted().isPresent() && kept == View.SINCE ? View.LIST : kept);
        show(read);
        ports.drafts().take(assessment).ifPresent(draft -> {
            draft.follow(read.scorecard(), read.of(draft.id()));
            // What is wrong is told before it is shown: the keys go there.
            draft.sound();
            panel.show(draft);
        });
        route.question().ifPresent(panel::plan);
    }

    private void show(PlanSnapshot read) {
        if (isLeft) {
            return;
        }
        context.frame().showTitle(context.formats().title(read.entry().profile()));
        context.frame().showContext(context.text(read.contextKey()));
        selected.follow(read);
        planning.set(Optional.of(read));
        panel.follow(read);
    }

    private void tell(RuntimeException thrown) {
        problem.set(PlanChanges.Overtaken.words(context, thrown));
    }

    /** Keeps what somebody did, then reads the plan anew, also where that failed; false while another is being kept. */
    boolean act(PlanChanges.Deed deed, Runnable after, Runnable whenFailed) {
        if (isBusy) {
            return false;
        }
        isBusy = true;
        problem.set("");
        removed.set(Optional.empty());
        context.background()
                .run(
                        () -> {
                            deed.work().run();
                            return PlanSnapshot.read(ports, assessment);
                        },
                        read -> {
                            isBusy = false;
                            show(read);
                            after.run();
                            // The keys are another screen's then.
                            context.frame().showStatus(Saving.SAVED, isLeft ? text("plan.saved.left") : deed.done());
                        },
                        thrown -> {
                            isBusy = false;
                            tell(thrown);
                            whenFailed.run();
                            readAfter(thrown, deed);
                        });
        return true;
    }

    private void readAfter(RuntimeException thrown, PlanChanges.Deed deed) {
        Consumer<PlanSnapshot> show = this::show;
        Consumer<PlanSnapshot> told =
                show.andThen(read -> problem.set(PlanChanges.Overtaken.words(context, thrown, deed, read)));
        context.background().run(() -> PlanSnapshot.read(ports, assessment), told, this::tell);
    }

    /** What was typed and could not be kept stands there again, also where somebody has gone on meanwhile. */
    void notSaved(Draft draft) {
        if (isLeft) {
            ports.drafts().keep(assessment, draft);
        } else {
            panel.show(draft);
        }
    }

    void saved(Draft draft, ActionId action) {
        ports.drafts().saved(assessment, draft);
        panel.saved(draft, action);
    }

    void deleted(Action action) {
        panel.deleted();
        removed.set(Optional.of(action));
    }

    /** Takes back the last addition, deletion, new state or take-over; false where there is none. */
    boolean undo() {
        return changes.takeBack();
    }

    /** Does again what was taken back last. */
    boolean redo() {
        return changes.doAgain();
    }

    /** The action that somebody came for; empty where they came for the plan. */
    Optional<ActionId> wanted() {
        return route.action();
    }

    /** Told which action is there again, or that one is gone: the keys belong to the rows. */
    void onMoved(Consumer<Optional<ActionId>> listener) {
        whenMoved = listener;
    }

    void moved(Optional<ActionId> action) {
        whenMoved.accept(action);
    }

    /** Told which action was taken back or done again, or is the first of those that were added: its row is the one to look at. */
    void onChanged(Consumer<ActionId> listener) {
        whenChanged = listener;
    }

    void changed(ActionId action) {
        panel.turn(action);
        whenChanged.accept(action);
    }

    void look(View chosen) {
        view.set(chosen);
        ports.drafts().views().keep(assessment, chosen);
    }

    /** The screen is left: what is sound is saved, what is not waits until somebody comes back. */
    void leaving() {
        if (isLeft) {
            return;
        }
        isLeft = true;
        panel.leave().ifPresent(draft -> ports.drafts().keep(assessment, draft));
    }

    /** What low answers suggest, to be chosen from; or back to the plan. */
    void suggest(boolean isShown) {
        if (!isShown) {
            suggestions.set(Optional.empty());
        } else if (panel.close()) {
            suggestions.set(planning.get().map(read -> read.suggestions(ports)));
        }
    }

    /** What the ticked ones would do together; empty while none is ticked. */
    Optional<String> together() {
        return planning.get().filter(read -> !selected.in(read).isEmpty()).map(read -> {
            List<Action> chosen = selected.in(read);
            return words(read).together(chosen.size(), Gain.of(read.scorecard(), chosen));
        });
    }

    /** "10 actions. With every open action done, the score would rise from 52 to 61." */
    String subtitle(PlanSnapshot read) {
        return words(read).whole(read.actions().size(), read.plan().whole());
    }

    PlanWords words(PlanSnapshot read) {
        return words(read.entry());
    }

    PlanWords words(Entry entry) {
        return new PlanWords(context, entry.scorecard());
    }

    PlanRows rows(PlanSnapshot read, ActionPlan plan) {
        return new PlanRows(
                words(read), plan, context.formats().dayOf(context.clock().instant()));
    }

    void answer(QuestionId question) {
        context.navigator().go(new Route.Answer(assessment, Optional.of(question)));
    }

    /** What to call the file. */
    String suggestedName(ReportFormat format) {
        String title = planning.get()
                .map(read -> context.formats().title(read.entry().profile()))
                .orElse("");
        return ReportExport.suggestedName(title + " " + context.text("plan.title"), format);
    }

    ContentsChoice contents() {
        return ports.export().contents();
    }

    void export(ReportFormat format, String file) {
        planning.get().ifPresent(read -> ports.export().plan(read.sheet(), format, file));
    }

    ScreenContext context() {
        return context;
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    PlanChanges changes() {
        return changes;
    }

    PlanSidePanel panel() {
        return panel;
    }

    /** Empty until loaded. */
    ReadOnlyObjectProperty<Optional<PlanSnapshot>> planningProperty() {
        return planning.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** While somebody chooses among them; empty else. */
    ReadOnlyObjectProperty<Optional<ActionPlan>> suggestionsProperty() {
        return suggestions.getReadOnlyProperty();
    }

    SelectedActions selected() {
        return selected;
    }

    /** What was deleted last and can be brought back. */
    ReadOnlyObjectProperty<Optional<Action>> removedProperty() {
        return removed.getReadOnlyProperty();
    }

    /** Why something was not done; empty while there is nothing to say. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Why there is no plan to be seen; empty while there is one, or it is being read. */
    ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /**
     * What the screen reads from and writes to, new ids, the name of whoever is at this computer, which may be empty, what was
     * typed when somebody left before it was sound, and what writes reports.
     */
    public record Ports(
            EntrySource entries,
            PlanStore plans,
            Supplier<ActionId> newId,
            Supplier<String> here,
            Drafts drafts,
            ReportExport export) {}

    /** Which actions of a plan are ticked, to see what they would do together. */
    static final class SelectedActions {
        private final ReadOnlyObjectWrapper<Set<ActionId>> ticked = new ReadOnlyObjectWrapper<>(Set.of());

        ReadOnlyObjectProperty<Set<ActionId>> property() {
            return ticked.getReadOnlyProperty();
        }

        boolean isTicked(ActionId action) {
            return ticked.get().contains(action);
        }

        /** Those that are gone are ticked no longer. */
        void follow(PlanSnapshot read) {
            Set<ActionId> there = new LinkedHashSet<>(ticked.get());
            there.removeIf(id -> read.of(id).isEmpty());
            ticked.set(there);
        }

        void set(ActionId action, boolean isTicked) {
            Set<ActionId> all = new LinkedHashSet<>(ticked.get());
            if (isTicked ? all.add(action) : all.remove(action)) {
                ticked.set(all);
            }
        }

        void clear() {
            ticked.set(Set.of());
        }

        List<Action> in(PlanSnapshot read) {
            return read.actions().stream()
                    .filter(action -> isTicked(action.id()))
                    .toList();
        }
    }

    /** The ways of looking at a plan. */
    enum View {
        LIST,
        BOARD,
        TIMELINE,
        /** What came of the plan of an earlier round. */
        SINCE;

        /** Of its words. */
        String key() {
            return "plan.view." + name().toLowerCase(Locale.ROOT);
        }
    }
}
