package org.southsouth.readiness.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.MouseEvents;
import org.southsouth.readiness.testing.ScreenDriver;

/** What a field says of itself moves nothing below a mouse button that is down. */
class PressedMouseTest {
    @Test
    void a_sentence_waits_until_the_button_is_up_and_the_last_one_counts() {
        VBox page = new VBox();
        FieldError[] error = new FieldError[1];
        ScreenDriver.showNode(() -> page, 400, 300, Settings.DEFAULT);
        ScreenDriver.onWindow(() -> {
            TextField field = new TextField();
            error[0] = new FieldError(field);
            page.getChildren().addAll(field, error[0]);
            Event.fireEvent(page, MouseEvents.primary(MouseEvent.MOUSE_PRESSED, true));
            error[0].say("No day.");
            error[0].say("No day of the calendar.");
        });
        assertThat(error[0].isManaged()).isFalse();
        ScreenDriver.onWindow(() -> Event.fireEvent(page, MouseEvents.primary(MouseEvent.MOUSE_RELEASED, false)));
        ScreenDriver.onWindow(() -> {});
        assertThat(error[0].isManaged()).isTrue();
        assertThat(error[0].getText()).isEqualTo("No day of the calendar.");
        ScreenDriver.onWindow(() -> error[0].say(""));
        assertThat(error[0].isManaged()).isFalse();
    }
}
