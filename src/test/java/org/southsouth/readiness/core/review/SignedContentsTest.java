package org.southsouth.readiness.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.testing.Digests;
import org.southsouth.readiness.testing.Trails;

class SignedContentsTest {
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00.123456Z");
    private static final Profile PROFILE = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
    private static final FrameworkRef FRAMEWORK = new FrameworkRef("f", "1");
    private static final HistoryEntry A = row("a", "1");
    private static final HistoryEntry B = row("b", "2");
    private static final ReviewTrail.Given STATE =
            new ReviewTrail.Given(new QuestionId("a"), A.hash(), ReviewState.REVIEWED, AT, "Ana");
    private static final Comment COMMENT = new Comment(1, new QuestionId("a"), "Why?", AT, "Ben", Optional.empty());
    private static final SignedContents SIGNED = of(List.of(A, B), trail(List.of(STATE), List.of(COMMENT)));

    private static HistoryEntry row(String question, String option) {
        return Trails.change(question, Answer.NONE, Answer.of(new Response.Chosen(option)), 5, "Ana");
    }

    private static ReviewTrail trail(List<ReviewTrail.Given> given, List<Comment> comments) {
        return new ReviewTrail(given, comments, List.of());
    }

    private static SignedContents of(List<HistoryEntry> rows, ReviewTrail review) {
        return SignedContents.of(PROFILE, FRAMEWORK, "sum", rows, review, Digests.SHA_256);
    }

    private static SignedContents with(Profile profile, FrameworkRef framework, String sum) {
        return SignedContents.of(
                profile, framework, sum, List.of(A, B), trail(List.of(STATE), List.of(COMMENT)), Digests.SHA_256);
    }

    @Test
    void the_order_of_one_copy_and_doubles_do_not_count() {
        assertThat(of(List.of(B, A), trail(List.of(STATE, STATE), List.of(COMMENT, COMMENT))))
                .isEqualTo(SIGNED);
        Comment renumbered = new Comment(7, COMMENT.question(), COMMENT.text(), AT, "Ben", Optional.empty());
        assertThat(of(List.of(A, B), trail(List.of(STATE), List.of(renumbered))))
                .isEqualTo(SIGNED);
    }

    @Test
    void whom_and_what_it_is_about_counts() {
        List<SignedContents> others = List.of(
                with(Profile.of(new Subject("TON"), new Round("2026"), Depth.FULL), FRAMEWORK, "sum"),
                with(Profile.of(new Subject("WSM"), new Round("2027"), Depth.FULL), FRAMEWORK, "sum"),
                with(Profile.of(new Subject("WSM"), new Round("2026"), Depth.CORE), FRAMEWORK, "sum"),
                with(PROFILE, new FrameworkRef("g", "1"), "sum"),
                with(PROFILE, new FrameworkRef("f", "2"), "sum"),
                with(PROFILE, FRAMEWORK, "other"));
        List<String> codes = new ArrayList<>(List.of(SIGNED.contents()));
        others.forEach(other -> {
            codes.add(other.contents());
            assertThat(other.comments()).isEqualTo(SIGNED.comments());
        });
        assertThat(codes).doesNotHaveDuplicates();
    }

    @Test
    void every_row_and_every_state_counts() {
        ReviewTrail review = trail(List.of(STATE), List.of(COMMENT));
        List<String> codes = List.of(
                SIGNED.contents(),
                of(List.of(A), review).contents(),
                of(List.of(A, row("b", "3")), review).contents(),
                of(List.of(A, B, row("c", "1")), review).contents(),
                of(List.of(A, B), trail(List.of(), List.of(COMMENT))).contents(),
                of(List.of(A, B), trail(List.of(given(ReviewState.VALIDATED, AT, "Ana")), List.of(COMMENT)))
                        .contents(),
                of(List.of(A, B), trail(List.of(given(ReviewState.REVIEWED, AT.plusMillis(1), "Ana")), List.of()))
                        .contents(),
                of(List.of(A, B), trail(List.of(given(ReviewState.REVIEWED, AT, "Ben")), List.of()))
                        .contents());
        assertThat(codes).doesNotHaveDuplicates();
    }

    private static ReviewTrail.Given given(ReviewState state, Instant at, String by) {
        return new ReviewTrail.Given(new QuestionId("a"), A.hash(), state, at, by);
    }

    @Test
    void comments_have_a_digest_of_their_own() {
        Comment.Settlement mark = new Comment.Settlement(AT, "Cam");
        List<Comment> others = List.of(
                new Comment(1, new QuestionId("b"), "Why?", AT, "Ben", Optional.empty()),
                new Comment(1, new QuestionId("a"), "How?", AT, "Ben", Optional.empty()),
                new Comment(1, new QuestionId("a"), "Why?", AT.plusMillis(1), "Ben", Optional.empty()),
                new Comment(1, new QuestionId("a"), "Why?", AT, "Ana", Optional.empty()),
                COMMENT.settled(Optional.of(mark)),
                COMMENT.settled(Optional.of(new Comment.Settlement(AT.plusMillis(1), "Cam"))),
                COMMENT.settled(Optional.of(new Comment.Settlement(AT, "Ana"))));
        List<String> codes = new ArrayList<>(List.of(SIGNED.comments()));
        for (Comment other : others) {
            SignedContents changed = of(List.of(A, B), trail(List.of(STATE), List.of(other)));
            assertThat(changed.contents()).isEqualTo(SIGNED.contents());
            codes.add(changed.comments());
        }
        assertThat(codes).doesNotHaveDuplicates();
    }
}
