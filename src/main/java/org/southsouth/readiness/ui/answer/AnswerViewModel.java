package org.southsouth.readiness.ui.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** Loads an assessment with its framework and opens it where somebody was; then {@link Answering} has it. */
public final class AnswerViewModel {
    private final ScreenContext context;
    private final AutoSave autoSave;
    private final ResumePoint resume;
    private final ReadOnlyObjectWrapper<@Nullable Answering> answering = new ReadOnlyObjectWrapper<>(null);

    public AnswerViewModel(
            ScreenContext context,
            AutoSave autoSave,
            AssessmentStore store,
            FrameworkLibrary library,
            Route.Answer route) {
        this.context = context;
        this.autoSave = autoSave;
        this.resume = new ResumePoint(context.background(), store, route.assessment());
        context.background().run(() -> load(store, library, route), this::show);
    }

    private record Loaded(Assessment assessment, Carrying carrying, Framework framework, List<QuestionId> wished) {}

    /** On the store's queue. What is not kept yet is laid over what is. */
    private Loaded load(AssessmentStore store, FrameworkLibrary library, Route.Answer route) {
        Assessment assessment = autoSave.laidOver(store.load(route.assessment()));
        Optional<QuestionId> last = store.find(route.assessment()).flatMap(AssessmentSummary::resumeAt);
        List<QuestionId> wished =
                Stream.concat(route.question().stream(), last.stream()).toList();
        return new Loaded(assessment, store.carried(route.assessment()), library.load(assessment.framework()), wished);
    }

    private void show(Loaded loaded) {
        Answering opened =
                new Answering(context, autoSave, resume, loaded.assessment(), loaded.carrying(), loaded.framework());
        opened.reading().begin(loaded.wished());
        Profile profile = loaded.assessment().profile();
        context.frame().showTitle(context.formats().title(profile));
        context.frame()
                .showContext(context.text(
                        contextKey(profile),
                        opened.askedCount(),
                        loaded.framework().ref().version()));
        answering.set(opened);
    }

    private static String contextKey(Profile profile) {
        if (profile.subject().isCity()) {
            return "answer.context.city";
        }
        return profile.depth() == Depth.CORE ? "answer.context.core" : "answer.context.full";
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
        if (autoSave.hasUnsaved()) {
            autoSave.retry();
        }
    }
}
