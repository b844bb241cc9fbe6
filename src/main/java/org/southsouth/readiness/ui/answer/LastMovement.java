package org.southsouth.readiness.ui.answer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Scorecard;

/**
 * What the last answer moved, held against what stood when somebody came to its question: who tries one answer after the other
 * wants to know what the last one makes of the first. Window thread.
 */
final class LastMovement {
    private final ReadOnlyObjectWrapper<@Nullable Movement> shown = new ReadOnlyObjectWrapper<>(null);
    private @Nullable QuestionId question;
    private @Nullable Scorecard before;

    /** Null before the first answer, and where the last one is again what it was. */
    ReadOnlyObjectProperty<@Nullable Movement> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** From here on answers are held against what stands now, also after one was taken back. */
    void begin() {
        question = null;
        before = null;
    }

    /** What this one answer moved by itself; shown is what the question moved since somebody came to it. */
    Movement answered(QuestionId answered, Scorecard was, Scorecard is) {
        Movement alone = Movement.of(answered, was, is);
        Scorecard first = answered.equals(question) ? before : null;
        if (first == null) {
            question = answered;
            before = was;
            shown.set(alone);
            return alone;
        }
        boolean isBack = first.of(answered)
                .answer()
                .response()
                .equals(is.of(answered).answer().response());
        shown.set(isBack ? null : Movement.of(answered, first, is));
        return alone;
    }

    /** Somebody else gave another answer: what was shown of that question is not true any more. */
    void adopted(QuestionId theirs) {
        begin();
        Movement last = shown.get();
        if (last != null && last.question().id().equals(theirs)) {
            shown.set(null);
        }
    }
}
