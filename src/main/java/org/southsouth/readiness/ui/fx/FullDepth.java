package org.southsouth.readiness.ui.fx;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.FrameworkLibrary;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Deepening;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

/** Leads from a core check to every question. Only the depth changes, so answers, reviews and history stay as they are. */
public final class FullDepth {
    private final ScreenContext context;
    private final AssessmentStore store;
    private final FrameworkLibrary library;

    public FullDepth(ScreenContext context, AssessmentStore store, FrameworkLibrary library) {
        this.context = context;
        this.store = store;
        this.library = library;
    }

    /** Says what is kept and what comes. */
    public Dialogs.Question question(Deepening deepening) {
        String body = context.text("common.deeper.kept", deepening.kept()) + "\n\n"
                + context.text("common.deeper.more", deepening.more()) + "\n\n"
                + context.text("common.deeper.back");
        return new Dialogs.Question(context.text("common.deeper.title"), body, context.text("common.deeper.do"), false);
    }

    /** Asks for every question from now on, and opens the first that has no answer. Window thread. */
    public void goOn(AssessmentId id) {
        context.background().run(() -> deepen(id), this::deepened);
    }

    /** Where to go on; or the full assessment of this round that is here already, and nothing was changed. */
    private record Outcome(AssessmentId id, Optional<AssessmentSummary> existing, Optional<QuestionId> next) {}

    private Outcome deepen(AssessmentId id) {
        Assessment core = store.load(id);
        Assessment full = core.withProfile(core.profile().withDepth(Depth.FULL));
        Optional<AssessmentSummary> existing = existing(full, store.list());
        if (existing.isPresent()) {
            return new Outcome(id, existing, Optional.empty());
        }
        var framework = library.load(core.framework());
        Scorecard card = Scoring.score(framework, full);
        Optional<QuestionId> next = Deepening.of(Scoring.score(framework, core)).flatMap(Deepening::next);
        store.saveProfile(id, full.profile(), card.standing());
        return new Outcome(id, existing, next);
    }

    private static Optional<AssessmentSummary> existing(Assessment full, List<AssessmentSummary> all) {
        return all.stream()
                .filter(one -> !one.id().equals(full.id()) && one.framework().equals(full.framework()))
                .filter(one -> one.profile().subject().equals(full.profile().subject())
                        && one.profile().round().equals(full.profile().round())
                        && one.profile().depth() == Depth.FULL)
                .findFirst();
    }

    private void deepened(Outcome outcome) {
        outcome.existing()
                .ifPresentOrElse(
                        same -> context.frame()
                                .showStatus(
                                        Saving.NOTHING,
                                        context.text(
                                                "common.deeper.exists",
                                                context.formats().title(same.profile()))),
                        () -> context.navigator().go(new Route.Answer(outcome.id(), outcome.next())));
    }
}
