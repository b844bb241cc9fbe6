package org.southsouth.readiness.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.Digests;

/** What holds for all histories of copies that answer, and send one another files, by chance. */
class MergingPropertiesTest {
    private static final int QUESTIONS = 3;

    @Property(tries = 1000)
    void no_answer_is_lost(@ForAll long seed) {
        Random random = new Random(seed);
        List<MemoryComputer> desks = desks(random, 2);
        Set<String> all = new HashSet<>(hashes(desks.get(0)));
        all.addAll(hashes(desks.get(1)));
        desks.get(0).merge(desks.get(1).whole(), random);
        assertThat(hashes(desks.get(0))).containsAll(all);
        assertThat(ChainCheck.heads(desks.get(0).trail()).keySet())
                .containsAll(ChainCheck.heads(desks.get(1).trail()).keySet());
    }

    @Property(tries = 1000)
    void every_trail_stays_whole(@ForAll long seed) {
        Random random = new Random(seed);
        for (MemoryComputer desk : desks(random, 3)) {
            Set<String> seen = new HashSet<>();
            for (HistoryEntry row : desk.trail()) {
                assertThat(row.step().hash(Digests.SHA_256)).isEqualTo(row.hash());
                assertThat(row.previous() == null || seen.contains(row.previous()))
                        .isTrue();
                assertThat(row.merged() == null || seen.contains(row.merged())).isTrue();
                assertThat(seen.add(row.hash())).isTrue();
            }
        }
    }

    @Property(tries = 1000)
    void merging_twice_changes_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<MemoryComputer> desks = desks(random, 2);
        Copy theirs = desks.get(1).whole();
        desks.get(0).merge(theirs, random);
        List<HistoryEntry> once = desks.get(0).trail();
        MergePlan again = desks.get(0).plan(theirs);
        assertThat(again.isKnown() || theirs.trail().isEmpty()).isTrue();
        assertThat(again.of(AnswerMerge.Kind.CONFLICT)).isEmpty();
        assertThat(again.of(AnswerMerge.Kind.THEIRS_NEWER)).isEmpty();
        desks.get(0).merge(theirs, random);
        assertThat(desks.get(0).trail()).isEqualTo(once);
    }

    @Property(tries = 1000)
    void both_ways_give_the_same_answers_where_there_was_no_conflict(@ForAll long seed) {
        Random random = new Random(seed);
        List<MemoryComputer> desks = desks(random, 2);
        Copy one = desks.get(0).whole();
        Copy two = desks.get(1).whole();
        MergePlan here = desks.get(0).merge(two, random);
        MergePlan there = desks.get(1).merge(one, random);
        assertThat(conflicts(here)).isEqualTo(conflicts(there));
        for (int question = 0; question < QUESTIONS; question++) {
            if (!conflicts(here).contains(id(question))) {
                assertThat(desks.get(0).answers().to(id(question)))
                        .isEqualTo(desks.get(1).answers().to(id(question)));
            }
        }
    }

    /** An answer that was changed and changed back: chance finds it once in fifty thousand. */
    @Example
    void the_order_does_not_matter_where_an_answer_was_changed_back() {
        the_order_of_three_files_does_not_matter_where_there_is_no_conflict(8845);
        the_order_of_three_files_does_not_matter_where_there_is_no_conflict(77310);
        the_order_of_three_files_does_not_matter_where_there_is_no_conflict(217566);
    }

    /** Questions are merged apart from one another, so each is looked at by itself. */
    @Property(tries = 1000)
    void the_order_of_three_files_does_not_matter_where_there_is_no_conflict(@ForAll long seed) {
        Random random = new Random(seed);
        List<MemoryComputer> desks = desks(random, 4);
        Set<QuestionId> conflicts = new HashSet<>();
        List<MemoryComputer> ends = new ArrayList<>();
        for (int[] order : new int[][] {{1, 2, 3}, {1, 3, 2}, {2, 1, 3}, {2, 3, 1}, {3, 1, 2}, {3, 2, 1}}) {
            MemoryComputer end = desks.get(0).copy("end");
            for (int file : order) {
                conflicts.addAll(conflicts(end.merge(desks.get(file).whole(), random)));
            }
            ends.add(end);
        }
        for (MemoryComputer end : ends) {
            for (int question = 0; question < QUESTIONS; question++) {
                if (!conflicts.contains(id(question))) {
                    assertThat(end.answers().to(id(question)))
                            .isEqualTo(ends.get(0).answers().to(id(question)));
                }
            }
        }
    }

    /** Whoever erases, and which of the two copies it was in: what a merge finds, takes and leaves is the same. */
    @Property(tries = 1000)
    void an_erased_name_does_not_change_what_a_merge_does(@ForAll long seed) {
        Random random = new Random(seed);
        List<MemoryComputer> desks = desks(random, 3);
        MemoryComputer mine = desks.get(0).copy("mine");
        MemoryComputer theirs = desks.get(1).copy("theirs");
        for (int erasure = 0; erasure <= random.nextInt(2); erasure++) {
            (random.nextBoolean() ? mine : theirs).erase("desk " + random.nextInt(3), "role " + erasure);
        }
        MergePlan before = desks.get(0).plan(desks.get(1).whole());
        MergePlan after = mine.plan(theirs.whole());
        assertThat(kinds(after)).isEqualTo(kinds(before));
        assertThat(after.isKnown()).isEqualTo(before.isKnown());
        long choice = random.nextLong();
        desks.get(0).merge(desks.get(1).whole(), new Random(choice));
        mine.merge(theirs.whole(), new Random(choice));
        assertThat(mine.answers()).isEqualTo(desks.get(0).answers());
        assertThat(mine.trail()).hasSameSizeAs(desks.get(0).trail());
        assertThat(ChainCheck.of(mine.trail(), Digests.SHA_256)).isEmpty();
        assertThat(mine.plan(theirs.whole()).of(AnswerMerge.Kind.CONFLICT)).isEmpty();
        assertThat(theirs.plan(mine.whole()).of(AnswerMerge.Kind.CONFLICT)).isEmpty();
    }

    private static List<AnswerMerge.Kind> kinds(MergePlan plan) {
        return plan.answers().stream().map(AnswerMerge::kind).toList();
    }

    /** Else the properties would say little. */
    @Example
    void every_kind_of_meeting_is_among_those() {
        Set<AnswerMerge.Kind> kinds = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            List<MemoryComputer> desks = desks(new Random(seed), 2);
            desks.get(0).plan(desks.get(1).whole()).answers().forEach(answer -> kinds.add(answer.kind()));
        }
        assertThat(kinds).containsExactlyInAnyOrder(AnswerMerge.Kind.values());
    }

    private static Collection<QuestionId> conflicts(MergePlan plan) {
        return plan.of(AnswerMerge.Kind.CONFLICT).stream()
                .map(AnswerMerge::question)
                .collect(Collectors.toSet());
    }

    private static List<MemoryComputer> desks(Random random, int count) {
        List<MemoryComputer> desks = new ArrayList<>();
        for (int desk = 0; desk < count; desk++) {
            desks.add(new MemoryComputer("desk " + desk, random.nextInt(20)));
        }
        int events = random.nextInt(12) + 1;
        for (int event = 0; event < events; event++) {
            MemoryComputer desk = desks.get(random.nextInt(count));
            if (random.nextInt(3) == 0) {
                desk.merge(desks.get(random.nextInt(count)).whole(), random);
            } else {
                desk.answer(id(random.nextInt(QUESTIONS)), answer(random));
            }
        }
        return desks;
    }

    private static Answer answer(Random random) {
        int choice = random.nextInt(4);
        return choice == 0 ? Answer.NONE : Answer.of(new Response.Chosen("option-" + choice));
    }

    private static Set<String> hashes(MemoryComputer desk) {
        return desk.trail().stream().map(HistoryEntry::hash).collect(Collectors.toSet());
    }

    private static QuestionId id(int number) {
        return new QuestionId("Q" + number);
    }
}
