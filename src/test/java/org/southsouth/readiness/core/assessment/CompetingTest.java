package org.southsouth.readiness.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.Trails;

class CompetingTest {
    private static HistoryEntry row(String question, String option, long hoursAgo, String by, boolean isAside) {
        Answer after = option.isEmpty() ? Answer.NONE : Answer.of(new Response.Chosen(option));
        HistoryEntry made = Trails.change(question, Answer.NONE, after, hoursAgo, by);
        return new HistoryEntry(made.revision(), made.before(), made.step(), made.hash(), isAside);
    }

    @Test
    void of_each_person_the_newest_row_that_was_laid_aside_counts() {
        HistoryEntry first = row("a", "1", 5, "Ana", true);
        HistoryEntry second = row("a", "2", 4, "Ana", true);
        HistoryEntry other = row("a", "3", 3, "Ben", true);
        HistoryEntry elsewhere = row("b", "1", 2, "Ana", true);
        HistoryEntry taken = row("a", "4", 1, "Cam", false);
        Map<QuestionId, List<HistoryEntry>> aside = Competing.in(List.of(first, other, second, elsewhere, taken));
        assertThat(aside).containsOnlyKeys(new QuestionId("a"), new QuestionId("b"));
        assertThat(aside.get(new QuestionId("a"))).containsExactly(other, second);
        assertThat(aside.get(new QuestionId("b"))).containsExactly(elsewhere);
    }

    @Test
    void what_is_blank_or_says_the_same_does_not_compete() {
        HistoryEntry same = row("a", "1", 3, "Ana", true);
        HistoryEntry blank = row("a", "", 2, "Ben", true);
        HistoryEntry other = row("a", "2", 1, "Cam", true);
        assertThat(Competing.with(Answer.of(new Response.Chosen("1")), List.of(same, blank, other)))
                .containsExactly(other);
    }
}
