package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.robustness.DrawWatch;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Background;
import org.southsouth.readiness.ui.fx.Route;

/** A city reads what its country answered; a core check leads on. */
class CityAndCoreScreenTest {
    private final Framework framework = new JsonFrameworkSource().shipped();
    private final KeyRobot robot = new KeyRobot();

    @ParameterizedTest
    @CsvSource({"1440, 900, false, 14", "1440, 900, true, 14", "1024, 700, false, 14", "1024, 700, true, 20"})
    void questions_that_a_city_is_not_asked_step_back_with_the_national_answer(
            int width, int height, boolean isDark, int textSize) {
        Desktop desktop = new Desktop(
                framework, Filled.answers(framework, 3, 0.4), Desktop.profile("KHM:Phnom Penh", Depth.FULL));
        desktop.store.add(List.of(Filled.assessment(
                "n", framework, Desktop.profile("KHM", Depth.FULL), Filled.answers(framework, 5, 0))));
        Scene scene = ScreenDriver.show(
                () -> desktop.controller("LOG-CUST-03"),
                width,
                height,
                new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        ScreenDriver.picture(
                scene, "answer-city-" + width + (isDark ? "-dark" : "") + (textSize == 20 ? "-largest" : ""));
        assertThat(scene.getRoot().lookupAll(".q-soft .label"))
                .extracting(node -> ((Label) node).getText())
                .anyMatch(words -> words.startsWith("Not asked of a city. Cambodia 2026: ")
                        && words.endsWith("The country's answer, not scored here."));
        assertThat(CutTexts.in(
                        scene, label -> !label.getParent().getStyleClass().contains("q-soft")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, false, 14", "1440, 900, true, 14", "1024, 700, false, 14", "1024, 700, true, 20"})
    void a_complete_core_check_says_what_is_kept_and_goes_on_by_key(
            int width, int height, boolean isDark, int textSize) {
        Desktop desktop = new Desktop(framework, core(), Desktop.profile("HUN", Depth.CORE));
        Scene scene = new InShell(desktop.context, new Route.Answer(Desktop.ID, Optional.empty()))
                .show(
                        dialogs -> new AnswerController(desktop.loader(desktop.background), dialogs),
                        width,
                        height,
                        new Settings(isDark ? WindowLook.DARK : WindowLook.LIGHT, textSize, ""));
        String name = "answer-core-" + width + (isDark ? "-dark" : "") + (textSize == 20 ? "-largest" : "");
        ScreenDriver.picture(scene, name);
        Button on = (Button) scene.lookup(".deeper-band .button");
        ScreenDriver.onWindow(on::requestFocus);
        robot.push(KeyCode.SPACE);
        ScreenDriver.picture(scene, name + "-asked");
        assertThat(robot.lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(words -> words.startsWith("Kept: your 24 answers, with notes, evidence, reviews and history.")
                        && words.contains("To come: 95 more questions."));
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(desktop.store.load(Desktop.ID).profile().depth()).isEqualTo(Depth.FULL);
        assertThat(desktop.stored()).isEqualTo(core());
    }

    /** As in the application, where the screen stands in the window before what it shows was read. */
    @ParameterizedTest
    @ValueSource(strings = {"LOG-CUST-03", "REG-GOV-01"})
    void the_keys_go_to_the_card_also_where_it_cannot_be_answered(String question) {
        Desktop desktop = new Desktop(
                framework, Filled.answers(framework, 3, 0.4), Desktop.profile("KHM:Phnom Penh", Depth.FULL));
        desktop.store.add(List.of(Filled.assessment(
                "n", framework, Desktop.profile("KHM", Depth.FULL), Filled.answers(framework, 5, 0))));
        SlowBackground slow = new SlowBackground();
        Scene scene = new InShell(desktop.context, new Route.Answer(Desktop.ID, Optional.empty()))
                .show(
                        dialogs -> new AnswerController(desktop.loader(slow, question), dialogs),
                        1440,
                        900,
                        Settings.DEFAULT);
        assertThat(desktop.context.frame().openingProperty().get()).isFalse();
        ScreenDriver.onWindow(slow.direct::passTime);
        assertThat(desktop.context.frame().openingProperty().get()).isTrue();
        ScreenDriver.picture(scene, "answer-opening");
        ScreenDriver.onWindow(slow::finish);
        assertThat(desktop.context.frame().openingProperty().get()).isFalse();
        ScreenDriver.picture(scene, "answer-city-focus-" + question);
        Node at = scene.getFocusOwner();
        while (at != null && !(at instanceof QuestionCard)) {
            at = at.getParent();
        }
        assertThat(at)
                .isInstanceOfSatisfying(
                        QuestionCard.class,
                        card -> assertThat(card.question().value()).isEqualTo(question));
    }

    /** Done when the test says so. */
    private static final class SlowBackground implements Background {
        private final DirectBackground direct = new DirectBackground();
        private final List<Runnable> waiting = new ArrayList<>();

        void finish() {
            while (!waiting.isEmpty()) {
                waiting.remove(0).run();
            }
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> whenDone) {
            waiting.add(() -> direct.run(work, whenDone));
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
            waiting.add(() -> direct.run(work, whenDone, whenFailed));
        }

        @Override
        public <T> void compute(Supplier<T> work, Consumer<T> whenDone) {
            waiting.add(() -> direct.compute(work, whenDone));
        }

        @Override
        public <T> Delay draw(
                Function<DrawWatch, Optional<T>> work, DoubleConsumer whenAdvanced, Consumer<T> whenDone) {
            return direct.draw(work, whenAdvanced, whenDone);
        }

        @Override
        public Delay after(long millis, Runnable action) {
            return direct.after(millis, action);
        }
    }

    @Test
    void a_core_check_with_an_open_question_leads_nowhere_yet() {
        Answers open = core().with(new QuestionId("REG-GOV-01"), Answer.NONE);
        Desktop desktop = new Desktop(framework, open, Desktop.profile("HUN", Depth.CORE));
        Scene scene = ScreenDriver.show(desktop::controller, 1440, 900, Settings.DEFAULT);
        assertThat(scene.lookup(".deeper-band").isVisible()).isFalse();
    }

    private Answers core() {
        Map<QuestionId, Answer> answers =
                new HashMap<>(Filled.answers(framework, 3, 0).asMap());
        answers.keySet().removeIf(id -> !framework.question(id).orElseThrow().isCore());
        return Answers.of(answers);
    }
}
