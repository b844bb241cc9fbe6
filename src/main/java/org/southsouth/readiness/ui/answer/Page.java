package org.southsouth.readiness.ui.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;

/**
 * What the middle shows: the questions of a theme, or those of a filter as they were when it was chosen. {@code
 * choosing} stands above them: how to choose, where a pillar begins, or what a filter found; else it is empty.
 */
record Page(
        @Nullable Section theme,
        @Nullable Filter filter,
        String title,
        String purpose,
        String choosing,
        List<QuestionId> questions) {
    Page {
        questions = List.copyOf(questions);
    }

    /** A page and the question of it that is in focus; none on an empty page. */
    record Spot(Page page, @Nullable QuestionId opened) {}
}
