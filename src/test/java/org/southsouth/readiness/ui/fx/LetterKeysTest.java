package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.ScreenDriver;
import org.testfx.api.FxRobot;

class LetterKeysTest {
    private final List<String> acted = new ArrayList<>();
    private final FxRobot robot = new FxRobot();

    private Button button;
    private TextField field;

    /** A page on which E acts, and nothing else. */
    @BeforeEach
    void show() {
        ScreenDriver.showNode(
                () -> {
                    button = new Button("Somewhere");
                    field = new TextField();
                    VBox page = new VBox(button, field);
                    LetterKeys.listen(page, List.of(page), letter -> "e".equals(letter) && acted.add(letter));
                    return page;
                },
                400,
                300,
                Settings.DEFAULT);
        ScreenDriver.onWindow(button::requestFocus);
    }

    @Test
    void a_letter_alone_acts_each_time() {
        robot.write("ee");
        assertThat(acted).containsExactly("e", "e");
    }

    @Test
    void a_letter_within_a_word_that_is_written_beside_its_field_does_not_act() {
        robot.write("deliver the rest");
        assertThat(acted).isEmpty();
    }

    @Test
    void a_digit_begins_no_word() {
        robot.write("7e");
        assertThat(acted).containsExactly("e");
    }

    @Test
    void whoever_goes_somewhere_else_writes_no_more() {
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.ESCAPE)) {
            ScreenDriver.onWindow(button::requestFocus);
            robot.write("d").type(key);
            ScreenDriver.onWindow(button::requestFocus);
            robot.write("e");
        }
        assertThat(acted).containsExactly("e", "e");
    }

    @Test
    void in_a_field_no_letter_acts() {
        ScreenDriver.onWindow(field::requestFocus);
        robot.write("e");
        assertThat(acted).isEmpty();
    }
}
