package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.yesPartialNo;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.ScreenDriver;
import org.testfx.util.WaitForAsyncUtils;

class DateQuestionScreenTest {
    private static final QuestionId SINCE = new QuestionId("since");
    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC,
            pillar(
                    "law",
                    theme(
                            "rules",
                            Questionnaires.question(
                                    "since",
                                    new QuestionKind.Date(LocalDate.of(1990, 1, 1), LocalDate.of(2026, 12, 31))),
                            yesPartialNo("r2"))));

    private final KeyRobot robot = new KeyRobot();
    private final Desktop desktop = Desktop.of(FRAMEWORK, Answers.none());

    private Scene show() {
        Scene scene = ScreenDriver.show(() -> desktop.controller("since"), 1440, 900, Settings.DEFAULT);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> scene.getWindow().requestFocus());
        ScreenDriver.onWindow(() -> field(scene).requestFocus());
        return scene;
    }

    private static TextField field(Scene scene) {
        return (TextField) scene.getRoot().lookup(".day-field");
    }

    private Response stored() {
        return desktop.stored().to(SINCE).response();
    }

    private static List<String> texts(Scene scene, String style) {
        return scene.getRoot().lookupAll(style).stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void a_day_is_typed_stored_and_stands_on_the_card_at_rest_without_points() {
        Scene scene = show();
        robot.write("2/11/2019");
        ScreenDriver.picture(scene, "answer-date");
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(stored()).isEqualTo(new Response.Day(LocalDate.of(2019, 11, 2)));
        assertThat(texts(scene, ".question-text")).containsExactly("What about r2?");
        assertThat(texts(scene, ".calm-answer")).contains("2 Nov 2019");
        assertThat(Scoring.score(FRAMEWORK, desktop.stored(), Basis.FULL_COUNTRY)
                        .of(SINCE)
                        .counts())
                .isFalse();
        assertThat(CutTexts.in(scene)).isEmpty();
    }

    @Test
    void a_day_that_is_not_taken_is_told_when_its_field_is_left_and_not_stored() {
        Scene scene = show();
        robot.write("30 Feb 2019");
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(texts(scene, ".danger-text")).noneMatch(text -> text.contains("30 Feb"));
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "answer-date-refused");
        assertThat(texts(scene, ".danger-text"))
                .contains("“30 Feb 2019” is not a day. Write it like 30 Sep 2027."
                        + " Nothing is stored for this question.");
        assertThat(stored()).isEqualTo(new Response.Blank());
        assertThat(field(scene).getText()).isEqualTo("30 Feb 2019");
        assertThat(CutTexts.in(scene)).isEmpty();
    }
}
