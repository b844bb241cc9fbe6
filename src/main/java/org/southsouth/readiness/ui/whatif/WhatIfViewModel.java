package org.southsouth.readiness.ui.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.PlanStore;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.Omission;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.core.scoring.PillarShares;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** The scorecard of today and the one that is tried out; only what goes into the plan is kept. Window thread. */
public final class WhatIfViewModel {
    private final AssessmentId id;
    private final ScreenContext context;
    private final Ports ports;
    private final TrialSteps steps;
    private final ReadOnlyObjectWrapper<Map<QuestionId, String>> refused = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Loaded>> loaded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Tried>> tried = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ToPlan>> planned = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<QuestionId>> inPlan = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private Background.Delay drawing = () -> {};
    private Runnable whenPlanned = () -> {};

    /** Where assessments and plans are kept, a new id for each action, and what was tried before. */
    public record Ports(EntrySource entries, PlanStore plans, Supplier<ActionId> newId, LastTrial last) {
        /** With nothing tried yet. */
        public Ports(EntrySource entries, PlanStore plans, Supplier<ActionId> newId) {
            this(entries, plans, newId, new LastTrial());
        }
    }

    /** What is stored, the questions that could be answered otherwise, and the themes that could be left out. */
    record Loaded(Entry entry, List<WhatIfLine> lines, List<Omission> omissions, Optional<LikelyRange> likely) {
        Scorecard stored() {
            return entry.scorecard();
        }

        List<Band> bands() {
            return stored().framework().head().bands();
        }
    }

    /** What was tried when its likely range was drawn; empty where the whole has no score. */
    record Drawn(Tried tried, Optional<LikelyRange> likely) {}

    public WhatIfViewModel(AssessmentId id, ScreenContext context, Ports ports) {
        this.id = id;
        this.context = context;
        this.ports = ports;
        this.steps = ports.last().steps(id);
        canUndo.bind(Bindings.createBooleanBinding(
                () -> steps.canUndoProperty().get()
                        || planned.get().filter(ToPlan::isChange).isPresent(),
                steps.canUndoProperty(),
                planned));
        context.background().run(() -> ports.entries().load(List.of(id)).get(0), this::prepare);
    }

    /** Beside the store's queue, since every gain takes a whole scoring. */
    private void prepare(Entry entry) {
        Scorecard stored = entry.scorecard();
        context.background()
                .compute(
                        () -> new Loaded(
                                entry,
                                WhatIfLine.of(stored, context),
                                Omission.of(stored),
                                Tried.whole(stored, Tried.likely(stored))),
                        this::show);
    }

    private void show(Loaded found) {
        context.frame().showTitle(context.formats().title(found.entry().profile()));
        loaded.set(Optional.of(found));
        Trial trial = ports.last().on(id, found.stored());
        if (!ports.last().isLeft(id, trial)) {
            steps.forget();
        }
        show(found, trial);
        lookUp(() -> whenPlanned.run());
        readPlan();
    }

    private void readPlan() {
        context.background().run(() -> ToPlan.planned(id, ports), inPlan::set);
    }

    /** Whoever comes back to what they put in the plan, or takes a change back until it is that again, finds it said. */
    private void lookUp(Runnable whenStanding) {
        tried.get()
                .filter(ToPlan::isAny)
                .ifPresent(now -> context.background().run(() -> ToPlan.standing(now, id, ports), done -> {
                    if (done.isPresent()
                            && tried.get().equals(Optional.of(now))
                            && planned.get().isEmpty()) {
                        planned.set(done);
                        context.frame().showContext(context.text("whatif.context.planned"));
                        whenStanding.run();
                    }
                }));
    }

    private void show(Loaded found, Trial trial) {
        // Other weights never go in the plan: what it has of the answers stays so.
        boolean isSamePlan = planned.get().isPresent()
                && tried.get()
                        .filter(before -> before.trial().answers().equals(trial.answers()))
                        .isPresent();
        if (!isSamePlan) {
            planned.set(Optional.empty());
            context.frame().showContext(context.text("whatif.context"));
        }
        if (context.frame().savingProperty().get() == Saving.SAVED) {
            // Beside "not saved" nothing says that all is.
            context.frame().showStatus(Saving.HINT, "");
        }
        List<ChangeLine> known = tried.get().map(Tried::changes).orElse(List.of());
        Tried now = Tried.of(found.stored(), trial, known, context);
        tried.set(Optional.of(now));
        ports.last().keep(id, now, steps);
        drawing.cancel();
        drawing = context.background()
                .draw(
                        watch -> Robustness.of(List.of(now.after()), RobustnessSettings.DEFAULT, watch)
                                .map(draws -> new Drawn(now, Tried.whole(now.after(), draws.ranges(0)))),
                        share -> {},
                        done -> drawn.set(Optional.of(done)));
    }

    ScreenContext context() {
        return context;
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    /** Empty until loaded. */
    ReadOnlyObjectProperty<Optional<Loaded>> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** What is tried out: at first what was tried last, mostly nothing. Empty until loaded. */
    ReadOnlyObjectProperty<Optional<Tried>> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    /** The same a moment later, with its likely range. */
    ReadOnlyObjectProperty<Optional<Drawn>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Called where somebody put it there, or comes back to what is there already; at once where that is so. */
    void onPlanned(Runnable action) {
        whenPlanned = action;
        if (planned.get().isPresent()) {
            action.run();
        }
    }

    /** The questions that have an open action in the plan; none until it is read. */
    ReadOnlyObjectProperty<Set<QuestionId>> inPlanProperty() {
        return inPlan.getReadOnlyProperty();
    }

    /** What was put into the plan last; empty again once something else is tried. */
    ReadOnlyObjectProperty<Optional<ToPlan>> plannedProperty() {
        return planned.getReadOnlyProperty();
    }

    Trial trial() {
        return tried.get().map(Tried::trial).orElse(Trial.NONE);
    }

    /** The response that is tried for a question; empty for today's. */
    Optional<Response> responseTo(QuestionId question) {
        return Optional.ofNullable(trial().responses().get(question));
    }

    /** What was typed and could not be taken, by its question. */
    ReadOnlyObjectProperty<Map<QuestionId, String>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Empty where what is typed can be taken. */
    void refuse(QuestionId question, Optional<String> typed) {
        Map<QuestionId, String> all = new HashMap<>(refused.get());
        typed.ifPresentOrElse(text -> all.put(question, text), () -> all.remove(question));
        refused.set(Map.copyOf(all));
    }

    /** An empty response goes back to today's, and so does today's own. */
    void answer(QuestionId question, Optional<Response> response) {
        refuse(question, Optional.empty());
        loaded.get().ifPresent(found -> {
            Response today = found.stored().of(question).answer().response();
            attempt(trial().answering(question, response.filter(given -> !given.equals(today))));
        });
    }

    /** Whether weights change anything that is seen: where the method gives a whole, of two pillars or more. */
    boolean hasWeights() {
        return loaded.get()
                .map(found -> found.stored().basis().hasTotal()
                        && found.stored().pillars().size() > 1)
                .orElse(false);
    }

    PillarShares shares() {
        return trial().shares().orElseGet(this::ownShares);
    }

    private PillarShares ownShares() {
        return PillarShares.of(loaded.get().stream()
                .flatMap(found -> found.stored().pillars().stream())
                .map(pillar -> pillar.section().weight())
                .toList());
    }

    /** In per cent; the other pillars share the rest. */
    void weigh(int place, double percent) {
        Optional<PillarShares> next = Optional.of(shares().with(place, percent));
        Trial after = trial().sharing(next.filter(shares -> !shares.isNear(ownShares())));
        steps.weighed(place, trial(), after);
        tryOut(after);
    }

    /** The pillars count as the questionnaire has it. */
    void weighAsToday() {
        attempt(trial().sharing(Optional.empty()));
    }

    void leaveOut(Optional<SectionId> theme) {
        attempt(trial().leavingOut(theme));
    }

    /** Everything as today. */
    void startAgain() {
        refused.set(Map.of());
        attempt(Trial.NONE);
    }

    /** Tries this from now on; it can be taken back. */
    void attempt(Trial next) {
        if (!next.equals(trial())) {
            steps.made(trial(), next);
            tryOut(next);
        }
    }

    private void tryOut(Trial trial) {
        loaded.get().ifPresent(found -> show(found, trial));
    }

    /** What was put in the plan last goes first, then what was tried; false where nothing is to be taken back. */
    boolean undo() {
        Optional<ToPlan> put = planned.get().filter(ToPlan::isChange);
        if (put.isPresent()) {
            takeOut(put.get());
            return true;
        }
        return retrace(steps.undo());
    }

    boolean redo() {
        return retrace(steps.redo());
    }

    private boolean retrace(Optional<Trial> trial) {
        trial.ifPresent(this::tryOut);
        if (trial.isPresent()) {
            lookUp(() -> {});
        }
        return trial.isPresent();
    }

    /** At once no more among what is done, so that a second press does not take it out twice. */
    private void takeOut(ToPlan put) {
        planned.set(Optional.empty());
        context.background()
                .run(
                        () -> {
                            ports.plans().keep(id, put.reversed());
                            return put;
                        },
                        done -> {
                            readPlan();
                            context.frame().showContext(context.text("whatif.context"));
                            context.frame().showStatus(Saving.SAVED, context.text("whatif.unplanned"));
                        });
    }

    WindowFrame.Retracing retracing() {
        return new WindowFrame.Retracing(
                canUndo.getReadOnlyProperty(), this::undo, steps.canRedoProperty(), this::redo);
    }

    /** Whether an answer that is tried earns more than today's, and all of them together do. */
    boolean canPlan() {
        return tried.get().filter(ToPlan::isAny).isPresent();
    }

    /** Makes a proposed action of every better answer; where an open one is there for its question, that gets the aim while it is proposed. */
    void plan() {
        tried.get()
                .filter(ToPlan::isAny)
                .ifPresent(now -> context.background().run(() -> ToPlan.keep(now, id, ports), this::tell));
    }

    private void tell(ToPlan done) {
        // A double click: the second press finds what the first one made, and what the first one did is what counts.
        if (!done.isChange() && planned.get().filter(ToPlan::isChange).isPresent()) {
            return;
        }
        planned.set(Optional.of(done));
        readPlan();
        whenPlanned.run();
        // What it did stands beside the changes.
        if (done.isChange()) {
            context.frame().showContext(context.text("whatif.context.planned"));
            context.frame().showStatus(Saving.SAVED, context.text("whatif.saved"));
        }
    }

    /** At the first action that came of this. */
    void openPlan() {
        context.navigator()
                .go(new Route.Plan(id, Optional.empty(), planned.get().flatMap(ToPlan::first)));
    }

    void leave() {
        context.navigator().go(new Route.Scorecard(id));
    }
}
