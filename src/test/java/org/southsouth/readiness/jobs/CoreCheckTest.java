package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.NewAssessment;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiAssessmentStore;
import org.southsouth.readiness.store.JdbiReviewStore;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.fx.FullDepth;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** From a core check of 24 questions to all 119, and back, on a real database. */
class CoreCheckTest {
    private static final AssessmentId ID = new AssessmentId("core");

    @TempDir
    Path folder;

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final Clock clock = Clock.fixed(ScreenContexts.NOW, ZoneOffset.UTC);
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private Database database;
    private JdbiAssessmentStore store;
    private JdbiReviewStore reviews;
    private FullDepth depth;

    @BeforeEach
    void fill() {
        database = Database.in(folder, () -> {});
        store = new JdbiAssessmentStore(database, clock, () -> "Ana");
        reviews = new JdbiReviewStore(database, clock, FrameworkJson::write);
        depth = new FullDepth(context, store, Filled.library(framework));
        add("core", Depth.CORE);
        Answers answers = Filled.answers(framework, 3, 0);
        for (Question question : framework.questions()) {
            if (question.isCore()) {
                save(question.id(), answers.to(question.id()).withNote("Said by the ministry"));
            }
        }
        QuestionId first = framework.questions().get(0).id();
        reviews.give(ID, List.of(new ReviewDecision(first, 1, ReviewState.VALIDATED, "Seen", "Ana")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void add(String id, Depth asked) {
        Profile profile = Profile.of(new Subject("HUN"), new Round("2026"), asked);
        Assessment empty = new Assessment(new AssessmentId(id), framework.ref(), profile, Answers.none());
        store.add(
                List.of(new NewAssessment(empty, Scoring.score(framework, empty).standing())));
    }

    private void save(QuestionId question, Answer answer) {
        Assessment before = store.load(ID);
        Assessment after = before.withAnswers(before.answers().with(question, answer));
        store.save(new Change(
                ID,
                question,
                before.answers().to(question),
                answer,
                Scoring.score(framework, after).standing()));
    }

    @Test
    void going_on_keeps_everything_and_opens_the_first_question_without_an_answer() {
        Assessment before = store.load(ID);
        List<HistoryEntry> history = store.history(ID);
        depth.goOn(ID);
        Assessment after = store.load(ID);
        assertThat(after.profile().depth()).isEqualTo(Depth.FULL);
        assertThat(after.answers()).isEqualTo(before.answers());
        assertThat(after.answers().size()).isEqualTo(24);
        assertThat(store.history(ID)).isEqualTo(history);
        QuestionId first = framework.questions().get(0).id();
        assertThat(reviews.load(ID).stateOf(first)).isEqualTo(ReviewState.VALIDATED);
        assertThat(reviews.load(ID).commentsOn(first)).hasSize(1);
        assertThat(store.find(ID).orElseThrow().standing())
                .isEqualTo(Scoring.score(framework, after).standing());
        Route.Answer opened = (Route.Answer) navigator.routes().get(0);
        assertThat(after.answers().asMap()).doesNotContainKey(opened.question().orElseThrow());
    }

    @Test
    void going_back_to_the_core_check_and_on_again_loses_nothing_either() {
        depth.goOn(ID);
        QuestionId more = ((Route.Answer) navigator.routes().get(0)).question().orElseThrow();
        Evidence evidence = new Evidence(Grade.A, "Gazette 12", 2025);
        save(more, Answer.of(new Response.DontKnow()).withNote("Asked").withEvidence(evidence));
        Assessment full = store.load(ID);
        List<HistoryEntry> history = store.history(ID);
        Assessment core = full.withProfile(full.profile().withDepth(Depth.CORE));
        store.saveProfile(ID, core.profile(), Scoring.score(framework, core).standing());
        assertThat(store.load(ID).answers()).isEqualTo(full.answers());
        depth.goOn(ID);
        assertThat(store.load(ID).answers()).isEqualTo(full.answers());
        assertThat(store.history(ID)).isEqualTo(history);
        assertThat(reviews.load(ID).standing().passed()).isEqualTo(1);
    }

    @Test
    void where_the_full_assessment_of_that_round_is_here_already_it_says_so_and_changes_nothing() {
        add("full", Depth.FULL);
        depth.goOn(ID);
        assertThat(store.load(ID).profile().depth()).isEqualTo(Depth.CORE);
        assertThat(navigator.routes()).isEmpty();
        assertThat(context.frame().statusProperty().get())
                .isEqualTo(
                        "Hungary 2026 is here already as a full assessment. Open that one, or choose another round.");
        assertThat(store.find(new AssessmentId("full"))).isNotEqualTo(Optional.empty());
    }
}
