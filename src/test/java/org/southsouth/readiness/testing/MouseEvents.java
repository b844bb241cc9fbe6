package org.southsouth.readiness.testing;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.jspecify.annotations.Nullable;

/** Events of the mouse as a window would send them. */
public final class MouseEvents {
    private MouseEvents() {}

    /** Of a mouse with no button down, at this place of the screen. */
    public static MouseEvent at(EventType<MouseEvent> type, double x, double y) {
        return made(type, x, y, MouseButton.NONE, false, null);
    }

    /** The same over what was picked. */
    public static MouseEvent over(EventType<MouseEvent> type, PickResult picked) {
        return made(type, 1, 1, MouseButton.NONE, false, picked);
    }

    /** Of the primary button, which is down or not any more. */
    public static MouseEvent primary(EventType<MouseEvent> type, boolean isDown) {
        return made(type, 5, 5, MouseButton.PRIMARY, isDown, null);
    }

    private static MouseEvent made(
            EventType<MouseEvent> type,
            double x,
            double y,
            MouseButton button,
            boolean isDown,
            @Nullable PickResult picked) {
        int clicks = button == MouseButton.NONE ? 0 : 1;
        return new MouseEvent(
                type, x, y, x, y, button, clicks, false, false, false, false, isDown, false, false, false, false, true,
                picked);
    }
}
