package org.southsouth.readiness.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.testing.Digests;
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

class WorkshopViewModelTest {
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC, pillar("p", theme("t", levels("a"), levels("b"))), pillar("q", theme("u", levels("c"))));
    private static final AssessmentId ID = new AssessmentId("wsm");
    private static final QuestionId A = new QuestionId("a");
    private static final QuestionId B = new QuestionId("b");
    private static final QuestionId C = new QuestionId("c");
    private static final Answer THREE = Answer.of(new Response.Chosen("3"));
    private static final Answer ONE =
            new Answer(new Response.Chosen("1"), "Not in force", new Evidence(Grade.B, "Gazette 12", 2025));

    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(context.clock());
    private final MemoryReviews reviews = new MemoryReviews(store, context.clock());

    @BeforeEach
    void keep() {
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        store.add(List.of(
                Filled.assessment(ID.value(), FRAMEWORK, profile, Answers.of(Map.of(A, THREE, B, THREE, C, THREE)))));
    }

    /** Another copy's answer that a merge kept beside. */
    private void aside(QuestionId question, Answer answer, String by) {
        Step step = Step.of(question, answer, ScreenContexts.NOW.minusSeconds(86_400 * 3), by, null);
        store.trail(ID, List.of(new HistoryEntry(1, Answer.NONE, step, step.hash(Digests.SHA_256), true)));
    }

    private void dispute(QuestionId question) {
        reviews.give(
                ID, List.of(new ReviewDecision(question, 1, ReviewState.DISPUTED, "Two carriers disagree.", "Ben")));
    }

    private WorkshopViewModel model(Optional<QuestionId> question) {
        return new WorkshopViewModel(
                new Route.Workshop(ID, question),
                context,
                new AssessmentPorts(store, Filled.library(FRAMEWORK), reviews, new MemoryName("Ana")));
    }

    private static Topic topic(WorkshopViewModel model) {
        return model.topicProperty().get().orElseThrow();
    }

    @Test
    void what_is_disputed_commented_or_answered_otherwise_comes_on_the_wall() {
        dispute(C);
        aside(A, ONE, "Customs");
        WorkshopViewModel model = model(Optional.empty());
        assertThat(topic(model).place()).as("what is disputed comes first").isEqualTo("1 of 2  ·  Theme u  ·  c");
        assertThat(topic(model).comments()).containsExactly("“Two carriers disagree.”, Ben, Today, 14:02");
        model.next();
        assertThat(topic(model).question()).isEqualTo(A);
        Topic.Candidate theirs = topic(model).candidates().get(1);
        assertThat(theirs.said()).containsExactly("Customs, 9 May. Evidence: B, Gazette 12, 2025");
        assertThat(topic(model).candidates().get(3).isNow()).isTrue();
        model.next();
        assertThat(topic(model).question()).isEqualTo(A);
        model.previous();
        assertThat(topic(model).question()).isEqualTo(C);
    }

    @Test
    void what_somebody_decided_with_a_reason_who_merged_is_not_asked_again() {
        store.trail(ID, Trails.taken(A, ONE, THREE, "Ana", "Customs"));
        assertThat(model(Optional.empty()).topicProperty().get()).isEmpty();
    }

    @Test
    void a_decision_becomes_the_answer_with_its_reason_and_settles_what_was_said() {
        dispute(A);
        aside(A, ONE, "Customs");
        WorkshopViewModel model = model(Optional.empty());
        model.decide(topic(model).candidates().get(1), "The gazette says so.", "Ana");
        assertThat(store.load(ID).answers().to(A)).isEqualTo(ONE);
        List<HistoryEntry> trail = store.history(ID);
        assertThat(trail.get(trail.size() - 1).reason()).isEqualTo("The gazette says so.");
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.VALIDATED);
        assertThat(reviews.load(ID).discussed()).isEmpty();
        assertThat(reviews.load(ID).commentsOn(A))
                .last()
                .extracting("text")
                .isEqualTo("Decided in the workshop: The gazette says so.");
        assertThat(topic(model).state()).isEqualTo("Decided");
        assertThat(model(Optional.empty()).idleProperty().get()).isTrue();
    }

    @Test
    void a_decision_has_the_name_that_was_asked_for_in_the_history_too() {
        dispute(A);
        aside(A, ONE, "Customs");
        WorkshopViewModel model = model(Optional.empty());
        model.decide(topic(model).candidates().get(1), "The gazette says so.", "The chair");
        List<HistoryEntry> trail = store.history(ID);
        assertThat(trail.get(trail.size() - 1).by()).isEqualTo("The chair");
    }

    @Test
    void nothing_is_decided_by_nobody() {
        dispute(A);
        aside(A, ONE, "Customs");
        WorkshopViewModel model = model(Optional.empty());
        model.decide(topic(model).candidates().get(1), "The gazette says so.", " ");
        assertThat(model.problemProperty().get()).isNotEmpty();
        assertThat(store.load(ID).answers().to(A)).isEqualTo(THREE);
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.DISPUTED);
    }

    @Test
    void an_answer_that_stays_is_validated_with_the_reason() {
        dispute(B);
        WorkshopViewModel model = model(Optional.empty());
        model.decide(topic(model).candidates().get(3), "Both were heard.", "Ana");
        assertThat(store.load(ID).answers().to(B)).isEqualTo(THREE);
        assertThat(store.history(ID)).isEmpty();
        assertThat(reviews.load(ID).stateOf(B)).isEqualTo(ReviewState.VALIDATED);
        model.undo();
        assertThat(context.frame().statusProperty().get()).isEqualTo("A decision stays. To change it, decide again.");
    }

    @Test
    void what_is_signed_off_meanwhile_is_not_decided_and_says_so() {
        dispute(B);
        WorkshopViewModel model = model(Optional.empty());
        store.lock(ID, true);
        model.decide(topic(model).candidates().get(0), "Both were heard.", "Ana");
        assertThat(model.problemProperty().get()).startsWith("This assessment is signed off");
        assertThat(store.load(ID).answers().to(B)).isEqualTo(THREE);
    }

    @Test
    void a_question_can_be_brought_along_where_nothing_else_is_disputed() {
        assertThat(topic(model(Optional.of(C))).question()).isEqualTo(C);
        dispute(B);
        assertThat(topic(model(Optional.of(C))).question())
                .as("where something is disputed, nothing else is brought along")
                .isEqualTo(B);
    }

    @Test
    void without_any_it_says_that_nothing_is_disputed() {
        WorkshopViewModel idle = model(Optional.empty());
        assertThat(idle.idleProperty().get()).isTrue();
        assertThat(idle.topicProperty().get()).isEmpty();
        idle.leave();
        assertThat(navigator.routes()).containsExactly(new Route.Review(ID));
    }
}
