package org.southsouth.readiness.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.southsouth.readiness.store.StoreSamples.CAMBODIA;
import static org.southsouth.readiness.store.StoreSamples.LAW;
import static org.southsouth.readiness.store.StoreSamples.NOON;
import static org.southsouth.readiness.store.StoreSamples.PARTLY;
import static org.southsouth.readiness.store.StoreSamples.PROFILE;
import static org.southsouth.readiness.store.StoreSamples.SHARE;
import static org.southsouth.readiness.store.StoreSamples.STARTED;
import static org.southsouth.readiness.store.StoreSamples.YES;
import static org.southsouth.readiness.store.StoreSamples.cambodia;
import static org.southsouth.readiness.store.StoreSamples.change;
import static org.southsouth.readiness.store.StoreSamples.with;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewStanding;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.testing.Questionnaires;

class JdbiReviewStoreTest implements StoreTest {
    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC, Questionnaires.pillar("p", Questionnaires.theme("t", Questionnaires.levels("a"))));
    private static final List<Person> SIGNING = List.of(new Person("Sok Dara", "chair"), new Person("Chan Lina", ""));

    @TempDir
    Path folder;

    private Database database;
    private JdbiAssessmentStore answers;
    private JdbiReviewStore store;

    @BeforeEach
    void open() {
        database = database(folder);
        answers = StoreSamples.store(database);
        store = new JdbiReviewStore(
                database, Clock.fixed(NOON, ZoneOffset.UTC), framework -> "text of " + framework.title());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void again() {
        database.close();
        open();
    }

    private void rule(long revision, ReviewState state, String comment) {
        store.give(CAMBODIA, List.of(new ReviewDecision(LAW, revision, state, comment, "Ana")));
    }

    private void signOff() {
        store.signOff(new Signing(CAMBODIA, SIGNING, "The census is old.", "Ana"), FRAMEWORK);
    }

    private static void assertRefused(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void a_state_is_kept_with_its_revision_and_falls_back_when_the_answer_changes() {
        answers.add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES))));
        rule(1, ReviewState.VALIDATED, "");
        again();
        assertThat(store.load(CAMBODIA).stateOf(LAW)).isEqualTo(ReviewState.VALIDATED);
        assertThat(store.standings()).containsExactly(Map.entry(CAMBODIA, new ReviewStanding(1, 0, Optional.empty())));
        answers.save(change(LAW, YES, PARTLY));
        Reviews changed = store.load(CAMBODIA);
        assertThat(changed.stateOf(LAW)).isEqualTo(ReviewState.DRAFT);
        assertThat(changed.lastOf(LAW)).contains(new Review(LAW, 1, ReviewState.VALIDATED, NOON, "Ana"));
        assertThat(store.standings()).isEmpty();
        // Back to the same words is still another answer than the one that was looked at.
        answers.save(change(LAW, PARTLY, YES));
        assertThat(store.load(CAMBODIA).stateOf(LAW)).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void a_state_for_an_older_revision_is_refused_with_its_comment() {
        answers.add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES))));
        answers.save(change(LAW, YES, PARTLY));
        assertRefused(Reason.OUTDATED, () -> rule(1, ReviewState.DISPUTED, "Not in force."));
        assertThat(store.load(CAMBODIA).commentsOn(LAW)).isEmpty();
        answers.save(change(LAW, PARTLY, Answer.NONE));
        assertRefused(Reason.OUTDATED, () -> rule(2, ReviewState.REVIEWED, ""));
        assertThat(store.load(CAMBODIA).revisionOf(LAW)).isEqualTo(3);
    }

    @Test
    void a_dispute_comes_with_its_comment_which_is_settled_once_and_stays() {
        answers.add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES))));
        rule(1, ReviewState.DISPUTED, "Not in force.");
        store.comment(CAMBODIA, SHARE, "Which year?", "Ben");
        Comment dispute = store.load(CAMBODIA).commentsOn(LAW).get(0);
        store.settle(CAMBODIA, dispute.number(), "Ben");
        store.settle(CAMBODIA, dispute.number(), "Eve");
        again();
        Reviews reviews = store.load(CAMBODIA);
        assertThat(reviews.commentsOn(LAW))
                .containsExactly(new Comment(
                        dispute.number(),
                        LAW,
                        "Not in force.",
                        NOON,
                        "Ana",
                        Optional.of(new Comment.Settlement(NOON, "Ben"))));
        assertThat(reviews.discussed()).containsExactly(SHARE);
        assertThat(store.standings()).containsExactly(Map.entry(CAMBODIA, new ReviewStanding(0, 1, Optional.empty())));
    }

    @Test
    void a_dispute_stands_again_without_a_new_comment_and_the_comment_that_was_settled_is_open() {
        answers.add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES))));
        rule(1, ReviewState.DISPUTED, "Not in force.");
        store.comment(CAMBODIA, LAW, "Which year?", "Ben");
        List<Comment> before = store.load(CAMBODIA).commentsOn(LAW);
        rule(1, ReviewState.REVIEWED, "");
        before.forEach(comment -> store.settle(CAMBODIA, comment.number(), "Ben"));
        store.give(
                CAMBODIA, List.of(new ReviewDecision(LAW, 1, ReviewState.DISPUTED, "", "Ana", true, Optional.empty())));
        store.unsettle(CAMBODIA, before.get(0).number());
        store.unsettle(CAMBODIA, before.get(0).number());
        again();
        Reviews reviews = store.load(CAMBODIA);
        assertThat(reviews.stateOf(LAW)).isEqualTo(ReviewState.DISPUTED);
        assertThat(reviews.commentsOn(LAW)).hasSize(2).startsWith(before.get(0));
        assertThat(reviews.commentsOn(LAW).get(1).isOpen()).isFalse();
        rule(1, ReviewState.VALIDATED, "");
        signOff();
        assertRefused(
                Reason.SIGNED_OFF, () -> store.unsettle(CAMBODIA, before.get(1).number()));
    }

    @Test
    void a_comment_is_withdrawn_as_long_as_nobody_settled_it() {
        answers.add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES))));
        store.comment(CAMBODIA, LAW, "Which year?", "Ben");
        store.comment(CAMBODIA, LAW, "Which law?", "Ana");
        List<Comment> both = store.load(CAMBODIA).commentsOn(LAW);
        store.settle(CAMBODIA, both.get(0).number(), "Ana");
        both.forEach(comment -> store.withdraw(CAMBODIA, comment.number()));
        again();
        assertThat(store.load(CAMBODIA).commentsOn(LAW))
                .extracting(Comment::text)
                .containsExactly("Which year?");
    }

    /** Whoever took back stood there as the reviewer of what they had never read. */
    @Test
    void what_stands_again_does_so_as_it_was_given_first() {
        answers.add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES))));
        rule(1, ReviewState.REVIEWED, "");
        Review stood = store.load(CAMBODIA).standingOf(LAW).orElseThrow();
        store.give(CAMBODIA, List.of(new ReviewDecision(LAW, 1, ReviewState.DISPUTED, "Which year?", "Ben")));
        store.give(CAMBODIA, List.of(ReviewDecision.again(stood)));
        again();
        assertThat(store.load(CAMBODIA).standingOf(LAW)).contains(stood);
    }

    @Test
    void what_is_signed_off_takes_no_writes_until_it_is_reopened_with_a_reason() {
        answers.add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES))));
        rule(1, ReviewState.VALIDATED, "");
        signOff();
        again();
        assertRefused(Reason.SIGNED_OFF, () -> answers.layAside(change(LAW, YES, PARTLY)));
        assertRefused(Reason.SIGNED_OFF, () -> answers.save(change(LAW, YES, PARTLY)));
        assertRefused(
                Reason.SIGNED_OFF, () -> answers.saveProfile(CAMBODIA, PROFILE.withRound(PROFILE.round()), STARTED));
        assertRefused(Reason.SIGNED_OFF, () -> rule(1, ReviewState.DRAFT, ""));
        assertRefused(Reason.SIGNED_OFF, () -> store.comment(CAMBODIA, LAW, "Late.", "Ben"));
        assertRefused(Reason.SIGNED_OFF, this::signOff);
        assertThat(answers.load(CAMBODIA).answers().to(LAW)).isEqualTo(YES);
        assertThat(answers.history(CAMBODIA)).hasSize(1);
        SignOff signed = new SignOff(SIGNING, "The census is old.", NOON, "Ana", Optional.empty());
        SignOff kept = store.load(CAMBODIA).signOff().orElseThrow();
        assertThat(kept).isEqualTo(signed.with(kept.code().orElseThrow()));
        assertThat(store.standings().get(CAMBODIA)).isEqualTo(new ReviewStanding(1, 0, Optional.of(kept)));

        store.reopen(CAMBODIA, "A new law.", "Ben");
        answers.save(change(LAW, YES, PARTLY));
        again();
        assertThat(store.load(CAMBODIA).isLocked()).isFalse();
        assertThat(store.load(CAMBODIA).signOffs())
                .containsExactly(kept.reopened(new SignOff.Reopening("A new law.", NOON, "Ben")));
        assertRefused(Reason.MISSING, () -> store.reopen(CAMBODIA, "Again.", "Ben"));
        signOff();
        assertThat(store.load(CAMBODIA).signOffs()).hasSize(2);
    }

    @Test
    void the_text_of_the_framework_is_kept_with_the_signatures() {
        answers.add(List.of(cambodia()));
        signOff();
        again();
        JdbiFrameworkStore frameworks = new JdbiFrameworkStore(database, Clock.systemUTC());
        assertThat(frameworks.json(FRAMEWORK.ref())).isEmpty();
        assertThat(frameworks.signedJson(FRAMEWORK.ref())).contains("text of Test");
    }

    @Test
    void what_is_not_there_cannot_be_reviewed() {
        answers.add(List.of(cambodia()));
        answers.delete(CAMBODIA);
        assertRefused(Reason.MISSING, () -> rule(0, ReviewState.REVIEWED, ""));
        assertRefused(Reason.MISSING, () -> store.comment(new AssessmentId("none"), LAW, "Hm.", "Ana"));
        new JdbiRemovedStore(database).purgeRemovedBefore(NOON.plusSeconds(1));
        assertThat(store.load(CAMBODIA).signOffs()).isEmpty();
    }

    @Test
    void a_database_from_before_reviews_is_brought_up_to_date_with_its_answers() {
        answers.add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES))));
        StoreSamples.takeBack(database, 4, "review");
        again();
        assertThat(answers.load(CAMBODIA).answers().to(LAW)).isEqualTo(YES);
        rule(1, ReviewState.REVIEWED, "");
        assertThat(store.load(CAMBODIA).stateOf(LAW)).isEqualTo(ReviewState.REVIEWED);
    }

    /** Over random work: what was signed is what stands, and what was validated and is not any more left its trail. */
    @Test
    void a_validated_answer_never_changes_without_a_trace() {
        answers.add(List.of(with(CAMBODIA.value(), Map.of(LAW, YES))));
        Random random = new Random(4);
        boolean isLocked = false;
        for (int i = 0; i < 200; i++) {
            Answer before = answers.load(CAMBODIA).answers().to(LAW);
            Reviews was = store.load(CAMBODIA);
            Answer wanted = before.withNote("note " + random.nextInt(3));
            try {
                switch (random.nextInt(4)) {
                    case 0 -> rule(was.revisionOf(LAW), ReviewState.VALIDATED, "");
                    case 1 -> signOff();
                    case 2 -> {
                        if (random.nextInt(3) == 0 && isLocked) {
                            store.reopen(CAMBODIA, "try " + i, "Ben");
                        }
                    }
                    default -> answers.save(change(LAW, before, wanted));
                }
            } catch (StoreException e) {
                assertThat(e.reason()).isEqualTo(Reason.SIGNED_OFF);
            }
            Answer after = answers.load(CAMBODIA).answers().to(LAW);
            Reviews now = store.load(CAMBODIA);
            if (!after.equals(before)) {
                assertThat(was.isLocked()).isFalse();
                assertThat(now.stateOf(LAW)).isEqualTo(ReviewState.DRAFT);
                List<HistoryEntry> trail = answers.history(CAMBODIA);
                HistoryEntry last = trail.get(trail.size() - 1);
                assertThat(last.before()).isEqualTo(before);
                assertThat(last.after()).isEqualTo(after);
                assertThat(last.revision()).isEqualTo(now.revisionOf(LAW));
            }
            if (was.isLocked() && !now.isLocked()) {
                assertThat(now.signOffs().get(now.signOffs().size() - 1).reopening())
                        .isPresent();
            }
            isLocked = now.isLocked();
        }
    }
}
