package org.southsouth.readiness.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.ScreenDriver;

/** What a field says of itself moves nothing below a mouse button that is down. */
class PressedMouseTest {
    private static MouseEvent mouse(EventType<MouseEvent> type, boolean isDown) {
        return new MouseEvent(
                type,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                isDown,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    @Test
    void a_sentence_waits_until_the_button_is_up_and_the_last_one_counts() {
        VBox page = new VBox();
        FieldError[] error = new FieldError[1];
        ScreenDriver.showNode(() -> page, 400, 300, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            TextField field = new TextField();
            error[0] = new FieldError(field);
            page.getChildren().addAll(field, error[0]);
            Event.fireEvent(page, mouse(MouseEvent.MOUSE_PRESSED, true));
            error[0].say("No day.");
            error[0].say("No day of the calendar.");
        });
        assertThat(error[0].isManaged()).isFalse();
        ScreenDriver.onWindow(() -> Event.fireEvent(page, mouse(MouseEvent.MOUSE_RELEASED, false)));
        ScreenDriver.onWindow(() -> {});
        assertThat(error[0].isManaged()).isTrue();
        assertThat(error[0].getText()).isEqualTo("No day of the calendar.");
        ScreenDriver.onWindow(() -> error[0].say(""));
        assertThat(error[0].isManaged()).isFalse();
    }
}
