package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenDriver;

class PlainTypingTest {
    private static Scene show() {
        return ScreenDriver.showNode(
                () -> new VBox(PlainTyping.line(new TextField()), new WritingArea()), 400, 300, Settings.DEFAULT);
    }

    private static String on(Supplier<String> work) {
        String[] done = {""};
        ScreenDriver.onWindow(() -> done[0] = work.get());
        return done[0];
    }

    /** As pasting does. */
    private static String typedInto(TextInputControl field, String text) {
        return on(() -> {
            field.setText("ab");
            field.requestFocus();
            field.selectRange(1, 1);
            field.replaceSelection(text);
            String typed = field.getText();
            assertThat(field.getCaretPosition()).isEqualTo(typed.length() - 1);
            return typed;
        });
    }

    @Test
    void what_turns_a_name_or_acts_on_a_terminal_is_dropped_from_what_is_pasted() {
        TextField name = (TextField) show().lookup(".text-field");
        assertThat(typedInto(name, "\u009B31m\u202E\u2067Sok\u2069")).isEqualTo("a31mSokb");
    }

    @Test
    void a_text_of_several_lines_keeps_its_lines() {
        TextArea area = (TextArea) show().lookup(".text-area");
        assertThat(typedInto(area, "\u0085one\ntwo\u202E\u2067x\u2069")).isEqualTo("aone\ntwo\u2067x\u2069b");
    }

    @Test
    void what_is_kept_is_shown_as_it_is() {
        TextField name = (TextField) show().lookup(".text-field");
        assertThat(on(() -> {
                    name.getScene().getRoot().requestFocus();
                    name.setText("a\u2067b");
                    return name.getText();
                }))
                .isEqualTo("a\u2067b");
    }

    @Test
    void escape_goes_once_from_either_field_to_what_it_stands_in() {
        Scene scene = show();
        List<String> heard = new ArrayList<>();
        ScreenDriver.onWindow(() -> scene.getRoot()
                .addEventHandler(
                        KeyEvent.KEY_PRESSED, event -> heard.add(event.getCode().getName())));
        for (String field : List.of(".text-field", ".text-area")) {
            ScreenDriver.onWindow(() -> scene.lookup(field).requestFocus());
            new KeyRobot().type(KeyCode.ESCAPE);
        }
        assertThat(heard).containsExactly("Esc", "Esc");
    }
}
