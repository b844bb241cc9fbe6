package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.ticks;
import static org.southsouth.readiness.testing.Questionnaires.words;
import static org.southsouth.readiness.testing.Questionnaires.yesPartialNo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.WindowFrame;
import org.testfx.util.WaitForAsyncUtils;

/** Ctrl Z from wherever somebody is, and figures that cannot be taken. */
class RetracingScreenTest {
    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC,
            pillar(
                    "law",
                    theme("rules", levels("r1"), yesPartialNo("r2"), ticks("r3")),
                    theme("money", figure("m1"), yesPartialNo("m2"), words("m3"))),
            pillar("post", theme("parcels", levels("p1"), levels("p2"))));

    private final KeyRobot robot = new KeyRobot();
    private final Desktop desktop =
            Desktop.of(FRAMEWORK, Answers.of(Map.of(new QuestionId("m1"), Answer.of(new Response.Figure(60)))));

    private Scene show(String... question) {
        return ready(ScreenDriver.show(() -> desktop.controller(question), 1440, 900, Settings.DEFAULT));
    }

    /** Keys are heard once the window and something in a card have the focus. */
    private static Scene ready(Scene scene) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> scene.getWindow().requestFocus());
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> scene.getWindow().isFocused() && isInCard(scene.getFocusOwner()));
        } catch (TimeoutException e) {
            throw new IllegalStateException("no card has the focus", e);
        }
        return scene;
    }

    private static boolean isInCard(@Nullable Node node) {
        return node != null && (node instanceof QuestionCard || isInCard(node.getParent()));
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        ScreenDriver.settle();
    }

    private Response stored(String question) {
        return desktop.stored().to(new QuestionId(question)).response();
    }

    private static List<String> texts(Scene scene, String style) {
        return scene.getRoot().lookupAll(style).stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static String openedQuestion(Scene scene) {
        return texts(scene, ".question-text").get(0);
    }

    private static TextField field(Scene scene) {
        return (TextField) scene.getFocusOwner();
    }

    @Test
    void an_answer_is_taken_back_and_made_again_from_the_field_of_a_number() {
        Scene scene = show("m1");
        robot.write("34");
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(stored("m1")).isEqualTo(new Response.Figure(34));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("m1")).isEqualTo(new Response.Figure(60));
        assertThat(field(scene).getText()).isEqualTo("60");
        assertThat(field(scene).getCaretPosition()).isEqualTo(2);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(stored("m1")).isEqualTo(new Response.Figure(34));
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(stored("m1")).isEqualTo(new Response.Figure(34));
    }

    /** The answer that stands is not what somebody did last. */
    @Test
    void what_could_not_be_taken_is_set_back_from_beside_the_field_too() {
        Scene scene = show("m1");
        TextField field = field(scene);
        robot.write("many");
        ScreenDriver.onWindow(desktop.background::passTime);
        push(KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isNotEqualTo(field);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("m1")).isEqualTo(new Response.Figure(60));
        assertThat(field.getText()).isEqualTo("60");
    }

    /** An answer to the first question, and a note that is being written on the second. */
    private Scene showWithNote(String note) {
        Scene scene = show("r1");
        push(KeyCode.DIGIT2);
        push(KeyCode.ENTER);
        push(KeyCode.M);
        robot.write(note);
        ScreenDriver.onWindow(desktop.background::passTime);
        return scene;
    }

    /** Whoever takes back words does not look at the other question. */
    @Test
    void in_a_note_nothing_of_another_question_is_taken_back() {
        Scene scene = showWithNote("seen");
        assertThat(desktop.stored().to(new QuestionId("r2")).note()).isEqualTo("seen");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desktop.stored().to(new QuestionId("r2")).note()).isEmpty();
        assertThat(status()).isEqualTo("Undone: the note on “Title of r2”.");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("2"));
        assertThat(openedQuestion(scene)).contains("r2");
        assertThat(status()).startsWith("Nothing more to undo in this question.");
        push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
        assertThat(status()).isEqualTo("Undone: the answer to “Title of r1”.");
        push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(status()).isEqualTo("Done again: the answer to “Title of r1”.");
    }

    /** In the year of evidence that could not be taken, Esc did not leave the field, and nothing could be redone any more. */
    @Test
    void the_same_keys_once_more_leave_the_question() {
        Scene scene = showWithNote("s");
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("2"));
        assertThat(status())
                .isEqualTo("Nothing more to undo in this question. Ctrl Z once more goes on in another one.");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
        assertThat(openedQuestion(scene)).contains("r1");
        push(KeyCode.ENTER);
        push(KeyCode.M);
        ScreenDriver.onWindow(desktop.background::passTime);
        push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(status())
                .isEqualTo("Nothing more to redo in this question. Ctrl Y once more goes on in another one.");
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
        push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("2"));
    }

    private String status() {
        return desktop.context.frame().statusProperty().get();
    }

    @Test
    void answers_before_it_are_taken_back_from_there_too() {
        show("r3");
        push(KeyCode.SPACE);
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of("a")));
        push(KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("r3")).isEqualTo(new Response.Blank());
    }

    @Test
    void what_is_being_typed_is_taken_back_first() {
        Scene scene = show("r3");
        push(KeyCode.SPACE);
        push(KeyCode.ENTER);
        // A number stands there already: it is changed by whoever has looked.
        push(KeyCode.CONTROL, KeyCode.A);
        robot.write("7");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(field(scene).getText()).isNotEqualTo("7");
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of("a")));
    }

    @Test
    void an_answer_is_taken_back_from_the_note() {
        show("r1");
        push(KeyCode.DIGIT3);
        push(KeyCode.M);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
    }

    @Test
    void shift_enter_goes_to_the_question_before_from_the_field_of_a_number() {
        Scene scene = show("m1");
        push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r3?");
    }

    @Test
    void the_window_offers_to_take_back_while_there_is_something() {
        show("r1");
        WindowFrame.Retracing offered =
                desktop.context.frame().retracingProperty().get().orElseThrow();
        assertThat(offered.canUndo().get()).isFalse();
        push(KeyCode.DIGIT2);
        assertThat(offered.canUndo().get()).isTrue();
        ScreenDriver.onWindow(offered.undo());
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
        assertThat(offered.canRedo().get()).isTrue();
        ScreenDriver.onWindow(offered.redo());
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("2"));
    }

    @Test
    void answers_are_taken_back_after_the_screen_was_left_and_opened_again() {
        show("r1");
        push(KeyCode.DIGIT2);
        push(KeyCode.ESCAPE);
        push(KeyCode.DIGIT3);
        show("p1");
        WindowFrame.Retracing offered =
                desktop.context.frame().retracingProperty().get().orElseThrow();
        assertThat(offered.canUndo().get()).isTrue();
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("2"));
        show("p1");
        push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("3"));
    }

    @Test
    void what_was_changed_elsewhere_meanwhile_is_not_taken_back_and_the_rest_is() {
        show("r1");
        push(KeyCode.DIGIT2);
        ScreenDriver.onWindow(() -> {
            AnswerViewModel open = desktop.model("p1");
            open.respond(new QuestionId("p1"), new Response.Chosen("1"));
        });
        QuestionId changed = new QuestionId("p1");
        Answer before = desktop.stored().to(changed);
        desktop.store.save(new Change(
                Desktop.ID,
                changed,
                before,
                Answer.of(new Response.Chosen("4")),
                Scoring.score(FRAMEWORK, desktop.store.load(Desktop.ID)).standing()));
        show("m2");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("p1")).isEqualTo(new Response.Chosen("4"));
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
    }

    @Test
    void a_number_of_twenty_digits_is_too_large_and_not_no_number() {
        Scene scene = show("m1");
        robot.write("99999999999999999999");
        push(KeyCode.ENTER);
        assertThat(texts(scene, ".danger-text")).contains("“99999999999999999999” is too large. 60 stays stored.");
        assertThat(openedQuestion(scene)).isEqualTo("What about m1?");
    }

    @Test
    void what_could_not_be_taken_is_still_there_when_somebody_comes_back() {
        Scene scene = show("m1");
        robot.write("340");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(openedQuestion(scene)).as("first it has to be mended").isEqualTo("What about m1?");
        push(KeyCode.CONTROL, KeyCode.K);
        robot.write("m2");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isNotEqualTo("What about m1?");
        assertThat(scene.getRoot().lookupAll(".number-field.is-error"))
                .extracting(node -> ((TextField) node).getText())
                .containsExactly("340");
        assertThat(texts(scene, ".danger-text")).contains("340 is too large: the most is 100. 60 stays stored.");
        assertThat(stored("m1")).isEqualTo(new Response.Figure(60));
        Node number = scene.getRoot().lookup(".number-field.is-error");
        ScreenDriver.onWindow(number::requestFocus);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(((TextField) number).getText()).isEqualTo("60");
        assertThat(scene.getRoot().lookupAll(".number-field.is-error")).isEmpty();
    }
}
