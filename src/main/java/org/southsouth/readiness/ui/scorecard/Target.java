package org.southsouth.readiness.ui.scorecard;

import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;

/** What can be opened to its why: a section (the root is the whole) or a question. */
sealed interface Target {
    record OfSection(SectionId id) implements Target {}

    record OfQuestion(QuestionId id) implements Target {}
}
