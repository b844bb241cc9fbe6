package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.ScreenDriver;

/** The shipped questionnaire in both themes and every size: nothing is cut but what has a tooltip. */
class AnswerPicturesTest {
    /** Answers and units of cards at rest stand on one line. */
    private static final List<String> WITH_TOOLTIP = List.of("calm-answer", "calm-unit");

    private static final Framework SHIPPED = new JsonFrameworkSource().shipped();

    /** The second option of every choice, with a source, but for one question in seven. */
    private static Answers answers() {
        Answers answers = Answers.none();
        for (int i = 0; i < SHIPPED.questionCount(); i++) {
            Question question = SHIPPED.questionAt(i);
            if (i % 7 != 6 && question.kind() instanceof QuestionKind.Choice choice) {
                Answer answer =
                        Answer.of(new Response.Chosen(choice.options().get(1).id()));
                answers = answers.with(
                        question.id(), answer.withEvidence(new Evidence(Grade.B, "Yearbook of statistics", 2025)));
            }
        }
        return answers;
    }

    @ParameterizedTest
    @CsvSource({
        "light,       WOM-SKIL-03, 1440, 900, 14, false",
        "dark,        WOM-SKIL-03, 1440, 900, 14, true",
        "small,       WOM-SKIL-03, 1024, 700, 14, false",
        "small-dark,  REG-GOV-02,  1024, 700, 14, true",
        "sixteen,     LOG-CUST-04, 1440, 900, 16, false",
        "eighteen,    ICT-AFFO-01, 1440, 900, 18, false",
        "largest,     WOM-SKIL-02, 1440, 900, 20, false",
        "number,      WOM-SKIL-04, 1440, 900, 14, false",
        "several,     REG-EDOC-05, 1440, 900, 14, false"
    })
    void nothing_is_cut(String name, String question, int width, int height, int size, boolean isDark) {
        Desktop desktop = Desktop.of(SHIPPED, answers());
        Scene scene = ScreenDriver.show(
                () -> desktop.controller(question),
                width,
                height,
                new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, size, ""));
        ScreenDriver.settle();
        ScreenDriver.picture(scene, "answer-" + name);
        List<String> cut = new ArrayList<>();
        ScreenDriver.onWindow(() -> collectCut(scene.getRoot(), cut));
        assertThat(cut).isEmpty();
        assertThat(scene.getRoot().lookupAll(".label").stream().map(label -> ((Labeled) label).getText()))
                .contains("Logistics, payments")
                .doesNotContain("Logistics, trade procedures and payments");
    }

    private static void collectCut(Node node, List<String> cut) {
        if (!node.isVisible() || WITH_TOOLTIP.stream().anyMatch(node.getStyleClass()::contains)) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words(labeled)
                    .filter(shown -> !shown.getText().equals(labeled.getText()))
                    .ifPresent(shown -> cut.add(labeled.getText()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectCut(child, cut));
        }
    }

    /** The text node of the label itself, not that of its graphic. */
    private static Optional<Text> words(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !(child instanceof FontIcon))
                .map(Text.class::cast)
                .filter(text -> !text.getText().isEmpty())
                .findFirst();
    }
}
