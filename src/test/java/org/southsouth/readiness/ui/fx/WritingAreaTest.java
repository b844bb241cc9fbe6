package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenDriver;

class WritingAreaTest {
    private final KeyRobot robot = new KeyRobot();

    @Test
    void tab_leads_out_both_ways_and_enter_makes_a_new_line() {
        Scene scene = show(true);
        WritingArea area = (WritingArea) scene.lookup("#area");
        ScreenDriver.onWindow(area::requestFocus);
        robot.type(KeyCode.A, KeyCode.ENTER, KeyCode.B);
        assertThat(area.getText()).isEqualTo("a\nb");
        robot.type(KeyCode.TAB);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("after");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isSameAs(area);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("before");
        assertThat(area.getText()).isEqualTo("a\nb");
    }

    @Test
    void tab_leads_out_where_it_can_only_be_read() {
        Scene scene = show(false);
        WritingArea area = (WritingArea) scene.lookup("#area");
        ScreenDriver.onWindow(area::requestFocus);
        robot.type(KeyCode.TAB);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("after");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("before");
    }

    private static Scene show(boolean isEditable) {
        return ScreenDriver.showNode(
                () -> {
                    TextField before = new TextField();
                    before.setId("before");
                    WritingArea area = new WritingArea();
                    area.setId("area");
                    area.setEditable(isEditable);
                    TextField after = new TextField();
                    after.setId("after");
                    return new VBox(before, area, after);
                },
                600,
                400,
                Settings.DEFAULT);
    }
}
