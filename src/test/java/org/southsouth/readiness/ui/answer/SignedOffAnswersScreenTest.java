package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.CodeFit;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.WindowFrame;

class SignedOffAnswersScreenTest {
    private static final QuestionId STRATEGY = new QuestionId("REG-GOV-01");

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final Desktop desktop =
            new Desktop(framework, Filled.answers(framework, 3, 0.1), Desktop.profile("WSM", Depth.FULL));

    private static Button button(Scene scene, String text) {
        return scene.getRoot().lookupAll(".lock-band .button").stream()
                .map(node -> (Button) node)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void signOff() {
        List<Person> signing = List.of(new Person("Sina Leota", "Secretary-General"), new Person("Tavita Faleolo", ""));
        desktop.reviews.signOff(new Signing(Desktop.ID, signing, "", "Ana"), framework);
    }

    @Test
    void nothing_changes_an_answer_while_it_is_signed_off() {
        signOff();
        Answers before = desktop.stored();
        AnswerViewModel answering = desktop.model("REG-GOV-01");
        answering.respond(STRATEGY, new Response.DontKnow());
        answering.note(STRATEGY, "Late");
        answering.respondNotApplicable(STRATEGY, "No law");
        assertThat(answering.confirm(STRATEGY)).isFalse();
        assertThat(answering.undo()).isFalse();
        assertThat(answering.scorecard().of(STRATEGY).answer()).isEqualTo(before.to(STRATEGY));
        assertThat(desktop.stored()).isEqualTo(before);
        assertThat(desktop.autoSave.hasUnsaved()).isFalse();
    }

    /** As on a shared database, where somebody else signs while the screen is open. */
    @Test
    void what_is_given_after_somebody_signed_does_not_stand_on_the_screen_and_can_be_let_go() {
        List<String> asked = new ArrayList<>();
        List<Runnable> letGo = new ArrayList<>();
        desktop.askBy((question, view, keep, act, whenKept) -> {
            asked.add(question.title() + "|" + question.body() + "|" + question.label() + "|" + keep + "|"
                    + words(view.get()));
            letGo.add(act);
        });
        AnswerViewModel open = desktop.model("REG-GOV-01");
        Answers signed = desktop.stored();
        signOff();
        open.respond(STRATEGY, new Response.DontKnow());
        assertThat(((ScreenContexts.RememberingNavigator) desktop.context.navigator()).routes())
                .last()
                .isEqualTo(new Route.Answer(Desktop.ID, Optional.of(STRATEGY)));
        AnswerViewModel again = desktop.model("REG-GOV-01");
        assertThat(again.isLocked()).isTrue();
        assertThat(again.scorecard().of(STRATEGY).answer()).isEqualTo(signed.to(STRATEGY));
        assertThat(again.undoStack().canUndoProperty().get()).isFalse();
        assertThat(asked)
                .singleElement()
                .asString()
                .contains("Samoa 2026 was signed off meanwhile|One answer of yours");
        assertThat(asked.get(0)).contains("Don't know yet");
        desktop.context.frame().retry();
        assertThat(asked).hasSize(2);
        letGo.get(1).run();
        assertThat(desktop.autoSave.hasUnsaved()).isFalse();
        assertThat(desktop.context.frame().savingProperty().get()).isEqualTo(WindowFrame.Saving.SAVED);
        assertThat(desktop.stored()).isEqualTo(signed);
    }

    @Test
    void what_was_kept_for_now_is_saved_once_it_is_reopened() {
        AnswerViewModel model = desktop.model("REG-GOV-01");
        signOff();
        model.respond(STRATEGY, new Response.DontKnow());
        desktop.model("REG-GOV-01").reopen("A new law.", "Ana");
        assertThat(desktop.stored().to(STRATEGY).response()).isEqualTo(new Response.DontKnow());
        assertThat(desktop.autoSave.hasUnsaved()).isFalse();
    }

    private static String words(Parent view) {
        return view.lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining(" "));
    }

    @Test
    void it_can_be_read_and_walked_through_by_keys_and_says_who_signed() {
        signOff();
        Answers before = desktop.stored();
        Scene scene = ScreenDriver.show(() -> desktop.controller("REG-GOV-01"), 1440, 900, Settings.DEFAULT);
        ScreenDriver.picture(scene, "answer-signed-light");
        assertThat(CutTexts.in(scene, label -> !label.getStyleClass().contains("b")))
                .isEmpty();
        KeyRobot robot = new KeyRobot();
        robot.type(KeyCode.DIGIT1)
                .type(KeyCode.D)
                .type(KeyCode.E)
                .type(KeyCode.N)
                .type(KeyCode.ENTER);
        assertThat(desktop.stored()).isEqualTo(before);
        robot.type(KeyCode.D);
        assertThat(desktop.context.frame().statusProperty().get())
                .isEqualTo("The key D changes nothing: the answers are validated and locked. Reopen them first.");
        assertThat(scene.getRoot().lookupAll(".option")).allMatch(option -> ((RadioButton) option).isDisabled());
        Scene dark = ScreenDriver.show(
                () -> desktop.controller("REG-GOV-01"), 1024, 700, Settings.DEFAULT.withLook(WindowLook.DARK));
        ScreenDriver.picture(dark, "answer-signed-1024-dark");
    }

    @Test
    void a_code_that_does_not_fit_is_told_beside_who_signed() {
        signOff();
        assertThat(words(ScreenDriver.show(() -> desktop.controller("REG-GOV-01"), 1024, 700, Settings.DEFAULT)
                        .getRoot()))
                .contains("Validated")
                .doesNotContain("changed since");
        desktop.reviews.finds(CodeFit.BROKEN);
        Scene scene = ScreenDriver.show(() -> desktop.controller("REG-GOV-01"), 1024, 700, Settings.DEFAULT);
        ScreenDriver.picture(scene, "answer-signed-broken");
        assertThat(words(scene.getRoot())).contains("It has no code, though codes existed when it was signed");
    }

    @Test
    void reopening_takes_a_reason_and_then_the_answers_open() {
        signOff();
        desktop.dialogs.reason = "A new law.";
        Scene scene = ScreenDriver.show(() -> desktop.controller("REG-GOV-01"), 1440, 900, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> button(scene, "Reopen…").fire());
        assertThat(desktop.dialogs.asked).hasSize(1);
        SignOff signed = desktop.reviews.load(Desktop.ID).signOffs().get(0);
        assertThat(signed.reopening()).contains(new SignOff.Reopening("A new law.", ScreenContexts.NOW, "Ana"));
        assertThat(((ScreenContexts.RememberingNavigator) desktop.context.navigator()).routes())
                .last()
                .isInstanceOf(Route.Answer.class);
    }
}
