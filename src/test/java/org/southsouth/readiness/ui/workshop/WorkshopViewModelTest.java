package org.southsouth.readiness.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.scoring.Scoring;
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
            Mean.ARITHMETIC,
            pillar("p", theme("t", levels("a"), levels("b"))),
            pillar("q", theme("u", levels("c"), figure("d"))));
    private static final AssessmentId ID = new AssessmentId("wsm");
    private static final QuestionId A = new QuestionId("a");
    private static final QuestionId B = new QuestionId("b");
    private static final QuestionId C = new QuestionId("c");
    private static final QuestionId D = new QuestionId("d");
    private static final Answer THREE = Answer.of(new Response.Chosen("3"));
    private static final Answer ONE =
            new Answer(new Response.Chosen("1"), "Not in force", new Evidence(Grade.B, "Gazette 12", 2025));

    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(context.clock());
    private final MemoryReviews reviews = new MemoryReviews(store, context.clock());
    private final List<QuestionId> decisions = new ArrayList<>();

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
        give(question, ReviewState.DISPUTED, "Two carriers disagree.");
    }

    private void give(QuestionId question, ReviewState state, String why) {
        long revision = reviews.load(ID).revisionOf(question);
        reviews.give(ID, List.of(new ReviewDecision(question, revision, state, why, "Ben")));
    }

    private WorkshopViewModel model(Optional<QuestionId> question) {
        return new WorkshopViewModel(
                new Route.Workshop(ID, question),
                context,
                new AssessmentPorts(store, Filled.library(FRAMEWORK), reviews, new MemoryName("Ana")),
                (assessment, decided) -> decisions.add(decided));
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
        assertThat(theirs.said()).containsExactly("Customs, 9 May. Evidence: B, Gazette 12 (year 2025)");
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
        model.decide(topic(model).candidates().get(1).answer(), "The gazette says so.", "Ana");
        assertThat(decisions).containsExactly(A);
        assertThat(store.load(ID).answers().to(A)).isEqualTo(ONE);
        List<HistoryEntry> trail = store.history(ID);
        assertThat(trail.get(trail.size() - 1).reason()).isEqualTo("The gazette says so.");
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.VALIDATED);
        assertThat(reviews.load(ID).discussed()).isEmpty();
        assertThat(reviews.load(ID).commentsOn(A))
                .last()
                .extracting("text")
                .isEqualTo("Decided in the workshop: The gazette says so.");
        assertThat(topic(model).stateWords()).isEqualTo("Decided");
        assertThat(topic(model).decision())
                .isEqualTo("“Decided in the workshop: The gazette says so.”, Ana, Today, 14:02");
        assertThat(model(Optional.empty()).idleProperty().get()).isTrue();
    }

    @Test
    void a_decision_has_the_name_that_was_asked_for_in_the_history_too() {
        dispute(A);
        aside(A, ONE, "Customs");
        WorkshopViewModel model = model(Optional.empty());
        model.decide(topic(model).candidates().get(1).answer(), "The gazette says so.", "The chair");
        List<HistoryEntry> trail = store.history(ID);
        assertThat(trail.get(trail.size() - 1).by()).isEqualTo("The chair");
    }

    @Test
    void nothing_is_decided_by_nobody() {
        dispute(A);
        aside(A, ONE, "Customs");
        WorkshopViewModel model = model(Optional.empty());
        model.decide(topic(model).candidates().get(1).answer(), "The gazette says so.", " ");
        assertThat(decisions).isEmpty();
        assertThat(model.problemProperty().get()).isNotEmpty();
        assertThat(store.load(ID).answers().to(A)).isEqualTo(THREE);
        assertThat(reviews.load(ID).stateOf(A)).isEqualTo(ReviewState.DISPUTED);
    }

    @Test
    void an_answer_that_stays_is_validated_with_the_reason() {
        dispute(B);
        WorkshopViewModel model = model(Optional.empty());
        model.decide(topic(model).candidates().get(3).answer(), "Both were heard.", "Ana");
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
        model.decide(topic(model).candidates().get(0).answer(), "Both were heard.", "Ana");
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

    /** Keys typed there replaced an answer that nobody had disputed, and that was validated. */
    @Test
    void a_question_that_is_brought_along_says_so_and_a_choice_names_the_answer_that_goes() {
        give(C, ReviewState.VALIDATED, "");
        WorkshopViewModel model = model(Optional.of(C));
        assertThat(model.isBrought()).isTrue();
        Topic topic = topic(model);
        assertThat(model.effect(topic, topic.candidates().get(1)))
                .startsWith("The answer now, validated already: “Level 3”\n\n“Level 1” becomes the answer");
        assertThat(model.effect(topic, topic.candidates().get(3))).startsWith("“Level 3” stays the answer");
        dispute(B);
        assertThat(model(Optional.of(C)).isBrought()).isFalse();
        Topic disputed = topic(model(Optional.empty()));
        assertThat(model.effect(disputed, disputed.candidates().get(1)))
                .startsWith("The answer now: “Level 3”\n\n“Level 1” becomes the answer");
        assertThat(model.effect(disputed)).startsWith("The answer now: “Level 3”\n\nIt becomes the answer");
        assertThat(model(Optional.empty()).isBrought()).isFalse();
    }

    @Test
    void without_any_it_says_that_nothing_is_disputed() {
        WorkshopViewModel idle = model(Optional.empty());
        assertThat(idle.idleProperty().get()).isTrue();
        assertThat(idle.topicProperty().get()).isEmpty();
        idle.leave();
        assertThat(navigator.routes()).containsExactly(new Route.Review(ID));
    }

    private void answer(QuestionId question, Answer answer) {
        Assessment before = store.load(ID);
        Standing standing = Scoring.answer(Scoring.score(FRAMEWORK, before), question, answer)
                .standing();
        store.save(new Change(ID, question, before.answers().to(question), answer, standing, "", "Ana"));
    }

    @Test
    void the_evidence_of_the_answer_now_does_not_count_for_another_one_and_that_is_said() {
        answer(B, new Answer(new Response.Chosen("2"), "In force", new Evidence(Grade.A, "Act 7", 2024)));
        give(B, ReviewState.DISPUTED, "Not in force.");
        WorkshopViewModel model = model(Optional.empty());
        Topic.Candidate other = topic(model).candidates().get(0);
        assertThat(other.isNew()).isTrue();
        assertThat(model.effect(topic(model), other)).contains("does not count for it");
        Topic.Candidate now = topic(model).candidates().get(2);
        assertThat(model.effect(topic(model), now)).startsWith("“Level 2”").contains("stays the answer");
        model.decide(other.answer(), "Both were heard.", "Ana");
        assertThat(store.load(ID).answers().to(B)).isEqualTo(Answer.of(new Response.Chosen("0")));
    }

    @Test
    void an_answer_of_before_comes_back_with_what_it_rested_on() {
        Answer documented = new Answer(new Response.Chosen("2"), "In force", new Evidence(Grade.B, "Act 7", 2024));
        answer(B, documented);
        dispute(B);
        WorkshopViewModel model = model(Optional.empty());
        model.decide(topic(model).candidates().get(0).answer(), "Not in force.", "Ana");
        assertThat(store.load(ID).answers().to(B).evidence()).isEqualTo(Evidence.NONE);
        Topic.Candidate before = topic(model).candidates().get(2);
        assertThat(before.said())
                .singleElement()
                .asString()
                .startsWith("Before: ")
                .contains("B, Act 7 (year 2024)");
        assertThat(model.effect(topic(model), before)).doesNotContain("does not count");
        model.decide(before.answer(), "It is, since May.", "Ana");
        assertThat(store.load(ID).answers().to(B)).isEqualTo(documented);
    }

    @Test
    void that_nobody_knows_stands_among_the_answers() {
        answer(C, Answer.of(new Response.DontKnow()));
        give(C, ReviewState.DISPUTED, "We do.");
        Topic topic = topic(model(Optional.empty()));
        assertThat(topic.candidates().get(topic.candidates().size() - 1))
                .extracting(Topic.Candidate::isNow, Topic.Candidate::text)
                .containsExactly(true, "Don't know yet");
        assertThat(topic.canHaveAnother()).isFalse();
    }

    @Test
    void of_a_number_another_one_can_be_typed() {
        answer(D, Answer.of(new Response.Figure(40)));
        give(D, ReviewState.DISPUTED, "It is less.");
        WorkshopViewModel model = model(Optional.empty());
        assertThat(topic(model).canHaveAnother()).isTrue();
        assertThat(topic(model).candidates()).hasSize(1);
        model.decide(Answer.of(new Response.Figure(35)), "Counted anew.", "Ana");
        assertThat(store.load(ID).answers().to(D).response()).isEqualTo(new Response.Figure(35));
    }

    @Test
    void what_is_validated_and_commented_without_an_end_is_not_decided() {
        give(A, ReviewState.VALIDATED, "");
        reviews.comment(ID, A, "Which year?", "Lina");
        assertThat(topic(model(Optional.empty())).state()).isEqualTo(Topic.State.OPEN);
    }

    @Test
    void from_the_last_that_is_decided_one_goes_on_to_what_is_not() {
        dispute(A);
        dispute(B);
        dispute(C);
        WorkshopViewModel model = model(Optional.of(C));
        model.decide(THREE, "Both were heard.", "Ana");
        assertThat(model.canGo(1)).isFalse();
        assertThat(model.canGoOn()).isTrue();
        model.goOn();
        assertThat(topic(model).question()).isEqualTo(A);
        model.decide(THREE, "Both were heard.", "Ana");
        model.goOn();
        model.decide(THREE, "Both were heard.", "Ana");
        model.next();
        assertThat(topic(model).question()).isEqualTo(C);
        assertThat(model.canGoOn()).isFalse();
    }

    @Test
    void a_decision_says_how_many_questions_are_left() {
        dispute(B);
        dispute(C);
        WorkshopViewModel model = model(Optional.empty());
        assertThat(model.canGo(-1)).isFalse();
        assertThat(model.canGo(1)).isTrue();
        model.decide(THREE, "Both were heard.", "Ana");
        assertThat(context.frame().statusProperty().get()).isEqualTo("The decision is recorded. 1 question is left.");
        model.goOn();
        assertThat(topic(model).question()).isEqualTo(C);
        model.previous();
        model.next();
        assertThat(model.canGo(1)).isFalse();
        model.decide(THREE, "Both were heard.", "Ana");
        assertThat(context.frame().statusProperty().get())
                .isEqualTo("The decision is recorded. Nothing is left to decide.");
    }
}
