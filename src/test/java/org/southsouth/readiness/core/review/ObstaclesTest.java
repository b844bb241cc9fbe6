package org.southsouth.readiness.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Obstacle.Kind;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.testing.Scenario;

class ObstaclesTest {
    private static final Instant NOON = Instant.parse("2026-11-12T12:00:00Z");
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC,
            1,
            0.75,
            pillar("p", theme("t", 0.5, levels("a"), levels("b"))),
            pillar("q", theme("u", 0.66, levels("c"), levels("d"))));
    private static final Scenario WHOLE = Scenario.of(FRAMEWORK)
            .choose("a", "1")
            .choose("b", "2")
            .choose("c", "2")
            .choose("d", "1");

    private static Reviews passed(String... questions) {
        return reviews(List.of(), ReviewState.REVIEWED, questions);
    }

    private static Reviews reviews(List<Comment> comments, ReviewState last, String... questions) {
        Map<QuestionId, Long> revisions = new HashMap<>();
        List<Review> given = new ArrayList<>();
        for (String question : questions) {
            QuestionId id = new QuestionId(question);
            revisions.put(id, 1L);
            boolean isLast = question.equals(questions[questions.length - 1]);
            given.add(new Review(id, 1, isLast ? last : ReviewState.VALIDATED, NOON, "Ana"));
        }
        return new Reviews(revisions, given, comments, List.of());
    }

    private static List<String> found(Scenario answers, Reviews reviews) {
        return Obstacles.of(answers.scorecard(), reviews).stream()
                .map(obstacle -> obstacle.kind() + " " + obstacle.question() + " in " + obstacle.section())
                .toList();
    }

    @Test
    void nothing_stands_before_answers_that_all_passed() {
        assertThat(found(WHOLE, passed("a", "b", "c", "d"))).isEmpty();
        assertThat(Obstacles.allow(List.of(), "")).isTrue();
    }

    @Test
    void disputes_come_before_what_nobody_reviewed() {
        assertThat(found(WHOLE, reviews(List.of(), ReviewState.DISPUTED, "a", "d")))
                .containsExactly("DISPUTED d in u", "NOT_REVIEWED b in t", "NOT_REVIEWED c in u");
    }

    @Test
    void a_section_without_enough_answers_leads_to_its_first_open_question() {
        Scenario thin = Scenario.of(FRAMEWORK).choose("a", "1").choose("b", "2").dontKnow("c");
        assertThat(found(thin, passed("a", "b", "c"))).containsExactly("TOO_FEW d in u");
    }

    @Test
    void a_gap_that_is_known_is_where_it_leads_when_nothing_else_is_open() {
        Scenario thin = Scenario.of(FRAMEWORK)
                .choose("a", "1")
                .choose("b", "2")
                .dontKnow("c")
                .dontKnow("d");
        assertThat(found(thin, passed("a", "b", "c", "d"))).containsExactly("TOO_FEW c in u");
    }

    @Test
    void a_city_needs_no_score_but_one_answer() {
        Scenario city = Scenario.of(FRAMEWORK).on(new Basis(Depth.FULL, true));
        assertThat(found(city.choose("a", "1"), passed("a"))).isEmpty();
    }

    @Test
    void not_applicable_asks_for_its_reason() {
        assertThat(found(WHOLE.notApplicable("b"), passed("a", "b", "c", "d"))).containsExactly("NO_REASON b in t");
    }

    @Test
    void an_open_comment_is_in_the_way_until_it_is_settled() {
        Comment open = new Comment(1, new QuestionId("b"), "Which year?", NOON, "Ana", Optional.empty());
        Comment settled = new Comment(
                1, open.question(), open.text(), NOON, "Ana", Optional.of(new Comment.Settlement(NOON, "Ben")));
        assertThat(found(WHOLE, reviews(List.of(open), ReviewState.REVIEWED, "a", "b", "c", "d")))
                .containsExactly("OPEN_COMMENT b in t");
        assertThat(found(WHOLE, reviews(List.of(open), ReviewState.DISPUTED, "b")))
                .as("settled with its dispute, so it is not counted twice")
                .contains("DISPUTED b in t")
                .doesNotContain("OPEN_COMMENT b in t");
        assertThat(found(WHOLE, reviews(List.of(settled), ReviewState.REVIEWED, "a", "b", "c", "d")))
                .isEmpty();
    }

    @Test
    void weak_evidence_can_be_signed_with_a_reservation_where_it_matters() {
        Reviews passed = passed("a", "b", "c", "d");
        Scenario high = WHOLE.choose("a", "4").graded("a", Grade.C);
        List<Obstacle> weak = Obstacles.of(high.scorecard(), passed);
        assertThat(weak).extracting(Obstacle::kind).containsExactly(Kind.WEAK_EVIDENCE);
        assertThat(Obstacles.allow(weak, " ")).isFalse();
        assertThat(Obstacles.allow(weak, "The law is new.")).isTrue();
        assertThat(found(high.graded("a", Grade.B), passed)).isEmpty();
        assertThat(Obstacles.allow(Obstacles.of(high.scorecard(), Reviews.none()), "The law is new."))
                .isFalse();
    }

    @Test
    void coverage_counts_every_response_and_documents_only_answers() {
        Scenario answers = Scenario.of(FRAMEWORK)
                .choose("a", "1")
                .graded("a", Grade.A)
                .choose("b", "2")
                .dontKnow("c");
        assertThat(Coverage.of(answers.scorecard(), passed("a", "c"))).isEqualTo(new Coverage(2, 0, 3, 1, 2));
    }

    @Test
    void a_disputed_answer_whose_question_is_not_asked_any_more_is_no_part_of_what_is_reviewed() {
        Scenario answers = Scenario.of(FRAMEWORK).choose("a", "1").dontKnow("c");
        Reviews reviews = reviews(List.of(), ReviewState.DISPUTED, "b");
        assertThat(reviews.standing().disputed()).isEqualTo(1);
        assertThat(Coverage.of(answers.scorecard(), reviews)).isEqualTo(new Coverage(0, 0, 2, 0, 1));
        Reviews both = reviews(List.of(), ReviewState.DISPUTED, "b", "a");
        assertThat(Coverage.of(answers.scorecard(), both).disputed()).isEqualTo(1);
    }

    @Test
    void what_only_needs_a_reservation_is_not_among_what_has_to_be_done() {
        Scenario high = Scenario.of(FRAMEWORK)
                .choose("a", "4")
                .choose("b", "2")
                .choose("c", "2")
                .choose("d", "1");
        List<Obstacle> open = Obstacles.of(high.scorecard(), Reviews.none());
        assertThat(open).hasSize(5);
        assertThat(Obstacles.stopping(open)).isEqualTo(4);
    }
}
