package org.southsouth.readiness.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.Digests;

class RenamingTest {
    private static final QuestionId LAW = new QuestionId("LAW");
    private static final QuestionId NET = new QuestionId("NET");
    private static final String ROLE = "an officer";

    private final List<HistoryEntry> trail = new ArrayList<>();

    private String row(QuestionId question, String by, String choice, @Nullable String previous) {
        return row(question, by, choice, previous, null, false);
    }

    private String row(
            QuestionId question,
            String by,
            String choice,
            @Nullable String previous,
            @Nullable String merged,
            boolean isAside) {
        Answer before = trail.stream()
                .filter(row -> row.hash().equals(previous))
                .map(HistoryEntry::after)
                .findFirst()
                .orElse(Answer.NONE);
        Step step = new Step(
                question,
                Answer.of(new Response.Chosen(choice)).withNote("as Sok Dara said"),
                Instant.ofEpochSecond(trail.size()),
                by,
                "because",
                previous,
                merged,
                null);
        HistoryEntry row = new HistoryEntry(trail.size(), before, step, step.hash(Digests.SHA_256), isAside);
        trail.add(row);
        return row.hash();
    }

    private List<HistoryEntry> renamed() {
        Map<String, HistoryEntry> changed = Renaming.of(trail, "Sok Dara", ROLE, Digests.SHA_256);
        return trail.stream().map(row -> changed.getOrDefault(row.hash(), row)).toList();
    }

    @Test
    void from_the_first_row_of_somebody_on_the_rows_of_a_question_are_chained_anew() {
        String first = row(LAW, "Chan Lina", "draft", null);
        String second = row(LAW, "Sok Dara", "in-force", first);
        row(LAW, "Chan Lina", "none", second);
        String other = row(NET, "Chan Lina", "yes", null);
        assertThat(ChainCheck.of(renamed(), Digests.SHA_256)).isEmpty();
        assertThat(renamed().get(0).hash()).isEqualTo(first);
        assertThat(renamed().get(3).hash()).isEqualTo(other);
        assertThat(renamed()).extracting(HistoryEntry::by).containsExactly("Chan Lina", ROLE, "Chan Lina", "Chan Lina");
        assertThat(renamed()).extracting(HistoryEntry::after).containsExactlyElementsOf(afters());
    }

    private List<Answer> afters() {
        return trail.stream().map(HistoryEntry::after).toList();
    }

    @Test
    void a_decision_still_names_the_row_that_it_settled() {
        String mine = row(LAW, "Chan Lina", "draft", null);
        String theirs = row(LAW, "sok dara", "none", null, null, true);
        row(LAW, "Chan Lina", "in-force", mine, theirs, false);
        assertThat(ChainCheck.of(renamed(), Digests.SHA_256)).isEmpty();
        assertThat(renamed().get(2).merged()).isEqualTo(renamed().get(1).hash()).isNotEqualTo(theirs);
        assertThat(renamed().get(1).isAside()).isTrue();
    }

    @Test
    void where_nobody_of_that_name_changed_anything_every_row_stays() {
        row(LAW, "Chan Lina", "draft", null);
        assertThat(Renaming.of(trail, "Sok Dara", ROLE, Digests.SHA_256)).isEmpty();
    }

    @Test
    void two_who_said_the_same_in_one_moment_do_not_become_one_row() {
        Step step = Step.of(LAW, Answer.of(new Response.Chosen("draft")), Instant.EPOCH, ROLE, null);
        Step same = step.signedBy("Sok Dara");
        trail.add(new HistoryEntry(1, Answer.NONE, step, step.hash(Digests.SHA_256), false));
        trail.add(new HistoryEntry(2, Answer.NONE, same, same.hash(Digests.SHA_256), true));
        assertThat(renamed()).extracting(HistoryEntry::by).containsExactly(ROLE, ROLE + " 2");
        assertThat(renamed()).extracting(HistoryEntry::hash).doesNotHaveDuplicates();
        assertThat(ChainCheck.of(renamed(), Digests.SHA_256)).isEmpty();
    }
}
