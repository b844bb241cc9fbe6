package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Route;

/** Where a file asks for the seven questions of one theme. */
class AskedAnswersTest {
    private static final Framework SHIPPED = new JsonFrameworkSource().shipped();
    private static final AnswerRequest REQUEST = new AnswerRequest(
            "Coordinator, Ministry of Commerce",
            "ecommerce.unit@commerce.example",
            "Please answer these questions for this year\u2019s round. An estimate is fine: say where it comes from.",
            Optional.of(LocalDate.of(2026, 5, 16)),
            false);
    private static final QuestionId FIRST = new QuestionId("LOG-PAY-01");
    private static final QuestionId LAST = new QuestionId("LOG-PAY-06");
    private static final QuestionId OTHER = new QuestionId("LOG-CUST-01");

    private final Desktop desktop =
            Desktop.of(SHIPPED, Answers.none().with(FIRST, Answer.of(new Response.Figure(41.2))));

    private void ask(ExchangeScope scope) {
        desktop.asked.ask(Desktop.ID, SHIPPED, new AskedPart(scope, Optional.of(REQUEST)));
    }

    private AnswerViewModel asked() {
        ask(new ExchangeScope.Part(new SectionId("LOG-PAY")));
        return desktop.model();
    }

    @Test
    void only_what_is_asked_is_open_and_next_stays_among_it() {
        AnswerViewModel model = asked();
        QuestionNavigation navigation = model.navigation();
        assertThat(navigation.page().questions())
                .hasSize(7)
                .allMatch(question -> question.value().startsWith("LOG-PAY"));
        assertThat(navigation.opened()).isNotEqualTo(FIRST);
        for (int i = 0; i < 10; i++) {
            navigation.openNext();
        }
        assertThat(navigation.opened()).isEqualTo(navigation.page().questions().get(6));
        navigation.openNextUnanswered();
        assertThat(navigation.page().questions()).contains(navigation.opened());
        assertThat(desktop.context.frame().askedProperty().get())
                .isEqualTo("Asked by Coordinator, Ministry of Commerce, due 16 May 2026");
        assertThat(desktop.context.frame().contextProperty().get())
                .isEqualTo("Only your 7 questions are to be answered");
    }

    @Test
    void the_rest_can_be_read_and_not_changed() {
        AnswerViewModel model = asked();
        model.respond(OTHER, new Response.DontKnow());
        assertThat(desktop.stored().size()).isEqualTo(1);
        assertThat(model.isLocked()).isFalse();
        model.navigation().show(new SectionId("LOG-CUST"));
        assertThat(model.isLocked()).isTrue();
        assertThat(model.navigation().page().questions()).contains(OTHER).doesNotContain(FIRST);
        model.respond(FIRST, new Response.DontKnow());
        assertThat(desktop.stored().to(FIRST).response()).isEqualTo(new Response.DontKnow());
        assertThat(model.undo()).isTrue();
        assertThat(model.isLocked()).isFalse();
    }

    @Test
    void what_one_body_is_asked_runs_through_all_themes_by_one_number() {
        ask(new ExchangeScope.Asked("Customs"));
        AnswerViewModel model = desktop.model();
        AskedWork work = model.asked().orElseThrow();
        List<QuestionId> all = work.all();
        assertThat(all).hasSizeGreaterThan(1);
        assertThat(SHIPPED.questions().stream()
                        .filter(question -> question.guidance().ask().equals("Customs"))
                        .map(Question::id))
                .containsExactlyElementsOf(all);
        model.navigation().open(all.get(0));
        List<QuestionId> open = all.stream()
                .filter(question -> model.of(question).state().isAsked())
                .toList();
        for (QuestionId question : open) {
            assertThat(model.navigation().opened()).isEqualTo(question);
            assertThat(work.number(question)).isEqualTo(all.indexOf(question) + 1);
            model.navigation().openNext();
        }
    }

    private static void answerAll(AnswerViewModel model) {
        model.asked().orElseThrow().all().forEach(question -> model.respond(question, new Response.DontKnow()));
    }

    @Test
    void do_not_know_yet_is_not_done_and_not_open() {
        AnswerViewModel model = asked();
        AskedWork work = model.asked().orElseThrow();
        assertThat(work.count(model.scorecard()).said()).isEqualTo(1);
        answerAll(model);
        assertThat(work.count(model.scorecard()).isReady()).isTrue();
        assertThat(work.count(model.scorecard()).done()).isZero();
        work.sendBack();
        assertThat(((ScreenContexts.RememberingNavigator) desktop.context.navigator()).routes())
                .contains(new Route.SendBack(Desktop.ID));
    }

    @Test
    void do_not_know_of_the_file_is_open_until_it_is_said_here() {
        desktop.asked.bring(Set.of(FIRST));
        AnswerViewModel first = asked();
        first.respond(FIRST, new Response.DontKnow());
        assertThat(first.asked().orElseThrow().questions().came()).isEmpty();
        AnswerViewModel model = desktop.model();
        AskedWork work = model.asked().orElseThrow();
        assertThat(work.count(model.scorecard()).said()).isZero();
        assertThat(AskedWork.isUnknown(model, FIRST)).isTrue();
        int before = desktop.store.history(Desktop.ID).size();
        model.respond(FIRST, new Response.DontKnow());
        assertThat(AskedWork.isUnknown(model, FIRST)).isFalse();
        assertThat(work.count(model.scorecard()).unknown()).isOne();
        assertThat(desktop.store.history(Desktop.ID)).hasSize(before + 2);
        assertThat(desktop.stored().to(FIRST).response()).isEqualTo(new Response.DontKnow());
    }

    @Test
    void what_has_an_answer_in_the_file_is_said_and_to_be_checked() {
        desktop.asked.bring(Set.of(FIRST));
        asked();
        assertThat(desktop.context.frame().contextProperty().get())
                .isEqualTo("Only your 7 questions are to be answered  ·  Please check what came with the file");
    }

    /** Also after the screen was opened anew: who changes an answer has to send it once more. */
    @Test
    void what_changed_since_it_went_back_is_counted() {
        AnswerViewModel model = asked();
        answerAll(model);
        assertThat(model.asked().orElseThrow().sent(model.scorecard())).isEmpty();
        desktop.asked.sentBack(Desktop.ID, desktop.context.clock().instant().minusSeconds(1));
        AnswerViewModel again = desktop.model();
        String all = again.asked().orElseThrow().sent(again.scorecard());
        assertThat(all).startsWith("Sent back: ").endsWith(". 7 answers changed since. Send them again.");

        desktop.asked.sentBack(Desktop.ID, desktop.context.clock().instant().plusSeconds(1));
        AnswerViewModel later = desktop.model();
        assertThat(later.asked().orElseThrow().sent(later.scorecard()))
                .startsWith("Sent back: ")
                .doesNotContain("changed");
        later.respond(LAST, new Response.NotApplicable());
        assertThat(later.asked().orElseThrow().sent(later.scorecard()))
                .endsWith(". 1 answer changed since. Send it again.");
    }

    @Test
    void whoever_wants_to_can_open_the_rest_too() {
        AnswerViewModel model = asked();
        model.asked().orElseThrow().openAll(model.scorecard());
        assertThat(desktop.model().asked()).isEmpty();
        assertThat(desktop.asked.of(Desktop.ID).scope()).isEqualTo(new ExchangeScope.Part(new SectionId("LOG-PAY")));
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 900, LIGHT, 14, ''",
        "1024, 700, DARK, 14, -1024-dark",
    })
    void it_can_be_answered_by_keys_alone_and_goes_back_when_all_is_done(
            int width, int height, WindowLook look, int textSize, String name) {
        ask(new ExchangeScope.Part(new SectionId("LOG-PAY")));
        Scene scene = new InShell(desktop.context, new Route.Answer(Desktop.ID, Optional.empty()))
                .show(dialogs -> desktop.controller(LAST.value()), width, height, new Settings(look, textSize, ""));
        ScreenDriver.picture(scene, "asked-answer" + name);
        assertThat(CutTexts.in(scene, label -> !label.getStyleClass().contains("calm-answer")))
                .isEmpty();
        assertThat(scene.getRoot().lookupAll(".tab-button"))
                .noneMatch(tab -> tab.isVisible() && tab.getParent().isVisible());
        Button send = (Button) scene.lookup(".asked-send");
        assertThat(send.isDisabled()).isTrue();
        KeyRobot robot = new KeyRobot();
        robot.push(KeyCode.F9);
        assertThat(desktop.dialogs.asked).extracting(Dialogs.Question::title).containsExactly("Send 1 of 7?");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        for (int i = 0; i < 7 && send.isDisabled(); i++) {
            // In a field letters are text.
            robot.push(scene.getFocusOwner() instanceof TextInputControl ? KeyCode.DIGIT7 : KeyCode.D);
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertThat(send.isDisabled()).isFalse();
        assertThat(((Labeled) scene.lookup(".asked-way .muted")).getText())
                .isEqualTo("Nothing is left to answer: 2 of 7 done, 4 not known yet, 1 waits for another answer.");
        ScreenDriver.picture(scene, "asked-answer-ready" + name);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desktop.context.frame().statusProperty().get())
                .isEqualTo("No question is unanswered. F9 sends them back.");
        robot.push(KeyCode.F9);
        assertThat(((ScreenContexts.RememberingNavigator) desktop.context.navigator()).routes())
                .contains(new Route.SendBack(Desktop.ID));
    }
}
