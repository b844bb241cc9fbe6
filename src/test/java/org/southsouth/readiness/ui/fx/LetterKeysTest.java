package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenDriver;

class LetterKeysTest {
    private final List<String> acted = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final List<String> passed = new ArrayList<>();
    private final List<String> pressed = new ArrayList<>();
    private final KeyRobot robot = new KeyRobot();

    /** A page on which E acts, and nothing else. The keys are at its button. */
    private Scene show() {
        Scene scene = ScreenDriver.showNode(
                () -> {
                    VBox page = new VBox(new Button("Somewhere"), new TextField());
                    LetterKeys.listen(page, List.of(page), letter -> {
                        heard.add(letter);
                        return "e".equalsIgnoreCase(letter) && acted.add(letter);
                    });
                    return page;
                },
                400,
                300,
                Settings.DEFAULT);
        focus(scene, ".button");
        return scene;
    }

    private static void focus(Scene scene, String node) {
        ScreenDriver.onWindow(() -> scene.lookup(node).requestFocus());
    }

    @Test
    void a_letter_alone_acts_each_time() {
        show();
        robot.write("ee");
        assertThat(acted).containsExactly("e", "e");
    }

    /** The keyboard of half of the world has two scripts, and said "У does nothing here". */
    @Test
    void a_key_in_another_script_is_the_same_key() {
        Scene scene = show();
        ScreenDriver.onWindow(() -> {
            type(scene, KeyCode.E, "\u0443");
            type(scene, KeyCode.W, "\u0446");
        });
        assertThat(acted).containsExactly("E");
        assertThat(heard).containsExactly("E", "W");
        ScreenDriver.onWindow(() -> type(scene, KeyCode.DIGIT4, "\u0664"));
        assertThat(heard).endsWith("4");
    }

    private static void type(Scene scene, KeyCode key, String character) {
        Node focused = scene.getFocusOwner();
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", character, key, false, false, false, false));
        Event.fireEvent(
                focused,
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    @Test
    void a_letter_within_a_word_that_is_written_beside_its_field_does_not_act() {
        show();
        robot.write("deliver the rest");
        assertThat(acted).isEmpty();
    }

    @Test
    void a_digit_begins_no_word() {
        show();
        robot.write("7e");
        assertThat(acted).containsExactly("e");
    }

    private void showAnswers() {
        Scene scene = ScreenDriver.showNode(
                () -> {
                    Button button = new Button("Somewhere");
                    button.setOnAction(event -> pressed.add("once"));
                    VBox page = new VBox(button);
                    LetterKeys.listen(page, List.of(page), new LetterKeys.Hearing() {
                        @Override
                        public boolean act(String character) {
                            return "3da".contains(character) && acted.add(character);
                        }

                        @Override
                        public boolean isInstead(String before, String now) {
                            return !before.equals(now);
                        }

                        @Override
                        public void passedOver(String character) {
                            passed.add(character);
                        }
                    });
                    return page;
                },
                400,
                300,
                Settings.DEFAULT);
        focus(scene, ".button");
    }

    @Test
    void of_a_number_with_its_unit_the_number_alone_acts() {
        showAnswers();
        robot.write("3 days");
        assertThat(acted).containsExactly("3");
        assertThat(String.join("", passed)).isEqualTo(" days");
    }

    /** "good law", typed where a choice has the focus, chose it. */
    @Test
    void the_space_between_two_words_presses_nothing() {
        showAnswers();
        robot.type(KeyCode.G, KeyCode.SPACE, KeyCode.A);
        assertThat(acted).isEmpty();
        assertThat(pressed).isEmpty();
        assertThat(passed).containsExactly(" ", "a");
        robot.type(KeyCode.ESCAPE).type(KeyCode.SPACE);
        assertThat(pressed).as("alone it does").hasSize(1);
    }

    @Test
    void an_answer_may_be_given_again_or_after_going_on() {
        showAnswers();
        robot.write("dd").type(KeyCode.ENTER).write("a");
        assertThat(acted).containsExactly("d", "d", "a");
    }

    @Test
    void whoever_goes_somewhere_else_writes_no_more() {
        Scene scene = show();
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.ESCAPE)) {
            focus(scene, ".button");
            robot.write("d").type(key);
            focus(scene, ".button");
            robot.write("e");
        }
        assertThat(acted).containsExactly("e", "e");
    }

    @Test
    void in_a_field_no_letter_acts() {
        focus(show(), ".text-field");
        robot.write("e");
        assertThat(acted).isEmpty();
    }
}
