package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenDriver;

class ArrowsInsideTest {
    private final KeyRobot robot = new KeyRobot();

    /** A screen of two buttons above one at the foot; the keys are at the first. */
    private Scene show() {
        Scene scene = ScreenDriver.showNode(
                () -> {
                    VBox place = new VBox(new Button("One"), new Button("Two"));
                    VBox window = new VBox(place, new Button("Foot"));
                    ArrowsInside.keep(place, window);
                    return window;
                },
                400,
                300,
                Settings.DEFAULT);
        ScreenDriver.onWindow(() -> scene.lookup(".button").requestFocus());
        return scene;
    }

    private String pushed(Scene scene, KeyCode key) {
        robot.push(key);
        ScreenDriver.settle();
        return ((Labeled) scene.getFocusOwner()).getText();
    }

    @Test
    void an_arrow_leads_through_the_screen_and_not_out_of_it() {
        Scene scene = show();
        assertThat(pushed(scene, KeyCode.DOWN)).isEqualTo("Two");
        assertThat(pushed(scene, KeyCode.DOWN)).isEqualTo("Two");
        assertThat(pushed(scene, KeyCode.UP)).isEqualTo("One");
    }

    @Test
    void tab_leads_out_of_it_and_an_arrow_back() {
        Scene scene = show();
        pushed(scene, KeyCode.TAB);
        assertThat(pushed(scene, KeyCode.TAB)).isEqualTo("Foot");
        assertThat(pushed(scene, KeyCode.UP)).isEqualTo("Two");
    }
}
