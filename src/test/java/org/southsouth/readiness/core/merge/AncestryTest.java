package org.southsouth.readiness.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.Digests;

class AncestryTest {
    private final HistoryEntry first = row(1, null, null);
    private final HistoryEntry second = row(2, first, null);
    private final HistoryEntry elsewhere = row(3, first, null);

    @Test
    void a_head_stands_on_itself_and_on_what_it_was_changed_from() {
        Ancestry line = ancestry(first, second);
        assertThat(line.standsOn(second)).isTrue();
        assertThat(line.standsOn(first)).isTrue();
        assertThat(line.standsOn(elsewhere)).isFalse();
    }

    @Test
    void a_head_stands_on_what_its_decision_settled_and_on_all_behind_it() {
        HistoryEntry beforeElsewhere = row(4, null, null);
        HistoryEntry theirs = row(5, beforeElsewhere, null);
        HistoryEntry decision = row(6, second, theirs);
        Ancestry settled = ancestry(first, second, aside(beforeElsewhere), aside(theirs), decision);
        assertThat(settled.standsOn(theirs)).isTrue();
        assertThat(settled.standsOn(beforeElsewhere)).isTrue();
        assertThat(settled.standsOn(first)).isTrue();
    }

    /** To know of an answer is less than to have changed it. */
    @Test
    void a_head_does_not_stand_on_what_was_only_laid_aside() {
        Ancestry line = ancestry(first, second, aside(elsewhere));
        assertThat(line.head()).isEqualTo(second);
        assertThat(line.has(elsewhere)).isTrue();
        assertThat(line.standsOn(elsewhere)).isFalse();
    }

    @Test
    void there_is_none_where_everything_was_laid_aside() {
        assertThat(Ancestry.of(List.of(aside(first)))).isNull();
        assertThat(Ancestry.of(List.of())).isNull();
    }

    private static Ancestry ancestry(HistoryEntry... rows) {
        Ancestry ancestry = Ancestry.of(List.of(rows));
        assertThat(ancestry).isNotNull();
        return ancestry;
    }

    private static HistoryEntry row(int number, @Nullable HistoryEntry previous, @Nullable HistoryEntry merged) {
        Step step = new Step(
                new QuestionId("law"),
                Answer.of(new Response.Figure(number)),
                Instant.ofEpochSecond(number),
                "",
                "",
                previous == null ? null : previous.hash(),
                merged == null ? null : merged.hash(),
                null);
        return HistoryEntry.of(1, Answer.NONE, step, Digests.SHA_256);
    }

    private static HistoryEntry aside(HistoryEntry row) {
        return new HistoryEntry(row.revision(), row.before(), row.step(), row.hash(), true);
    }
}
