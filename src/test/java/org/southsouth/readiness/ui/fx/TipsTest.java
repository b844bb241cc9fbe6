package org.southsouth.readiness.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.MouseEvents;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;

class TipsTest {
    /** Where JavaFX keeps what was installed on a node. */
    private static final String INSTALLED = "javafx.scene.control.Tooltip";

    private static Label label() {
        Scene scene = ScreenDriver.showNode(() -> new Label("cut"), 300, 200, Settings.DEFAULT);
        return (Label) Nodes.shown(scene.getRoot(), Label.class::isInstance).get(0);
    }

    @Test
    void a_tooltip_is_made_when_the_mouse_comes_and_not_before() {
        Label label = label();
        ScreenDriver.onWindow(() -> {
            Tips.show(label, "What is cut");
            assertThat(Tips.of(label)).isEqualTo("What is cut");
            assertThat(isInstalled(label)).isFalse();
            enter(label);
            assertThat(installed(label).getText()).isEqualTo("What is cut");
            Tooltip first = installed(label);
            enter(label);
            assertThat(installed(label)).isSameAs(first);
        });
    }

    @Test
    void other_words_take_the_place_of_the_first_and_none_leave_nothing() {
        Label label = label();
        ScreenDriver.onWindow(() -> {
            Tips.show(label, "First");
            enter(label);
            Tips.show(label, "Second");
            enter(label);
            assertThat(installed(label).getText()).isEqualTo("Second");
            Tips.none(label);
            enter(label);
            assertThat(isInstalled(label)).isFalse();
            assertThat(Tips.of(label)).isEmpty();
            Tips.show(label, "Third");
            enter(label);
            assertThat(installed(label).getText()).isEqualTo("Third");
        });
    }

    @Test
    void blank_words_are_none() {
        Label label = label();
        ScreenDriver.onWindow(() -> {
            Tips.show(label, " ");
            enter(label);
            assertThat(isInstalled(label)).isFalse();
            assertThat(Tips.of(label)).isEmpty();
        });
    }

    @Test
    void whoever_listens_hears_it_but_what_is_wrong_comes_first() {
        Label field = label();
        ScreenDriver.onWindow(() -> {
            Tips.show(field, "Ask for what is late");
            assertThat(field.getAccessibleHelp()).isEqualTo("Ask for what is late");
            Tips.show(field, "Nothing is late");
            assertThat(field.getAccessibleHelp()).isEqualTo("Nothing is late");
            field.setAccessibleHelp("Choose an office first");
            Tips.show(field, "Ask");
            assertThat(field.getAccessibleHelp()).isEqualTo("Choose an office first");
        });
    }

    private static boolean isInstalled(Node node) {
        return node.getProperties().containsKey(INSTALLED);
    }

    private static Tooltip installed(Node node) {
        return (Tooltip) Objects.requireNonNull(node.getProperties().get(INSTALLED));
    }

    private static void enter(Node node) {
        Event.fireEvent(node, MouseEvents.over(MouseEvent.MOUSE_ENTERED, new PickResult(node, 1, 1)));
    }
}
