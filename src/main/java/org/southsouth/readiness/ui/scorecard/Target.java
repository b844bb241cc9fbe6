package org.southsouth.readiness.ui.scorecard;

import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;

/** What can be opened in the panel: the why of a section (the root is the whole) or of a question, or a full list. */
sealed interface Target {
    record OfSection(SectionId id) implements Target {}

    record OfQuestion(QuestionId id) implements Target {}

    record OfList(Findings findings) implements Target {}

    /** What a full list has: strengths and gaps with those that nothing documents, or these alone, and what is open. */
    enum Findings {
        STRENGTHS,
        SAID,
        GAPS,
        SAID_LOW,
        DATA_GAPS
    }
}
