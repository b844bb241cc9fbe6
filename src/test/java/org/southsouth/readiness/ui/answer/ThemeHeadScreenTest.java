package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;

/** The head of a theme in a small window, while its answers change: three of five answered, and one that waits. */
class ThemeHeadScreenTest {
    private static final String ACCOUNTS = "WOM-FINA-01";

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final Desktop desktop = Desktop.of(
            framework,
            Answers.of(Map.of(
                    new QuestionId(ACCOUNTS), answer(new Response.Figure(10)),
                    new QuestionId("WOM-FINA-02"), answer(new Response.Chosen("2")),
                    new QuestionId("WOM-FINA-03"), answer(new Response.Chosen("2")))));
    private final KeyRobot robot = new KeyRobot();

    private static Answer answer(Response response) {
        return new Answer(response, "", Evidence.NONE);
    }

    private Scene show(int textSize) {
        return ScreenDriver.show(
                () -> desktop.controller(ACCOUNTS), 1024, 700, Settings.DEFAULT.withTextSize(textSize));
    }

    private static Label count(Scene scene) {
        return Nodes.shown(scene.getRoot(), Label.class::isInstance).stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().contains("3 of 5 answered"))
                .findFirst()
                .orElseThrow();
    }

    private static Bounds of(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean areOverlaid(Scene scene) {
        Bounds words = of(count(scene));
        return Nodes.shown(scene.getRoot(), node -> node.getStyleClass().contains("counter-segment")).stream()
                .anyMatch(segment -> of(segment).intersects(words));
    }

    /** Words that stayed the same were not laid out anew, and the bars came to lie over them. */
    @Test
    void no_bar_lies_over_the_words_after_another_answer() {
        Scene scene = show(14);
        assertThat(areOverlaid(scene)).isFalse();
        for (String share : List.of("12", "13")) {
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.write(share);
            ScreenDriver.onWindow(desktop.background::passTime);
            ScreenDriver.settle();
            assertThat(desktop.stored().to(new QuestionId(ACCOUNTS)).response())
                    .isEqualTo(new Response.Figure(Double.parseDouble(share)));
            assertThat(areOverlaid(scene)).as("after %s", share).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 20, 24, 28})
    void the_words_end_before_what_stands_beside_them(int textSize) {
        Scene scene = show(textSize);
        Node next = Nodes.shown(scene.getRoot(), Button.class::isInstance).stream()
                .filter(button -> ((Button) button).getText().equals("Next unanswered"))
                .findFirst()
                .orElseThrow();
        assertThat(of(count(scene)).intersects(of(next))).isFalse();
        ScreenDriver.picture(scene, "theme-head-" + textSize);
    }
}
