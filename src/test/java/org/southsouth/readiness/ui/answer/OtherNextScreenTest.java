package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.askedIf;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.ScreenDriver;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody copies answers from paper, and an answer opens a question that is not there. */
class OtherNextScreenTest {
    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC,
            pillar(
                    "law",
                    theme("chosen", levels("gate"), opened("gate", levels("more")), levels("last")),
                    theme("counted", levels("other"), opened("other", figure("share")), levels("end"))));

    private final KeyRobot robot = new KeyRobot();
    private final Desktop desktop = Desktop.of(FRAMEWORK, Answers.none());

    private @Nullable AnswerController controller;

    private static Question opened(String gate, Question by) {
        return askedIf(new AskIf.AtLeast(new QuestionId(gate), 50), NotAsked.LEAVE_OUT, by);
    }

    private Scene show(String question) {
        Scene scene = ScreenDriver.show(
                () -> {
                    AnswerController shown = desktop.controller(question);
                    controller = shown;
                    return shown;
                },
                1440,
                900,
                Settings.DEFAULT);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> scene.getWindow().requestFocus());
        ScreenDriver.settle();
        return scene;
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

    private void openFollowUp() {
        robot.push(KeyCode.DIGIT4);
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
    }

    @Test
    void the_first_key_at_a_question_that_the_answer_opened_gives_no_answer() {
        Scene scene = show("gate");
        openFollowUp();
        assertThat(stored("gate")).isEqualTo(new Response.Chosen("4"));
        assertThat(texts(scene, ".question-text")).containsExactly("What about more?");
        robot.push(KeyCode.DIGIT2);
        assertThat(stored("more")).isEqualTo(new Response.Blank());
        assertThat(texts(scene, ".card-remark"))
                .containsExactly("2 answered nothing: your last answer changed which question comes now."
                        + " Press it once more if you mean this one.");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT3);
        robot.push(KeyCode.ENTER);
        assertThat(texts(scene, ".question-text")).as("nothing leads on").containsExactly("What about more?");
        assertThat(status())
                .startsWith("Not taken: “2 · 3”. Your last answer changed which question comes now. Look, wait");
        assertThat(stored("more")).isEqualTo(new Response.Blank());
        assertThat(stored("last")).isEqualTo(new Response.Blank());
    }

    @Test
    void the_same_key_once_more_answers_it() {
        Scene scene = show("gate");
        openFollowUp();
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.DIGIT2);
        assertThat(stored("more")).isEqualTo(new Response.Chosen("2"));
        robot.push(KeyCode.ENTER);
        assertThat(texts(scene, ".question-text")).containsExactly("What about last?");
    }

    /** Out of step by one: the answer that was changed before the first refused key was named nowhere. */
    @Test
    void a_refused_key_says_which_answer_was_replaced_just_before() {
        Scene scene = show("gate");
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT3);
        assertThat(status()).as("a first answer replaces nothing").doesNotContain("just before");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.DIGIT0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT2);
        assertThat(stored("gate")).isEqualTo(new Response.Chosen("0"));
        assertThat(stored("last")).isEqualTo(new Response.Chosen("3"));
        assertThat(status())
                .isEqualTo(
                        "2 did not replace your answer. Press it once more if you mean this question."
                                + " Your answer to “Title of gate” was changed just before. Ctrl Z brings back what stood there.");
        assertThat(CutTexts.in(scene)).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("gate")).isEqualTo(new Response.Chosen("1"));
    }

    private String status() {
        return desktop.context.frame().statusProperty().get();
    }

    /** Keys typed one question too early changed an answer of before, and the foot said that it was saved. */
    @Test
    void the_first_key_right_after_enter_does_not_replace_an_answer_that_stands_there() {
        Scene scene = show("last");
        robot.push(KeyCode.DIGIT3);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(texts(scene, ".question-text")).containsExactly("What about gate?");
        robot.push(KeyCode.DIGIT0);
        robot.push(KeyCode.ENTER);
        assertThat(texts(scene, ".question-text")).containsExactly("What about last?");
        robot.push(KeyCode.DIGIT1);
        assertThat(stored("last")).isEqualTo(new Response.Chosen("3"));
        assertThat(texts(scene, ".card-remark"))
                .containsExactly("1 did not replace your answer. Press it once more if you mean this question.");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.DIGIT1);
        assertThat(stored("last")).isEqualTo(new Response.Chosen("1"));
    }

    @Test
    void nor_is_a_number_typed_right_after_enter_where_another_stands() {
        Scene scene = show("other");
        openFollowUp();
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("60").push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        robot.write("7");
        assertThat(((TextField) scene.getRoot().lookup(".number-large")).getText())
                .isEqualTo("60");
        assertThat(texts(scene, ".card-remark"))
                .containsExactly("“7” was not taken: a number stands here already. Look first, then type.");
    }

    @Test
    void where_the_next_question_was_known_before_the_first_key_answers_it() {
        Scene scene = show("gate");
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.ENTER);
        assertThat(texts(scene, ".question-text")).containsExactly("What about last?");
        robot.push(KeyCode.DIGIT2);
        assertThat(stored("last")).isEqualTo(new Response.Chosen("2"));
    }

    @Test
    void a_number_typed_at_such_a_question_is_not_taken_nor_does_it_lead_on() {
        Scene scene = show("other");
        openFollowUp();
        assertThat(texts(scene, ".question-text")).containsExactly("What about share?");
        robot.push(KeyCode.DIGIT8);
        robot.push(KeyCode.DIGIT8);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT3);
        assertThat(((TextField) scene.getRoot().lookup(".number-large")).getText())
                .isEmpty();
        assertThat(texts(scene, ".question-text")).containsExactly("What about share?");
        assertThat(texts(scene, ".card-remark"))
                .containsExactly("Not taken: “88 · 3”. Look at this question, wait two seconds, then type again.");
        assertThat(stored("share")).isEqualTo(new Response.Blank());
        assertThat(stored("end")).isEqualTo(new Response.Blank());
        Desktop.waitUntilHeard(controller);
        robot.push(KeyCode.DIGIT8);
        robot.push(KeyCode.ENTER);
        assertThat(stored("share")).isEqualTo(new Response.Figure(8));
    }
}
