package org.southsouth.readiness.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.TrailEntry.Was;
import org.southsouth.readiness.testing.Digests;

class WholeTrailTest {
    private static final Instant NOON = Instant.parse("2026-11-12T12:00:00Z");
    private static final QuestionId LAW = new QuestionId("law");
    private static final QuestionId POST = new QuestionId("post");
    private static final Answer TWO = Answer.of(new Response.Chosen("2"));
    private static final Answer THREE = Answer.of(new Response.Chosen("3"));

    private static Instant at(int minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }

    private static HistoryEntry change(QuestionId question, long revision, Answer after, int minute) {
        Step step = Step.of(question, after, at(minute), "Ana", null);
        return HistoryEntry.of(revision, Answer.NONE, step, Digests.SHA_256);
    }

    private static HistoryEntry aside(long revision, Answer after, int minute) {
        Step step = Step.of(LAW, after, at(minute), "Customs", null);
        return new HistoryEntry(revision, Answer.NONE, step, step.hash(Digests.SHA_256), true);
    }

    private static Review given(long revision, ReviewState state, int minute, String by) {
        return new Review(LAW, revision, state, at(minute), by);
    }

    private static Comment said(String text, int minute, String by, Optional<Comment.Settlement> mark) {
        return new Comment(minute, LAW, text, at(minute), by, mark);
    }

    private static List<TrailEntry> trail(List<HistoryEntry> changes, List<Review> given, Comment... comments) {
        return WholeTrail.newestFirst(changes, new Reviews(Map.of(), given, List.of(comments), List.of()));
    }

    private static List<TrailEntry.Ruled> ruled(Review... given) {
        return trail(List.of(), List.of(given)).stream()
                .map(TrailEntry.Ruled.class::cast)
                .toList();
    }

    @Test
    void answers_states_comments_and_sign_offs_stand_in_one_order_of_time() {
        SignOff signOff = new SignOff(
                List.of(new Person("Lina", "chair"), new Person("Ben", "")),
                "But for the post",
                at(6),
                "Ben",
                Optional.of(new SignOff.Reopening("A new law", at(8), "Joris")));
        Comment comment = said("Which law?", 4, "Joris", Optional.of(new Comment.Settlement(at(5), "Lina")));
        List<TrailEntry> trail = WholeTrail.newestFirst(
                List.of(change(LAW, 1, TWO, 1), change(POST, 1, TWO, 7)),
                new Reviews(
                        Map.of(),
                        List.of(given(1, ReviewState.REVIEWED, 3, "Joris")),
                        List.of(comment),
                        List.of(signOff)));
        assertThat(trail)
                .extracting(TrailEntry::getClass, TrailEntry::at, TrailEntry::by, TrailEntry::question)
                .containsExactly(
                        tuple(TrailEntry.Reopened.class, at(8), "Joris", Optional.empty()),
                        tuple(TrailEntry.Answered.class, at(7), "Ana", Optional.of(POST)),
                        tuple(TrailEntry.SignedOff.class, at(6), "Ben", Optional.empty()),
                        tuple(TrailEntry.Settled.class, at(5), "Lina", Optional.of(LAW)),
                        tuple(TrailEntry.Said.class, at(4), "Joris", Optional.of(LAW)),
                        tuple(TrailEntry.Ruled.class, at(3), "Joris", Optional.of(LAW)),
                        tuple(TrailEntry.Answered.class, at(1), "Ana", Optional.of(LAW)));
        assertThat(trail.get(2).people()).containsExactly("Ben", "Lina");
    }

    @Test
    void of_one_moment_the_answer_came_first_and_the_sign_off_last() {
        Comment comment = said("Which law?", 1, "Joris", Optional.empty());
        SignOff signOff = new SignOff(List.of(), "", at(1), "Ben", Optional.empty());
        List<TrailEntry> trail = WholeTrail.newestFirst(
                List.of(change(LAW, 1, TWO, 1), change(LAW, 2, THREE, 1)),
                new Reviews(
                        Map.of(),
                        List.of(given(2, ReviewState.REVIEWED, 1, "Ana")),
                        List.of(comment),
                        List.of(signOff)));
        assertThat(trail.subList(0, 3).stream().<Class<?>>map(Object::getClass).toList())
                .containsExactly(TrailEntry.SignedOff.class, TrailEntry.Said.class, TrailEntry.Ruled.class);
        assertThat(trail.subList(3, 5))
                .containsExactly(
                        new TrailEntry.Answered(change(LAW, 2, THREE, 1)),
                        new TrailEntry.Answered(change(LAW, 1, TWO, 1)));
    }

    @Test
    void a_state_says_what_stood_before_it_and_which_answer_it_is_of() {
        List<TrailEntry> trail = trail(
                List.of(change(LAW, 1, TWO, 0), change(LAW, 2, THREE, 3)),
                List.of(
                        given(1, ReviewState.REVIEWED, 1, "Joris"),
                        given(1, ReviewState.VALIDATED, 2, "Lina"),
                        given(2, ReviewState.REVIEWED, 4, "Joris"),
                        given(2, ReviewState.DRAFT, 5, "Joris"),
                        given(3, ReviewState.REVIEWED, 6, "Joris")));
        assertThat(trail.stream().filter(TrailEntry.Ruled.class::isInstance).map(TrailEntry.Ruled.class::cast))
                .extracting(TrailEntry.Ruled::was, entry -> entry.review().state(), TrailEntry.Ruled::answer)
                .containsExactly(
                        tuple(Was.DRAFT, ReviewState.REVIEWED, Optional.of(THREE)),
                        tuple(Was.REVIEWED, ReviewState.DRAFT, Optional.of(THREE)),
                        tuple(Was.OUTDATED, ReviewState.REVIEWED, Optional.of(THREE)),
                        tuple(Was.REVIEWED, ReviewState.VALIDATED, Optional.of(TWO)),
                        tuple(Was.DRAFT, ReviewState.REVIEWED, Optional.of(TWO)));
    }

    /** It read "Outdated" before, as if somebody had changed the answer and left it so. */
    @Test
    void a_decision_that_changes_an_answer_and_validates_it_follows_the_state_of_before() {
        Step step = Step.of(LAW, THREE, at(3), "Lina", null).because("The gazette says so.");
        HistoryEntry decided = HistoryEntry.of(2, TWO, step, Digests.SHA_256);
        Review disputed = given(1, ReviewState.DISPUTED, 1, "Joris");
        Review validated = new Review(LAW, 2, ReviewState.VALIDATED, at(3).plusMillis(40), "Lina");
        List<HistoryEntry> changes = List.of(change(LAW, 1, TWO, 0), decided);
        assertThat(was(changes, disputed, validated)).isEqualTo(Was.DISPUTED);
        assertThat(was(List.of(decided), disputed, validated))
                .as("of an answer that was there from the start")
                .isEqualTo(Was.DISPUTED);
        assertThat(was(changes, disputed, given(2, ReviewState.VALIDATED, 4, "Lina")))
                .as("later")
                .isEqualTo(Was.OUTDATED);
        assertThat(was(changes, disputed, new Review(LAW, 2, ReviewState.VALIDATED, at(3), "Joris")))
                .as("by somebody else")
                .isEqualTo(Was.OUTDATED);
        assertThat(was(List.of(change(LAW, 1, TWO, 0), change(LAW, 2, THREE, 3)), disputed, validated))
                .as("without a reason")
                .isEqualTo(Was.OUTDATED);
        HistoryEntry third = HistoryEntry.of(3, TWO, step, Digests.SHA_256);
        Review ofThird = new Review(LAW, 3, ReviewState.VALIDATED, at(3), "Lina");
        assertThat(was(List.of(change(LAW, 1, TWO, 0), change(LAW, 2, TWO, 2), third), disputed, ofThird))
                .as("it was outdated before")
                .isEqualTo(Was.OUTDATED);
    }

    private static Was was(List<HistoryEntry> changes, Review... given) {
        return trail(changes, List.of(given)).stream()
                .filter(TrailEntry.Ruled.class::isInstance)
                .map(TrailEntry.Ruled.class::cast)
                .findFirst()
                .orElseThrow()
                .was();
    }

    @Test
    void an_answer_that_the_trail_does_not_have_is_not_made_up() {
        assertThat(ruled(given(1, ReviewState.REVIEWED, 1, "Joris")).get(0).answer())
                .isEmpty();
        List<TrailEntry> later =
                trail(List.of(change(LAW, 2, THREE, 3)), List.of(given(1, ReviewState.REVIEWED, 1, "Joris")));
        assertThat(((TrailEntry.Ruled) later.get(1)).answer()).isEmpty();
    }

    /** The store keeps it once more, with its own time and name; nobody did anything at that time a second time. */
    @Test
    void a_state_that_stands_again_is_told_once_and_what_came_between_is_over() {
        Review first = given(1, ReviewState.REVIEWED, 1, "Joris");
        Review taken = given(1, ReviewState.VALIDATED, 2, "Lina");
        assertThat(ruled(first, taken, first))
                .extracting(TrailEntry.Ruled::review, TrailEntry.Ruled::isOver)
                .containsExactly(tuple(taken, true), tuple(first, false));
        Review disputed = given(1, ReviewState.DISPUTED, 3, "Lina");
        assertThat(ruled(first, taken, first, disputed))
                .as("what follows came after the first, and stands")
                .extracting(TrailEntry.Ruled::review, TrailEntry.Ruled::was, TrailEntry.Ruled::isOver)
                .containsExactly(
                        tuple(disputed, Was.REVIEWED, false),
                        tuple(taken, Was.REVIEWED, true),
                        tuple(first, Was.DRAFT, false));
        assertThat(ruled(first, taken, first, taken))
                .as("given again as it was")
                .extracting(TrailEntry.Ruled::isOver)
                .containsExactly(false, false);
    }

    @Test
    void what_a_merge_brings_late_stands_where_its_time_puts_it_and_claims_no_state_before() {
        Review own = given(3, ReviewState.VALIDATED, 5, "Lina");
        Review brought = given(2, ReviewState.REVIEWED, 2, "Joris");
        assertThat(ruled(own, brought, own))
                .extracting(TrailEntry.Ruled::review, TrailEntry.Ruled::was, TrailEntry.Ruled::isOver)
                .containsExactly(tuple(own, Was.DRAFT, false), tuple(brought, Was.UNKNOWN, false));
    }

    @Test
    void a_state_of_an_answer_that_was_put_aside_is_of_that_answer() {
        List<TrailEntry> trail = trail(
                List.of(change(LAW, 1, TWO, 0), aside(2, THREE, 1)),
                List.of(given(-2, ReviewState.REVIEWED, 2, "Joris"), given(2, ReviewState.REVIEWED, 3, "Lina")));
        assertThat(trail.subList(0, 2))
                .containsExactly(
                        new TrailEntry.Ruled(
                                given(2, ReviewState.REVIEWED, 3, "Lina"),
                                Was.DRAFT,
                                Optional.of(TWO),
                                Optional.empty(),
                                false),
                        new TrailEntry.Ruled(
                                given(-2, ReviewState.REVIEWED, 2, "Joris"),
                                Was.UNKNOWN,
                                Optional.of(THREE),
                                Optional.empty(),
                                false));
    }

    @Test
    void what_was_said_with_a_state_stands_with_it_alone() {
        Comment why = said("Not in force", 2, "Lina", Optional.of(new Comment.Settlement(at(4), "Joris")));
        Comment other = said("Not in force", 3, "Lina", Optional.empty());
        List<TrailEntry> trail = trail(List.of(), List.of(given(1, ReviewState.DISPUTED, 2, "Lina")), why, other);
        assertThat(trail)
                .containsExactly(
                        new TrailEntry.Settled(why, why.settlement().orElseThrow()),
                        new TrailEntry.Said(other, false),
                        new TrailEntry.Ruled(
                                given(1, ReviewState.DISPUTED, 2, "Lina"),
                                Was.DRAFT,
                                Optional.empty(),
                                Optional.of(why),
                                false));
    }

    @Test
    void what_was_agreed_is_settled_as_it_is_said() {
        Comment agreed =
                said("It is in force", 2, "Lina", Optional.of(new Comment.Settlement(at(2).plusMillis(30), "Lina")));
        assertThat(trail(List.of(), List.of(), agreed)).containsExactly(new TrailEntry.Said(agreed, true));
        assertThat(trail(List.of(), List.of(given(1, ReviewState.VALIDATED, 2, "Lina")), agreed))
                .as("in a workshop it is the reason")
                .singleElement()
                .isInstanceOf(TrailEntry.Ruled.class);
        Comment later = said("Which?", 3, "Lina", Optional.of(new Comment.Settlement(at(5), "Lina")));
        assertThat(trail(List.of(), List.of(), later)).hasSize(2);
    }

    @Test
    void a_trail_of_nothing_is_empty() {
        assertThat(WholeTrail.newestFirst(List.of(), Reviews.none())).isEmpty();
    }

    /** Thousands of each, many to one question, in less time than somebody notices. */
    @Test
    void many_entries_of_one_question_take_no_time() {
        List<HistoryEntry> changes = new ArrayList<>();
        List<Review> given = new ArrayList<>();
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            changes.add(change(LAW, i + 1, i % 2 == 0 ? TWO : THREE, i));
            given.add(given(i + 1, ReviewState.REVIEWED, i, "Joris"));
            comments.add(said("Which law?", i, "Ana", Optional.empty()));
        }
        long start = System.nanoTime();
        List<TrailEntry> trail = WholeTrail.newestFirst(changes, new Reviews(Map.of(), given, comments, List.of()));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(trail).hasSize(30_000);
    }
}
