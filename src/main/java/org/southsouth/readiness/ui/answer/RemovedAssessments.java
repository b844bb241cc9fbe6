package org.southsouth.readiness.ui.answer;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.ScreenContext;

/**
 * Assessments that somebody took out of the list while they were answered here: asks once whether to bring them back, so
 * that what was answered can be saved. To be called on the window thread.
 */
final class RemovedAssessments {
    private final ScreenContext context;
    private final AssessmentStore store;
    private final AutoSave autoSave;
    private final Set<AssessmentId> asked = new HashSet<>();
    private EditConflicts.@Nullable Asking asking;

    RemovedAssessments(ScreenContext context, AssessmentStore store, AutoSave autoSave) {
        this.context = context;
        this.store = store;
        this.autoSave = autoSave;
    }

    void askBy(EditConflicts.Asking asks) {
        asking = asks;
    }

    /** Nothing where it was asked already; so many answers wait. */
    void ask(AssessmentId assessment, int answers) {
        EditConflicts.Asking asks = asking;
        if (asks == null || !asked.add(assessment)) {
            return;
        }
        Dialogs.Question question = new Dialogs.Question(
                context.text("answer.removed.title", autoSave.title(assessment)),
                context.text("answer.removed.body", answers),
                context.text("answer.removed.back"),
                false);
        asks.ask(
                question,
                () -> Texts.caption(context.text("answer.removed.stays")),
                context.text("answer.removed.later"),
                () -> bringBack(assessment),
                () -> {});
    }

    /** Whoever chooses "Save again" is asked again. */
    void forget() {
        asked.clear();
    }

    private void bringBack(AssessmentId assessment) {
        context.background()
                .run(
                        () -> {
                            store.restore(assessment);
                            return assessment;
                        },
                        back -> autoSave.retry());
    }
}
