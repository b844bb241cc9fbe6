package org.southsouth.readiness.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.publicfigure.ReadFigures;
import org.southsouth.readiness.core.review.AssessmentState;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.Obstacle.Kind;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.review.TrailEntry;
import org.southsouth.readiness.core.review.WholeTrail;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.MemoryName;
import org.southsouth.readiness.testing.MemoryReviews;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.Trails;
import org.southsouth.readiness.ui.fx.AssessmentPorts;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

class ReviewViewModelTest {
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC, pillar("p", theme("t", levels("a"), levels("b"))), pillar("q", theme("u", levels("c"))));
    private static final AssessmentId ID = new AssessmentId("wsm");
    private static final QuestionId A = new QuestionId("a");
    private static final QuestionId B = new QuestionId("b");
    private static final QuestionId C = new QuestionId("c");
    private static final Answer DOCUMENTED =
            new Answer(new Response.Chosen("3"), "", new Evidence(Grade.A, "Gazette 12", 2025));
    private static final Answer WEAK = Answer.of(new Response.Chosen("4"));

    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(context.clock());
    private final MemoryReviews reviews = new MemoryReviews(store, context.clock());
    private final MemoryName own = new MemoryName("Ana");
    private final LastReview last = new LastReview(false);

    @BeforeEach
    void keep() {
        Profile profile = new Profile(
                new Subject("WSM"),
                new Round("2026"),
                Depth.FULL,
                "",
                "",
                "",
                List.of(new Person("Sina Leota", "Secretary-General")));
        Answers answers = Answers.of(Map.of(A, DOCUMENTED, B, DOCUMENTED, C, DOCUMENTED));
        store.add(List.of(Filled.assessment(ID.value(), FRAMEWORK, profile, answers)));
    }

    private ReviewViewModel model() {
        return new ReviewViewModel(
                new Route.Review(ID),
                context,
                new AssessmentPorts(store, Filled.library(FRAMEWORK), reviews, own),
                () -> ReadFigures.NONE,
                last);
    }

    private static Reviewing reviewing(ReviewViewModel model) {
        return model.reviewingProperty().get().orElseThrow();
    }

    private static List<ReviewRow> all(ReviewViewModel model) {
        return model.rowsProperty().get();
    }

    private static List<String> ids(ReviewViewModel model) {
        return all(model).stream().map(ReviewRow::id).toList();
    }

    private void change(QuestionId question, Answer before, Answer after) {
        store.save(new Change(ID, question, before, after, new Standing(3, 3, 75, 75, 75)));
    }

    @Test
    void answers_stand_by_theme_with_their_state_and_who_gave_it() {
        ReviewViewModel model = model();
        assertThat(ids(model)).containsExactly("t/t", "a", "b", "t/u", "c");
        assertThat(model.give(List.of(all(model).get(1)), ReviewState.REVIEWED, ""))
                .isTrue();
        assertThat(all(model).get(0)).extracting("detail").isEqualTo("1 of 2 reviewed");
        assertThat(all(model).get(1)).extracting("markWords", "evidence").containsExactly("Reviewed", "A");
        assertThat(new PanelWords(model, reviewing(model))
                        .state((ReviewRow.Item) all(model).get(1)))
                .isEqualTo("Reviewed by Ana, Today, 14:02");
        assertThat(reviewing(model).state()).isEqualTo(AssessmentState.IN_REVIEW);
    }

    /** It was called an answer of whoever merged, and what stood before was nowhere. */
    @Test
    void an_answer_that_was_taken_from_another_copy_is_of_whoever_gave_it() {
        Answer mine = DOCUMENTED.withResponse(new Response.DontKnow());
        store.trail(ID, Trails.taken(A, mine, DOCUMENTED, "Ana", "Customs"));
        ReviewViewModel model = model();
        PanelWords words = new PanelWords(model, reviewing(model));
        ReviewRow.Item item = (ReviewRow.Item) all(model).get(1);
        assertThat(words.answeredBy(item)).startsWith("Customs, taken by Ana (you), Today, ");
        assertThat(words.rivals(item)).containsIgnoringCase("know").contains(": Ana, ");
    }

    @Test
    void what_is_validated_is_not_put_back_with_the_rest_of_its_theme() {
        ReviewViewModel model = model();
        model.give(List.of(all(model).get(1)), ReviewState.VALIDATED, "");
        model.give(List.of(all(model).get(0)), ReviewState.REVIEWED, "");
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.VALIDATED);
        assertThat(reviews.load(ID).stateOf(B)).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void a_heading_gives_the_state_to_its_whole_theme_and_each_answer_once() {
        ReviewViewModel model = model();
        model.give(List.of(all(model).get(0), all(model).get(1)), ReviewState.VALIDATED, "");
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.VALIDATED);
        assertThat(reviews.load(ID).stateOf(B)).isEqualTo(ReviewState.VALIDATED);
        assertThat(reviews.load(ID).stateOf(C)).isEqualTo(ReviewState.DRAFT);
        assertThat(context.frame().statusProperty().get()).isEqualTo("Marked as validated: 2 responses");
    }

    @Test
    void an_answer_that_changed_after_its_review_is_outdated_until_it_is_looked_at_again() {
        ReviewViewModel model = model();
        model.give(all(model), ReviewState.REVIEWED, "");
        change(A, DOCUMENTED, WEAK);
        ReviewViewModel later = model();
        assertThat(all(later))
                .filteredOn(row -> row.id().equals("a"))
                .extracting("markWords")
                .containsExactly("Outdated");
        later.show(Kind.NOT_REVIEWED, true);
        assertThat(ids(later)).containsExactly("t/t", "a");
        later.give(all(later), ReviewState.REVIEWED, "");
        // Of that kind nothing is left, so that everything is shown again.
        assertThat(later.filterProperty().get().kinds()).isEmpty();
        assertThat(ids(later)).containsExactly("t/t", "a", "b", "t/u", "c");
    }

    @Test
    void what_was_changed_meanwhile_is_not_reviewed_and_is_shown_as_it_is_now() {
        ReviewViewModel model = model();
        change(A, DOCUMENTED, WEAK);
        model.give(all(model), ReviewState.VALIDATED, "");
        assertThat(model.problemProperty().get()).startsWith("Somebody has changed this since you looked at it");
        assertThat(reviews.load(ID).stateOf(B)).isEqualTo(ReviewState.DRAFT);
        assertThat(all(model).get(1)).extracting("answer").isEqualTo("Level 4");
    }

    @Test
    void what_stops_validation_is_shown_kind_by_kind_and_narrowed_like_the_rest() {
        change(B, DOCUMENTED, WEAK);
        reviews.comment(ID, C, "Which year?", "Ben");
        ReviewViewModel model = model();
        model.give(List.of(all(model).get(1)), ReviewState.DISPUTED, "Not in force.");
        assertThat(List.of(Kind.values()))
                .extracting(kind -> reviewing(model).stopped(kind).size())
                .as("the comment that says why is not counted beside its dispute")
                .containsExactly(0, 1, 2, 0, 1, 1);
        model.show(Kind.DISPUTED, true);
        assertThat(ids(model)).containsExactly("t/t", "a");
        model.show(Kind.NOT_REVIEWED, true);
        assertThat(ids(model)).containsExactly("t/t", "a", "b", "t/u", "c");
        model.show(Kind.DISPUTED, false);
        assertThat(ids(model)).containsExactly("t/t", "b", "t/u", "c");
        model.search("title of c");
        assertThat(ids(model)).containsExactly("t/u", "c");
        model.search("tittle of c");
        assertThat(ids(model)).as("with a letter too many").containsExactly("t/u", "c");
        model.search("");
        model.show(Kind.NOT_REVIEWED, false);
        assertThat(ids(model)).hasSize(5);
    }

    @Test
    void a_dispute_is_settled_with_what_was_agreed_and_stands_again_where_that_is_taken_back() {
        ReviewViewModel model = model();
        model.give(List.of(all(model).get(1)), ReviewState.DISPUTED, "Not in force.");
        model.states().settle(reviewing(model), A, " In force since May. ");
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.REVIEWED);
        assertThat(reviews.load(ID).discussed()).isEmpty();
        assertThat(reviews.load(ID).commentsOn(A))
                .extracting(Comment::text, Comment::by)
                .contains(tuple("In force since May.", "Ana"));
        model.states().undo();
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.DISPUTED);
        assertThat(reviews.load(ID).discussed()).containsExactly(A);
    }

    /** "Reviewed by Amara" became "Reviewed by" whoever pressed a wrong key and took it back. */
    @ParameterizedTest
    @EnumSource(
            value = ReviewState.class,
            names = {"VALIDATED", "DISPUTED", "DRAFT"})
    void what_is_taken_back_leaves_the_review_of_a_colleague_as_it_was(ReviewState pressed) {
        reviews.give(ID, List.of(new ReviewDecision(A, revisionOfA(), ReviewState.REVIEWED, "", "Amara")));
        Review stood = reviews.load(ID).standingOf(A).orElseThrow();
        ReviewViewModel model = model();
        model.give(List.of(all(model).get(1)), pressed, "Not in force.");
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(pressed);
        model.states().undo();
        assertThat(reviews.load(ID).standingOf(A)).contains(stood);
        model.states().redo();
        assertThat(reviews.load(ID).standingOf(A).orElseThrow().by()).isEqualTo("Ana");
        model.states().undo();
        assertThat(reviews.load(ID).standingOf(A)).contains(stood);
    }

    /** One that had been a draft again before had no line for it in the history, and the others had. */
    @Test
    void every_answer_that_is_a_draft_again_has_that_kept_with_who_and_when() {
        AtomicInteger acts = new AtomicInteger();
        MemoryReviews later = new MemoryReviews(store, () -> ScreenContexts.NOW.plusSeconds(acts.incrementAndGet()));
        ReviewViewModel model = new ReviewViewModel(
                new Route.Review(ID),
                context,
                new AssessmentPorts(store, Filled.library(FRAMEWORK), later, own),
                () -> ReadFigures.NONE,
                last);
        model.give(List.of(all(model).get(1)), ReviewState.REVIEWED, "");
        model.states().undo();
        model.give(all(model), ReviewState.REVIEWED, "");
        model.states().undo();
        List<TrailEntry.Ruled> ruled = WholeTrail.newestFirst(store.history(ID), later.load(ID)).stream()
                .filter(TrailEntry.Ruled.class::isInstance)
                .map(TrailEntry.Ruled.class::cast)
                .toList();
        assertThat(ruled).noneMatch(TrailEntry.Ruled::isOver);
        assertThat(ruled.stream().filter(entry -> entry.question().equals(Optional.of(A))))
                .extracting(TrailEntry.Ruled::was, entry -> entry.review().state())
                .containsExactly(
                        tuple(TrailEntry.Was.REVIEWED, ReviewState.DRAFT),
                        tuple(TrailEntry.Was.DRAFT, ReviewState.REVIEWED),
                        tuple(TrailEntry.Was.REVIEWED, ReviewState.DRAFT),
                        tuple(TrailEntry.Was.DRAFT, ReviewState.REVIEWED));
    }

    /** Who has the dispute in a file sees only by a newer state that it is taken back. */
    @Test
    void what_may_have_been_sent_is_taken_back_in_ones_own_name() {
        reviews.give(ID, List.of(new ReviewDecision(A, revisionOfA(), ReviewState.REVIEWED, "", "Amara")));
        ReviewViewModel model = model();
        model.give(List.of(all(model).get(1)), ReviewState.DISPUTED, "Not in force.");
        last.sent();
        model.states().undo();
        Review standing = reviews.load(ID).standingOf(A).orElseThrow();
        assertThat(standing.state()).isEqualTo(ReviewState.REVIEWED);
        assertThat(standing.by()).isEqualTo("Ana");
    }

    /** Somebody else may have sent it from the same database. */
    @Test
    void on_a_shared_database_everything_may_have_been_sent() {
        ReviewViewModel model = new ReviewViewModel(
                new Route.Review(ID),
                context,
                new AssessmentPorts(store, Filled.library(FRAMEWORK), reviews, own),
                () -> ReadFigures.NONE,
                new LastReview(true));
        model.states().comment(A, "Which law?");
        model.states().undo();
        assertThat(reviews.load(ID).commentsOn(A))
                .extracting(Comment::text, Comment::isOpen)
                .containsExactly(tuple("Which law?", false));
    }

    @Test
    void where_nothing_can_be_taken_back_it_is_said() {
        assertThat(model().states().undo()).isFalse();
        assertThat(context.frame().statusProperty().get()).isEqualTo("Nothing more to take back");
    }

    @Test
    void under_a_sign_off_it_is_said_that_nothing_is_taken_back() {
        ReviewViewModel model = model();
        model.give(all(model), ReviewState.VALIDATED, "");
        model.signOff(List.of(new Person("Sina Leota", "Chair")), "Old census.");
        assertThat(model.states().undo()).isFalse();
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("Signed off: nothing changes until somebody reopens it");
    }

    @Test
    void what_was_agreed_stays_where_it_may_have_been_sent_and_is_not_said_twice() {
        ReviewViewModel model = model();
        model.give(List.of(all(model).get(1)), ReviewState.DISPUTED, "Not in force.");
        model.states().settle(reviewing(model), A, "In force since May.");
        last.sent();
        model.states().undo();
        assertThat(openOn(A)).containsExactly("Not in force.");
        model.states().redo();
        assertThat(reviews.load(ID).commentsOn(A))
                .extracting(Comment::text, Comment::isOpen)
                .containsExactly(tuple("Not in force.", false), tuple("In force since May.", false));
    }

    private long revisionOfA() {
        return reviews.load(ID).revisionOf(A);
    }

    /** A dispute was open again with a comment that nobody wrote, and what others had said stayed settled. */
    @Test
    void all_comments_that_a_dispute_settled_are_open_again_with_it_and_none_is_added() {
        ReviewViewModel model = model();
        reviews.comment(ID, A, "Which law?", "Ben");
        reviews.comment(ID, A, "Answered long ago.", "Ben");
        reviews.settle(ID, reviews.load(ID).commentsOn(A).get(1).number(), "Ben");
        model.give(List.of(all(model).get(1)), ReviewState.DISPUTED, "Not in force.");
        List<Comment> before = reviews.load(ID).commentsOn(A);
        model.states().settle(reviewing(model), A, "In force since May.");
        List<Comment> settled = reviews.load(ID).commentsOn(A);
        assertThat(settled).hasSize(4).noneMatch(Comment::isOpen);
        for (int time = 0; time < 2; time++) {
            model.states().undo();
            assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.DISPUTED);
            assertThat(reviews.load(ID).commentsOn(A))
                    .as("as before: nothing was agreed")
                    .isEqualTo(before);
            model.states().redo();
            assertThat(reviews.load(ID).commentsOn(A))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("number")
                    .isEqualTo(settled);
        }
        model.states().undo();
        model.states().undo();
        assertThat(context.frame().statusProperty().get()).isEqualTo("The dispute over “Title of a” is taken back");
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.DRAFT);
        assertThat(openOn(A)).containsExactly("Which law?");
        model.states().redo();
        model.states().redo();
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.REVIEWED);
        assertThat(openOn(A)).isEmpty();
        model.states().undo();
        assertThat(openOn(A)).containsExactlyInAnyOrder("Which law?", "Not in force.");
    }

    private List<String> openOn(QuestionId question) {
        return reviews.load(ID).commentsOn(question).stream()
                .filter(Comment::isOpen)
                .map(Comment::text)
                .toList();
    }

    @Test
    void what_is_next_follows_the_state_and_of_several_the_one_furthest_behind() {
        change(C, DOCUMENTED, Answer.of(new Response.Blank()));
        ReviewViewModel model = model();
        assertThat(FootAct.of(List.of(all(model).get(1)), model)).contains(FootAct.REVIEWED);
        assertThat(FootAct.of(List.of(all(model).get(4)), model)).contains(FootAct.OPEN);
        model.give(List.of(all(model).get(1)), ReviewState.REVIEWED, "");
        assertThat(FootAct.of(List.of(all(model).get(1)), model)).contains(FootAct.VALIDATED);
        assertThat(FootAct.of(List.of(all(model).get(0)), model)).contains(FootAct.REVIEWED);
        model.give(List.of(all(model).get(2)), ReviewState.DISPUTED, "Old.");
        assertThat(FootAct.of(List.of(all(model).get(2)), model)).contains(FootAct.SETTLE);
        assertThat(FootAct.of(List.of(all(model).get(0)), model)).contains(FootAct.VALIDATED);
        model.give(List.of(all(model).get(1)), ReviewState.VALIDATED, "");
        assertThat(FootAct.of(List.of(all(model).get(1)), model)).isEmpty();
        assertThat(FootAct.of(List.of(all(model).get(0)), model)).isEmpty();
    }

    @Test
    void without_a_name_nothing_is_done_and_the_screen_says_so() {
        ReviewViewModel model = model();
        own.keep("  ");
        assertThat(model.give(all(model), ReviewState.REVIEWED, "")).isFalse();
        assertThat(model.problemProperty().get()).startsWith("Give your name first");
        assertThat(reviews.standings()).isEmpty();
        own.keep("Ben");
        assertThat(model.give(all(model), ReviewState.REVIEWED, "")).isTrue();
        assertThat(reviews.load(ID).lastOf(A).orElseThrow().by()).isEqualTo("Ben");
        assertThat(model.people()).extracting(Person::name).containsExactly("Ben", "Sina Leota");
    }

    @Test
    void the_name_of_this_computer_stands_beside_what_is_done_on_every_assessment_and_as_it_is_now() {
        ReviewViewModel model = model();
        own.keep("Ben");
        model.give(all(model), ReviewState.REVIEWED, "");
        assertThat(reviews.load(ID).lastOf(A).orElseThrow().by()).isEqualTo("Ben");
        assertThat(model().here()).isEqualTo("Ben");
    }

    @Test
    void what_one_act_validated_is_taken_back_in_one_and_given_again_in_one() {
        ReviewViewModel model = model();
        model.give(List.of(all(model).get(1)), ReviewState.REVIEWED, "");
        model.give(all(model), ReviewState.VALIDATED, "");
        assertThat(model.states().undo()).isTrue();
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.REVIEWED);
        assertThat(reviews.load(ID).stateOf(B)).isEqualTo(ReviewState.DRAFT);
        assertThat(reviews.load(ID).stateOf(C)).isEqualTo(ReviewState.DRAFT);
        assertThat(context.frame().statusProperty().get()).isEqualTo("Taken back for 3 responses");
        assertThat(model.states().redo()).isTrue();
        assertThat(reviews.load(ID).standing().passed()).isEqualTo(3);
        assertThat(model.states().undo()).isTrue();
        assertThat(model.states().undo()).isTrue();
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.DRAFT);
        assertThat(model.states().undo()).isFalse();
    }

    @Test
    void a_dispute_is_not_swept_away_with_others_and_the_question_says_so() {
        ReviewViewModel model = model();
        model.give(List.of(all(model).get(1)), ReviewState.DISPUTED, "Not in force.");
        Reviewing.Unvalidated left = reviewing(model).unvalidated(ReviewViewModel.reviewable(all(model)));
        assertThat(left).isEqualTo(new Reviewing.Unvalidated(2, 0, 0, 1));
        assertThat(model.text("review.many.body", left.undocumented(), left.others(), left.disputed()))
                .isEqualTo("One more is disputed and stays so: decide on it by itself. Each gets your name.");
        for (ReviewState state : List.of(ReviewState.REVIEWED, ReviewState.VALIDATED, ReviewState.DRAFT)) {
            model.give(all(model), state, "");
            assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.DISPUTED);
            assertThat(reviews.load(ID).stateOf(B)).isEqualTo(state);
            assertThat(context.frame().statusProperty().get()).endsWith("1 disputed response stays as it is.");
        }
        // By itself neither: it is settled with what was agreed.
        for (ReviewState state : List.of(ReviewState.REVIEWED, ReviewState.VALIDATED, ReviewState.DRAFT)) {
            model.give(List.of(all(model).get(1)), state, "");
            assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.DISPUTED);
            assertThat(context.frame().statusProperty().get())
                    .isEqualTo("This answer is disputed. Settle it first (S).");
        }
        model.states().settle(reviewing(model), A, "It is in force since May.");
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void a_dispute_is_taken_back_with_its_reason_and_stands_again_where_what_followed_is_taken_back() {
        ReviewViewModel model = model();
        model.give(List.of(all(model).get(1)), ReviewState.DISPUTED, "Not in force.");
        model.states().settle(reviewing(model), A, "It is in force since May.");
        for (int time = 0; time < 2; time++) {
            model.states().undo();
            assertThat(context.frame().statusProperty().get()).contains("The dispute is open again");
            assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.DISPUTED);
            assertThat(openOn(A))
                    .as("what was held against it stands there again")
                    .containsExactly("Not in force.");
            model.states().redo();
            assertThat(context.frame().statusProperty().get()).contains("The dispute is settled again");
            assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.REVIEWED);
            assertThat(reviews.load(ID).commentsOn(A)).noneMatch(Comment::isOpen);
        }
        model.states().undo();
        model.states().undo();
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.DRAFT);
        assertThat(reviews.load(ID).commentsOn(A))
                .filteredOn(comment -> comment.text().equals("Not in force."))
                .noneMatch(Comment::isOpen);
    }

    @Test
    void what_somebody_changed_meanwhile_is_not_taken_back() {
        ReviewViewModel model = model();
        model.give(all(model), ReviewState.VALIDATED, "");
        change(A, DOCUMENTED, WEAK);
        model.give(List.of(all(model).get(2)), ReviewState.DRAFT, "");
        model.states().undo();
        assertThat(reviews.load(ID).stateOf(B)).isEqualTo(ReviewState.VALIDATED);
        model.states().undo();
        assertThat(reviews.load(ID).stateOf(B)).isEqualTo(ReviewState.DRAFT);
        assertThat(reviews.load(ID).hasFallenBack(A)).isTrue();
    }

    @Test
    void whoever_reviews_an_answer_of_their_own_is_told_so_at_the_foot() {
        Answer noted = DOCUMENTED.withNote("Counted");
        store.save(new Change(ID, A, DOCUMENTED, noted, new Standing(3, 3, 75, 75, 75), "", "Ana"));
        ReviewViewModel model = model();
        model.give(List.of(all(model).get(1)), ReviewState.REVIEWED, "");
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("Marked as reviewed: “Title of a”. It is your own answer");
        own.keep("Ben");
        model.give(List.of(all(model).get(1)), ReviewState.VALIDATED, "");
        assertThat(context.frame().statusProperty().get()).isEqualTo("Marked as validated: “Title of a”");
    }

    /** A look at the history took it away, without a word. */
    @Test
    void what_was_given_can_be_taken_back_after_another_screen() {
        ReviewViewModel first = model();
        first.give(List.of(all(first).get(1)), ReviewState.REVIEWED, "");
        ReviewViewModel again = model();
        assertThat(again.states().retracing().canUndo().get()).isTrue();
        assertThat(again.states().undo()).isTrue();
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.DRAFT);
        assertThat(again.states().redo()).isTrue();
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.REVIEWED);
    }

    /** One decision in a workshop took away all that could be taken back. */
    @Test
    void what_a_workshop_decided_stays_and_what_was_given_to_other_answers_can_be_taken_back() {
        ReviewViewModel model = model();
        model.give(all(model), ReviewState.REVIEWED, "");
        model.states().comment(A, "Which law?");
        last.decided(ID, A);
        reviews.give(ID, List.of(new ReviewDecision(A, revisionOfA(), ReviewState.VALIDATED, "In force.", "Ana")));
        ReviewViewModel after = model();
        assertThat(after.states().undo()).isTrue();
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("What the workshop decided stays. Ctrl Z once more takes back what came before it.");
        assertThat(reviews.load(ID).stateOf(B)).isEqualTo(ReviewState.REVIEWED);
        assertThat(after.states().undo()).isTrue();
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.VALIDATED);
        assertThat(reviews.load(ID).stateOf(B)).isEqualTo(ReviewState.DRAFT);
        assertThat(reviews.load(ID).stateOf(C)).isEqualTo(ReviewState.DRAFT);
        assertThat(after.states().undo()).isFalse();
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("Nothing more to take back: what a workshop decided stays");
    }

    /** Several are asked for with how many have no document; one was validated without a word. */
    @Test
    void of_one_answer_it_is_said_that_no_document_stands_behind_it() {
        change(A, DOCUMENTED, WEAK);
        ReviewViewModel model = model();
        model.give(List.of(all(model).get(1)), ReviewState.REVIEWED, "");
        assertThat(context.frame().statusProperty().get()).isEqualTo("Marked as reviewed: “Title of a”");
        model.give(List.of(all(model).get(1)), ReviewState.VALIDATED, "");
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("Validated, with no document behind it (grade C, D or none)");
        model.give(List.of(all(model).get(2)), ReviewState.VALIDATED, "");
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("Marked as validated: “Title of b”. Nobody had reviewed it");
    }

    @Test
    void a_comment_is_taken_back_and_what_was_done_before_it_after_that() {
        ReviewViewModel model = model();
        model.give(List.of(all(model).get(2)), ReviewState.REVIEWED, "");
        reviews.comment(ID, A, "An earlier one.", "Ben");
        model.states().comment(A, "Which law?");
        for (int time = 0; time < 2; time++) {
            model.states().undo();
            assertThat(context.frame().statusProperty().get()).isEqualTo("The comment is taken back");
            assertThat(openOn(A)).containsExactly("An earlier one.");
            assertThat(reviews.load(ID).commentsOn(A)).hasSize(1);
            model.states().redo();
            assertThat(reviews.load(ID).commentsOn(A))
                    .extracting(Comment::text, Comment::by, Comment::isOpen)
                    .containsExactly(tuple("An earlier one.", "Ben", true), tuple("Which law?", "Ana", true));
        }
        model.states().undo();
        model.states().undo();
        assertThat(reviews.load(ID).stateOf(B)).isEqualTo(ReviewState.DRAFT);
    }

    /** Others have it: it would be open there for good. */
    @Test
    void a_comment_that_may_have_been_sent_is_settled_and_stays() {
        ReviewViewModel model = model();
        model.states().comment(A, "Which law?");
        last.sent();
        model.states().undo();
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("The comment is settled. It stays under the answer.");
        assertThat(reviews.load(ID).commentsOn(A))
                .extracting(Comment::text, Comment::isOpen)
                .containsExactly(tuple("Which law?", false));
        model.states().redo();
        assertThat(context.frame().statusProperty().get()).isEqualTo("The comment is open again");
        assertThat(reviews.load(ID).commentsOn(A)).hasSize(1).allMatch(Comment::isOpen);
    }

    /** The accusation of somebody who had pressed a wrong key stood under the answer. */
    @Test
    void the_reason_of_a_dispute_goes_with_it_and_what_others_said_stays() {
        ReviewViewModel model = model();
        reviews.comment(ID, A, "Not in force.", "Ben");
        model.give(List.of(all(model).get(1)), ReviewState.DISPUTED, "Not in force.");
        model.states().undo();
        assertThat(reviews.load(ID).commentsOn(A)).extracting(Comment::by).containsExactly("Ben");
        model.give(List.of(all(model).get(1)), ReviewState.DISPUTED, "Too old.");
        last.sent();
        model.states().undo();
        assertThat(reviews.load(ID).commentsOn(A))
                .extracting(Comment::text, Comment::isOpen)
                .containsExactly(tuple("Not in force.", true), tuple("Too old.", false));
    }

    @Test
    void comments_are_kept_with_their_names_and_settled() {
        ReviewViewModel model = model();
        model.states().comment(A, " Which law? ");
        Comment said = reviews.load(ID).commentsOn(A).get(0);
        assertThat(said).extracting(Comment::text, Comment::by).containsExactly("Which law?", "Ana");
        assertThat(all(model).get(1)).extracting("openComments").isEqualTo(1);
        model.give(List.of(all(model).get(1)), ReviewState.REVIEWED, "");
        model.states().settle(said);
        assertThat(context.frame().statusProperty().get()).isEqualTo("The comment is settled");
        assertThat(reviews.load(ID).discussed()).isEmpty();
        model.states().undo();
        assertThat(context.frame().statusProperty().get()).isEqualTo("The comment is open again");
        assertThat(reviews.load(ID).commentsOn(A)).containsExactly(said);
        model.states().redo();
        assertThat(context.frame().statusProperty().get()).isEqualTo("The comment is settled");
        assertThat(reviews.load(ID).discussed()).isEmpty();
        model.states().undo();
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.REVIEWED);
        model.states().undo();
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void signing_off_locks_and_reopening_leaves_a_trace() {
        ReviewViewModel model = model();
        assertThat(model.canSign("")).isFalse();
        assertThat(reviewing(model).canBeSigned()).isFalse();
        model.give(all(model), ReviewState.VALIDATED, "");
        assertThat(reviewing(model).canBeSigned()).isTrue();
        assertThat(model.canSign("")).isTrue();
        model.signOff(List.of(new Person("Sina Leota", "Secretary-General")), "");
        assertThat(reviewing(model).state()).isEqualTo(AssessmentState.VALIDATED);
        assertThat(model.give(all(model), ReviewState.DRAFT, "")).isFalse();
        model.reopen("A new law.", "Ben");
        assertThat(reviewing(model).isLocked()).isFalse();
        assertThat(reviewing(model).reviews().signOffs())
                .extracting(
                        signOff -> signOff.signatories().get(0).name(),
                        signOff -> signOff.reopening().orElseThrow().reason())
                .containsExactly(tuple("Sina Leota", "A new law."));
    }

    @Test
    void weak_evidence_can_be_signed_with_a_reservation_alone() {
        change(B, DOCUMENTED, WEAK);
        ReviewViewModel model = model();
        model.give(all(model), ReviewState.VALIDATED, "");
        assertThat(reviewing(model).canBeSigned()).isTrue();
        assertThat(model.canSign(" ")).isFalse();
        assertThat(model.canSign("The register is being built.")).isTrue();
    }

    @Test
    void a_source_without_a_grade_is_not_no_evidence() {
        Answer bare = WEAK.withEvidence(Evidence.NONE);
        change(B, DOCUMENTED, bare);
        assertThat(evidenceOf(B)).isEqualTo("No evidence");
        change(B, bare, bare.withEvidence(new Evidence(null, "Register, entry 4", 2025)));
        assertThat(evidenceOf(B)).isEqualTo("No grade");
    }

    private String evidenceOf(QuestionId question) {
        return all(model()).stream()
                .filter(ReviewRow.Item.class::isInstance)
                .map(ReviewRow.Item.class::cast)
                .filter(item -> item.question().equals(question))
                .findFirst()
                .orElseThrow()
                .evidence();
    }

    @Test
    void what_is_weak_leads_to_its_evidence_and_the_review_goes_on_from_there() {
        change(B, DOCUMENTED, WEAK);
        ReviewViewModel model = model();
        model.open(B);
        model.show(Kind.WEAK_EVIDENCE, true);
        model.open(B);
        assertThat(navigator.routes())
                .containsExactly(
                        new Route.Answer(ID, Optional.of(B)),
                        new Route.Answer(ID, Optional.of(B), Route.Answer.Part.EVIDENCE));
        model.give(List.of(all(model).get(1)), ReviewState.VALIDATED, "");
        assertThat(FootAct.of(List.of(all(model).get(1)), model)).contains(FootAct.OPEN);
        model.leaving(B);
        ReviewViewModel again = model();
        assertThat(ids(again)).containsExactly("t/t", "b");
        assertThat(again.first()).map(ReviewRow.Item::question).contains(B);
        change(B, WEAK, DOCUMENTED);
        ReviewViewModel mended = model();
        assertThat(ids(mended)).containsExactly("t/t", "a", "b", "t/u", "c");
        assertThat(mended.first()).map(ReviewRow.Item::question).contains(B);
    }

    @Test
    void what_is_gone_from_the_list_gives_its_place_to_the_next() {
        ReviewViewModel model = model();
        model.show(Kind.NOT_REVIEWED, true);
        model.leaving(B);
        reviews.give(ID, List.of(new ReviewDecision(B, 1, ReviewState.REVIEWED, "", "Ben")));
        assertThat(model().first()).map(ReviewRow.Item::question).contains(C);
    }

    /** Where somebody was before, one kind alone was shown. */
    @Test
    void whoever_comes_from_an_entry_of_the_history_is_at_its_answer_among_all() {
        ReviewViewModel model = model();
        model.show(Kind.NOT_REVIEWED, true);
        model.leaving(B);
        last.begin(ID, C);
        assertThat(model().filterProperty().get()).isEqualTo(ReviewFilter.NONE);
        assertThat(model().first()).map(ReviewRow.Item::question).contains(C);
    }

    @Test
    void a_line_leads_to_its_question_and_to_its_history() {
        ReviewViewModel model = model();
        model.open(B);
        model.openHistory(C);
        assertThat(navigator.routes())
                .containsExactly(new Route.Answer(ID, Optional.of(B)), new Route.History(ID, Optional.of(C)));
    }
}
