package org.southsouth.readiness.ui.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.publicfigure.ReadFigures;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.fx.Background.Delay;
import org.southsouth.readiness.ui.fx.PutBack;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;
import org.southsouth.readiness.words.AskedText;
import org.southsouth.readiness.words.DueText;

/** Loads an assessment with its framework and opens it where somebody was; then its {@link AnswerViewModel} has it. */
public final class AnswerLoader {
    private static final long UNSEEN_MILLIS = 500;

    private final ScreenContext context;
    private final AutoSave autoSave;
    private final AnswerPorts ports;
    private final Route.Answer.Part part;
    private final Optional<PutBack.Earlier> earlier;
    private final Delay patience;
    private final ReadOnlyObjectWrapper<@Nullable AnswerViewModel> opened = new ReadOnlyObjectWrapper<>(null);

    public AnswerLoader(ScreenContext context, AutoSave autoSave, AnswerPorts ports, Route.Answer route) {
        this.context = context;
        this.autoSave = autoSave;
        this.ports = ports;
        this.part = route.part();
        this.earlier = ports.putBack().take(route.assessment());
        this.patience =
                context.background().after(UNSEEN_MILLIS, () -> context.frame().showOpening(true));
        context.background().run(() -> read(route), this::show, this::failed);
    }

    /** With whose answer it is that an earlier one is put in the place of. */
    private Read read(Route.Answer route) {
        return new Read(
                AnswerSnapshot.read(ports, autoSave, route),
                earlier.map(back -> ports.of().store().history(back.assessment(), back.question()))
                        .orElse(List.of()));
    }

    private record Read(AnswerSnapshot snapshot, List<HistoryEntry> trail) {}

    private void failed(RuntimeException failure) {
        stop();
        // To the one place that shows what failed.
        context.background()
                .compute(
                        () -> {
                            throw failure;
                        },
                        nothing -> {});
    }

    /** Nobody waits for it any more. */
    void stop() {
        patience.cancel();
        context.frame().showOpening(false);
    }

    private void show(Read read) {
        stop();
        AnswerSnapshot loaded = read.snapshot();
        AnswerViewModel model = new AnswerViewModel(context, autoSave, ports, loaded);
        model.navigation().begin(loaded.wished());
        String title = context.formats().title(loaded.assessment().profile());
        context.frame().showTitle(title);
        context.frame()
                .showPeople(loaded.assessment().profile().people().stream()
                        .map(Person::name)
                        .toList());
        autoSave.named(model.assessment(), title);
        context.frame().showContext(about(loaded, model));
        model.asked().ifPresent(work -> showAsked(work, model.scorecard()));
        context.frame().showLocked(model.isSigned());
        // Before it is seen, so that the keys are at the answer that stands then.
        earlier.ifPresent(back -> putBack(back, read.trail(), model));
        opened.set(model);
        model.watch();
        tell(loaded.figures());
    }

    /** One change as any other; nothing where it became the answer, or nothing may change any more, since somebody saw it. */
    private void putBack(PutBack.Earlier back, List<HistoryEntry> trail, AnswerViewModel model) {
        int before = model.changes();
        model.formers().found(back.question(), trail);
        model.decide(back.question(), back.answer());
        if (model.changes() > before) {
            model.reviewed().tell(context.text("answer.put-back"), back.question());
        }
    }

    private void showAsked(AskedWork work, Scorecard scorecard) {
        context.frame().showAsked(new AskedText(context.messages(), context.formats()).head(work.requests()));
        boolean isChecked = work.questions().answeredBefore(scorecard) > 0;
        // It stays while somebody answers, so it has no count that changes.
        context.frame()
                .showContext(context.text(
                        isChecked ? "answer.asked.context.check" : "answer.asked.context",
                        work.all().size()));
    }

    /** What is the matter with the person's own table of figures; never over an answer that is not saved. */
    private void tell(ReadFigures figures) {
        if (context.frame().savingProperty().get().givesWay()) {
            figures.problems().stream()
                    .findFirst()
                    .map(problem -> context.text(
                            "answer.figure.unread", context.messages().of(problem)))
                    .ifPresent(words -> context.frame().showStatus(Saving.NOTHING, words));
        }
    }

    private String about(AnswerSnapshot loaded, AnswerViewModel opened) {
        Profile profile = loaded.assessment().profile();
        String about = context.text(
                contextKey(profile),
                opened.scorecard().root().counts().questions(),
                loaded.framework().ref().version());
        LocalDate today = context.formats().dayOf(context.clock().instant());
        return loaded.signed().isPresent()
                ? about
                : new DueText(context.messages(), context.formats())
                        .of(profile, today)
                        .map(due -> context.text("answer.context.due", due, about))
                        .orElse(about);
    }

    private static String contextKey(Profile profile) {
        if (profile.subject().isCity()) {
            return "answer.context.city";
        }
        return profile.depth() == Depth.CORE ? "answer.context.core" : "answer.context.full";
    }

    /** What of the first question is to be mended. */
    Route.Answer.Part part() {
        return part;
    }

    /** Null until it is loaded. */
    ReadOnlyObjectProperty<@Nullable AnswerViewModel> openedProperty() {
        return opened.getReadOnlyProperty();
    }
}
