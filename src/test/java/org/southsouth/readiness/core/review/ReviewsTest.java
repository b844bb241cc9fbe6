package org.southsouth.readiness.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.QuestionId;

class ReviewsTest {
    private static final Instant NOON = Instant.parse("2026-11-12T12:00:00Z");
    private static final AssessmentId ID = new AssessmentId("a");
    private static final QuestionId LAW = new QuestionId("law");
    private static final QuestionId POST = new QuestionId("post");

    private static Review review(QuestionId question, long revision, ReviewState state) {
        return new Review(question, revision, state, NOON, "Ana");
    }

    private static Reviews reviews(Map<QuestionId, Long> revisions, Review... given) {
        return new Reviews(revisions, List.of(given), List.of(), List.of());
    }

    private static SignOff signOff(Optional<SignOff.Reopening> reopening) {
        return new SignOff(List.of(new Person("Ana", "chair")), "", NOON, "Ana", reopening);
    }

    @Test
    void a_state_holds_for_the_revision_it_was_given_to_and_for_no_other() {
        Review validated = review(LAW, 2, ReviewState.VALIDATED);
        assertThat(reviews(Map.of(LAW, 2L), validated).stateOf(LAW)).isEqualTo(ReviewState.VALIDATED);
        Reviews changed = reviews(Map.of(LAW, 3L), validated);
        assertThat(changed.stateOf(LAW)).isEqualTo(ReviewState.DRAFT);
        assertThat(changed.hasFallenBack(LAW)).isTrue();
        assertThat(changed.lastOf(LAW)).contains(validated);
        assertThat(changed.standing().state(false)).isEqualTo(AssessmentState.DRAFT);
    }

    @Test
    void what_was_said_last_counts() {
        Reviews reviews = reviews(
                Map.of(LAW, 1L, POST, 1L),
                review(LAW, 1, ReviewState.DISPUTED),
                review(LAW, 1, ReviewState.VALIDATED),
                review(POST, 1, ReviewState.REVIEWED),
                review(POST, 1, ReviewState.DRAFT));
        assertThat(reviews.stateOf(LAW)).isEqualTo(ReviewState.VALIDATED);
        assertThat(reviews.stateOf(POST)).isEqualTo(ReviewState.DRAFT);
        assertThat(reviews.hasFallenBack(POST)).isFalse();
        assertThat(reviews.standing()).isEqualTo(new ReviewStanding(1, 0, Optional.empty()));
    }

    @Test
    void the_state_of_the_whole_follows_from_its_answers_and_its_sign_off() {
        assertThat(ReviewStanding.NONE.state(false)).isEqualTo(AssessmentState.DRAFT);
        assertThat(ReviewStanding.NONE.state(true)).isEqualTo(AssessmentState.PROVISIONAL);
        assertThat(reviews(Map.of(LAW, 1L), review(LAW, 1, ReviewState.DISPUTED))
                        .standing()
                        .state(false))
                .isEqualTo(AssessmentState.IN_REVIEW);
        Reviews signed = new Reviews(Map.of(), List.of(), List.of(), List.of(signOff(Optional.empty())));
        assertThat(signed.standing().state(false)).isEqualTo(AssessmentState.VALIDATED);
        Reviews reopened = new Reviews(
                Map.of(),
                List.of(),
                List.of(),
                List.of(signOff(Optional.of(new SignOff.Reopening("a new law", NOON, "Ben")))));
        assertThat(reopened.isLocked()).isFalse();
        assertThat(reopened.signOffs()).hasSize(1);
        assertThat(reopened.standing().state(false)).isEqualTo(AssessmentState.DRAFT);
    }

    @Test
    void a_dispute_says_why_and_nobody_reviews_without_a_name() {
        assertThatThrownBy(() -> new ReviewDecision(LAW, 1, ReviewState.DISPUTED, " ", "Ana"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without a comment on law");
        assertThatThrownBy(() -> new ReviewDecision(LAW, 1, ReviewState.REVIEWED, "", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody named");
        assertThatThrownBy(() -> new Signing(ID, List.of(), "", "Ana")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Signing(ID, List.of(new Person(" ", "chair")), "", "Ana"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void named_are_whoever_is_here_and_the_people_of_the_assessment_each_once() {
        Profile profile = new Profile(
                new Subject("WSM"),
                new Round("2026"),
                Depth.FULL,
                "",
                "",
                "",
                List.of(new Person("Sina", "lead"), new Person(" ", "nobody"), new Person("Tui ", "customs")));
        assertThat(Reviewers.of("Tui", profile))
                .containsExactly(new Person("Tui", "customs"), new Person("Sina", "lead"));
        assertThat(Reviewers.of("", profile)).extracting(Person::name).containsExactly("Sina", "Tui");
    }

    /** However changes and states follow each other, a state is never seen on an answer that it was not given to. */
    @Property(tries = 500)
    void a_state_never_survives_a_change_of_its_answer(@ForAll long seed) {
        Random random = new Random(seed);
        Map<QuestionId, Long> revisions = new HashMap<>();
        Map<QuestionId, ReviewState> expected = new HashMap<>();
        List<Review> given = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            QuestionId question = new QuestionId("q" + random.nextInt(4));
            if (random.nextBoolean()) {
                revisions.merge(question, 1L, Long::sum);
                expected.put(question, ReviewState.DRAFT);
            } else {
                ReviewState state = List.of(ReviewState.values()).get(random.nextInt(4));
                given.add(review(question, revisions.getOrDefault(question, 0L), state));
                expected.put(question, state);
            }
            Reviews reviews = new Reviews(revisions, given, List.of(), List.of());
            expected.forEach(
                    (id, state) -> assertThat(reviews.stateOf(id)).as("%s", id).isEqualTo(state));
        }
    }

    /** Papers about several countries read no comments, and say how far each is reviewed all the same. */
    @Test
    void a_standing_that_was_read_alone_says_whether_a_review_is_begun() {
        ReviewStanding begun = new ReviewStanding(2, 1, Optional.empty());
        assertThat(Reviews.only(begun).standing()).isEqualTo(begun);
        assertThat(Reviews.only(begun).standing().state(false)).isEqualTo(AssessmentState.IN_REVIEW);
        assertThat(Reviews.only(ReviewStanding.NONE).standing().state(false)).isEqualTo(AssessmentState.DRAFT);
    }
}
