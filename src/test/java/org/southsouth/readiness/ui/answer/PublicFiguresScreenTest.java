package org.southsouth.readiness.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.publicfigure.FigureSource;
import org.southsouth.readiness.core.publicfigure.PublicFigure;
import org.southsouth.readiness.core.publicfigure.PublicFigures;
import org.southsouth.readiness.core.publicfigure.ReadFigures;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MouseEvents;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.testfx.util.WaitForAsyncUtils;

class PublicFiguresScreenTest {
    private static final QuestionId INTERNET = new QuestionId("ICT-CONN-01");
    private static final QuestionId GAP = new QuestionId("WOM-FINA-01");
    private static final QuestionId SERVERS = new QuestionId("ICT-SECU-03");
    private static final Evidence CENSUS = new Evidence(Grade.A, "Census", 2023);
    private static final Answer SAID = new Answer(new Response.Figure(60.7), "Counted in May", CENSUS);
    private static final Answer USED =
            new Answer(new Response.Figure(68.5), "", new Evidence(Grade.B, "ITU via World Bank", 2024));

    private final Framework framework = new JsonFrameworkSource().shipped();
    private final KeyRobot robot = new KeyRobot();
    private Desktop desktop = Desktop.of(framework, Answers.none());

    private void publish(boolean isHint) {
        publish(isHint, 68.5493);
    }

    private void publish(boolean isHint, double internet) {
        FigureSource source = new FigureSource("ITU via World Bank", "The World Bank: ITU", "CC BY 4.0", isHint);
        String id = framework.ref().id();
        desktop.figures = new ReadFigures(
                new PublicFigures(Map.of(
                        new PublicFigures.Place(id, "WSM", INTERNET),
                        List.of(new PublicFigure(INTERNET, internet, 2024, source)),
                        new PublicFigures.Place(id, "WSM", GAP),
                        List.of(new PublicFigure(GAP, 12.3456, 2024, source)),
                        new PublicFigures.Place(id, "WSM", SERVERS),
                        List.of(new PublicFigure(SERVERS, 7475.2, 2024, source)))),
                List.of());
    }

    private void carry() {
        Carried carried = new Carried(SAID, new Round("2024"), "S. Leota", ScreenContexts.NOW.minusSeconds(60_000_000));
        desktop.store.addRound(
                Filled.assessment(Desktop.ID.value(), framework, Desktop.profile("WSM", Depth.FULL), Answers.none()),
                new Carrying(Map.of(INTERNET, carried, GAP, carried), List.of()));
    }

    private @Nullable AnswerController controller;

    private void waitUntilHeard() {
        Desktop.waitUntilHeard(controller);
    }

    private Scene show(String question) {
        return show(question, 1440, 900, Settings.DEFAULT);
    }

    private Scene show(String question, int width, int height, Settings settings) {
        Scene scene = new InShell(desktop.context, new Route.Answer(Desktop.ID, Optional.empty()))
                .show(
                        dialogs -> {
                            AnswerController shown = desktop.controller(question);
                            controller = shown;
                            return shown;
                        },
                        width,
                        height,
                        settings);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> scene.getWindow().requestFocus());
        ScreenDriver.onWindow(() -> field(scene).requestFocus());
        return scene;
    }

    private static TextField field(Scene scene) {
        return (TextField) scene.getRoot().lookup(".number-large");
    }

    private void type(Scene scene, String text) {
        ScreenDriver.onWindow(() -> field(scene).setText(text));
        ScreenDriver.onWindow(desktop.background::passTime);
    }

    private static List<String> texts(Scene scene, String style) {
        return scene.getRoot().lookupAll(style).stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static List<Button> uses(Scene scene) {
        return scene.getRoot().lookupAll(".figure-use").stream()
                .filter(Node::isVisible)
                .map(Button.class::cast)
                .toList();
    }

    private Answer stored() {
        return desktop.stored().to(INTERNET);
    }

    @Test
    void using_it_is_one_change_that_one_undo_takes_back() {
        publish(false);
        AnswerViewModel model = desktop.model("ICT-CONN-01");
        assertThat(model.figures().usePublished(model.of(INTERNET).question())).isTrue();
        assertThat(stored()).isEqualTo(USED);
        assertThat(model.figures().usePublished(model.of(INTERNET).question())).isFalse();
        assertThat(model.undo()).isTrue();
        assertThat(stored()).isEqualTo(Answer.NONE);
        assertThat(model.undo()).isFalse();
    }

    @Test
    void another_figure_takes_its_evidence_away_and_one_undo_brings_both_back() {
        publish(false);
        AnswerViewModel model = desktop.model("ICT-CONN-01");
        model.figures().usePublished(model.of(INTERNET).question());
        model.respond(INTERNET, new Response.Figure(12));
        assertThat(stored()).isEqualTo(Answer.of(new Response.Figure(12)));
        String gone = "Your number is another one: the source was taken out. Ctrl Z brings both back.";
        assertThat(desktop.context.frame().statusProperty().get()).contains(gone);
        model.respond(INTERNET, new Response.Figure(13));
        assertThat(desktop.context.frame().statusProperty().get()).doesNotContain(gone);
        model.undo();
        model.undo();
        assertThat(stored()).isEqualTo(USED);
        model.respondNotApplicable(INTERNET, "Why");
        assertThat(stored().evidence()).isEqualTo(Evidence.NONE);
    }

    /** Somebody's own source was gone, and the foot said "Saved". */
    @Test
    void a_source_that_gives_way_to_that_of_the_figure_is_told() {
        publish(false);
        AnswerViewModel model = desktop.model("ICT-CONN-01");
        String told = "The figure brought its own source, in place of yours. Ctrl Z brings yours back.";
        model.figures().usePublished(model.of(INTERNET).question());
        assertThat(desktop.context.frame().statusProperty().get()).doesNotContain(told);
        Answer own = new Answer(new Response.Figure(4.2), "", new Evidence(Grade.C, "ARTP bulletin", 2025));
        model.decide(INTERNET, own);
        model.figures().usePublished(model.of(INTERNET).question());
        assertThat(stored()).isEqualTo(USED);
        assertThat(desktop.context.frame().statusProperty().get()).contains(told);
        model.undo();
        assertThat(stored()).isEqualTo(own);
    }

    @Test
    void a_city_and_what_was_published_about_another_country_have_none() {
        publish(false);
        PublicFigures figures = desktop.figures.figures();
        for (String subject : List.of("WSM:Apia", "KHM")) {
            desktop = new Desktop(framework, Answers.none(), Desktop.profile(subject, Depth.FULL));
            desktop.figures = new ReadFigures(figures, List.of());
            AnswerViewModel model = desktop.model();
            assertThat(model.figures()
                            .of(framework.questions().stream()
                                    .filter(question -> question.id().equals(INTERNET))
                                    .findFirst()
                                    .orElseThrow()))
                    .isEmpty();
        }
    }

    @Test
    void the_row_says_who_when_and_used_once_its_button_was_pressed() {
        publish(false);
        Scene scene = show("ICT-CONN-01");
        assertThat(texts(scene, ".figure-name")).containsExactly("Public figure");
        assertThat(texts(scene, ".figure-value")).containsExactly("68.5 %");
        assertThat(texts(scene, ".figure-row .label")).contains("in 2024, ITU via World Bank (CC BY 4.0)");
        assertThat(texts(scene, ".figure-used")).isEmpty();
        ScreenDriver.onWindow(() -> uses(scene).get(0).fire());
        assertThat(stored()).isEqualTo(USED);
        assertThat(texts(scene, ".figure-used")).containsExactly("Used");
        assertThat(uses(scene)).isEmpty();
        assertThat(field(scene).getText()).isEqualTo("68.5");
        assertThat(field(scene).isFocused()).isTrue();
        ScreenDriver.picture(scene, "answer-figure-used");
    }

    @Test
    void alt_u_in_the_field_lays_it_over_what_is_being_typed() {
        publish(false);
        Scene scene = show("ICT-CONN-01");
        robot.write("6.9");
        robot.push(KeyCode.ALT, KeyCode.U);
        ScreenDriver.settle();
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(stored()).isEqualTo(USED);
        assertThat(field(scene).getText()).isEqualTo("68.5");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        ScreenDriver.settle();
        assertThat(stored()).isEqualTo(Answer.of(new Response.Figure(6.9)));
    }

    @Test
    void alt_u_takes_the_place_of_what_could_not_be_taken() {
        publish(false);
        Scene scene = show("ICT-CONN-01");
        robot.write("many");
        robot.push(KeyCode.ALT, KeyCode.U);
        ScreenDriver.settle();
        assertThat(stored()).isEqualTo(USED);
        assertThat(field(scene).getText()).isEqualTo("68.5");
        assertThat(texts(scene, ".danger-text")).isEmpty();
    }

    @Test
    void it_takes_the_place_of_what_could_not_be_read_also_where_it_is_the_answer_already() {
        publish(false);
        Scene scene = show("ICT-CONN-01");
        ScreenDriver.onWindow(() -> uses(scene).get(0).fire());
        Button use = (Button) scene.getRoot().lookup(".figure-use");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("-3");
        ScreenDriver.onWindow(use::fire);
        assertThat(stored()).isEqualTo(USED);
        assertThat(field(scene).getText()).isEqualTo("68.5");
        assertThat(texts(scene, ".danger-text")).isEmpty();
    }

    @Test
    void u_uses_it_outside_the_field_and_is_a_letter_in_it() {
        publish(false);
        Scene scene = show("ICT-CONN-01");
        robot.write("u");
        ScreenDriver.settle();
        assertThat(field(scene).getText()).isEqualTo("u");
        assertThat(stored()).isEqualTo(Answer.NONE);
        ScreenDriver.onWindow(() -> uses(scene).get(0).requestFocus());
        robot.write("u");
        ScreenDriver.settle();
        assertThat(stored()).isEqualTo(USED);
        assertThat(field(scene).isFocused()).isTrue();
    }

    @Test
    void a_hint_says_what_it_is_and_cannot_be_used() {
        publish(true);
        Scene scene = show("ICT-CONN-01");
        assertThat(texts(scene, ".figure-row .label"))
                .contains("68.5 %", "Only a hint: it measures something else than is asked here.");
        assertThat(uses(scene)).isEmpty();
        assertThat(texts(scene, ".keycap")).doesNotContain("Alt U");
        robot.push(KeyCode.ALT, KeyCode.U);
        ScreenDriver.settle();
        assertThat(stored()).isEqualTo(Answer.NONE);
        type(scene, "6.9");
        assertThat(texts(scene, ".caution")).isEmpty();
        ScreenDriver.picture(scene, "answer-figure-hint");
        assertThat(CutTexts.in(scene)).isEmpty();
    }

    /** 7,47 instead of 7,475: Enter led on before anybody saw the warning, and what was typed next fell into the next question. */
    @Test
    void enter_stays_once_at_a_number_far_from_what_is_known() {
        publish(false);
        Scene scene = show("ICT-CONN-01");
        ScreenDriver.onWindow(() -> field(scene).requestFocus());
        robot.write("6.9").push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(stored().response()).isEqualTo(new Response.Figure(6.9));
        assertThat(field(scene).isFocused()).isTrue();
        assertThat(desktop.context.frame().statusProperty().get())
                .isEqualTo("6.9 is far from what is known. Look at it once more. Enter again goes on.");
        TextField first = field(scene);
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isNotEqualTo(first);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        ScreenDriver.settle();
        TextField again = field(scene);
        assertThat(again.getText()).isEqualTo("6.9");
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).as("it was looked at before").isNotEqualTo(again);
    }

    /** 2000, Enter and the 3 of the next question became 20003. */
    @Test
    void what_is_typed_right_after_enter_stayed_changes_no_number() {
        publish(false);
        Scene scene = show("ICT-CONN-01");
        ScreenDriver.onWindow(() -> field(scene).requestFocus());
        robot.write("6.9").push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT3);
        assertThat(field(scene).getText()).isEqualTo("6.9");
        assertThat(desktop.context.frame().statusProperty().get())
                .isEqualTo(
                        "“3” was not taken: the number stays. After a moment it is marked: then type. Enter again goes on.");
        robot.write(".5");
        assertThat(field(scene).getText()).as("nor does the rest").isEqualTo("6.9");
        assertThat(texts(scene, ".card-remark"))
                .containsExactly("“3.5” was not taken. Wait until the number is marked, then type.");
        ScreenDriver.onWindow(() -> Event.fireEvent(field(scene), MouseEvents.primary(MouseEvent.MOUSE_PRESSED, true)));
        ScreenDriver.onWindow(() -> field(scene).end());
        robot.write("3");
        assertThat(field(scene).getText())
                .as("whoever clicks into it changes it")
                .isEqualTo("6.93");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("18");
        assertThat(field(scene).getText())
                .as("whoever chose all of it means another")
                .isEqualTo("18");
    }

    /** The line said that Enter goes on, and it stayed once more. */
    @Test
    void enter_goes_on_where_somebody_waited_as_the_line_said() throws TimeoutException {
        publish(false);
        Scene scene = show("ICT-CONN-01");
        ScreenDriver.onWindow(() -> field(scene).requestFocus());
        robot.write("6.9").push(KeyCode.ENTER);
        TextField field = field(scene);
        robot.push(KeyCode.DIGIT3).push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(field.isFocused()).as("typed on without looking").isTrue();
        robot.push(KeyCode.DIGIT3);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> "6.9".equals(field.getSelectedText()));
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isNotEqualTo(field);
        assertThat(stored().response()).isEqualTo(new Response.Figure(6.9));
    }

    /** The warning said which number to type, and typing it was refused for as long as somebody tried. */
    @Test
    void after_a_while_the_number_is_marked_and_typing_replaces_it() throws TimeoutException {
        publish(false);
        Scene scene = show("ICT-CONN-01");
        ScreenDriver.onWindow(() -> field(scene).requestFocus());
        robot.write("6.9").push(KeyCode.ENTER);
        ScreenDriver.settle();
        TextField field = field(scene);
        assertThat(field.getSelectedText()).isEmpty();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> "6.9".equals(field.getSelectedText()));
        robot.write("18").push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(stored().response()).isEqualTo(new Response.Figure(18));
    }

    @Test
    void a_part_of_a_whole_is_said_in_per_cent() {
        Scene scene = show("ICT-CONN-01");
        type(scene, "7/12");
        assertThat(texts(scene, ".danger-text"))
                .contains("“7/12” is a part of a whole. In per cent that is 58.3. If you mean that, type 58.3."
                        + " Nothing is stored for this question.");
        type(scene, "57/0");
        assertThat(texts(scene, ".danger-text"))
                .contains("“57/0” is two numbers. Write one, in “% of population”. Of a range, write the middle."
                        + " Nothing is stored for this question.");
    }

    /** Enter led on, and the number after the one that was refused stood at the wrong question. */
    @Test
    void after_what_did_nothing_enter_stays_once_more() {
        publish(false);
        Scene scene = show("ICT-CONN-01");
        ScreenDriver.onWindow(() -> field(scene).requestFocus());
        TextField first = field(scene);
        robot.write("6.9").push(KeyCode.ENTER);
        waitUntilHeard();
        robot.write("88").push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isEqualTo(first);
        assertThat(desktop.context.frame().statusProperty().get()).startsWith("Not taken: “88”.");
        waitUntilHeard();
        robot.write("3.5").push(KeyCode.CONTROL, KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isEqualTo(first);
        assertThat(first.getText()).isEqualTo("6.9");
        waitUntilHeard();
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isNotEqualTo(first);
    }

    /** It led on over a slip of the comma. */
    @Test
    void ctrl_enter_stays_at_a_figure_that_is_far_too() {
        publish(false);
        Scene scene = show("ICT-CONN-01");
        ScreenDriver.onWindow(() -> field(scene).requestFocus());
        robot.write("6.9");
        Node field = scene.getFocusOwner();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isSameAs(field);
    }

    /** Tab leads to “Use it”, and Enter put the figure in the place of one's own number without a word. */
    @Test
    void enter_beside_ones_own_number_stays_once_and_takes_no_other() {
        publish(false);
        Scene scene = show("ICT-CONN-01");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(stored()).as("nothing stood there").isEqualTo(USED);
        type(scene, "61");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(stored()).isEqualTo(Answer.of(new Response.Figure(61)));
        assertThat(desktop.context.frame().statusProperty().get())
                .contains("Your answer stays. Space takes “Use it” instead, Enter again goes on.");
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(texts(scene, ".question-text").get(0)).doesNotContain("use the internet");
        assertThat(stored()).isEqualTo(Answer.of(new Response.Figure(61)));
    }

    /** 7,475 is what the row below the field itself shows. */
    @Test
    void a_number_as_the_row_writes_it_is_not_asked_about() {
        publish(false);
        Scene scene = show("ICT-SECU-03");
        type(scene, "7,475");
        assertThat(texts(scene, ".danger-text")).isEmpty();
        assertThat(texts(scene, ".reading")).containsExactly("“7,475” is read as 7475, not as 7.475.");
        assertThat(desktop.stored().to(SERVERS)).isEqualTo(Answer.of(new Response.Figure(7475)));
    }

    /** Two decimal commas: with a third digit one became 6,612 without a word. */
    @Test
    void enter_stays_at_a_number_that_could_be_two_where_nothing_known_is_near() {
        Scene scene = show("ICT-SECU-03");
        robot.write("6,612").push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(field(scene).isFocused()).isTrue();
        assertThat(desktop.context.frame().statusProperty().get())
                .isEqualTo("“6,612” is read as 6612, not as 6.612. Look at it once more. Enter again goes on.");
    }

    @Test
    void enter_stays_at_a_share_of_one_where_per_cent_are_asked() {
        Scene scene = show("ICT-CONN-01");
        robot.write("0.664").push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(field(scene).isFocused()).isTrue();
        assertThat(desktop.context.frame().statusProperty().get())
                .isEqualTo("0.664 % is less than one in a hundred. If you mean 66.4 %, type 66.4. Look at it once more."
                        + " Enter again goes on.");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("66.4");
        TextField typed = field(scene);
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isNotEqualTo(typed);
    }

    /** "By how many points are women below men?" was answered with -5 by somebody who meant 5, and had full points. */
    @Test
    void enter_stays_where_a_difference_is_the_other_way_round() {
        Scene scene = show("WOM-FINA-01");
        robot.write("-5").push(KeyCode.ENTER);
        assertThat(texts(scene, ".caution"))
                .containsExactly(
                        "-5 is below 0: the other way round than the question says. If not, type it without the minus.");
        String asked = texts(scene, ".question-text").get(0);
        Desktop.waitUntilHeard(controller);
        robot.push(KeyCode.ENTER);
        assertThat(texts(scene, ".question-text").get(0)).as("once").isNotEqualTo(asked);
    }

    /** On the scale 0.4 is not far from 17, and nobody was asked. */
    @Test
    void a_share_of_one_is_asked_about_where_what_is_known_is_low_too() {
        publish(false, 17.1);
        show("ICT-CONN-01");
        robot.write("0.4").push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(desktop.context.frame().statusProperty().get())
                .startsWith("0.4 % is less than one in a hundred. If you mean 40 %, type 40.");
    }

    /** It was only called far from the public figure. */
    @Test
    void a_share_of_one_beside_a_public_figure_is_asked_about_in_per_cent() {
        publish(false);
        show("ICT-CONN-01");
        robot.write("0.664").push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(desktop.context.frame().statusProperty().get())
                .startsWith("0.664 % is less than one in a hundred. If you mean 66.4 %, type 66.4.");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("0.02").push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(desktop.context.frame().statusProperty().get()).startsWith("0.02 is far from what is known.");
    }

    /** 89 after 91.3 was taken became 91.389. */
    @Test
    void what_is_typed_after_using_the_public_figure_takes_its_place() {
        publish(false);
        Scene scene = show("ICT-CONN-01");
        robot.push(KeyCode.ALT, KeyCode.U);
        ScreenDriver.settle();
        assertThat(field(scene).getText()).isEqualTo("68.5");
        robot.write("61");
        assertThat(field(scene).getText()).isEqualTo("61");
    }

    /** Shift+Tab led there, the digits did nothing, and the space of "80 %" took the public figure. */
    @Test
    void digits_at_the_button_of_a_figure_begin_the_number() {
        publish(false);
        Scene scene = show("ICT-CONN-01");
        robot.write("61");
        robot.push(KeyCode.TAB);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isInstanceOf(Button.class);
        robot.write("80 %");
        ScreenDriver.settle();
        assertThat(field(scene).isFocused()).isTrue();
        assertThat(field(scene).getText()).isEqualTo("80 %");
    }

    /** Whoever typed 7.475 with Enter never saw how it was read. */
    @Test
    void enter_stays_once_at_a_number_that_was_read_otherwise_than_it_is_written_in_english() {
        publish(false);
        Scene scene = show("ICT-SECU-03");
        robot.write("7.475").push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(field(scene).isFocused()).isTrue();
        assertThat(desktop.context.frame().statusProperty().get())
                .isEqualTo("“7.475” is read as 7475, not as 7.475. Look at it once more. Enter again goes on.");
        TextField first = field(scene);
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isNotEqualTo(first);
        Scene other = show("ICT-SECU-03");
        ScreenDriver.onWindow(() -> field(other).clear());
        robot.write("7,476");
        TextField second = field(other);
        robot.push(KeyCode.ENTER);
        ScreenDriver.settle();
        assertThat(other.getFocusOwner()).as("so it is written in English").isNotEqualTo(second);
    }

    @Test
    void thousands_beyond_the_limit_are_not_taken_for_decimals() {
        Scene scene = show("LOG-FREI-04");
        type(scene, "1,500");
        assertThat(texts(scene, ".danger-text"))
                .containsExactly("1,500 is too large: the most is 500. If you mean 1.5, type 1.5."
                        + " Nothing is stored for this question.");
        assertThat(desktop.stored().to(new QuestionId("LOG-FREI-04")).response().isBlank())
                .isTrue();
        assertThat(CutTexts.in(scene)).isEmpty();
    }

    @Test
    void far_from_the_one_that_is_known_is_told_until_a_note_says_why() {
        publish(false);
        Scene scene = show("ICT-CONN-01");
        type(scene, "6.9");
        assertThat(texts(scene, ".caution"))
                .containsExactly("6.9 is far from the public figure. If it is right, keep it and say why in the note.");
        assertThat(field(scene).getAccessibleHelp()).startsWith("6.9 is far");
        assertThat(stored()).isEqualTo(Answer.of(new Response.Figure(6.9)));
        AnswerViewModel[] model = new AnswerViewModel[1];
        ScreenDriver.onWindow(() -> model[0] = desktop.model("ICT-CONN-01"));
        ScreenDriver.onWindow(() -> model[0].note(INTERNET, "Counted anew"));
        assertThat(texts(show("ICT-CONN-01"), ".caution")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1440-light, 1440, 900, 14, false, ICT-CONN-01",
        "1440-dark, 1440, 900, 14, true, ICT-CONN-01",
        "1366-largest, 1366, 768, 20, false, ICT-CONN-01",
        "1440-largest, 1440, 900, 20, true, WOM-FINA-01",
        "1024-light, 1024, 700, 14, false, WOM-FINA-01",
        "1024-largest, 1024, 700, 20, false, WOM-FINA-01"
    })
    void both_rows_stand_whole_below_the_field_with_the_line_that_it_is_far(
            String name, int width, int height, int textSize, boolean isDark, String question) {
        publish(false);
        carry();
        Settings settings =
                Settings.DEFAULT.withTextSize(textSize).withLook(isDark ? WindowLook.DARK : WindowLook.LIGHT);
        Scene scene = show(question, width, height, settings);
        String typed = question.equals("ICT-CONN-01") ? "6.9" : "-60";
        type(scene, typed);
        ScreenDriver.picture(scene, "answer-figure-" + name);
        assertThat(texts(scene, ".caution").get(0)).contains("is far from both figures below");
        assertThat(texts(scene, ".figure-name")).containsExactly("Public figure", "Last round");
        assertThat(texts(scene, ".figure-row .label"))
                .anySatisfy(label -> assertThat(label).endsWith("in 2024, answered by S. Leota"));
        assertThat(scene.getRoot().lookup(".carried-bar").isVisible()).isFalse();
        assertThat(CutTexts.in(scene)).isEmpty();
    }

    @Test
    void what_the_last_round_said_is_confirmed_in_its_row_and_comes_back_after_another_answer() {
        carry();
        Scene scene = show("ICT-CONN-01");
        assertThat(texts(scene, ".figure-name")).containsExactly("Last round");
        assertThat(scene.getRoot().lookup(".carried-bar").isVisible()).isFalse();
        assertThat(texts(scene, ".keycap")).doesNotContain("Alt U");
        ScreenDriver.picture(scene, "answer-figure-last");
        ScreenDriver.onWindow(() -> uses(scene).get(0).fire());
        assertThat(stored()).isEqualTo(SAID);
        assertThat(texts(scene, ".figure-used")).containsExactly("Used");
        type(scene, "6.9");
        assertThat(texts(scene, ".figure-used")).isEmpty();
        ScreenDriver.onWindow(() -> uses(scene).get(0).fire());
        assertThat(stored()).isEqualTo(SAID);
    }

    @Test
    void signed_off_the_rows_are_read_and_nothing_can_be_used() {
        publish(false);
        carry();
        AnswerViewModel model = desktop.model("ICT-CONN-01");
        model.respond(INTERNET, new Response.Figure(6.9));
        desktop.reviews.signOff(
                new Signing(Desktop.ID, List.of(new Person("Sina Leota", "Secretary-General")), "", "Ana"), framework);
        Scene scene = show("ICT-CONN-01");
        ScreenDriver.picture(scene, "answer-figure-signed");
        assertThat(texts(scene, ".figure-name")).containsExactly("Public figure", "Last round");
        assertThat(uses(scene)).isEmpty();
        assertThat(texts(scene, ".caution")).isEmpty();
        robot.push(KeyCode.ALT, KeyCode.U);
        ScreenDriver.settle();
        assertThat(stored()).isEqualTo(Answer.of(new Response.Figure(6.9)));
    }

    @Test
    void nothing_is_known_and_nothing_is_shown() {
        Scene scene = show("ICT-CONN-01");
        assertThat(scene.getRoot().lookup(".figure-rows")).isNull();
        type(scene, "6.9");
        assertThat(texts(scene, ".caution")).isEmpty();
    }

    @Test
    void what_is_the_matter_with_the_own_table_stands_on_the_status_line() {
        publish(false);
        Problem problem = new Problem("public-figures.csv:2", "problem.figures.year", List.of("soon"));
        desktop.figures = new ReadFigures(desktop.figures.figures(), List.of(problem));
        assertThat(desktop.model("ICT-CONN-01").figures()).isNotNull();
        assertThat(desktop.context.frame().statusProperty().get())
                .startsWith("Your own public figures could not be read, so the shipped ones are shown.")
                .contains("public-figures.csv:2", "\"soon\" is no year");
    }
}
