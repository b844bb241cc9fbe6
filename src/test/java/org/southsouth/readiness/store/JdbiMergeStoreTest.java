package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.PARTLY;
import static org.southsouth.readiness.store.StoreSamples.SHARE;
import static org.southsouth.readiness.store.StoreSamples.STARTED;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.change;
import static org.southsouth.readiness.store.StoreSamples.with;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.merge.AnswerMerge;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.Decision;
import org.southsouth.readiness.core.merge.LocalState;
import org.southsouth.readiness.core.merge.MergeChanges;
import org.southsouth.readiness.core.merge.MergePlan;
import org.southsouth.readiness.core.merge.MergeStore.Merged;
import org.southsouth.readiness.core.merge.MergeWatch;
import org.southsouth.readiness.core.merge.Merging;
import org.southsouth.readiness.core.merge.PastMerge;
import org.southsouth.readiness.core.merge.Receipt;
import org.southsouth.readiness.core.merge.Resolution;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.review.CodeFit;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.ReviewTrail;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.testing.Questionnaires;

class JdbiMergeStoreTest implements StoreTest {
    private static final Framework FRAMEWORK = Questionnaires.framework(Mean.ARITHMETIC, Questionnaires.pillar("law"));

    private static final Answer NO = Answer.of(new Response.Chosen("none"));
    private static final Clock LATER = Clock.fixed(NOON.plusSeconds(600), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Database here;
    private Database there;
    private final List<BackupReason> warnings = new ArrayList<>();

    @BeforeEach
    void open() {
        here = database(folder.resolve("here"));
        there = database(folder.resolve("there"));
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void an_assessment_that_is_not_here_comes_whole() {
        StoreSamples.store(there).add(List.of(with(CAMBODIA.value(), Map.of(LAW, PARTLY, SHARE, YES))));
        StoreSamples.store(there).save(change(LAW, PARTLY, NO));
        merge(here, there, Map.of());
        assertThat(StoreSamples.store(here).load(CAMBODIA))
                .isEqualTo(StoreSamples.store(there).load(CAMBODIA));
        assertThat(StoreSamples.store(here).find(CAMBODIA).orElseThrow().standing())
                .isEqualTo(STARTED);
        // The changes of a question keep their order; which question's first change stands first is nobody's promise.
        assertThat(StoreSamples.store(here).history(CAMBODIA))
                .containsExactlyInAnyOrderElementsOf(StoreSamples.store(there).history(CAMBODIA));
        assertThat(warnings).containsExactly(BackupReason.BEFORE_MERGE);
        assertSound(here);
    }

    @Test
    void what_is_to_be_confirmed_comes_with_a_new_round_and_is_no_answer() {
        Carrying carrying = new Carrying(Map.of(LAW, new Carried(YES, new Round("2023"), "lina", NOON)), List.of());
        StoreSamples.store(there).addRound(StoreSamples.cambodia(), carrying);
        merge(here, there, Map.of());
        assertThat(StoreSamples.store(here).carried(CAMBODIA)).isEqualTo(carrying);
        assertThat(StoreSamples.store(here).load(CAMBODIA).answers().size()).isZero();
        StoreSamples.store(there).save(change(LAW, Answer.NONE, YES));
        merge(here, there, Map.of());
        assertThat(StoreSamples.store(here).load(CAMBODIA).answers().to(LAW)).isEqualTo(YES);
    }

    @Test
    void what_only_they_changed_becomes_the_answer_and_merging_twice_changes_nothing() {
        StoreSamples.store(there).add(List.of(with(CAMBODIA.value(), Map.of(LAW, PARTLY))));
        merge(here, there, Map.of());
        StoreSamples.store(there, NOON.plusSeconds(5)).save(change(LAW, PARTLY, Answer.NONE));
        StoreSamples.store(there, NOON.plusSeconds(6)).save(change(LAW, Answer.NONE, YES));
        StoreSamples.store(there, NOON.plusSeconds(7)).save(change(SHARE, Answer.NONE, NO));
        merge(here, there, Map.of());
        assertThat(StoreSamples.store(here).load(CAMBODIA).answers())
                .isEqualTo(StoreSamples.store(there).load(CAMBODIA).answers());
        List<HistoryEntry> once = StoreSamples.store(here).history(CAMBODIA);
        assertThat(plan(here, there).isKnown()).isTrue();
        merge(here, there, Map.of());
        assertThat(StoreSamples.store(here).history(CAMBODIA)).isEqualTo(once);
        assertSound(here);
    }

    @Test
    void a_conflict_is_settled_with_a_reason_and_both_answers_stay() {
        addOnBothSides();
        StoreSamples.store(here).save(change(LAW, Answer.NONE, PARTLY));
        StoreSamples.store(there, NOON.plusSeconds(5)).save(change(LAW, Answer.NONE, NO));
        assertThat(plan(here, there).of(AnswerMerge.Kind.CONFLICT)).hasSize(1);
        merge(here, there, Map.of(LAW, new Resolution.Other(YES, "the law is in force")));
        assertThat(StoreSamples.store(here).load(CAMBODIA).answers().to(LAW)).isEqualTo(YES);
        assertThat(StoreSamples.store(here).history(CAMBODIA))
                .extracting(HistoryEntry::after)
                .containsExactly(PARTLY, NO, YES);
        assertThat(StoreSamples.store(here).history(CAMBODIA))
                .extracting(HistoryEntry::reason)
                .containsExactly("", "", "the law is in force");
        assertSound(here);
        merge(there, here, Map.of());
        assertThat(StoreSamples.store(there).load(CAMBODIA).answers().to(LAW)).isEqualTo(YES);
        StoreSamples.store(here, NOON.plusSeconds(700)).save(change(LAW, YES, NO));
        assertSound(here);
        assertSound(there);
    }

    @Test
    void one_that_was_removed_comes_back_with_what_is_new() {
        addOnBothSides();
        StoreSamples.store(here).delete(CAMBODIA);
        StoreSamples.store(there).save(change(LAW, Answer.NONE, NO));
        merge(here, there, Map.of());
        assertThat(StoreSamples.store(here).load(CAMBODIA).answers().to(LAW)).isEqualTo(NO);
    }

    @Test
    void an_answer_that_came_between_stops_the_merge_and_nothing_is_changed() {
        addOnBothSides();
        StoreSamples.store(there).save(change(SHARE, Answer.NONE, NO));
        MergeChanges planned = plan(here, there).intake(Map.of());
        StoreSamples.store(here).save(change(LAW, Answer.NONE, YES));
        List<HistoryEntry> before = StoreSamples.store(here).history(CAMBODIA);
        assertThatThrownBy(() -> store(here).take(List.of(new Merged(planned, STARTED, FRAMEWORK))))
                .isInstanceOf(StoreException.class);
        assertThat(StoreSamples.store(here).history(CAMBODIA)).isEqualTo(before);
    }

    /** A decision names the answer that it settled; where that is not here, whoever looks later could not know what was decided. */
    @Test
    void a_decision_over_an_answer_that_is_not_here_stops_the_merge() {
        addOnBothSides();
        StoreSamples.store(here).save(change(LAW, Answer.NONE, PARTLY));
        StoreSamples.store(there, NOON.plusSeconds(5)).save(change(LAW, Answer.NONE, NO));
        MergeChanges planned = plan(here, there).intake(Map.of(LAW, new Resolution.Theirs("they asked")));
        Decision decision = planned.decisions().get(0);
        MergeChanges elsewhere = new MergeChanges(
                planned.theirs(),
                planned.isNew(),
                planned.rows(),
                List.of(new Decision(decision.question(), decision.answer(), decision.reason(), "f".repeat(64))),
                planned.review(),
                planned.plan(),
                planned.before(),
                planned.after());
        var before = state();
        assertThatThrownBy(() -> store(here).take(List.of(new Merged(elsewhere, STARTED, FRAMEWORK))))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(StoreException.Reason.OVERTAKEN));
        assertThat(state()).isEqualTo(before);
    }

    /** Their same answer was laid beside the one here, later; it is not the one that stands. */
    @Test
    void who_changed_an_answer_first_is_not_the_author_of_one_laid_aside() {
        addOnBothSides();
        StoreSamples.store(here).save(change(LAW, Answer.NONE, YES));
        StoreSamples.store(there, NOON.plusSeconds(5)).save(change(LAW, Answer.NONE, YES));
        merge(here, there, Map.of());
        assertThat(StoreSamples.store(here).history(CAMBODIA))
                .extracting(HistoryEntry::isAside)
                .containsExactly(false, true);
        assertThat(StoreSamples.store(here).save(change(LAW, NO, PARTLY)))
                .hasValueSatisfying(other -> assertThat(other.at()).isEqualTo(NOON));
    }

    @Test
    void a_merge_that_is_undone_never_was_and_can_be_made_again() {
        addOnBothSides();
        StoreSamples.store(here).save(change(LAW, Answer.NONE, PARTLY));
        StoreSamples.store(there, NOON.plusSeconds(5)).save(change(LAW, Answer.NONE, NO));
        StoreSamples.store(there, NOON.plusSeconds(6)).save(change(SHARE, Answer.NONE, NO));
        var before = state();
        MergeChanges changes = plan(here, there).intake(Map.of(LAW, new Resolution.Theirs("they were there")));
        Receipt receipt = store(here).take(List.of(new Merged(changes, STARTED, FRAMEWORK)));
        var after = state();
        store(here).undo(receipt);
        assertThat(warnings).containsExactly(BackupReason.BEFORE_MERGE, BackupReason.BEFORE_UNDO);
        assertThat(state()).isEqualTo(before);
        assertSound(here);
        assertThat(plan(here, there).intake(Map.of(LAW, new Resolution.Theirs("they were there"))))
                .isEqualTo(changes);
        Receipt again = store(here).take(List.of(new Merged(changes, STARTED, FRAMEWORK)));
        assertThat(state()).isEqualTo(after);
        assertThat(again.taken()).isEqualTo(receipt.taken());
        StoreSamples.store(here, NOON.plusSeconds(700)).save(change(SHARE, NO, YES));
        assertThatThrownBy(() -> store(here).undo(again))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(StoreException.Reason.OUTDATED));
        assertThat(StoreSamples.store(here).load(CAMBODIA).answers().to(SHARE)).isEqualTo(YES);
    }

    @Test
    void undone_what_was_not_here_is_gone_and_what_was_removed_is_removed() {
        StoreSamples.store(there).add(List.of(with(CAMBODIA.value(), Map.of(LAW, PARTLY))));
        assertThat(store(here).condition(CAMBODIA)).isEqualTo(LocalState.ABSENT);
        Receipt added = store(here).take(List.of(new Merged(plan(here, there).intake(Map.of()), STARTED, FRAMEWORK)));
        assertThat(store(here).condition(CAMBODIA)).isEqualTo(LocalState.LISTED);
        store(here).undo(added);
        assertThat(store(here).condition(CAMBODIA)).isEqualTo(LocalState.ABSENT);
        merge(here, there, Map.of());
        StoreSamples.store(here).delete(CAMBODIA);
        assertThat(store(here).condition(CAMBODIA)).isEqualTo(LocalState.REMOVED);
        Receipt back = store(here).take(List.of(new Merged(plan(here, there).intake(Map.of()), STARTED, FRAMEWORK)));
        assertThat(store(here).condition(CAMBODIA)).isEqualTo(LocalState.LISTED);
        store(here).undo(back);
        assertThat(store(here).condition(CAMBODIA)).isEqualTo(LocalState.REMOVED);
    }

    @Test
    void what_was_reviewed_or_signed_since_is_not_taken_away() {
        StoreSamples.store(there).add(List.of(with(CAMBODIA.value(), Map.of(LAW, PARTLY))));
        Receipt added = store(here).take(List.of(new Merged(plan(here, there).intake(Map.of()), STARTED, FRAMEWORK)));
        JdbiReviewStore reviews = new JdbiReviewStore(here, LATER, framework -> "text");
        reviews.comment(CAMBODIA, LAW, "which law?", "dara");
        assertThatThrownBy(() -> store(here).undo(added)).isInstanceOf(StoreException.class);
        assertThat(reviews.load(CAMBODIA).commentsOn(LAW)).hasSize(1);
        reviews.signOff(new Signing(CAMBODIA, List.of(new Person("Lina", "")), "", "dara"), FRAMEWORK);
        assertThat(store(here).condition(CAMBODIA)).isEqualTo(LocalState.SIGNED_OFF);
        StoreSamples.store(there).save(change(SHARE, Answer.NONE, NO));
        MergeChanges late = plan(here, there).intake(Map.of());
        assertThatThrownBy(() -> store(here).take(List.of(new Merged(late, STARTED, FRAMEWORK))))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(StoreException.Reason.SIGNED_OFF));
        assertThat(StoreSamples.store(here).history(CAMBODIA)).hasSize(1);
    }

    @Test
    void what_was_planned_since_is_not_taken_away() {
        StoreSamples.store(there).add(List.of(with(CAMBODIA.value(), Map.of(LAW, PARTLY))));
        Receipt added = store(here).take(List.of(new Merged(plan(here, there).intake(Map.of()), STARTED, FRAMEWORK)));
        JdbiPlanStore plans = new JdbiPlanStore(here, LATER, () -> "Ana");
        plans.add(CAMBODIA, List.of(JdbiPlanStoreTest.WHOLE));
        assertThatThrownBy(() -> store(here).undo(added)).isInstanceOf(StoreException.class);
        assertThat(plans.load(CAMBODIA)).containsExactly(JdbiPlanStoreTest.WHOLE);
    }

    @Test
    void a_merge_that_is_stopped_between_two_assessments_has_changed_nothing() {
        addOnBothSides();
        StoreSamples.store(there).save(change(SHARE, Answer.NONE, NO));
        StoreSamples.store(there).add(List.of(with("other", Map.of(LAW, PARTLY))));
        var before = state();
        List<Merged> both = List.of(
                new Merged(plan(here, there).intake(Map.of()), STARTED, FRAMEWORK),
                new Merged(
                        Merging.plan(
                                        null,
                                        store(there)
                                                .copy(new AssessmentId("other"))
                                                .orElseThrow(),
                                        new Sha256Digest())
                                .intake(Map.of()),
                        STARTED,
                        FRAMEWORK));
        for (int stop = 1; stop <= 4; stop++) {
            int last = stop;
            List<Integer> told = new ArrayList<>();
            assertThat(store(here).take(both, Map.of(), (done, all) -> {
                        told.add(done);
                        assertThat(all).isEqualTo(2);
                        return told.size() < last;
                    }))
                    .isEmpty();
            assertThat(told).isEqualTo(List.of(0, 0, 1, 2).subList(0, stop));
            assertThat(state()).isEqualTo(before);
            assertThat(StoreSamples.store(here).find(new AssessmentId("other"))).isEmpty();
            assertThat(store(here).past(9)).isEmpty();
        }
        assertThat(store(here).take(both, Map.of(), MergeWatch.NONE)).isPresent();
        assertThat(StoreSamples.store(here).find(new AssessmentId("other"))).isPresent();
    }

    @Test
    void earlier_merges_are_kept_with_what_came_and_taken_back_the_last_first() {
        addOnBothSides();
        StoreSamples.store(here).save(change(LAW, Answer.NONE, PARTLY));
        var first = state();
        StoreSamples.store(there, NOON.plusSeconds(5)).save(change(SHARE, Answer.NONE, NO));
        merge(here, there, Map.of());
        var second = state();
        StoreSamples.store(there, NOON.plusSeconds(6)).save(change(SHARE, NO, YES));
        merge(here, there, Map.of());
        here.close();
        here = database(folder.resolve("here"));
        List<PastMerge> past = store(here).past(9);
        assertThat(past).hasSize(2);
        assertThat(past.get(0).hindrance()).isEmpty();
        assertThat(past.get(0).by()).isEqualTo("dara");
        assertThat(past.get(0).receipt().at()).isEqualTo(LATER.instant());
        assertThat(past.get(0).parts())
                .containsExactly(new PastMerge.Part(
                        StoreSamples.PROFILE, false, new PastMerge.Came(0, 0, 0, 0, 1, List.of("dara"))));
        assertThat(reason(past.get(1))).contains(PastMerge.Reason.MERGED);
        assertThatThrownBy(() -> store(here).undo(past.get(1).receipt())).isInstanceOf(StoreException.class);
        store(here).undo(past.get(0).receipt());
        assertThat(state()).isEqualTo(second);
        PastMerge left = store(here).past(9).get(0);
        assertThat(left.hindrance()).isEmpty();
        store(here).undo(left.receipt());
        assertThat(state()).isEqualTo(first);
        assertThat(store(here).past(9)).isEmpty();
        assertThatThrownBy(() -> store(here).undo(left.receipt())).isInstanceOf(StoreException.class);
    }

    @Test
    void what_stands_in_the_way_of_taking_a_merge_back_is_told() {
        StoreSamples.store(there).add(List.of(with(CAMBODIA.value(), Map.of(LAW, PARTLY))));
        merge(here, there, Map.of());
        assertThat(store(here).past(9).get(0).parts())
                .containsExactly(new PastMerge.Part(
                        StoreSamples.PROFILE, true, new PastMerge.Came(0, 0, 0, 1, 0, List.of("dara"))));
        JdbiAssessmentStore answers = StoreSamples.store(here, NOON.plusSeconds(900));
        answers.saveProfile(CAMBODIA, StoreSamples.PROFILE.withRound(new Round("2031")), STARTED);
        assertHindered(PastMerge.Reason.SET_UP);
        new JdbiReviewStore(here, LATER, framework -> "text").comment(CAMBODIA, LAW, "which law?", "dara");
        assertHindered(PastMerge.Reason.REVIEWED);
        answers.save(change(LAW, PARTLY, YES));
        assertHindered(PastMerge.Reason.ANSWERED);
        new JdbiReviewStore(here, LATER, framework -> "text")
                .signOff(
                        new Signing(CAMBODIA, List.of(new Person("Lina", "")), "", "dara"),
                        Questionnaires.framework(Mean.ARITHMETIC, Questionnaires.pillar("law")));
        assertHindered(PastMerge.Reason.SIGNED_OFF);
        answers.delete(CAMBODIA);
        assertHindered(PastMerge.Reason.REMOVED);
        new JdbiRemovedStore(here).purgeRemovedBefore(NOON.plusSeconds(9000));
        PastMerge gone = store(here).past(9).get(0);
        assertThat(gone.hindrance()).contains(new PastMerge.Hindrance(PastMerge.Reason.GONE, Optional.empty()));
        assertThat(gone.parts()).isEmpty();
    }

    private void assertHindered(PastMerge.Reason reason) {
        assertThat(reason(store(here).past(9).get(0))).contains(reason);
    }

    private static Optional<PastMerge.Reason> reason(PastMerge merge) {
        return merge.hindrance().map(PastMerge.Hindrance::reason);
    }

    @Test
    void a_review_and_a_sign_off_come_with_the_answers_and_lock_them() {
        StoreSamples.store(there).add(List.of(with(CAMBODIA.value(), Map.of(LAW, PARTLY, SHARE, YES))));
        sign(there);
        Receipt added = store(here).take(List.of(new Merged(plan(here, there).intake(Map.of()), STARTED, FRAMEWORK)));
        assertThat(store(here).condition(CAMBODIA)).isEqualTo(LocalState.SIGNED_OFF);
        assertThat(reviews(here).load(CAMBODIA).stateOf(LAW)).isEqualTo(ReviewState.VALIDATED);
        assertThat(reviews(here).load(CAMBODIA).commentsOn(LAW)).hasSize(1);
        assertThat(reviews(here).load(CAMBODIA).signOff())
                .isEqualTo(reviews(there).load(CAMBODIA).signOff());
        assertThat(store(here).copy(CAMBODIA).orElseThrow().review())
                .isEqualTo(store(there).copy(CAMBODIA).orElseThrow().review());
        assertThat(plan(here, there).intake(Map.of()).changesNothing()).isTrue();
        store(here).undo(added);
        assertThat(store(here).condition(CAMBODIA)).isEqualTo(LocalState.ABSENT);
    }

    @Test
    void what_was_reopened_there_is_opened_changed_and_signed_again_here_and_undone_is_as_it_was() {
        StoreSamples.store(there).add(List.of(with(CAMBODIA.value(), Map.of(LAW, PARTLY))));
        sign(there);
        merge(here, there, Map.of());
        reviews(there).reopen(CAMBODIA, "a new law", "lina");
        StoreSamples.store(there, NOON.plusSeconds(900)).save(change(LAW, PARTLY, YES));
        new JdbiReviewStore(there, Clock.fixed(NOON.plusSeconds(901), ZoneOffset.UTC), framework -> "text")
                .signOff(new Signing(CAMBODIA, List.of(new Person("Lina", "")), "", "dara"), FRAMEWORK);
        var before = state();
        Receipt again = store(here).take(List.of(new Merged(plan(here, there).intake(Map.of()), STARTED, FRAMEWORK)));
        assertThat(StoreSamples.store(here).load(CAMBODIA).answers().to(LAW)).isEqualTo(YES);
        assertThat(reviews(here).load(CAMBODIA).signOffs())
                .isEqualTo(reviews(there).load(CAMBODIA).signOffs());
        assertThat(store(here).condition(CAMBODIA)).isEqualTo(LocalState.SIGNED_OFF);
        assertSound(here);
        store(here).undo(again);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void a_state_stays_where_another_answer_is_put_beside_it() {
        StoreSamples.store(here).add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES))));
        StoreSamples.store(there, NOON.plusSeconds(5)).add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES))));
        reviews(here).give(CAMBODIA, List.of(new ReviewDecision(LAW, 1, ReviewState.REVIEWED, "", "dara")));
        reviews(there).give(CAMBODIA, List.of(new ReviewDecision(LAW, 1, ReviewState.DISPUTED, "which law?", "lina")));
        var before = state();
        Receipt receipt = store(here).take(List.of(new Merged(plan(here, there).intake(Map.of()), STARTED, FRAMEWORK)));
        assertThat(reviews(here).load(CAMBODIA).stateOf(LAW)).isEqualTo(ReviewState.DISPUTED);
        store(here).undo(receipt);
        assertThat(state()).isEqualTo(before);
        assertThat(reviews(here).load(CAMBODIA).stateOf(LAW)).isEqualTo(ReviewState.REVIEWED);
        reviews(there).give(CAMBODIA, List.of(new ReviewDecision(LAW, 1, ReviewState.REVIEWED, "", "lina")));
        merge(here, there, Map.of());
        assertThat(reviews(here).load(CAMBODIA).stateOf(LAW)).isEqualTo(ReviewState.REVIEWED);
        assertThat(reviews(here).load(CAMBODIA).hasFallenBack(LAW)).isFalse();
        assertThat(plan(here, there).intake(Map.of()).changesNothing()).isTrue();
        assertThat(store(here).copy(CAMBODIA).orElseThrow().review().given())
                .extracting(ReviewTrail.Given::change)
                .containsOnly(StoreSamples.store(here).history(CAMBODIA).get(0).hash());
    }

    @Test
    void a_comment_that_was_settled_there_is_settled_here_and_undone_is_open_again() {
        addOnBothSides();
        reviews(there).comment(CAMBODIA, LAW, "which law?", "lina");
        merge(here, there, Map.of());
        long number = reviews(there).load(CAMBODIA).commentsOn(LAW).get(0).number();
        reviews(there).settle(CAMBODIA, number, "dara");
        var before = state();
        Receipt receipt = store(here).take(List.of(new Merged(plan(here, there).intake(Map.of()), STARTED, FRAMEWORK)));
        assertThat(reviews(here).load(CAMBODIA).commentsOn(LAW))
                .singleElement()
                .satisfies(comment -> assertThat(comment.isOpen()).isFalse());
        store(here).undo(receipt);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void actions_that_were_never_here_come_also_to_what_is_signed_and_go_again_with_an_undo() {
        StoreSamples.store(there).add(List.of(with(CAMBODIA.value(), Map.of(LAW, PARTLY))));
        sign(there);
        merge(here, there, Map.of());
        JdbiPlanStore theirs = new JdbiPlanStore(there, LATER, () -> "Ana");
        theirs.add(CAMBODIA, List.of(JdbiPlanStoreTest.WHOLE));
        JdbiPlanStore plans = new JdbiPlanStore(here, LATER, () -> "dara");
        assertThat(plan(here, there).intake(Map.of()).changesNothing()).isFalse();
        Receipt receipt = store(here).take(List.of(new Merged(plan(here, there).intake(Map.of()), STARTED, FRAMEWORK)));
        assertThat(plans.load(CAMBODIA)).containsExactly(JdbiPlanStoreTest.WHOLE);
        assertThat(plans.history(CAMBODIA)).isEqualTo(theirs.history(CAMBODIA));
        assertThat(store(here).condition(CAMBODIA)).isEqualTo(LocalState.SIGNED_OFF);
        assertThat(plan(here, there).intake(Map.of()).changesNothing()).isTrue();
        assertThat(store(here).past(1))
                .singleElement()
                .satisfies(past -> assertThat(past.receipt()).isEqualTo(receipt));
        store(here).undo(receipt);
        assertThat(plans.load(CAMBODIA)).isEmpty();
        assertThat(plans.history(CAMBODIA)).isEmpty();
        assertThat(store(here).condition(CAMBODIA)).isEqualTo(LocalState.SIGNED_OFF);
        Receipt again = store(here).take(List.of(new Merged(plan(here, there).intake(Map.of()), STARTED, FRAMEWORK)));
        plans.save(CAMBODIA, JdbiPlanStoreTest.WHOLE, JdbiPlanStoreTest.WHOLE.withState(ActionState.DONE));
        assertThatThrownBy(() -> store(here).undo(again)).isInstanceOf(StoreException.class);
        assertThat(plan(here, there).intake(Map.of()).plan().differing()).isEqualTo(1);
    }

    @Test
    void a_code_travels_with_its_sign_off_and_fits_where_nothing_else_was_known() {
        StoreSamples.store(there).add(List.of(StoreSamples.cambodia()));
        StoreSamples.store(there).save(change(LAW, Answer.NONE, YES));
        sign(there);
        merge(here, there, Map.of());
        assertThat(reviews(here).load(CAMBODIA).codeFit()).isEqualTo(CodeFit.FITS);
        assertThat(reviews(here).load(CAMBODIA).signOff())
                .isEqualTo(reviews(there).load(CAMBODIA).signOff());
        assertThat(new TrailCheck(here).problems()).isEmpty();
        assertThat(plan(there, here).intake(Map.of()).changesNothing()).isTrue();
    }

    @Test
    void a_code_over_the_same_answers_by_another_way_says_so_and_is_no_fault() {
        addOnBothSides();
        StoreSamples.store(there).save(change(LAW, Answer.NONE, YES));
        StoreSamples.store(here, NOON.plusSeconds(5)).save(change(LAW, Answer.NONE, YES));
        sign(there);
        Receipt receipt = store(here).take(List.of(new Merged(plan(here, there).intake(Map.of()), STARTED, FRAMEWORK)));
        assertThat(reviews(here).load(CAMBODIA).codeFit()).isEqualTo(CodeFit.OTHER_HISTORY);
        assertThat(new TrailCheck(here).problems()).isEmpty();
        here.write(handle -> handle.execute("update signatory set name = 'Nobody'"));
        assertThat(reviews(here).load(CAMBODIA).codeFit()).isEqualTo(CodeFit.BROKEN);
        here.write(handle -> handle.execute("update signatory set name = 'Sok Dara'"));
        store(here).undo(receipt);
        assertThat(reviews(here).load(CAMBODIA).signOffs()).isEmpty();
        assertThat(new TrailCheck(here).problems()).isEmpty();
    }

    private void sign(Database database) {
        JdbiReviewStore reviews = reviews(database);
        reviews.give(CAMBODIA, List.of(new ReviewDecision(LAW, 1, ReviewState.VALIDATED, "seen the gazette", "lina")));
        reviews.signOff(
                new Signing(CAMBODIA, List.of(new Person("Sok Dara", "Secretary of State")), "on trade only", "lina"),
                FRAMEWORK);
    }

    private static JdbiReviewStore reviews(Database database) {
        return new JdbiReviewStore(database, LATER, framework -> "text");
    }

    private List<Object> state() {
        JdbiAssessmentStore store = StoreSamples.store(here);
        ReviewTrail review = store(here).copy(CAMBODIA).orElseThrow().review();
        return List.of(store.load(CAMBODIA), store.history(CAMBODIA), store.find(CAMBODIA), review);
    }

    @Test
    void without_its_backup_nothing_is_merged() {
        addOnBothSides();
        StoreSamples.store(there).save(change(SHARE, Answer.NONE, NO));
        MergeChanges planned = plan(here, there).intake(Map.of());
        JdbiMergeStore careful = new JdbiMergeStore(
                here,
                LATER,
                () -> "dara",
                reason -> {
                    throw new StoreException(StoreException.Reason.DISK_FULL, "no room for a backup", null);
                },
                framework -> "text");
        assertThatThrownBy(() -> careful.take(List.of(new Merged(planned, STARTED, FRAMEWORK))))
                .isInstanceOf(StoreException.class);
        assertThat(StoreSamples.store(here).history(CAMBODIA)).isEmpty();
    }

    private void addOnBothSides() {
        StoreSamples.store(here).add(List.of(StoreSamples.cambodia()));
        StoreSamples.store(there).add(List.of(StoreSamples.cambodia()));
    }

    private MergePlan plan(Database mine, Database theirs) {
        Copy other = store(theirs).copy(CAMBODIA).orElseThrow();
        return Merging.plan(store(mine).copy(CAMBODIA).orElse(null), other, new Sha256Digest());
    }

    private void merge(Database mine, Database theirs, Map<QuestionId, Resolution> resolutions) {
        store(mine).take(List.of(new Merged(plan(mine, theirs).intake(resolutions), STARTED, FRAMEWORK)));
    }

    private JdbiMergeStore store(Database database) {
        return new JdbiMergeStore(database, LATER, () -> "dara", warnings::add, framework -> "text");
    }

    private static void assertSound(Database database) {
        JdbiAssessmentStore store = StoreSamples.store(database);
        assertThat(ChainCheck.of(store.history(CAMBODIA), store.load(CAMBODIA).answers(), new Sha256Digest()))
                .isEmpty();
    }
}
