package org.southsouth.readiness.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.testing.CutTexts;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.InShell;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.MemoryPassword;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;

class LockScreenTest {
    private final DirectBackground background = new DirectBackground();
    private final ScreenContext context = ScreenContexts.context(new RememberingNavigator(), background);
    private final MemoryPassword password = MemoryPassword.of("the right one", 0);
    private final List<String> after = new ArrayList<>();
    private final KeyRobot robot = new KeyRobot();

    @Test
    void the_keyboard_alone_is_enough_and_the_field_has_the_focus() {
        Scene scene = show(1440, false);
        PasswordField field = (PasswordField) scene.lookup(".password-field");
        assertThat(field.isFocused()).isTrue();
        assertThat(((Button) scene.lookup(".button.primary")).isDisabled()).isTrue();
        robot.write("wrong").type(KeyCode.ENTER);
        assertThat(field.getText()).isEmpty();
        assertThat(field.isUndoable()).isFalse();
        assertThat(texts(scene)).anyMatch(text -> text.startsWith("This is not the password."));
        robot.write("the right one").type(KeyCode.ENTER);
        assertThat(after).containsExactly("unlocked");
        assertThat(password.isCleared()).isTrue();
    }

    @Test
    void what_was_typed_is_seen_only_where_somebody_asks_for_it() {
        Scene scene = show(1440, false);
        PasswordField field = (PasswordField) scene.lookup(".password-field");
        robot.write("wrong");
        assertThat(words(field)).doesNotContain("wrong");
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);
        assertThat(words(field)).contains("wrong");
        assertThat(((ToggleButton) scene.lookup(".show-password")).getAccessibleText())
                .isEqualTo("Hide: Password");
        ScreenDriver.onWindow(field::requestFocus);
        robot.type(KeyCode.END).write("!");
        assertThat(words(field)).contains("wrong!");
        ScreenDriver.picture(scene, "lock-shown");
        robot.type(KeyCode.ENTER).write("next");
        assertThat(words(field)).doesNotContain("next");
    }

    private static List<String> words(PasswordField field) {
        return field.lookupAll(".text").stream()
                .map(text -> ((Text) text).getText())
                .toList();
    }

    @Test
    void nothing_else_in_the_window_can_be_reached() {
        Scene scene = show(1440, false);
        assertThat(scene.getRoot().lookupAll(".tab-button"))
                .isNotEmpty()
                .allMatch(node -> node instanceof ToggleButton && !node.isVisible());
        assertThat(scene.getRoot().lookupAll(".icon-tab"))
                .filteredOn(node -> "settings".equals(node.getUserData()))
                .singleElement()
                .matches(node -> !node.isVisible());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void it_looks_right_in_both_themes_and_sizes(boolean isDark) {
        for (int width : new int[] {1440, 1024}) {
            Scene scene = show(width, isDark);
            String theme = isDark ? "-dark" : "-light";
            assertThat(CutTexts.in(scene)).isEmpty();
            ScreenDriver.picture(scene, "lock-" + width + theme);
            robot.write("wrong").type(KeyCode.ENTER);
            robot.write("wrong").type(KeyCode.ENTER);
            robot.write("wrong").type(KeyCode.ENTER);
            assertThat(CutTexts.in(scene)).isEmpty();
            ScreenDriver.picture(scene, "lock-wrong-" + width + theme);
        }
    }

    private static List<String> texts(Scene scene) {
        return scene.getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((javafx.scene.control.Label) node).getText())
                .toList();
    }

    private Scene show(int width, boolean isDark) {
        return new InShell(context, new Route.Lock())
                .show(
                        dialogs ->
                                new LockController(new LockViewModel(context, password, () -> after.add("unlocked"))),
                        width,
                        width == 1440 ? 900 : 700,
                        Settings.DEFAULT.withLook(isDark ? WindowLook.DARK : WindowLook.LIGHT));
    }
}
