package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.KeyRobot;
import org.southsouth.readiness.testing.ScreenDriver;

class EscapeLeavesTest {
    /** A screen whose answers are read first is filled in its scene; Escape did nothing there. */
    @Test
    void a_page_that_stands_in_its_scene_already_is_left_too_until_it_is_gone() {
        Scene scene = ScreenDriver.showNode(
                () -> new VBox(new VBox(new Button("in the page")), new Button("beside it")),
                400,
                300,
                Settings.DEFAULT);
        VBox both = (VBox) scene.lookup(".button").getParent().getParent();
        Node page = both.getChildren().get(0);
        Node beside = both.getChildren().get(1);
        AtomicInteger left = new AtomicInteger();
        ScreenDriver.onWindow(() -> EscapeLeaves.from(page, () -> true, left::incrementAndGet));
        ScreenDriver.onWindow(beside::requestFocus);
        new KeyRobot().push(KeyCode.ESCAPE);
        assertThat(left).hasValue(1);
        ScreenDriver.onWindow(() -> both.getChildren().remove(page));
        new KeyRobot().push(KeyCode.ESCAPE);
        assertThat(left).hasValue(1);
        assertThat(scene.getFocusOwner()).isEqualTo(beside);
    }
}
