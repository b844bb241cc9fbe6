package org.southsouth.readiness.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Visibility;

class SuggestionsTest {
    /** Where somebody asks for the line with the field, it opened far from it, over what stood there. */
    @Test
    void of_a_field_that_was_shown_a_moment_ago_the_list_opens_below_it() {
        Scene scene = ScreenDriver.showNode(
                () -> {
                    TextField field = new TextField();
                    HBox line = new HBox(new Label("Your name, which stands beside your answers"), field);
                    Suggestions<String> names =
                            new Suggestions<>(field, text -> List.of("Lina Chan"), text -> false, text -> {});
                    field.focusedProperty().subscribe(isFocused -> {
                        if (isFocused) {
                            names.suggest();
                        }
                    });
                    Visibility.show(line, false);
                    return new HBox(new Label("Before it"), line);
                },
                800,
                400,
                Settings.DEFAULT);
        TextField field = (TextField) scene.lookup(".text-field");
        ScreenDriver.onWindow(() -> {
            Visibility.show(field.getParent(), true);
            field.requestFocus();
        });
        PopupWindow list = Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .findFirst()
                .orElseThrow();
        Bounds[] place = new Bounds[1];
        ScreenDriver.onWindow(() -> place[0] = field.localToScreen(field.getBoundsInLocal()));
        assertThat(list.getAnchorX()).isCloseTo(place[0].getMinX(), within(2.0));
        assertThat(list.getAnchorY()).isGreaterThanOrEqualTo(place[0].getMaxY());
    }
}
