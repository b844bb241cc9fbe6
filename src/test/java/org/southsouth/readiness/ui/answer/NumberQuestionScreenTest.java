package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.yesPartialNo;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.testfx.util.WaitForAsyncUtils;

/** A number with so wide limits that a sign in it can mean thousands or decimals. */
class NumberQuestionScreenTest {
    private static final QuestionId FREE = new QuestionId("free");
    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC,
            pillar(
                    "law",
                    theme(
                            "rules",
                            Questionnaires.question(
                                    "free",
                                    new QuestionKind.Numeric(
                                            "US$ (0 if none)", new Goalposts(0, 200, false), 0.0, 10_000.0, 2)),
                            yesPartialNo("r2"))));

    private final KeyRobot robot = new KeyRobot();
    private final Desktop desktop = Desktop.of(FRAMEWORK, Answers.none());

    private @Nullable AnswerController controller;

    private void waitUntilHeard() {
        Desktop.waitUntilHeard(controller);
    }

    private Scene show() {
        Scene scene = ScreenDriver.show(
                () -> {
                    AnswerController shown = desktop.controller("free");
                    controller = shown;
                    return shown;
                },
                1440,
                900,
                Settings.DEFAULT);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> scene.getWindow().requestFocus());
        ScreenDriver.onWindow(() -> field(scene).requestFocus());
        return scene;
    }

    private static TextField field(Scene scene) {
        return (TextField) scene.getRoot().lookup(".number-large");
    }

    private void type(Scene scene, String typed) {
        ScreenDriver.onWindow(() -> field(scene).setText(typed));
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
    }

    private Response stored() {
        return desktop.stored().to(FREE).response();
    }

    private static List<String> texts(Scene scene, String style) {
        return scene.getRoot().lookupAll(style).stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void a_number_that_could_be_two_is_asked_about_and_not_stored() {
        Scene scene = show();
        type(scene, "1.200");
        ScreenDriver.picture(scene, "answer-number-two");
        assertThat(texts(scene, ".question-text")).containsExactly("What about free?");
        assertThat(texts(scene, ".danger-text"))
                .contains("Is that 1200 or 1.2? Type 1200 or 1.2. Nothing is stored for this question.");
        assertThat(stored()).isEqualTo(new Response.Blank());
        assertThat(CutTexts.in(scene)).isEmpty();
        type(scene, "1200");
        assertThat(stored()).isEqualTo(new Response.Figure(1200));
        assertThat(texts(scene, ".question-text")).containsExactly("What about r2?");
    }

    @Test
    void what_stays_stored_is_not_written_as_what_was_refused() {
        Scene scene = show();
        type(scene, "1200");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        ScreenDriver.settle();
        type(scene, "1,200");
        assertThat(texts(scene, ".danger-text")).contains("Is that 1200 or 1.2? Type 1200 or 1.2. 1200 stays stored.");
    }

    @Test
    void two_numbers_are_asked_to_be_one() {
        Scene scene = show();
        for (String typed : List.of("24-48", "36 or 48", "10 to 12", "57/60")) {
            type(scene, typed);
            assertThat(texts(scene, ".danger-text"))
                    .contains("“" + typed + "” is two numbers. Write one, in “US$”. Of a range, write the middle."
                            + " Nothing is stored for this question.");
        }
    }

    @Test
    void words_that_are_no_number_name_the_ways_of_having_none() {
        Scene scene = show();
        type(scene, "n/a");
        assertThat(texts(scene, ".danger-text"))
                .contains("“n/a” is not a number. Alt D: don’t know yet. Alt A: not applicable."
                        + " Nothing is stored for this question.");
    }

    @Test
    void what_is_typed_beside_a_number_is_called_a_unit_only_where_it_may_be_one() {
        Scene scene = show();
        for (String typed : List.of("1e3", "12o")) {
            type(scene, typed);
            assertThat(texts(scene, ".danger-text"))
                    .contains("“" + typed + "” is not a number. Type digits alone, such as 12.5."
                            + " Nothing is stored for this question.");
        }
        type(scene, "12 euros");
        ScreenDriver.picture(scene, "answer-number-unit");
        assertThat(texts(scene, ".danger-text"))
                .contains("The unit here is “US$”, not “euros”. Change your number to that unit,"
                        + " then write it alone. Nothing is stored for this question.");
        assertThat(CutTexts.in(scene)).isEmpty();
        type(scene, "1.2 million");
        assertThat(texts(scene, ".danger-text"))
                .contains("Write all the digits, such as 1200000, in place of “million”."
                        + " Nothing is stored for this question.");
    }

    @Test
    void of_a_number_of_many_digits_the_foot_names_the_beginning() {
        Scene scene = show();
        type(scene, "9".repeat(300));
        assertThat(desktop.refused.unfinished(desktop.context.messages()))
                .extracting(Unfinished::words)
                .containsExactly("“" + "9".repeat(39) + "…” in “Title of free”");
    }

    /** The 2 was meant for the next question, and went into the number that was refused. */
    @Test
    void one_digit_in_the_place_of_what_was_refused_is_looked_at_once_more() {
        Scene scene = show();
        type(scene, "4 dias");
        waitUntilHeard();
        type(scene, "2");
        assertThat(texts(scene, ".question-text")).containsExactly("What about free?");
        assertThat(desktop.context.frame().statusProperty().get())
                .contains("2 is stored now, in place of what you typed before. Enter again goes on.");
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(texts(scene, ".question-text")).containsExactly("What about r2?");
    }

    /** 1234.56 read 234.56 in the row of its question, as soon as another one was open. */
    @ParameterizedTest
    @ValueSource(strings = {"1234.56", "9876.54321", "9876.54321012"})
    void every_digit_is_seen_in_the_row_of_a_question_that_is_not_open(String typed) {
        Scene scene = show();
        type(scene, typed);
        TextField row = (TextField) scene.getRoot().lookupAll(".number-field").stream()
                .filter(field -> !field.getStyleClass().contains("number-large"))
                .findFirst()
                .orElseThrow();
        assertThat(row.getText()).isEqualTo(typed);
        Node words = row.lookup(".text");
        double room =
                row.getWidth() - row.getInsets().getLeft() - row.getInsets().getRight();
        assertThat(words.getLayoutBounds().getWidth()).isLessThan(room);
    }

    /** What the field shows of a stored number is never asked about. */
    @Test
    void a_number_with_three_decimals_is_told_and_stands_with_a_fourth() {
        Scene scene = show();
        type(scene, "1,234");
        assertThat(texts(scene, ".danger-text"))
                .contains("Is that 1234 or 1.234? Type 1234 or 1.2340. Nothing is stored for this question.");
        type(scene, "1.2340");
        assertThat(stored()).isEqualTo(new Response.Figure(1.234));
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(field(scene).getText()).isEqualTo("1.2340");
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(texts(scene, ".question-text")).containsExactly("What about r2?");
    }
}
