package org.southsouth.readiness.ui.answer;

import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.fx.Background;

/** Remembers the question somebody is at, a moment after they came to it, for the next time. */
final class ResumePoint {
    private static final long PAUSE_MILLIS = 700;

    private final Background background;
    private final AssessmentStore store;
    private final AssessmentId assessment;
    private @Nullable QuestionId at;
    private Background.@Nullable Delay delay;

    ResumePoint(Background background, AssessmentStore store, AssessmentId assessment) {
        this.background = background;
        this.store = store;
        this.assessment = assessment;
    }

    void at(QuestionId question) {
        if (delay != null) {
            delay.cancel();
        }
        at = question;
        delay = background.after(PAUSE_MILLIS, this::keep);
    }

    /** Now, where something is still to be remembered. */
    void keep() {
        QuestionId question = at;
        if (question == null) {
            return;
        }
        if (delay != null) {
            delay.cancel();
        }
        at = null;
        // Not worth a word when it fails: nothing of the assessment depends on it, and a failing save speaks itself.
        background.run(() -> keep(question), isKept -> {}, failure -> {});
    }

    private Boolean keep(QuestionId question) {
        store.saveResumeAt(assessment, question);
        return true;
    }
}
