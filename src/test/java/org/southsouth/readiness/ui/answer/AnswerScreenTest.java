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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.testing.Trails;
import org.southsouth.readiness.ui.fx.KeysPlace;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.PutBack;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Unfinished;
import org.southsouth.readiness.ui.fx.Views;
import org.southsouth.readiness.ui.fx.WritingArea;
import org.southsouth.readiness.words.Messages;
import org.testfx.util.WaitForAsyncUtils;

class AnswerScreenTest {
    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC,
            pillar(
                    "law",
                    theme("rules", levels("r1"), yesPartialNo("r2"), ticks("r3")),
                    theme("money", figure("m1"), yesPartialNo("m2"), words("m3"))),
            pillar("post", theme("parcels", levels("p1"), levels("p2"))));

    private final KeyRobot robot = new KeyRobot();
    private final Desktop desktop = Desktop.of(FRAMEWORK, Answers.none());

    private @Nullable AnswerController controller;

    private Scene show(String... question) {
        return show(1440, 900, question);
    }

    private Scene show(int width, int height, String... question) {
        return ready(ScreenDriver.show(
                () -> {
                    AnswerController shown = desktop.controller(question);
                    controller = shown;
                    return shown;
                },
                width,
                height,
                Settings.DEFAULT));
    }

    private void leave() {
        ScreenDriver.onWindow(Objects.requireNonNull(controller)::leaving);
    }

    private void waitUntilStill() {
        Desktop.waitUntilHeard(controller);
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

    @Test
    void a_level_is_chosen_and_the_next_question_opened_by_keys_alone() {
        Scene scene = show("r1");
        push(KeyCode.DIGIT3);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("3"));
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
        push(KeyCode.P);
        assertThat(stored("r2")).isEqualTo(new Response.Chosen("partial"));
        push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r1?");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r3?");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        String next = openedQuestion(scene);
        assertThat(next).isNotEqualTo("What about r3?");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER)
                .release(KeyCode.ENTER, KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(openedQuestion(scene)).isEqualTo("What about r3?");
    }

    /** After a form the keys are on "Next question", and Shift+Enter pressed it. */
    @Test
    void shift_enter_leads_back_from_the_button_that_goes_on() {
        Scene scene = show("r2");
        robot.interact(() -> robot.lookup(".q-open .primary").queryButton().requestFocus());
        push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r1?");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
    }

    @Test
    void arrows_move_between_options_and_space_chooses() {
        show("r1");
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
        push(KeyCode.SPACE);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("2"));
    }

    @Test
    void what_was_chosen_is_taken_back_and_made_again() {
        show("r1");
        push(KeyCode.DIGIT4);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
        push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("4"));
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("4"));
    }

    @Test
    void the_former_answer_stays_marked_on_its_row() {
        Scene scene = show("r1");
        push(KeyCode.DIGIT1);
        push(KeyCode.ENTER);
        push(KeyCode.SHIFT, KeyCode.ENTER);
        double height = scene.lookup(".q-open").getLayoutBounds().getHeight();
        push(KeyCode.DIGIT2);
        assertThat(texts(scene, ".former")).containsExactly("your answer until 14:02");
        RadioButton first = (RadioButton) rowOf(former(scene));
        push(KeyCode.ESCAPE);
        push(KeyCode.DIGIT0);
        assertThat(rowOf(former(scene))).as("a slip was nobody's answer").isSameAs(first);
        assertThat(scene.lookup(".q-open").getLayoutBounds().getHeight())
                .as("nothing below moves under the mouse")
                .isEqualTo(height);
        assertThat(isBesideItsWords(scene)).isTrue();
    }

    /** Not on the words of its row. */
    private static boolean isBesideItsWords(Scene scene) {
        Node former = former(scene);
        Node words = former.getParent().lookup(".option .text");
        return !words.localToScene(words.getLayoutBounds()).intersects(former.localToScene(former.getLayoutBounds()));
    }

    private static Node rowOf(Node former) {
        return former.getParent().lookup(".option");
    }

    private static Node former(Scene scene) {
        return scene.getRoot().lookupAll(".former").stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_former_answer_of_somebody_else_has_their_name() {
        Answer two = Answer.of(new Response.Chosen("2"));
        QuestionId r1 = new QuestionId("r1");
        Desktop shared = Desktop.of(FRAMEWORK, Answers.none().with(r1, two));
        shared.store.trail(Desktop.ID, List.of(Trails.change("r1", Answer.NONE, two, 9, "Amara Lindell")));
        Scene scene = ready(ScreenDriver.show(() -> shared.controller("r1"), 1024, 700, Settings.DEFAULT));
        push(KeyCode.DIGIT1);
        assertThat(texts(scene, ".former")).containsExactly("answer of Amara Lindell until 14:02");
    }

    @Test
    void an_earlier_answer_that_comes_back_has_the_keys() {
        Desktop shared =
                Desktop.of(FRAMEWORK, Answers.none().with(new QuestionId("r1"), Answer.of(new Response.Chosen("2"))));
        Answer earlier = Answer.of(new Response.Chosen("1"));
        shared.putBack.give(new PutBack.Earlier(Desktop.ID, new QuestionId("r1"), earlier));
        Scene scene = ready(ScreenDriver.show(() -> shared.controller("r1"), 1024, 700, Settings.DEFAULT));
        assertThat(shared.stored().to(new QuestionId("r1"))).isEqualTo(earlier);
        assertThat(scene.getFocusOwner())
                .isInstanceOfSatisfying(
                        RadioButton.class, row -> assertThat(row.isSelected()).isTrue());
    }

    @Test
    void options_are_whole_in_the_small_window_with_the_largest_text() {
        Framework shipped = new JsonFrameworkSource().shipped();
        Question question = shipped.questions().stream()
                .filter(asked -> asked.kind() instanceof QuestionKind.Choice choice
                        && choice.options().stream()
                                .anyMatch(option -> option.text().startsWith("A programme, but not in most regions")))
                .findFirst()
                .orElseThrow();
        Desktop small = Desktop.of(shipped, Answers.none());
        Scene scene = ready(ScreenDriver.show(
                () -> small.controller(question.id().value()), 1024, 700, Settings.DEFAULT.withTextSize(20)));
        push(KeyCode.DIGIT2);
        push(KeyCode.ENTER);
        push(KeyCode.SHIFT, KeyCode.ENTER);
        push(KeyCode.DIGIT3);
        ScreenDriver.picture(scene, "answer-former-1024-largest");
        assertThat(texts(scene, ".former")).hasSize(1);
        assertThat(isBesideItsWords(scene)).isTrue();
        for (int width : new int[] {1400, 1100, 900}) {
            ScreenDriver.onWindow(() -> scene.getWindow().setWidth(width));
            ScreenDriver.settle();
            ScreenDriver.settle();
            assertThat(isBesideItsWords(scene)).as("%d", width).isTrue();
        }
        ScreenDriver.onWindow(() -> scene.getWindow().setWidth(1024));
        ScreenDriver.settle();
        Node head = scene.lookup(".sticky");
        assertThat(head.getLayoutBounds().getHeight())
                .isGreaterThanOrEqualTo(
                        ((Region) head).prefHeight(head.getLayoutBounds().getWidth()));
        assertThat(CutTexts.in(scene, label -> !label.getStyleClass().contains("option")))
                .isEmpty();
        assertThat(CutTexts.in(scene, label -> !isIn(label, scene.lookup(".sticky"))))
                .isEmpty();
    }

    private static boolean isIn(Node node, Node region) {
        return node == region || (node.getParent() != null && isIn(node.getParent(), region));
    }

    @Test
    void not_applicable_asks_for_its_reason_and_changes_nothing_without() {
        show("r1");
        push(KeyCode.DIGIT1);
        push(KeyCode.A);
        assertThat(desktop.dialogs.asked).as("within one word").isEmpty();
        push(KeyCode.ESCAPE);
        push(KeyCode.A);
        assertThat(desktop.dialogs.asked).hasSize(1);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("1"));
        desktop.dialogs.reason = "No sea port";
        push(KeyCode.A);
        assertThat(stored("r1")).isEqualTo(new Response.NotApplicable());
        assertThat(desktop.stored().to(new QuestionId("r1")).note()).isEqualTo("No sea port");
    }

    @Test
    void dont_know_is_a_gap_and_says_whom_to_ask() {
        Scene scene = show("r1");
        push(KeyCode.D);
        assertThat(stored("r1")).isEqualTo(new Response.DontKnow());
        assertThat(texts(scene, ".meaning")).containsExactly("A data gap, not a zero. Ask: A ministry.");
    }

    /** Where 100 is the most, "write all the digits, such as 1200000" was no help. */
    @Test
    void millions_where_a_hundred_is_the_most_are_no_share() {
        Scene scene = show("m1");
        robot.write("35 million");
        push(KeyCode.ENTER);
        assertThat(texts(scene, ".danger-text"))
                .contains(
                        "Write the share in per cent here, such as 12.5, not how many. Nothing is stored for this question.");
    }

    @ParameterizedTest
    @CsvSource({"about 40,about", "~40,~", "More than 40,More than"})
    void a_word_about_the_number_is_told_to_go_to_the_note(String typed, String word) {
        Scene scene = show("m1");
        robot.write(typed);
        push(KeyCode.ENTER);
        assertThat(texts(scene, ".danger-text"))
                .contains("Write 40 alone. “" + word + "” can stand in the note. Nothing is stored for this question.");
    }

    @Test
    void a_number_out_of_range_is_told_and_not_saved() {
        Scene scene = show("m1");
        robot.write("340");
        push(KeyCode.ENTER);
        assertThat(texts(scene, ".danger-text"))
                .contains("340 is too large: the most is 100. Nothing is stored for this question.");
        assertThat(stored("m1")).isEqualTo(new Response.Blank());
        assertThat(openedQuestion(scene)).isEqualTo("What about m1?");
        robot.write("7");
        assertThat(status()).startsWith("Not taken: “7”.");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("34");
        push(KeyCode.ENTER);
        assertThat(stored("m1")).as("in the place of what was refused").isEqualTo(new Response.Figure(34));
        assertThat(openedQuestion(scene)).isEqualTo("What about m2?");
    }

    /** In other languages the sign stands before thousands. */
    @Test
    void a_number_that_could_be_another_says_how_it_is_read_while_it_is_typed() {
        Scene scene = show("m1");
        robot.write("1.500");
        ScreenDriver.settle();
        assertThat(texts(scene, ".reading")).containsExactly("“1.500” is read as 1.5, not as 1500.");
        robot.write("5");
        ScreenDriver.settle();
        assertThat(texts(scene, ".reading")).isEmpty();
    }

    @Test
    void a_number_is_saved_after_a_pause_and_when_the_screen_is_left() {
        show(1440, 900, "m1");
        robot.write("12,5");
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(stored("m1")).isEqualTo(new Response.Figure(12.5));
        robot.write("5");
        leave();
        assertThat(stored("m1")).isEqualTo(new Response.Figure(12.55));
    }

    @Test
    void several_are_ticked_and_none_of_these_excludes_them() {
        Scene scene = show("r3");
        push(KeyCode.SPACE);
        push(KeyCode.DOWN);
        push(KeyCode.SPACE);
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of("a", "b")));
        ScreenDriver.onWindow(() -> row(scene, "None of these").requestFocus());
        push(KeyCode.SPACE);
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of()));
        push(KeyCode.SPACE);
        assertThat(stored("r3")).isEqualTo(new Response.Blank());
    }

    @Test
    void a_digit_ticks_the_option_of_its_place_and_zero_says_none() {
        Scene scene = show("r3");
        push(KeyCode.DIGIT2);
        push(KeyCode.DIGIT1);
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of("a", "b")));
        push(KeyCode.DIGIT2);
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of("a")));
        push(KeyCode.DIGIT0);
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of()));
        assertThat(texts(scene, ".label")).contains("One tick taken away");
        push(KeyCode.DIGIT9);
        assertThat(status()).as("as where one is chosen").isEqualTo("This question has no choice 9.");
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of()));
    }

    private static Node row(Scene scene, String text) {
        return scene.getRoot().lookupAll(".option").stream()
                .filter(node -> ((Labeled) node).getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void note_and_evidence_are_written_in_place() {
        Scene scene = show("r1");
        push(KeyCode.M);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextArea.class);
        robot.write("seen 3 papers");
        push(KeyCode.ESCAPE);
        assertThat(desktop.stored().to(new QuestionId("r1")).note()).isEqualTo("seen 3 papers");
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
        push(KeyCode.E);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextArea.class);
        robot.write("Law 12");
        push(KeyCode.ENTER);
        robot.write(" Report 7 ");
        push(KeyCode.ENTER);
        ScreenDriver.picture(scene, "answer-sources");
        push(KeyCode.TAB);
        robot.write("2024");
        push(KeyCode.ENTER);
        ScreenDriver.onWindow(() -> {});
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().source())
                .isEqualTo("Law 12\nReport 7");
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().sourceLine())
                .isEqualTo("Law 12; Report 7");
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().year()).isEqualTo(2024);
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().grade()).isNotEqualTo(Grade.A);
        assertThat(openedQuestion(scene)).as("as the button says").isEqualTo("What about r2?");
    }

    /** The next figure was typed over an answer of this question. */
    @Test
    void enter_with_a_year_that_is_none_leads_to_it_from_everywhere_in_the_evidence() {
        Scene scene = show("r1");
        push(KeyCode.DIGIT3);
        push(KeyCode.E);
        push(KeyCode.TAB);
        robot.write("20");
        TextField year = (TextField) scene.getFocusOwner();
        push(KeyCode.TAB);
        push(KeyCode.RIGHT);
        push(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).isSameAs(year);
        assertThat(openedQuestion(scene)).isEqualTo("What about r1?");
        assertThat(status()).isEqualTo("Enter stays: what you typed cannot be stored. Mend it, or take it away.");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("2024");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().year()).isEqualTo(2024);
    }

    /** The line at the foot stayed, since what was stored was the same as before. */
    @Test
    void a_year_that_is_put_back_ends_the_word_that_it_cannot_be_stored() {
        show("r1");
        push(KeyCode.E);
        push(KeyCode.TAB);
        robot.write("2024");
        push(KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("20");
        push(KeyCode.ENTER);
        assertThat(status()).isEqualTo("Enter stays: what you typed cannot be stored. Mend it, or take it away.");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("2024");
        push(KeyCode.ESCAPE);
        assertThat(status()).isEqualTo("All changes saved");
    }

    @Test
    void of_two_years_it_says_which_one_to_write() {
        Scene scene = show("r1");
        push(KeyCode.E);
        push(KeyCode.TAB);
        robot.write("2024/25");
        push(KeyCode.TAB);
        assertThat(texts(scene, ".label"))
                .contains("These are two years. Write one: the later, 2025, if the source covers both.");
    }

    /** What is said of a year that stays stored stood below the one that was refused. */
    @Test
    void a_year_that_is_refused_over_another_says_which_one_stays() {
        Scene scene = show("r1");
        push(KeyCode.E);
        push(KeyCode.TAB);
        robot.write("2031");
        push(KeyCode.TAB);
        assertThat(texts(scene, ".label")).contains("2031 is still to come. Is the year right?");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("19");
        push(KeyCode.TAB);
        assertThat(texts(scene, ".label"))
                .contains("A year has four digits, from 1900 to 2100. 2031 stays stored.")
                .doesNotContain("2031 is still to come. Is the year right?");
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().year()).isEqualTo(2031);
    }

    /** The figure that mended it was typed over an answer of the next question. */
    @Test
    void ctrl_enter_stays_where_something_is_refused_as_enter_does() {
        Scene scene = show("r1");
        push(KeyCode.E);
        push(KeyCode.TAB);
        robot.write("20255");
        Node year = scene.getFocusOwner();
        push(KeyCode.TAB);
        for (KeyCode[] keys :
                new KeyCode[][] {{KeyCode.CONTROL, KeyCode.ENTER}, {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER}}) {
            push(keys);
            assertThat(openedQuestion(scene)).isEqualTo("What about r1?");
            assertThat(scene.getFocusOwner()).isSameAs(year);
        }
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("2025");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
    }

    @Test
    void a_number_that_is_passed_over_stays_open_and_there_is_nothing_to_use() {
        Scene scene = show("m1");
        robot.push(KeyCode.ALT, KeyCode.U);
        assertThat(desktop.context.frame().statusProperty().get()).isEqualTo("There is no public figure to use here.");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about m2?");
        assertThat(desktop.context.frame().statusProperty().get()).isEqualTo("“Title of m1” stays open.");
    }

    @Test
    void why_a_question_does_not_apply_is_asked_once_and_changed_in_its_note() {
        Scene scene = show("r1");
        desktop.dialogs.reason = "No sea port";
        push(KeyCode.A);
        int asked = desktop.dialogs.asked.size();
        push(KeyCode.A);
        assertThat(desktop.dialogs.asked).hasSize(asked);
        assertThat(((TextArea) scene.getFocusOwner()).getText()).isEqualTo("No sea port");
    }

    @Test
    void among_what_an_answer_rests_on_no_letter_and_no_digit_changes_it() {
        Scene scene = show("r1");
        push(KeyCode.DIGIT3);
        Response given = stored("r1");
        push(KeyCode.E);
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        assertThat(scene.getFocusOwner().getUserData()).isInstanceOf(Grade.class);
        robot.write("2020");
        assertThat(stored("r1")).isEqualTo(given);
        assertThat(desktop.context.frame().statusProperty().get())
                .isEqualTo("0 did nothing here, below the answer. Shift+Tab leads back to the answer.");
        push(KeyCode.ESCAPE);
        ScreenDriver.onWindow(
                () -> scene.getRoot().lookup(".inline-rows .inline-change").requestFocus());
        assertThat(texts(scene, ".no-answer-pills .keycap")).allMatch(key -> key.startsWith("Alt "));
        robot.write("3daa");
        assertThat(stored("r1")).isEqualTo(given);
        robot.push(KeyCode.ALT, KeyCode.D);
        assertThat(stored("r1")).isEqualTo(new Response.DontKnow());
    }

    /** Whoever could mend it did not see it. */
    @Test
    void what_was_said_in_review_and_is_not_settled_stands_with_the_question() {
        QuestionId about = new QuestionId("r1");
        for (String text : List.of("Which law?", "Of which year?", "Is it in force?")) {
            desktop.reviews.comment(Desktop.ID, about, text, "Petra Olin");
        }
        desktop.reviews.comment(Desktop.ID, about, "Seen it.", "");
        desktop.reviews.settle(
                Desktop.ID,
                desktop.reviews.load(Desktop.ID).commentsOn(about).get(3).number(),
                "Ana");
        Scene scene = show("r1");
        assertThat(texts(scene, ".card-comments .label"))
                .filteredOn(text -> !text.isBlank())
                .hasSize(5)
                .startsWith("Is it in force?")
                .contains("Of which year?", "1 more comment is in Review.")
                .anyMatch(text -> text.startsWith("Comment by Petra Olin, ")
                        && text.endsWith("Open until somebody settles it in Review."));
        push(KeyCode.ENTER);
        assertThat(scene.getRoot().lookupAll(".q-calm .label").stream().map(Node::getAccessibleText))
                .as("on the card that is closed")
                .contains("3 comments of the review are open");
        assertThat(texts(scene, ".card-comments .label"))
                .filteredOn(text -> !text.isBlank())
                .isEmpty();
    }

    @Test
    void of_a_long_note_the_beginning_stands_in_the_card_and_all_of_it_where_it_is_changed() {
        String whole = "word ".repeat(2_000).strip();
        Scene scene = show("r1");
        push(KeyCode.M);
        TextArea area = (TextArea) scene.getFocusOwner();
        ScreenDriver.onWindow(() -> area.setText(whole));
        push(KeyCode.ESCAPE);
        assertThat(desktop.stored().to(new QuestionId("r1")).note()).isEqualTo(whole);
        Label contents = (Label) scene.getRoot().lookupAll(".inline-contents").stream()
                .filter(node -> ((Labeled) node).getText().startsWith("word"))
                .findFirst()
                .orElseThrow();
        assertThat(contents.getText()).hasSizeLessThan(410).endsWith("word…");
        assertThat(Tips.of(contents)).isNotEmpty();
    }

    /** It said 28 beside a row that said 27. */
    @Test
    void the_head_of_a_list_counts_what_is_left_of_it() {
        Scene scene = show("r1");
        push(KeyCode.D);
        push(KeyCode.ENTER);
        push(KeyCode.D);
        NavItem list = scene.getRoot().lookupAll(".nav-filter").stream()
                .map(NavItem.class::cast)
                .findFirst()
                .orElseThrow();
        ScreenDriver.onWindow(() -> list.executeAccessibleAction(AccessibleAction.FIRE));
        ScreenDriver.settle();
        assertThat(texts(scene, ".choosing").get(0)).startsWith("2 data gaps.");
        push(KeyCode.DIGIT3);
        assertThat(texts(scene, ".choosing").get(0)).startsWith("1 data gap.");
    }

    @Test
    void whoever_comes_for_the_evidence_writes_at_once_and_reads_what_each_grade_means() {
        desktop.part = Route.Answer.Part.EVIDENCE;
        Scene scene = show("r1");
        ScreenDriver.settle();
        assertThat(texts(scene, ".evidence-form .label"))
                .contains(
                        "A: official document, attached or linked",
                        "B: published source, cited with its date",
                        "C: interview or letter",
                        "D: own judgement");
        robot.write("Law 12");
        push(KeyCode.ESCAPE);
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().source())
                .isEqualTo("Law 12");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
        assertThat(texts(scene, ".evidence-form .label")).isEmpty();
    }

    /** Tab had led on, and Escape did nothing; a source without a grade looked as good as one with it. */
    @Test
    void escape_closes_a_form_that_tab_has_left() {
        Scene scene = show("r1");
        push(KeyCode.E);
        robot.write("Law 12");
        for (int i = 0; i < 3; i++) {
            push(KeyCode.TAB);
        }
        assertThat(Nesting.isIn(scene.getFocusOwner(), scene.getRoot().lookup(".evidence-form")))
                .isFalse();
        assertThat(texts(scene, ".q-open .keycap")).contains("Esc");
        push(KeyCode.ESCAPE);
        assertThat(texts(scene, ".evidence-form .label")).isEmpty();
        assertThat(texts(scene, ".q-open .inline-contents")).contains("Law 12  ·  no grade yet");
        assertThat(texts(scene, ".q-open .keycap")).doesNotContain("Esc");
        assertThat(Nesting.isIn(scene.getFocusOwner(), scene.getRoot().lookup(".q-open")))
                .isTrue();
    }

    /** Tab leads to A where no grade is chosen: the best one was stored by whoever meant to go on. */
    @Test
    void enter_at_a_grade_that_nobody_chose_stays_once_and_chooses_none() {
        Scene scene = show("r1");
        push(KeyCode.E);
        robot.write("Law 12");
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        push(KeyCode.ENTER);
        assertThat(((Labeled) scene.getFocusOwner()).getText()).isEqualTo("A");
        assertThat(status())
                .isEqualTo("No grade is chosen. Space chooses A, an arrow another one. Enter again goes on.");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence()).isEqualTo(new Evidence(null, "Law 12", null));
    }

    @Test
    void escape_at_the_grades_leads_to_a_year_that_is_none() {
        Scene scene = show("r1");
        push(KeyCode.E);
        push(KeyCode.TAB);
        robot.write("24");
        push(KeyCode.TAB);
        push(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        assertThat(((TextField) scene.getFocusOwner()).getText()).isEqualTo("24");
    }

    @Test
    void the_field_of_the_documents_grows_with_them() {
        Scene scene = show("r1");
        push(KeyCode.E);
        TextArea field = (TextArea) scene.getFocusOwner();
        double before = field.getHeight();
        robot.write("Law 12\nReport 7\nhttps://example.org/a");
        ScreenDriver.settle();
        assertThat(field.getHeight()).isGreaterThan(before + 10);
    }

    @Test
    void the_keys_come_back_to_the_chosen_grade() {
        Scene scene = show("r1");
        push(KeyCode.E);
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        assertThat(((Labeled) scene.getFocusOwner()).getText()).isEqualTo("A");
        push(KeyCode.RIGHT);
        push(KeyCode.RIGHT);
        push(KeyCode.SPACE);
        assertThat(((ToggleButton) scene.getFocusOwner()).isSelected())
                .as("chosen by the arrows, and not taken away")
                .isTrue();
        push(KeyCode.LEFT);
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        push(KeyCode.TAB);
        assertThat(((Labeled) scene.getFocusOwner()).getText()).isEqualTo("B");
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(desktop.store.history(Desktop.ID))
                .as("none of those passed over")
                .hasSize(1);
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().grade()).isEqualTo(Grade.B);
        assertThat(texts(scene, ".q-open .keycap"))
                .as("D is a grade there")
                .contains("Alt D")
                .doesNotContain("D");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().grade())
                .as("Enter goes on and takes nothing away")
                .isEqualTo(Grade.B);
        push(KeyCode.SHIFT, KeyCode.ENTER);
        push(KeyCode.E);
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        push(KeyCode.DELETE);
        push(KeyCode.ESCAPE);
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().grade()).isNull();
    }

    /** Alt D in the field of a row took away the answer of the question that was open. */
    @Test
    void alt_and_a_letter_in_the_field_of_a_row_mean_that_row() {
        Scene scene = show("m2");
        robot.write("y");
        Response open = stored("m2");
        assertThat(open.isAnswer()).isTrue();
        TextField field = (TextField) scene.getRoot().lookup(".q-rest .number-field");
        ScreenDriver.onWindow(field::requestFocus);
        robot.write("n/a");
        push(KeyCode.ALT, KeyCode.D);
        assertThat(stored("m2")).isEqualTo(open);
        assertThat(stored("m1").isDontKnow()).isTrue();
        assertThat(field.getText()).isEmpty();
    }

    /** Tab led past the open question to the row below: a digit chose there what nobody had read. */
    @Test
    void a_digit_at_a_question_that_is_not_open_chooses_nothing_and_says_so() {
        Scene scene = show("p1");
        Node row = scene.getRoot().lookupAll(".q-rest").stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
        ScreenDriver.onWindow(row::requestFocus);
        robot.write("2");
        ScreenDriver.settle();
        assertThat(stored("p2").isBlank()).isTrue();
        assertThat(stored("p1").isBlank()).isTrue();
        assertThat(desktop.context.frame().statusProperty().get())
                .isEqualTo("2 chose nothing: this question is not open. Enter opens it.");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about p2?");
        robot.write("2");
        ScreenDriver.settle();
        assertThat(stored("p2").isAnswer()).isTrue();
    }

    @Test
    void after_clear_the_keys_are_at_the_answer_and_delete_does_the_same() {
        Scene scene = show("p1");
        robot.write("2");
        Button clear = (Button) scene.getRoot().lookup(".no-answer-row .inline-change");
        ScreenDriver.onWindow(clear::requestFocus);
        push(KeyCode.ENTER);
        assertThat(stored("p1").isBlank()).isTrue();
        robot.write("3");
        ScreenDriver.settle();
        assertThat(stored("p1").isAnswer()).isTrue();
        for (KeyCode key : List.of(KeyCode.DELETE, KeyCode.BACK_SPACE)) {
            push(key);
            assertThat(stored("p1").isBlank()).isTrue();
            assertThat(desktop.context.frame().statusProperty().get())
                    .isEqualTo("Your answer is taken away. Ctrl Z brings it back.");
            push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(stored("p1").isAnswer()).isTrue();
        }
    }

    /** D is the key of “don’t know” too, and would take the answer away from whoever grades its evidence. */
    @Test
    void a_letter_typed_among_the_grades_is_a_grade_and_leaves_the_answer() {
        Scene scene = show("r1");
        robot.write("2");
        Response before = stored("r1");
        assertThat(before).isInstanceOf(Response.Chosen.class);
        push(KeyCode.E);
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        robot.write("d");
        assertThat(((Labeled) scene.getFocusOwner()).getText()).isEqualTo("D");
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().grade()).isEqualTo(Grade.D);
        robot.write("d");
        push(KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.write("a");
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().grade()).isEqualTo(Grade.A);
        assertThat(stored("r1")).isEqualTo(before);
        push(KeyCode.SPACE);
        assertThat(status()).isEqualTo("A is chosen already. Delete takes the grade away.");
        push(KeyCode.BACK_SPACE);
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().grade()).isNull();
    }

    private static List<Node> shown(Scene scene, String words) {
        return Nodes.shown(
                scene.getRoot(),
                node -> node instanceof Label label && label.getText().equals(words));
    }

    /** Tab had led past the open card to the field of the next one, and there the keys came back to. */
    @Test
    void keys_that_come_back_come_to_the_open_question() {
        Scene scene = show("r1");
        Node other = Nodes.shown(
                        scene.getRoot(), node -> node.isFocusTraversable() && isInCard(node) && !isInOpened(node))
                .get(0);
        ScreenDriver.onWindow(() -> KeysPlace.giveBack(other));
        assertThat(isInOpened(scene.getFocusOwner())).isTrue();
        assertThat(scene.getFocusOwner()).isInstanceOf(RadioButton.class);
    }

    private static boolean isInOpened(@Nullable Node node) {
        return node != null && (node.getStyleClass().contains("q-open") || isInOpened(node.getParent()));
    }

    @Test
    void after_undo_the_keys_are_on_what_is_chosen() {
        Scene scene = show("r1");
        robot.write("2");
        robot.write("4");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        ScreenDriver.settle();
        assertThat(((RadioButton) scene.getFocusOwner()).isSelected()).isTrue();
    }

    /** In the field of a number they would be typed. */
    @Test
    void after_a_form_letters_are_keys_at_a_number_too() {
        Scene scene = show("m1");
        robot.write("45");
        EvidenceEditor evidence = (EvidenceEditor)
                Nodes.shown(scene.getRoot(), EvidenceEditor.class::isInstance).get(0);
        ScreenDriver.onWindow(evidence::edit);
        robot.write("Law 12");
        push(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isInstanceOf(ButtonBase.class);
        push(KeyCode.M);
        assertThat(scene.getFocusOwner()).as("the note").isInstanceOf(TextInputControl.class);
    }

    /** Nothing is refused, and it is among the answers that name nothing. */
    @Test
    void a_grade_that_speaks_of_a_document_says_so_as_long_as_none_is_named() {
        Scene scene = show("r1");
        robot.write("2");
        push(KeyCode.E);
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        String hint = "Grade A needs a document, a link or a file.";
        robot.write("a");
        assertThat(texts(scene, ".evidence-form .label")).contains(hint);
        push(KeyCode.ESCAPE);
        assertThat(texts(scene, ".inline-contents")).contains(hint);
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().lacksDocument())
                .isTrue();
        push(KeyCode.E);
        robot.write("Law 12");
        assertThat(shown(scene, hint)).as("while it is typed").isEmpty();
        assertThat(shown(scene, "Attach the document too, or give its link, if you can."))
                .hasSize(1);
        robot.write(", www.moc.gov.kh/x.pdf");
        assertThat(shown(scene, "Attach the document too, or give its link, if you can."))
                .as("a link without its beginning")
                .isEmpty();
        push(KeyCode.TAB);
        push(KeyCode.ESCAPE);
        assertThat(texts(scene, ".inline-contents"))
                .contains("Law 12, www.moc.gov.kh/x.pdf")
                .doesNotContain(hint);
        push(KeyCode.E);
        assertThat(shown(scene, hint)).as("when it is opened again").isEmpty();
    }

    @Test
    void each_key_stands_beside_what_it_does_where_it_is_heard() {
        Scene scene = show(1024, 700, "r1");
        assertThat(texts(scene, ".q-open .keycap")).contains("0", "4", "D", "A", "E", "M", "H", "Enter");
        push(KeyCode.E);
        assertThat(texts(scene, ".inline-row .keycap")).containsExactly("Esc", "Alt M");
        assertThat(scene.getFocusOwner()).isInstanceOf(TextArea.class);
        assertThat(texts(scene, ".q-open .keycap")).as("it begins a line there").doesNotContain("Enter", "Shift Enter");
        leave();
        Scene number = show(1024, 700, "m1");
        assertThat(texts(number, ".q-open .keycap"))
                .contains("Alt D", "Alt A", "Alt E", "Alt M", "Alt H", "Shift Enter", "Enter")
                .doesNotContain("D", "A", "E", "M", "H");
        push(KeyCode.TAB);
        assertThat(texts(number, ".q-open .keycap")).contains("D", "A", "E", "M", "H");
    }

    @Test
    void enter_chooses_what_the_arrows_led_to_and_the_next_one_goes_on() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        assertThat(texts(scene, ".card-foot .keycap")).as("it chooses there").doesNotContain("Enter");
        push(KeyCode.ENTER);
        assertThat(texts(scene, ".card-foot .keycap")).contains("Enter");
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("2"));
        assertThat(texts(scene, ".question-text")).containsExactly("What about r1?");
        push(KeyCode.ENTER);
        assertThat(texts(scene, ".question-text")).containsExactly("What about r2?");
        assertThat(stored("r2")).isEqualTo(new Response.Blank());
    }

    /** Undo and F6 moved the frame, and Enter stored what nobody had walked to. */
    @Test
    void any_other_key_after_the_arrows_lets_enter_go_on() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.DOWN);
        assertThat(status()).contains("The arrows only move. Space or Enter chooses.");
        assertThat(texts(scene, ".card-foot .keycap")).doesNotContain("Enter");
        push(KeyCode.DIGIT9);
        assertThat(texts(scene, ".card-foot .keycap"))
                .as("where the frame stays too")
                .contains("Enter");
        push(KeyCode.DOWN);
        push(KeyCode.TAB);
        push(KeyCode.SHIFT, KeyCode.TAB);
        push(KeyCode.ENTER);
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
    }

    /** In a list somebody meant to go to the third question, and changed the first. */
    @Test
    void enter_after_the_arrows_takes_no_answer_away() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.DIGIT2);
        push(KeyCode.DOWN);
        assertThat(status()).contains("The arrows only move. Your answer stays until Space chooses.");
        assertThat(texts(scene, ".card-foot .keycap")).contains("Enter");
        push(KeyCode.ENTER);
        assertThat(status()).contains("Your answer stays. Space takes this one instead, Enter again goes on.");
        assertThat(openedQuestion(scene)).isEqualTo("What about r1?");
        push(KeyCode.SPACE);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("3"));
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("3"));
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
    }

    @Test
    void enter_chooses_no_answer_where_the_frame_is_there() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.TAB);
        push(KeyCode.ENTER);
        assertThat(stored("r1")).isEqualTo(new Response.DontKnow());
        assertThat(texts(scene, ".question-text")).containsExactly("What about r1?");
    }

    /** Where both rails just fit, the title had a letter or two in each line. */
    @ParameterizedTest
    @ValueSource(ints = {1190, 1200, 1280, 1366, 1400, 1440})
    void the_title_of_a_theme_has_room_beside_its_count_at_every_width(int width) {
        Scene scene = show(width, 800, "r1");
        ScreenDriver.onWindow(
                () -> ((Labeled) scene.lookup(".theme-head .t-caption"))
                        .setText(
                                "This theme: 6 of 7 answered, 2 without points, 1 not asked, 1 not applicable, 1 waits for another answer"));
        ScreenDriver.settle();
        Region title = (Region) scene.lookup(".theme-head .t-title");
        assertThat(title.getWidth()).isGreaterThan(160);
        assertThat(CutTexts.in(scene)).isEmpty();
    }

    @Test
    void a_question_for_information_says_in_its_row_that_it_is_not_answered() {
        Scene scene = show(1024, 700, "m1");
        assertThat(texts(scene, ".calm-answer")).contains("Not answered. For information, gives no points.");
        Scene other = show(1024, 700, "m3");
        assertThat(texts(other, ".calm-answer"))
                .as("beside its frame")
                .doesNotContain("Not answered. For information, gives no points.");
    }

    @Test
    void whoever_goes_on_without_an_answer_is_told_that_it_stays_open() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.ENTER);
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
        assertThat(texts(scene, ".question-text")).containsExactly("What about r2?");
        assertThat(status()).isEqualTo("“Title of r1” stays open. Space chooses.");
        push(KeyCode.DIGIT9);
        assertThat(status()).isEqualTo("This question has no choice 9.");
        push(KeyCode.D);
        assertThat(stored("r2")).as("9 days is no answer").isEqualTo(new Response.Blank());
        push(KeyCode.ESCAPE);
        push(KeyCode.DIGIT9);
        push(KeyCode.Y);
        assertThat(stored("r2")).as("put right at once").isNotEqualTo(new Response.Blank());
        push(KeyCode.ESCAPE);
        push(KeyCode.ENTER);
        assertThat(status()).startsWith("Saved");
    }

    @Test
    void the_last_question_says_that_it_is_the_last() {
        show(1024, 700, "p2");
        push(KeyCode.DIGIT1);
        push(KeyCode.ENTER);
        assertThat(status()).isEqualTo("This is the last question here.");
    }

    /** "3" of "3 days" was stored after a second, and stayed where hours are asked. */
    @Test
    void the_beginning_of_what_is_refused_is_not_what_is_stored() {
        Scene scene = show(1024, 700, "m1");
        push(KeyCode.DIGIT4);
        ScreenDriver.onWindow(desktop.background::passTime);
        push(KeyCode.ENTER);
        ScreenDriver.onWindow(() -> ((TextField) scene.lookup(".number-field")).requestFocus());
        robot.eraseText(1).write("7");
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(stored("m1")).isEqualTo(new Response.Figure(7));
        robot.write(" days");
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(stored("m1")).isEqualTo(new Response.Figure(4));
        assertThat(((TextField) scene.lookup(".number-field")).getText()).isEqualTo("7 days");
        assertThat(texts(scene, ".danger-text"))
                .anySatisfy(words -> assertThat(words).contains("4 stays stored"));
    }

    /** The 7 that had been shown as saved for a while gave way to an answer that nobody wanted any more. */
    @Test
    void another_text_that_is_refused_leaves_the_number_before_it() {
        Scene scene = show(1024, 700, "m1");
        push(KeyCode.DIGIT4);
        push(KeyCode.ENTER);
        ScreenDriver.onWindow(() -> ((TextField) scene.lookup(".number-field")).requestFocus());
        robot.eraseText(1).write("7");
        ScreenDriver.onWindow(desktop.background::passTime);
        robot.eraseText(1).write("about 40");
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(stored("m1")).isEqualTo(new Response.Figure(7));
        assertThat(texts(scene, ".danger-text"))
                .anySatisfy(words -> assertThat(words).contains("7 stays stored"));
    }

    /** Whoever looked at the foot and closed the program lost what stood in the field. */
    @Test
    void from_the_first_letter_on_nothing_says_that_all_is_saved() {
        Scene scene = show(1024, 700, "m1");
        desktop.context.frame().showAllSaved("Saved 13:50", left -> left);
        push(KeyCode.DIGIT4);
        assertThat(stored("m1")).isEqualTo(new Response.Blank());
        assertThat(status()).isEqualTo("Saving…");
        push(KeyCode.BACK_SPACE);
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(status()).as("nothing is to be saved").isEqualTo("Saved 13:50");
        push(KeyCode.DIGIT4);
        ScreenDriver.picture(scene, "answer-saving");
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(stored("m1")).isEqualTo(new Response.Figure(4));
        assertThat(status()).startsWith("Saved").isNotEqualTo("Saved 13:50");
    }

    private String status() {
        return desktop.context.frame().statusProperty().get();
    }

    /** A theme of many words with reasons for what does not count, beside the score. */
    @Test
    void the_head_never_makes_the_page_wider_than_the_window() {
        Framework framework = new JsonFrameworkSource().shipped();
        Desktop full = Desktop.of(framework, Answers.none());
        Scene scene = ready(ScreenDriver.show(() -> full.controller("REG-GOV-01"), 1024, 700, Settings.DEFAULT));
        push(KeyCode.DIGIT3);
        full.dialogs.reason = "No such body";
        push(KeyCode.ENTER);
        push(KeyCode.A);
        push(KeyCode.ENTER);
        push(KeyCode.A);
        assertThat(texts(scene, ".sticky .t-caption"))
                .anySatisfy(words -> assertThat(words).contains("2 not applicable"));
        Node head = scene.lookup(".sticky");
        assertThat(head.localToScene(head.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(1024);
        assertThat(CutTexts.in(scene)).isEmpty();
        ScreenDriver.picture(scene, "answer-head-reasons");
    }

    @Test
    void with_alt_the_letters_act_from_within_a_field_too() {
        Scene scene = show(1024, 700, "m1");
        robot.write("12");
        robot.push(KeyCode.ALT, KeyCode.E);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isInstanceOf(TextArea.class);
        assertThat(stored("m1")).as("what was typed before").isEqualTo(new Response.Figure(12));
        robot.write("dam");
        assertThat(stored("m1")).as("letters are letters").isEqualTo(new Response.Figure(12));
        robot.push(KeyCode.ALT, KeyCode.M);
        ScreenDriver.settle();
        assertThat(((TextArea) scene.getFocusOwner()).getAccessibleText()).isEqualTo("Note");
        robot.push(KeyCode.ALT, KeyCode.D);
        ScreenDriver.settle();
        assertThat(stored("m1")).isEqualTo(new Response.DontKnow());
        assertThat(desktop.stored().to(new QuestionId("m1")).evidence().source())
                .isEqualTo("dam");
    }

    @Test
    void with_alt_nothing_acts_from_a_field_that_is_no_part_of_a_question() {
        Scene scene = show(1024, 700, "m1");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        ScreenDriver.settle();
        robot.push(KeyCode.ALT, KeyCode.D);
        ScreenDriver.settle();
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        assertThat(stored("m1")).isEqualTo(new Response.Blank());
    }

    /** Of many ticks it stands below the edge of a small window. */
    @ParameterizedTest
    @ValueSource(strings = {"r1", "r3"})
    void after_a_reason_the_frame_is_at_what_was_chosen(String question) {
        Scene scene = show(question);
        desktop.dialogs.reason = "No sea port";
        push(KeyCode.A);
        assertThat(scene.getFocusOwner())
                .isInstanceOfSatisfying(
                        RadioButton.class, pill -> assertThat(pill.getText()).isEqualTo("Not applicable…"));
        assertThat(texts(scene, ".meaning")).containsExactly("Left out of the score. The note says why.");
        assertThat(texts(scene, ".inline-contents")).contains("No sea port");
    }

    /** The window made the screen anew, its list was gone, and the year typed next was another answer. */
    @Test
    void whoever_does_not_close_the_window_goes_on_in_the_year() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.DIGIT2);
        push(KeyCode.E);
        push(KeyCode.TAB);
        robot.write("20x5");
        leave();
        ScreenDriver.onWindow(() -> scene.lookup(".q-open .option").requestFocus());
        AnswerController shown = Objects.requireNonNull(controller);
        assertThat(isTaken(shown, "r2")).as("another question").isFalse();
        assertThat(isTaken(shown, "r1")).isTrue();
        assertThat(scene.getFocusOwner()).isSameAs(scene.lookup(".year-field"));
    }

    private boolean isTaken(AnswerController shown, String question) {
        Route where = new Route.Answer(Desktop.ID, Optional.of(new QuestionId(question)), Route.Answer.Part.EVIDENCE);
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> shown.takesKeysTo(where));
    }

    /** The card is made anew while the year is still wrong: nothing beside it may be taken for empty. */
    @Test
    void a_year_that_is_none_takes_nothing_from_the_evidence_when_somebody_comes_back() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.DIGIT2);
        push(KeyCode.E);
        robot.write("Law 12");
        push(KeyCode.TAB);
        robot.write("20x5");
        push(KeyCode.TAB);
        robot.write("b");
        // The search leads away; Enter would lead to the year.
        push(KeyCode.CONTROL, KeyCode.K);
        robot.write("r2");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
        Evidence kept = desktop.stored().to(new QuestionId("r1")).evidence();
        assertThat(kept.source()).isEqualTo("Law 12");
        assertThat(kept.grade()).isEqualTo(Grade.B);
        push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r1?");
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence()).isEqualTo(kept);
        assertThat(((TextField) scene.lookup(".year-field")).getText()).isEqualTo("20x5");
        assertThat(scene.getFocusOwner())
                .as("a year typed elsewhere would be another answer")
                .isSameAs(scene.lookup(".year-field"));
        leave();
        Scene again = show(1024, 700, "r1");
        assertThat(((TextField) again.lookup(".year-field")).getText()).isEqualTo("20x5");
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence()).isEqualTo(kept);
        push(KeyCode.CONTROL, KeyCode.Z);
        ScreenDriver.onWindow(desktop.background::passTime);
        Evidence undone = desktop.stored().to(new QuestionId("r1")).evidence();
        assertThat(undone.grade()).as("one step taken back").isNull();
        assertThat(undone.source()).isEqualTo("Law 12");
        push(KeyCode.CONTROL, KeyCode.Y);
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence()).isEqualTo(kept);
    }

    /** While somebody is in the field, what is typed stays: more may follow. */
    @Test
    void the_year_of_a_whole_date_is_taken_and_written_out_once_the_field_is_left() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.E);
        push(KeyCode.TAB);
        TextField year = (TextField) scene.lookup(".year-field");
        robot.write("12/31/2025");
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().year()).isEqualTo(2025);
        assertThat(year.getText()).isEqualTo("12/31/2025");
        assertThat(year.getStyleClass()).doesNotContain("is-error");
        ScreenDriver.picture(scene, "answer-year-date");
        push(KeyCode.TAB);
        assertThat(year.getText()).isEqualTo("2025");
        assertThat(status()).isEqualTo("“12/31/2025”: only the year 2025 is stored.");
        ScreenDriver.onWindow(() -> {
            year.requestFocus();
            year.setText("\u0662\u0660\u0662\u0664");
        });
        push(KeyCode.TAB);
        assertThat(year.getText()).isEqualTo("2024");
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().year()).isEqualTo(2024);
    }

    @Test
    void a_text_in_the_place_of_a_year_is_seen_whole() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.E);
        push(KeyCode.TAB);
        TextField year = (TextField) scene.lookup(".year-field");
        for (String typed : new String[] {"2024 to 2025", "September 30, 2024"}) {
            ScreenDriver.onWindow(() -> year.setText(typed));
            ScreenDriver.settle();
            ScreenDriver.picture(scene, "answer-year-long");
            Node words = year.lookup(".text");
            assertThat(words.getLayoutBounds().getWidth()).as(typed).isLessThan(year.getWidth() - 10);
        }
    }

    @Test
    void a_year_to_come_is_taken_with_a_word() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.E);
        robot.write("Law 12");
        push(KeyCode.TAB);
        int now = desktop.context
                .formats()
                .dayOf(desktop.context.clock().instant())
                .getYear();
        robot.write(String.valueOf(now + 1));
        push(KeyCode.TAB);
        assertThat(desktop.stored().to(new QuestionId("r1")).evidence().year()).isEqualTo(now + 1);
        assertThat(texts(scene, ".evidence-form .warn-text"))
                .contains((now + 1) + " is still to come. Is the year right?");
    }

    @Test
    void the_sentence_of_what_does_not_count_leads_to_its_questions() {
        Scene scene = show("r1");
        Hyperlink sentence = (Hyperlink) scene.lookup(".nav-uncounted");
        assertThat(sentence.getText()).isEqualTo("Not counted: 1 without points.");
        ScreenDriver.onWindow(sentence::fire);
        assertThat(openedQuestion(scene)).isEqualTo("What about m3?");
        assertThat(texts(scene, ".choosing"))
                .containsExactly(
                        "1 question that gives no points of its own, or none yet. It says why. Esc leads back.");
        assertThat(texts(scene, ".q-open .t-caption"))
                .contains("Question 1 of 1 in this list  ·  m3  ·  for information, gives no points");
    }

    @Test
    void escape_leads_from_such_a_list_back_to_the_question_before_it() {
        Scene scene = show("r2");
        ScreenDriver.onWindow(((Hyperlink) scene.lookup(".nav-uncounted"))::fire);
        assertThat(openedQuestion(scene)).isEqualTo("What about m3?");
        push(KeyCode.ESCAPE);
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
        push(KeyCode.ESCAPE);
        assertThat(openedQuestion(scene)).as("no list is shown").isEqualTo("What about r2?");
    }

    @Test
    void whoever_goes_round_the_end_to_an_open_question_is_told() {
        Scene scene = show("r1");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about p2?");
        assertThat(status()).isEqualTo("Nothing before it is unanswered. This is the last unanswered question.");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about p1?");
        assertThat(status()).doesNotContain("Nothing before");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r1?");
        assertThat(status()).isEqualTo("Nothing after it is unanswered. This is the first unanswered question.");
    }

    /** "see law", typed where a choice has the focus, chose it by the space. */
    @Test
    void words_typed_beside_their_field_choose_nothing_and_the_foot_says_so() {
        show(1024, 700, "r1");
        robot.type(KeyCode.X, KeyCode.SPACE, KeyCode.Y);
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
        assertThat(status())
                .isEqualTo("Y did nothing, right after another key. Press it again if you mean it. M opens a note.");
        robot.type(KeyCode.ESCAPE).type(KeyCode.X);
        assertThat(status()).isEqualTo("X does nothing here. M opens a note, and F1 shows all keys.");
    }

    /** А looks like A, and "does nothing" was read as a fault. */
    @Test
    void a_letter_of_another_script_says_what_is_the_matter() {
        show(1024, 700, "r1");
        robot.write("\u0444");
        assertThat(status())
                .isEqualTo("\u0424 is of another script. Switch the keyboard to Latin letters to use the keys.");
    }

    /** Enter led on with the old answer, and the foot said that all was saved. */
    @Test
    void enter_does_not_lead_on_right_after_a_key_that_gave_no_answer() {
        Scene scene = show(1024, 700, "r2");
        push(KeyCode.Y);
        Response yes = stored("r2");
        push(KeyCode.ESCAPE);
        robot.type(KeyCode.X, KeyCode.N).type(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
        assertThat(stored("r2")).isEqualTo(yes);
        assertThat(status())
                .isEqualTo(
                        "N did nothing, right after another key. Wait two seconds, then press it again. Enter again goes on.");
        assertThat(texts(scene, ".card-remark"))
                .containsExactly("N did nothing. Wait two seconds, then press a key. Enter again goes on.");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isNotEqualTo("What about r2?");
    }

    /** From then on each answer stood one question too early. */
    @Test
    void what_is_typed_on_without_looking_up_after_enter_stayed_is_not_taken() {
        Scene scene = show(1024, 700, "r2");
        push(KeyCode.DIGIT9);
        push(KeyCode.ENTER);
        push(KeyCode.Y);
        push(KeyCode.ENTER);
        push(KeyCode.DOWN);
        push(KeyCode.SPACE);
        push(KeyCode.TAB);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        push(KeyCode.N);
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
        assertThat(stored("r2")).isEqualTo(new Response.Blank());
        assertThat(status()).startsWith("Not taken: “9 · Y · ↓ Space Tab · N”. Enter had stayed at this question.");
        assertThat(texts(scene, ".card-remark"))
                .containsExactly(
                        "Not taken: “9 · Y · ↓ Space Tab · N”. Look at this question, wait two seconds, then type again.");
        assertThat(CutTexts.in(scene)).isEmpty();
        push(KeyCode.ESCAPE);
        push(KeyCode.Y);
        assertThat(stored("r2")).as("whoever looked up is heard").isEqualTo(new Response.Chosen("yes"));
    }

    /** It said to wait two seconds, which helps with no key that is none here. */
    @Test
    void of_a_key_that_no_choice_has_enter_says_that_and_not_to_wait() {
        Scene scene = show(1024, 700, "r2");
        push(KeyCode.DIGIT9);
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
        assertThat(status()).isEqualTo("No choice 9 here. Look at the keys beside the choices. Enter again goes on.");
        assertThat(texts(scene, ".card-remark")).containsExactly(status());
        push(KeyCode.ESCAPE);
        push(KeyCode.Y);
        push(KeyCode.D);
        push(KeyCode.ESCAPE);
        push(KeyCode.D);
        assertThat(stored("r2")).isEqualTo(new Response.DontKnow());
        assertThat(status()).startsWith("Your answer is taken away: you do not know yet. Ctrl Z brings it back.");
    }

    /** 12 chose the second level, and Enter led on. */
    @Test
    void two_digits_at_a_choice_are_a_number_and_choose_nothing() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.DIGIT3);
        Response before = stored("r1");
        push(KeyCode.ESCAPE);
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT2);
        assertThat(stored("r1")).isEqualTo(before).isEqualTo(new Response.Chosen("3"));
        assertThat(status()).isEqualTo("“12” is no choice here, so it changed nothing. Press one key.");
        assertThat(desktop.store.history(Desktop.ID, new QuestionId("r1")))
                .as("what was never meant is in no history")
                .hasSize(1);
        robot.type(KeyCode.DIGIT0);
        assertThat(status()).startsWith("“120” is no choice here");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).as("Enter stays").isEqualTo("What about r1?");
    }

    /** What one key gives is stored once nothing follows it, or somebody goes on. */
    @Test
    void an_answer_by_a_key_is_stored_half_a_second_later_or_with_enter() {
        show(1024, 700, "r1");
        robot.type(KeyCode.DIGIT3);
        assertThat(desktop.store
                        .load(Desktop.ID)
                        .answers()
                        .to(new QuestionId("r1"))
                        .response())
                .as("not yet")
                .isEqualTo(new Response.Blank());
        assertThat(desktop.autoSave.hasUnsaved()).isTrue();
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(desktop.store
                        .load(Desktop.ID)
                        .answers()
                        .to(new QuestionId("r1"))
                        .response())
                .isEqualTo(new Response.Chosen("3"));
        push(KeyCode.ENTER);
        robot.type(KeyCode.Y);
        push(KeyCode.ENTER);
        assertThat(desktop.store
                        .load(Desktop.ID)
                        .answers()
                        .to(new QuestionId("r2"))
                        .response())
                .isEqualTo(new Response.Chosen("yes"));
    }

    /** The line about a key that did nothing stayed over an answer that was taken back since. */
    @Test
    void taking_back_ends_the_word_about_a_refused_key() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.DIGIT3);
        push(KeyCode.ESCAPE);
        push(KeyCode.Y);
        push(KeyCode.ENTER);
        assertThat(texts(scene, ".card-remark")).isNotEmpty();
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
        assertThat(texts(scene, ".card-remark")).isEmpty();
    }

    /** "2.5" chose 2, "n/a" and "none" chose no, and Enter led on. */
    @Test
    void a_decimal_or_another_word_at_a_choice_chooses_nothing() {
        show(1024, 700, "r1");
        for (String typed : List.of("2.5", "1,5", "3%", "3/4")) {
            robot.write(typed);
            assertThat(stored("r1")).as(typed).isEqualTo(new Response.Blank());
            assertThat(status()).isEqualTo("“" + typed + "” is no choice here, so it changed nothing. Press one key.");
            push(KeyCode.ESCAPE);
        }
        Scene scene = show(1024, 700, "r2");
        for (String typed : List.of("n/a", "none", "nil")) {
            robot.write(typed);
            assertThat(stored("r2")).as(typed).isEqualTo(new Response.Blank());
            assertThat(status()).isEqualTo("“" + typed + "” is no choice here, so it changed nothing. Press one key.");
            push(KeyCode.ESCAPE);
        }
        robot.write("n/a");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).as("Enter stays").isEqualTo("What about r2?");
        push(KeyCode.ESCAPE);
        robot.write("partial");
        assertThat(stored("r2")).isEqualTo(new Response.Chosen("partial"));
        push(KeyCode.ESCAPE);
        robot.write("none");
        assertThat(stored("r2")).as("as it was before").isEqualTo(new Response.Chosen("partial"));
    }

    /** The 3 of "3 million" was stored, with 75 points, and the foot spoke of the n alone. */
    @Test
    void a_number_with_a_word_at_a_choice_chooses_nothing() {
        Scene scene = show(1024, 700, "r1");
        robot.write("3 million");
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
        assertThat(status()).isEqualTo("“3 million” is no choice here, so it changed nothing. Press one key.");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).as("Enter stays").isEqualTo("What about r1?");
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
    }

    /** It was refused, and the foot did not say why: the same answer stood there. */
    @Test
    void a_key_for_the_answer_that_stands_is_no_change_and_enter_goes_on() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.DIGIT3);
        push(KeyCode.ENTER);
        push(KeyCode.Y);
        push(KeyCode.SHIFT, KeyCode.ENTER);
        push(KeyCode.ESCAPE);
        push(KeyCode.DIGIT3);
        push(KeyCode.ENTER);
        push(KeyCode.Y);
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r3?");
        assertThat(stored("r2")).isEqualTo(new Response.Chosen("yes"));
        push(KeyCode.SHIFT, KeyCode.ENTER);
        push(KeyCode.SHIFT, KeyCode.ENTER);
        push(KeyCode.ENTER);
        push(KeyCode.N);
        push(KeyCode.ENTER);
        push(KeyCode.DIGIT1);
        assertThat(stored("r2")).isEqualTo(new Response.Chosen("yes"));
        assertThat(status())
                .isEqualTo("Not taken: “N · 1”. An answer stands here already."
                        + " Look at it, wait two seconds, then type again.");
    }

    @Test
    void a_decimal_ticks_nothing() {
        show("r3");
        robot.write("1.2");
        assertThat(stored("r3")).isEqualTo(new Response.Blank());
    }

    /** Somebody who types slowly without looking answered the next question here. */
    @Test
    void once_enter_has_stayed_at_an_answer_the_next_key_does_not_replace_it() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.DIGIT3);
        push(KeyCode.ESCAPE);
        push(KeyCode.Y);
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r1?");
        waitUntilStill();
        push(KeyCode.DIGIT1);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("3"));
        assertThat(texts(scene, ".card-remark"))
                .containsExactly("1 did not replace your answer. Press it once more if you mean this question.");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).as("Enter stays once more").isEqualTo("What about r1?");
        waitUntilStill();
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT1);
        assertThat(texts(scene, ".card-remark"))
                .as("a number of two digits, and no digit that was meant twice")
                .containsExactly(
                        "11 were not taken. If you mean this question, wait two seconds, then type them again.");
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("3"));
        Desktop.waitUntilPastNumber(controller);
        push(KeyCode.DIGIT1);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("1"));
    }

    /** Somebody who types slowly without looking gave the answers to the next questions here, each one too early. */
    @Test
    void once_enter_has_stayed_at_an_open_question_the_next_key_does_not_answer_it() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.Y);
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r1?");
        waitUntilStill();
        push(KeyCode.DIGIT1);
        push(KeyCode.ENTER);
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
        assertThat(openedQuestion(scene)).as("Enter stays once more").isEqualTo("What about r1?");
        waitUntilStill();
        push(KeyCode.DIGIT2);
        assertThat(texts(scene, ".card-remark"))
                .containsExactly("2 did not answer this question. Press it once more if you mean it.");
        Desktop.waitUntilPastNumber(controller);
        push(KeyCode.DIGIT2);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("2"));
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
    }

    /** "about 40" at a choice was stored as not applicable, with the reason "bout 40". */
    @Test
    void a_number_about_which_somebody_is_not_sure_is_no_reason() {
        Scene scene = show(1024, 700, "r1");
        desktop.dialogs.reason = "bout 40";
        push(KeyCode.A);
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
        assertThat(status()).startsWith("“about 40” is no reason, so nothing is stored.");
        push(KeyCode.DIGIT2);
        assertThat(stored("r1")).as("the next answer of a list").isEqualTo(new Response.Blank());
        assertThat(texts(scene, ".card-remark"))
                .containsExactly("2 did not answer this question. Press it once more if you mean it.");
        Desktop.waitUntilTaken(controller);
        desktop.dialogs.reason = "bout of war, no data";
        push(KeyCode.A);
        assertThat(stored("r1")).isEqualTo(new Response.NotApplicable());
    }

    /** "all" at a question with ticks was stored as not applicable, with the reason "ll". */
    @ParameterizedTest
    @CsvSource({"ll,all", "ny of them,any of them", "'ll, I think','all, I think'"})
    void what_is_left_of_a_word_is_no_reason(String left, String word) {
        show(1024, 700, "r1");
        desktop.dialogs.reason = left;
        push(KeyCode.A);
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
        assertThat(status()).startsWith("“" + word + "” is no reason, so nothing is stored.");
    }

    /** The answer to the next question took the place of the reason why this one does not apply. */
    @Test
    void once_a_reason_is_given_the_next_key_does_not_replace_it() {
        Scene scene = show(1024, 700, "r1");
        desktop.dialogs.reason = "not done here";
        push(KeyCode.A);
        push(KeyCode.DIGIT3);
        push(KeyCode.ENTER);
        assertThat(stored("r1")).isEqualTo(new Response.NotApplicable());
        assertThat(openedQuestion(scene)).as("Enter stays").isEqualTo("What about r1?");
        waitUntilStill();
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
    }

    /** Whoever had waited as the line asked was refused once more. */
    @Test
    void after_two_seconds_keys_answer_over_a_reason_which_goes_with_it() {
        Scene scene = show(1024, 700, "r3");
        desktop.dialogs.reason = "not done here";
        push(KeyCode.A);
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT3);
        assertThat(stored("r3")).isEqualTo(new Response.NotApplicable());
        Desktop.waitUntilTaken(controller);
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT3);
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of("a", "c")));
        assertThat(texts(scene, ".card-remark")).isEmpty();
        assertThat(desktop.stored().to(new QuestionId("r3")).note()).isEmpty();
        push(KeyCode.DIGIT0);
        assertThat(status()).startsWith("2 ticks were taken away. Ctrl+Z brings them back.");
    }

    /** The first of several digits was refused and the rest taken: the first tick was missing, and nothing said so any more. */
    @Test
    void of_several_keys_over_a_reason_none_is_taken_until_one_comes_twice() {
        Scene scene = show(1024, 700, "r3");
        desktop.dialogs.reason = "not done here";
        push(KeyCode.A);
        waitUntilStill();
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT3);
        assertThat(stored("r3")).isEqualTo(new Response.NotApplicable());
        assertThat(texts(scene, ".card-remark"))
                .containsExactly(
                        "1 3 were not taken. If you mean this question, wait two seconds, then type them again.");
        Desktop.waitUntilPastNumber(controller);
        robot.type(KeyCode.DIGIT3);
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of("c")));
        robot.type(KeyCode.DIGIT1);
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of("a", "c")));
    }

    @Test
    void clearing_says_that_the_reason_goes_too() {
        show(1024, 700, "r1");
        desktop.dialogs.reason = "not done here";
        push(KeyCode.A);
        push(KeyCode.DELETE);
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
        assertThat(status()).startsWith("Your answer is taken away, with its reason. Ctrl Z brings both back.");
    }

    @Test
    void at_ticks_backspace_says_how_they_go_and_0_again_means_none_again() {
        show("r3");
        push(KeyCode.DIGIT1);
        push(KeyCode.BACK_SPACE);
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of("a")));
        assertThat(status()).startsWith("Ticks go one by one, with Space or the number. Delete takes all of them.");
        push(KeyCode.DELETE);
        assertThat(stored("r3")).isEqualTo(new Response.Blank());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of("a")));
        push(KeyCode.ESCAPE);
        push(KeyCode.DIGIT0);
        push(KeyCode.ESCAPE);
        push(KeyCode.DIGIT0);
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of()));
    }

    /** The sentence of the ticks that were taken pushed the links and the border out of the column. */
    @Test
    void a_long_sentence_of_ticks_leaves_the_card_in_its_column() {
        Scene scene = show(1024, 700, "r3");
        for (KeyCode key : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT0, KeyCode.DIGIT1)) {
            push(key);
            push(KeyCode.ESCAPE);
        }
        ScreenDriver.settle();
        Node count = scene.getRoot().lookup(".no-answer-count");
        Node page = count;
        while (!(page instanceof ScrollPane)) {
            page = page.getParent();
        }
        assertThat(((Labeled) count).getText()).endsWith("step by step.");
        Node row = count.getParent();
        assertThat(row.localToScene(row.getLayoutBounds()).getMaxX())
                .isLessThanOrEqualTo(page.localToScene(page.getLayoutBounds()).getMaxX());
        assertThat(CutTexts.in(scene)).isEmpty();
    }

    /** The sentence was gone with the next key, and nobody knew that ticks were. */
    @Test
    void ticks_that_none_of_these_took_are_told_until_they_are_all_there_again() {
        Scene scene = show("r3");
        push(KeyCode.DIGIT1);
        push(KeyCode.DIGIT2);
        push(KeyCode.DIGIT0);
        push(KeyCode.DIGIT1);
        assertThat(texts(scene, ".label"))
                .anyMatch(text -> text.endsWith("2 ticks were taken away before. Ctrl+Z goes back step by step."));
        push(KeyCode.DIGIT3);
        assertThat(texts(scene, ".label"))
                .as("as many, but another one")
                .anyMatch(text -> text.endsWith("2 ticks were taken away before. Ctrl+Z goes back step by step."));
        push(KeyCode.DIGIT2);
        assertThat(texts(scene, ".label")).noneMatch(text -> text.contains("taken away"));
    }

    @Test
    void dont_know_says_that_it_took_the_ticks() {
        Scene scene = show("r3");
        push(KeyCode.DIGIT1);
        push(KeyCode.DIGIT2);
        push(KeyCode.ESCAPE);
        push(KeyCode.D);
        assertThat(texts(scene, ".label")).contains("2 ticks taken away");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of("a", "b")));
        assertThat(texts(scene, ".label")).noneMatch(text -> text.contains("taken away"));
    }

    @Test
    void dont_know_says_that_it_took_the_number() {
        show("m1");
        robot.write("7");
        push(KeyCode.ALT, KeyCode.D);
        assertThat(stored("m1").isDontKnow()).isTrue();
        assertThat(desktop.context.frame().statusProperty().get())
                .isEqualTo("7 is taken away: you do not know yet. Ctrl Z brings it back.");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("m1")).isEqualTo(new Response.Figure(7));
    }

    /** Somebody who has looked, and corrected the number, had to press Enter twice. */
    @Test
    void a_refused_number_that_was_corrected_on_purpose_lets_enter_go_on() {
        Scene scene = show("m1");
        robot.write("about 7");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about m1?");
        waitUntilStill();
        push(KeyCode.CONTROL, KeyCode.A);
        robot.write("7");
        push(KeyCode.ENTER);
        assertThat(stored("m1")).isEqualTo(new Response.Figure(7));
        assertThat(openedQuestion(scene)).isNotEqualTo("What about m1?");
    }

    @Test
    void a_single_letter_for_a_document_is_asked_about() {
        Scene scene = show("r1");
        push(KeyCode.DIGIT2);
        push(KeyCode.E);
        robot.write("y");
        push(KeyCode.TAB);
        assertThat(texts(scene, ".label")).contains("“y” is short for a document. Was it meant for another question?");
    }

    @Test
    void digits_tick_one_after_the_other_at_once() {
        show("r3");
        robot.type(KeyCode.DIGIT2, KeyCode.DIGIT1);
        assertThat(stored("r3")).isEqualTo(new Response.Ticked(List.of("a", "b")));
    }

    /** 36, taken back to 12, became 1236 with the next number. */
    @Test
    void a_number_that_undo_brings_back_is_written_over() {
        show("m1");
        robot.write("12");
        push(KeyCode.ENTER);
        push(KeyCode.SHIFT, KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.A);
        robot.write("36");
        push(KeyCode.ENTER);
        push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(stored("m1")).isEqualTo(new Response.Figure(36));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored("m1")).isEqualTo(new Response.Figure(12));
        robot.write("7");
        push(KeyCode.ENTER);
        assertThat(stored("m1")).isEqualTo(new Response.Figure(7));
    }

    @Test
    void what_was_done_after_such_a_key_lets_enter_lead_on() {
        Scene scene = show(1024, 700, "r2");
        push(KeyCode.DIGIT9);
        push(KeyCode.Y);
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isNotEqualTo("What about r2?");
    }

    /** The second letter was lost, and nobody said so. */
    @Test
    void a_choice_right_after_another_puts_it_right() {
        show(1024, 700, "r2");
        robot.type(KeyCode.Y);
        Response yes = stored("r2");
        robot.type(KeyCode.N);
        assertThat(stored("r2")).isNotEqualTo(yes).isNotEqualTo(new Response.Blank());
        robot.type(KeyCode.ESCAPE).type(KeyCode.D, KeyCode.Y);
        assertThat(stored("r2")).isEqualTo(yes);
    }

    /** Of “yes” the e opened the evidence, and the s was written there: a document that nobody has. */
    @Test
    void a_word_that_spells_a_choice_chooses_it_and_no_more() {
        Scene scene = show(1024, 700, "r2");
        robot.type(KeyCode.Y, KeyCode.E, KeyCode.S);
        robot.type(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isNotEqualTo("What about r2?");
        assertThat(stored("r2")).isEqualTo(new Response.Chosen("yes"));
        assertThat(desktop.stored().to(new QuestionId("r2")).evidence()).isEqualTo(Evidence.NONE);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.type(KeyCode.P, KeyCode.A, KeyCode.R, KeyCode.T, KeyCode.L, KeyCode.Y);
        assertThat(stored("r2")).isEqualTo(new Response.Chosen("partial"));
        robot.type(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isNotEqualTo("What about r2?");
    }

    /** It was dropped, and what was written after it too. */
    @Test
    void a_key_right_after_a_choice_does_what_it_says() {
        Scene scene = show(1024, 700, "r2");
        robot.type(KeyCode.Y, KeyCode.E);
        robot.write("Survey");
        assertThat(stored("r2")).isEqualTo(new Response.Chosen("yes"));
        assertThat(scene.getFocusOwner())
                .isInstanceOfSatisfying(
                        TextInputControl.class,
                        field -> assertThat(field.getText()).isEqualTo("Survey"));
    }

    /** Of “Circular 78” the 7 was nothing, and the 1 of “2021” became the answer. */
    @Test
    void the_digits_of_a_text_are_no_answers() {
        show(1024, 700, "r1");
        robot.write("Circular 1/2021");
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
    }

    @Test
    void other_letters_after_a_choice_are_no_commands_and_hold_enter_back() {
        Scene scene = show(1024, 700, "r2");
        robot.type(KeyCode.P, KeyCode.A, KeyCode.R, KeyCode.A).type(KeyCode.ENTER);
        assertThat(stored("r2")).isEqualTo(new Response.Chosen("partial"));
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
        assertThat(scene.getFocusOwner()).isNotInstanceOf(TextInputControl.class);
    }

    /** The a of an address chose a grade, its d another. */
    @Test
    void the_second_letter_of_a_word_at_the_grades_changes_none() {
        Scene scene = show(1024, 700, "r1");
        robot.write("2");
        push(KeyCode.E);
        ToggleButton grade = grades(scene).get(0);
        ScreenDriver.onWindow(grade::requestFocus);
        robot.write("aduana");
        assertThat(grades(scene).stream().filter(ToggleButton::isSelected).map(ToggleButton::getText))
                .allMatch(text -> text.startsWith("A"));
    }

    @Test
    void an_address_typed_among_the_grades_chooses_none() {
        Scene scene = show(1024, 700, "r1");
        robot.write("2");
        push(KeyCode.E);
        ToggleButton grade = grades(scene).get(0);
        ScreenDriver.onWindow(grade::requestFocus);
        robot.write("www.mawasiliano");
        assertThat(grades(scene)).noneMatch(ToggleButton::isSelected);
    }

    /** The d of "decree" chose the least grade, and the m of an address opened the note for the rest. */
    @Test
    void a_text_typed_among_the_grades_leaves_them_and_the_note_as_they_were() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.E);
        List<ToggleButton> grades = grades(scene);
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        robot.type(KeyCode.D);
        assertThat(grades.get(3).isSelected()).isTrue();
        robot.type(KeyCode.E, KeyCode.C);
        assertThat(grades).noneMatch(ToggleButton::isSelected);
        push(KeyCode.SHIFT, KeyCode.TAB);
        push(KeyCode.TAB);
        robot.type(KeyCode.B);
        push(KeyCode.TAB);
        push(KeyCode.SHIFT, KeyCode.TAB);
        robot.type(KeyCode.D, KeyCode.E);
        assertThat(grades.stream().filter(ToggleButton::isSelected).map(ToggleButton::getText))
                .containsExactly("B");
        push(KeyCode.TAB);
        push(KeyCode.SHIFT, KeyCode.TAB);
        robot.type(KeyCode.M, KeyCode.K);
        assertThat(scene.getFocusOwner()).isInstanceOf(ToggleButton.class);
        assertThat(desktop.stored().to(new QuestionId("r1")).note()).isEmpty();
    }

    private static List<ToggleButton> grades(Scene scene) {
        return scene.getRoot().lookupAll(".toggle-button").stream()
                .filter(node -> node.getUserData() instanceof Grade)
                .map(ToggleButton.class::cast)
                .toList();
    }

    @Test
    void a_letter_of_other_choices_says_that_there_is_none() {
        show("r1");
        push(KeyCode.P);
        assertThat(status()).isEqualTo("This question has no choice P.");
        assertThat(stored("r1")).isEqualTo(new Response.Blank());
    }

    @Test
    void a_year_that_is_none_stays_marked_in_sight_and_is_there_after_another_screen() {
        Scene scene = show(1024, 700, "r1");
        push(KeyCode.E);
        push(KeyCode.TAB);
        robot.write("20x5");
        push(KeyCode.TAB);
        Node year = scene.lookup(".year-field");
        assertThat(year.getStyleClass()).contains("is-error");
        Node page = scene.lookup(".card-list");
        assertThat(page.localToScene(page.getLayoutBounds()).contains(year.localToScene(year.getLayoutBounds())))
                .isTrue();
        ScreenDriver.picture(scene, "answer-year-refused");
        assertThat(desktop.refused.unfinished(desktop.context.messages()))
                .extracting(Unfinished::words)
                .containsExactly("“20x5” in “Title of r1”");
        leave();
        Scene again = show("r1");
        assertThat(((TextField) again.lookup(".year-field")).getText()).isEqualTo("20x5");
        assertThat(again.lookup(".year-field").getStyleClass()).contains("is-error");
        ScreenDriver.onWindow(() -> ((TextField) again.lookup(".year-field")).setText("2015"));
        ScreenDriver.onWindow(desktop.background::passTime);
        assertThat(desktop.refused.unfinished(desktop.context.messages())).isEmpty();
    }

    @Test
    void a_number_that_was_not_taken_is_there_after_another_screen() {
        show(1440, 900, "m1");
        robot.write("1,5 million");
        leave();
        assertThat(desktop.refused.unfinished(desktop.context.messages())).hasSize(1);
        Scene again = show("m1");
        TextField field = (TextField) again.lookup(".q-open .number-large");
        assertThat(field.getText()).isEqualTo("1,5 million");
        assertThat(field.getStyleClass()).contains("is-error");
    }

    /** Tab leads from an answer to “don’t know”, and Enter put that in its place. */
    @Test
    void enter_beside_an_answer_stays_once_and_takes_no_other() {
        Scene scene = show("r1");
        push(KeyCode.DIGIT2);
        push(KeyCode.TAB);
        assertThat(((Labeled) scene.getFocusOwner()).getText()).isEqualTo("Don't know yet");
        push(KeyCode.ENTER);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("2"));
        assertThat(status())
                .startsWith("Your answer stays. Space takes “Don't know yet” instead, Enter again goes on.");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about r2?");
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("2"));
        push(KeyCode.SHIFT, KeyCode.ENTER);
        push(KeyCode.TAB);
        push(KeyCode.SPACE);
        assertThat(stored("r1")).isEqualTo(new Response.DontKnow());
    }

    /** The frame around an option would look like an answer. */
    @Test
    void the_focus_goes_to_what_was_said_in_place_of_an_answer() {
        Scene scene = show("r1");
        push(KeyCode.D);
        assertThat(((Labeled) scene.getFocusOwner()).getText()).isEqualTo("Don't know yet");
        push(KeyCode.DIGIT2);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("2"));
        assertThat(((RadioButton) scene.getFocusOwner()).isSelected()).isTrue();
        RadioButton other = (RadioButton) scene.getRoot().lookupAll(".option").stream()
                .filter(node -> !((RadioButton) node).isSelected())
                .findFirst()
                .orElseThrow();
        robot.clickOn(other);
        assertThat(scene.getFocusOwner()).isSameAs(other);
    }

    @Test
    void the_search_is_used_by_keys_alone() {
        Scene scene = show("r1");
        push(KeyCode.CONTROL, KeyCode.K);
        robot.write("about p");
        ScreenDriver.settle();
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about p2?");
        push(KeyCode.CONTROL, KeyCode.K);
        robot.write("about p2");
        push(KeyCode.ENTER);
        assertThat(isInCard(scene.getFocusOwner())).isTrue();
        push(KeyCode.CONTROL, KeyCode.K);
        robot.write("about zebra");
        ScreenDriver.settle();
        assertThat(texts(scene, ".search-words"))
                .containsExactly("No question has all of this. These have a part of it. ↓ or Enter chooses one.");
        push(KeyCode.ENTER);
        assertThat(texts(scene, ".search-words"))
                .containsExactly("Enter opens it. ↓ ↑ go through the list, Esc closes it");
        push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.K);
        robot.write("zebra");
        ScreenDriver.settle();
        assertThat(texts(scene, ".search-words"))
                .containsExactly("No question has these words. Try fewer words, or a part of one.");
        push(KeyCode.ESCAPE);
        push(KeyCode.DIGIT1);
        assertThat(stored("p2")).isEqualTo(new Response.Chosen("1"));
    }

    /** Else what is typed into the search would answer the question behind it. */
    @Test
    void a_search_asked_for_before_the_first_layout_keeps_the_focus() {
        StackPane room = new StackPane();
        Scene scene = ScreenDriver.showNode(() -> room, 1440, 900, Settings.DEFAULT);
        AnswerController controller = desktop.controller("m1");
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            room.getChildren().setAll(new Views(Messages.in(Locale.ENGLISH)).load(controller));
            controller.search();
        });
        ScreenDriver.settle();
        assertThat(Nodes.isWithin(SearchBox.class, scene.getFocusOwner())).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(isInCard(scene.getFocusOwner())).isTrue();
    }

    @Test
    void how_to_choose_is_said_once_on_a_page() {
        String choosing = "Choose what is in force today.";
        List<Section> themes = List.of(theme("rules", levels("r1")), theme("money", levels("m1")));
        Section law =
                new Section(new SectionId("law"), "Law", "Law", choosing, 1, Mean.ARITHMETIC, 0, themes, List.of());
        Desktop told = Desktop.of(Questionnaires.framework(Mean.ARITHMETIC, law), Answers.none());
        for (String question : List.of("r1", "m1")) {
            Scene scene = ready(ScreenDriver.show(() -> told.controller(question), 1440, 900, Settings.DEFAULT));
            assertThat(Nodes.shown(
                            scene.getRoot(), node -> node instanceof Label label && choosing.equals(label.getText())))
                    .as(question)
                    .hasSize(1);
        }
    }

    @Test
    void enter_opens_the_first_that_is_found_and_so_do_down_and_enter() {
        Scene scene = show("r1");
        push(KeyCode.CONTROL, KeyCode.K);
        robot.write("about m");
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about m1?");
        push(KeyCode.CONTROL, KeyCode.K);
        robot.write("about p");
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertThat(openedQuestion(scene)).isEqualTo("What about p1?");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18, 24, 28})
    void the_words_of_an_option_are_whole_also_after_another_was_chosen(int textSize) {
        Desktop shipped = Desktop.of(new JsonFrameworkSource().shipped(), Answers.none());
        Settings settings = Settings.DEFAULT.withTextSize(textSize);
        Scene scene = ready(ScreenDriver.show(() -> shipped.controller("REG-GOV-01"), 1024, 700, settings));
        for (KeyCode chosen : List.of(KeyCode.DIGIT0, KeyCode.DIGIT1, KeyCode.DIGIT4, KeyCode.DIGIT0)) {
            push(chosen);
            assertThat(scene.getRoot().lookupAll(".option").stream()
                            .map(Labeled.class::cast)
                            .filter(CutTexts::isCut)
                            .map(Labeled::getText))
                    .isEmpty();
        }
    }

    @Test
    void yes_partly_no_are_answered_at_rest() {
        Scene scene = show("r1");
        Node yes = scene.getRoot().lookupAll(".segment").stream()
                .filter(node -> ((Labeled) node).getText().equals("Yes"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(yes);
        ScreenDriver.settle();
        assertThat(stored("r2")).isEqualTo(new Response.Chosen("yes"));
        assertThat(openedQuestion(scene)).isEqualTo("What about r1?");
    }

    @Test
    void tab_leads_from_the_levels_to_the_two_ways_of_having_no_answer() {
        Scene scene = show("r1");
        push(KeyCode.DIGIT2);
        push(KeyCode.TAB);
        assertThat(((Labeled) scene.getFocusOwner()).getText()).isEqualTo("Don't know yet");
        push(KeyCode.SPACE);
        assertThat(stored("r1")).isEqualTo(new Response.DontKnow());
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(scene.getFocusOwner().getStyleClass()).contains("option");
    }

    @Test
    void f6_goes_from_region_to_region() {
        Scene scene = show("r1");
        push(KeyCode.F6);
        assertThat(scene.getFocusOwner()).isInstanceOf(NavItem.class);
        push(KeyCode.F6);
        assertThat(scene.getFocusOwner().getStyleClass()).contains("rail-about");
        // Next is the top bar, which gives the key to the screen again.
        ScreenDriver.onWindow(() -> scene.getRoot().requestFocus());
        push(KeyCode.F6);
        assertThat(scene.getFocusOwner().getStyleClass()).contains("option");
    }

    /** The digit after H chose nothing and said nothing, and Enter went on without an answer. */
    @Test
    void whoever_reads_the_help_beside_a_choice_answers_from_there_and_comes_back() {
        Scene scene = ready(ScreenDriver.show(() -> desktop.controller("r1"), 1440, 900, Settings.DEFAULT));
        push(KeyCode.H);
        assertThat(scene.getFocusOwner().getStyleClass()).contains("rail-about");
        assertThat(texts(scene, ".rail-about .keycap")).containsExactly("H");
        assertThat(status()).isEqualTo("Esc or H leads back to the question.");
        push(KeyCode.X);
        assertThat(status())
                .isEqualTo("X did nothing, since the keys are at the help. Esc or H leads back to the question.");
        push(KeyCode.DIGIT2);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("2"));
        push(KeyCode.H);
        push(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner().getStyleClass()).contains("option");
        push(KeyCode.H);
        push(KeyCode.H);
        assertThat(scene.getFocusOwner().getStyleClass()).contains("option");
    }

    @Test
    void a_small_window_has_no_rail_and_help_in_the_card() {
        Scene scene = ready(ScreenDriver.show(() -> desktop.controller("r1"), 1024, 700, Settings.DEFAULT));
        assertThat(scene.getRoot().lookup(".rail")).isNull();
        push(KeyCode.H);
        assertThat(scene.getRoot().lookup(".help-in-card").isVisible()).isTrue();
        push(KeyCode.DIGIT2);
        assertThat(stored("r1")).isEqualTo(new Response.Chosen("2"));
    }

    /** The question of that test has a help text that fills the small window. */
    @Test
    void what_is_typed_below_an_open_help_is_in_sight_and_escape_closes_the_help() {
        Framework shipped = new JsonFrameworkSource().shipped();
        Desktop small = Desktop.of(shipped, Filled.answers(shipped, 3, 0.1));
        Scene scene = ready(
                ScreenDriver.show(() -> small.controller("WOM-SKIL-03"), 1024, 700, Settings.DEFAULT.withTextSize(20)));
        push(KeyCode.H);
        push(KeyCode.M);
        Node area = scene.getFocusOwner();
        assertThat(area).isInstanceOf(WritingArea.class);
        Bounds seen = area.localToScene(area.getLayoutBounds());
        Node page = scene.getRoot().lookup(".card-list");
        Bounds window = page.localToScene(page.getLayoutBounds());
        assertThat(seen.getMinY()).isGreaterThanOrEqualTo(window.getMinY());
        assertThat(seen.getMaxY()).isLessThanOrEqualTo(window.getMaxY());
        push(KeyCode.ESCAPE);
        assertThat(scene.getRoot().lookup(".help-in-card").isVisible()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(scene.getRoot().lookup(".help-in-card").isVisible()).isFalse();
        assertThat(scene.getFocusOwner().getStyleClass()).contains("option");
    }

    @Test
    void the_opened_card_stands_below_the_head_with_the_one_before_whole() {
        Question[] many = Stream.iterate(1, i -> i + 1)
                .limit(40)
                .map(i -> levels("q" + i))
                .toArray(Question[]::new);
        Framework long40 = Questionnaires.framework(Mean.ARITHMETIC, theme("t", many));
        Desktop far = Desktop.of(long40, Scenario.of(long40).answers());
        Scene scene = ScreenDriver.show(() -> far.controller("q20"), 1440, 900, Settings.DEFAULT);
        ScreenDriver.settle();
        double list = scene.getRoot().lookup(".card-list").localToScene(0, 0).getY();
        double card = scene.getRoot().lookup(".q-open").localToScene(0, 0).getY();
        double before = scene.getRoot().lookupAll(".q-rest").stream()
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .filter(row -> row.getMaxY() > list + 1 && row.getMaxY() < card)
                .mapToDouble(Bounds::getMinY)
                .min()
                .orElseThrow();
        assertThat(before - list).as("nothing is cut at the head").isBetween(7.0, 9.0);
        assertThat(((Label) scene.getRoot().lookup(".question-text")).getText()).isEqualTo("What about q20?");
    }
}
