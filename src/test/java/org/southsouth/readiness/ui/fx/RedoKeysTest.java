package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenDriver;

class RedoKeysTest {
    private final KeyRobot robot = new KeyRobot();

    private static Scene show() {
        Scene scene = ScreenDriver.showNode(
                () -> new VBox(new TextField(), PlainTyping.line(new TextField()), new WritingArea()),
                400,
                300,
                Settings.DEFAULT);
        ScreenDriver.onWindow(() -> RedoKeys.listen(scene));
        return scene;
    }

    /** Two steps of typing, both taken back. */
    private void typeAndTakeBack(TextInputControl field) {
        ScreenDriver.onWindow(field::requestFocus);
        robot.type(KeyCode.A, KeyCode.BACK_SPACE);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void in_every_field_what_was_taken_back_is_made_again_by_either_key_one_step_at_a_time() {
        Scene scene = show();
        for (String style : List.of(".text-field", ".text-area")) {
            for (Node node : scene.getRoot().lookupAll(style)) {
                TextInputControl field = (TextInputControl) node;
                typeAndTakeBack(field);
                robot.push(KeyCode.SHORTCUT, KeyCode.Y);
                assertThat(field.getText()).isEqualTo("a");
                robot.push(KeyCode.SHORTCUT, KeyCode.Z);
                robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
                assertThat(field.getText()).isEqualTo("a");
            }
        }
    }

    @Test
    void where_the_field_does_it_itself_it_is_not_done_twice() {
        TextField plain = (TextField) show().lookup(".text-field");
        plain.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.Y) {
                plain.redo();
                event.consume();
            }
        });
        typeAndTakeBack(plain);
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(plain.getText()).isEqualTo("a");
    }
}
