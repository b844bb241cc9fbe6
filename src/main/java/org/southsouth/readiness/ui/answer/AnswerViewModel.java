package org.southsouth.readiness.ui.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.comparison.Inherited;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.FullDepth;
import org.southsouth.readiness.ui.fx.OwnName;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.DueText;

/** Loads an assessment with its framework and opens it where somebody was; then {@link Answering} has it. */
public final class AnswerViewModel {
    private final ScreenContext context;
    private final AutoSave autoSave;
    private final AnswerPorts ports;
    private final ResumePoint resume;
    private final AssessmentId assessment;
    private Runnable commit = () -> {};
    private @Nullable RemoteChanges others;
    private @Nullable Attaching attaching;
    private final ReadOnlyObjectWrapper<@Nullable Answering> answering = new ReadOnlyObjectWrapper<>(null);

    public AnswerViewModel(ScreenContext context, AutoSave autoSave, AnswerPorts ports, Route.Answer route) {
        this.context = context;
        this.autoSave = autoSave;
        this.ports = ports;
        this.assessment = route.assessment();
        this.resume = new ResumePoint(context.background(), ports.store(), route.assessment());
        context.background().run(() -> load(route), this::show);
    }

    private record Loaded(
            Assessment assessment,
            Carrying carrying,
            Framework framework,
            Optional<LockBand.Signed> signed,
            List<QuestionId> wished,
            Optional<Inherited> inherited,
            int trail) {}

    /** On the store's queue. What is not kept yet is laid over what is. */
    private Loaded load(Route.Answer route) {
        AssessmentStore store = ports.store();
        // First, so that what comes meanwhile is looked at once more rather than never.
        int trail = ports.isShared() ? store.history(route.assessment()).size() : 0;
        Reviews reviews = ports.reviews().load(route.assessment());
        Optional<LockBand.Signed> signed =
                reviews.signOff().map(signOff -> new LockBand.Signed(signOff, reviews.codeFit()));
        Assessment stored = store.load(route.assessment());
        // What is signed is shown as it was signed: nothing that waits is laid over it.
        Assessment assessment = signed.isPresent() ? stored : autoSave.laidOver(stored);
        Optional<QuestionId> last = store.find(route.assessment()).flatMap(AssessmentSummary::resumeAt);
        List<QuestionId> wished =
                Stream.concat(route.question().stream(), last.stream()).toList();
        return new Loaded(
                assessment,
                store.carried(route.assessment()),
                ports.library().load(assessment.framework()),
                signed,
                wished,
                new EntrySource(store, ports.library()).inherited(route.assessment()),
                trail);
    }

    private void show(Loaded loaded) {
        Answering opened = new Answering(
                context,
                autoSave,
                resume,
                loaded.assessment(),
                loaded.carrying(),
                loaded.framework(),
                loaded.signed(),
                loaded.inherited(),
                ports.undo().of(assessment));
        opened.navigation().begin(loaded.wished());
        Profile profile = loaded.assessment().profile();
        context.frame().showTitle(context.formats().title(profile));
        autoSave.named(assessment, context.formats().title(profile));
        context.frame().showContext(about(loaded, opened));
        answering.set(opened);
        autoSave.contests().show(Optional.of(opened));
        if (ports.isShared()) {
            RemoteChanges watch = new RemoteChanges(context, ports.store(), opened, loaded.trail(), () -> commit.run());
            watch.follow();
            others = watch;
        }
    }

    private String about(Loaded loaded, Answering opened) {
        Profile profile = loaded.assessment().profile();
        String about = context.text(
                contextKey(profile),
                opened.askedCount(),
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

    /** Opens it again for changes; what an answer was before stays in the trail, as does the sign-off. */
    void reopen(String reason, String by) {
        context.background()
                .run(
                        () -> {
                            ports.reviews().reopen(assessment, reason, by);
                            return reason;
                        },
                        reopened -> {
                            autoSave.retry();
                            context.navigator().go(new Route.Answer(assessment, Optional.empty()));
                        });
    }

    /** The attached files of what was opened. */
    Attaching attaching(Answering opened) {
        Attaching made = new Attaching(context, opened, ports.evidence());
        attaching = made;
        return made;
    }

    /** The way on from a core check. */
    FullDepth depth() {
        return new FullDepth(context, ports.store(), ports.library());
    }

    /** What is being typed is handed on first, as an answer of the core check. */
    void goOn() {
        commit.run();
        depth().goOn(assessment);
    }

    void openReview() {
        context.navigator().go(new Route.Review(assessment));
    }

    /** The name of whoever is at this computer. */
    OwnName own() {
        return ports.own();
    }

    /** What hands on text that is being typed, before an answer of somebody else is shown. */
    void commitBy(Runnable action) {
        commit = action;
    }

    /** Null until it is loaded. */
    ReadOnlyObjectProperty<@Nullable Answering> answeringProperty() {
        return answering.getReadOnlyProperty();
    }

    ScreenContext context() {
        return context;
    }

    /** The screen is left: the place is remembered, and what could not be saved is tried once more. */
    void leaving() {
        resume.keep();
        autoSave.contests().show(Optional.empty());
        if (attaching != null) {
            attaching.cancel();
        }
        if (others != null) {
            others.stop();
        }
        if (autoSave.hasUnsaved()) {
            autoSave.retry();
        }
    }
}
