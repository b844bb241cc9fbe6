package org.southsouth.readiness.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
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
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.Digests;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryName;
import org.southsouth.readiness.testing.MemoryReviews;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.AssessmentPorts;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

class WorkshopScreenTest {
    private static final AssessmentId ID = new AssessmentId("wsm");
    private static final QuestionId STRATEGY = new QuestionId("REG-GOV-01");

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final ScreenContext context = ScreenContexts.context(navigator, new DirectBackground());
    private final MemoryStore store = new MemoryStore(context.clock());
    private final MemoryReviews reviews = new MemoryReviews(store, context.clock());

    private void fill(boolean isDisputed) {
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        store.add(List.of(Filled.assessment(ID.value(), framework, profile, Filled.answers(framework, 3, 0))));
        if (isDisputed) {
            Answer rival = new Answer(
                    new Response.Chosen("2"), "No budget line", new Evidence(Grade.A, "Budget act, annex 3", 2026));
            Step step = Step.of(
                    STRATEGY, rival, ScreenContexts.NOW.minusSeconds(86_400 * 3), "Tavita, Ministry of Finance", null);
            store.trail(ID, List.of(new HistoryEntry(1, Answer.NONE, step, step.hash(Digests.SHA_256), true)));
            reviews.give(
                    ID,
                    List.of(new ReviewDecision(
                            STRATEGY, 1, ReviewState.DISPUTED, "The measures have no money yet.", "Ben")));
        }
    }

    private WorkshopViewModel model(Route.Workshop route) {
        return new WorkshopViewModel(
                route,
                context,
                new AssessmentPorts(store, Filled.library(framework), reviews, new MemoryName("Ana")),
                (assessment, decided) -> {});
    }

    private Scene show(int width, int height, Settings settings) {
        return show(width, height, settings, new Route.Workshop(ID, Optional.empty()));
    }

    private Scene show(int width, int height, Settings settings, Route.Workshop route) {
        return new InShell(context, route)
                .show(dialogs -> new WorkshopController(model(route), dialogs), width, height, settings);
    }

    @Test
    void the_answers_that_compete_stand_on_the_wall_and_a_key_decides_with_a_reason() {
        fill(true);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.picture(scene, "workshop-light");
        assertThat(scene.getRoot().lookupAll(".wall-row")).hasSize(5);
        ScreenDriver.onWindow(() -> scene.lookup(".wall-row").requestFocus());
        new KeyRobot().type(KeyCode.DIGIT2);
        ScreenDriver.picture(scene, "workshop-decide-light");
        ScreenDriver.onWindow(
                () -> ((TextInputControl) scene.lookup(".dialog-card .text-input")).setText("No budget line"));
        new KeyRobot().type(KeyCode.ENTER);
        assertThat(store.load(ID).answers().to(STRATEGY).response()).isEqualTo(new Response.Chosen("2"));
        assertThat(reviews.load(ID).stateOf(STRATEGY)).isEqualTo(ReviewState.VALIDATED);
        Scene dark = show(1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        ScreenDriver.picture(dark, "workshop-1024-dark");
    }

    /** In a small window the list of answers was scrolled to the one that stands now, and cut the comment. */
    @Test
    void what_was_said_stands_above_what_scrolls() {
        fill(true);
        Scene scene = show(1024, 700, Settings.DEFAULT);
        Node said = scene.getRoot().lookupAll(".wall-text").stream()
                .filter(node -> ((Labeled) node).getText().contains("no money yet"))
                .findFirst()
                .orElseThrow();
        assertThat(Nesting.isIn(said, scene.lookup(".wall-head"))).isTrue();
    }

    @Test
    void arrows_walk_and_esc_leaves() {
        fill(true);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup(".wall-row").requestFocus());
        new KeyRobot().push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup(".wall-row"));
        new KeyRobot().type(KeyCode.DOWN);
        assertThat(scene.getFocusOwner()).isNotEqualTo(scene.lookup(".wall-row"));
        new KeyRobot().type(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.ESCAPE);
        assertThat(navigator.routes()).containsExactly(new Route.Review(ID));
    }

    /** Enter chooses no other one by mistake. */
    @Test
    void the_keys_begin_at_the_answer_that_stands_now() {
        fill(true);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).as("at once").isEqualTo(scene.lookup(".wall-row.is-now"));
        ScreenDriver.onWindow(() -> {
            WorkshopViewModel model = model(new Route.Workshop(ID, Optional.empty()));
            Topic topic = model.topicProperty().get().orElseThrow();
            ((WorkshopQuestionView) scene.lookup(".wall")).show(topic, model, decided -> {}, () -> {});
        });
        Node now = scene.lookup(".wall-row.is-now");
        assertThat(now).isNotNull().isNotEqualTo(scene.lookup(".wall-row"));
        assertThat(scene.getFocusOwner()).isEqualTo(now);
    }

    @Test
    void where_nothing_is_disputed_it_says_so() {
        fill(false);
        Scene scene = show(1440, 900, Settings.DEFAULT);
        ScreenDriver.picture(scene, "workshop-empty-light");
        assertThat(((Labeled) scene.lookup(".wall-nothing")).getText()).startsWith("Nothing is disputed");
    }

    @Test
    void an_answer_that_was_chosen_in_review_says_in_its_head_that_nothing_is_disputed() {
        fill(false);
        Scene scene = show(1024, 700, Settings.DEFAULT, new Route.Workshop(ID, Optional.of(STRATEGY)));
        ScreenDriver.picture(scene, "workshop-brought-light");
        Labeled brought = (Labeled) scene.lookup(".wall-head .wall-brought");
        assertThat(brought.getText()).isEqualTo("Nothing is disputed. This is the answer that was chosen in Review.");
        dispute(STRATEGY, "It is less.");
        assertThat(show(1024, 700, Settings.DEFAULT).lookup(".wall-brought")).isNull();
    }

    private QuestionId number() {
        return framework.questions().stream()
                .filter(question -> question.kind().numeric().isPresent())
                .map(Question::id)
                .findFirst()
                .orElseThrow();
    }

    private void dispute(QuestionId question, String why) {
        long revision = reviews.load(ID).revisionOf(question);
        reviews.give(ID, List.of(new ReviewDecision(question, revision, ReviewState.DISPUTED, why, "Ben")));
    }

    @Test
    void after_a_decision_enter_goes_on_and_after_the_last_it_leaves() {
        fill(true);
        dispute(number(), "It is less.");
        Scene scene = show(1024, 700, Settings.DEFAULT);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup(".wall-row.is-now"));
        assertThat(chip(scene).getStyleClass()).contains("warn");
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.ENTER);
        ScreenDriver.onWindow(
                () -> ((TextInputControl) scene.lookup(".dialog-card .text-input")).setText("Both were heard"));
        robot.type(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(chip(scene).getText()).isEqualTo("Decided");
        assertThat(chip(scene).getStyleClass()).contains("accent").doesNotContain("warn");
        assertThat(((Labeled) scene.getFocusOwner()).getText()).isEqualTo("Next");
        ScreenDriver.picture(scene, "workshop-decided-light");
        Node decision = scene.getRoot().lookupAll(".wall-text").stream()
                .filter(node -> ((Labeled) node).getText().contains("Both were heard"))
                .findFirst()
                .orElseThrow();
        ScrollPane wall = (ScrollPane) scene.lookup(".wall .scroll-pane");
        assertThat(wall.localToScene(wall.getBoundsInLocal()))
                .as("what was recorded is in sight")
                .matches(seen -> seen.contains(decision.localToScene(decision.getBoundsInLocal())));
        robot.type(KeyCode.DIGIT2);
        assertThat(scene.lookup(".dialog-card")).as("a key decides again").isNotNull();
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.UP);
        assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup(".wall-row.is-now"));
        robot.type(KeyCode.RIGHT);
        ScreenDriver.settle();
        robot.type(KeyCode.ENTER);
        ScreenDriver.onWindow(
                () -> ((TextInputControl) scene.lookup(".dialog-card .text-input")).setText("Both were heard"));
        robot.type(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(((Labeled) scene.getFocusOwner()).getText()).isEqualTo("Leave (Esc)");
        robot.type(KeyCode.ENTER);
        assertThat(navigator.routes()).containsExactly(new Route.Review(ID));
    }

    @Test
    void a_number_that_nobody_brought_is_typed_with_its_reason() {
        fill(false);
        dispute(number(), "It is less.");
        Scene scene = show(1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.N);
        ScreenDriver.settle();
        TextField field = (TextField) scene.getFocusOwner();
        Node act = scene.lookup(".dialog-card .button.primary");
        ScreenDriver.onWindow(() -> field.setText("some"));
        TextField reason = reasonBeside(scene, field);
        ScreenDriver.onWindow(() -> reason.setText("Counted anew"));
        assertThat(act.isDisabled())
                .as("while nothing is said that can be an answer")
                .isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).as("what is to be mended").isEqualTo(field);
        ScreenDriver.onWindow(() -> field.setText("12"));
        ScreenDriver.picture(scene, "workshop-another-light");
        assertThat(act.isDisabled()).isFalse();
        robot.type(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).as("Enter goes on").isEqualTo(reason);
        robot.type(KeyCode.ENTER);
        assertThat(store.load(ID).answers().to(number()).response()).isEqualTo(new Response.Figure(12));
        assertThat(reviews.load(ID).stateOf(number())).isEqualTo(ReviewState.VALIDATED);
    }

    /** Somebody looks at the wall again before it is decided. */
    @Test
    void what_was_typed_and_left_is_there_again() {
        fill(false);
        dispute(number(), "It is less.");
        Scene scene = show(1024, 700, Settings.DEFAULT);
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.N);
        ScreenDriver.settle();
        TextField field = (TextField) scene.getFocusOwner();
        ScreenDriver.onWindow(() -> field.setText("12"));
        TextField reason = reasonBeside(scene, field);
        ScreenDriver.onWindow(() -> reason.setText("Counted anew"));
        robot.type(KeyCode.ESCAPE);
        ScreenDriver.settle();
        assertThat(scene.lookup(".dialog-card .text-field")).isNull();
        robot.type(KeyCode.N);
        ScreenDriver.settle();
        TextField again = (TextField) scene.getFocusOwner();
        assertThat(again.getText()).isEqualTo("12");
        assertThat(reasonBeside(scene, again).getText()).isEqualTo("Counted anew");
    }

    private static TextField reasonBeside(Scene scene, TextField field) {
        return scene.getRoot().lookupAll(".dialog-card .text-field").stream()
                .map(TextField.class::cast)
                .filter(each -> each != field)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_several_ticks_another_answer_begins_with_those_that_stand() {
        fill(false);
        Question several = framework.questions().stream()
                .filter(question ->
                        question.kind().map(one -> false, many -> true, number -> false, text -> false, day -> false))
                .findFirst()
                .orElseThrow();
        Answer before = store.load(ID).answers().to(several.id());
        assertThat(before.response().ticked()).isPresent();
        dispute(several.id(), "One more.");
        Scene scene = show(1024, 700, Settings.DEFAULT);
        new KeyRobot().type(KeyCode.N);
        ScreenDriver.settle();
        long ticked = scene.getRoot().lookupAll(".dialog-card .check-box").stream()
                .filter(box -> ((CheckBox) box).isSelected())
                .count();
        assertThat(ticked)
                .isPositive()
                .isEqualTo(before.response().ticked().orElseThrow().size());
        TextField reason = (TextField) scene.lookup(".dialog-card .text-field");
        assertThat(scene.getFocusOwner()).isInstanceOf(CheckBox.class);
        new KeyRobot().type(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).as("Enter unticks nothing").isEqualTo(reason);
        ScreenDriver.onWindow(() -> reason.setText("It was right"));
        Node act = scene.lookup(".dialog-card .button.primary");
        ScreenDriver.onWindow(((Button) act)::fire);
        assertThat(store.load(ID).answers().to(several.id()))
                .as("with what stands beside it")
                .isEqualTo(before);
    }

    private static Labeled chip(Scene scene) {
        return (Labeled) scene.lookup(".wall-chip");
    }
}
