package org.southsouth.readiness.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.testing.ScreenDriver;

class UncachedScrollPaneSkinTest {
    /** A picture of each screen that was left fills the memory of a machine that draws without a graphics card. */
    @Test
    void no_pane_keeps_a_picture_of_what_it_scrolls() {
        for (WindowLook look : WindowLook.values()) {
            Scene scene = ScreenDriver.showNode(
                    () -> new VBox(new ScrollPane(new Label("One")), new TextArea("Two")),
                    600,
                    400,
                    Settings.DEFAULT.withLook(look));
            List<Node> viewports = List.copyOf(scene.getRoot().lookupAll(".viewport"));
            assertThat(viewports).as("%s", look).hasSize(2).noneMatch(Node::isCache);
        }
    }
}
