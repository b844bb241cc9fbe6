package org.southsouth.readiness.ui.fx;

import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Escape leads out of a screen, or of a panel over it, wherever in the window the keys are, also in the top bar. Whatever else takes the key comes first:
 * a notice, a panel, a menu or a dialog. The cancel button of a scene is no way to this, since it forgets its key once another
 * one was shown in a dialog.
 */
public final class EscapeLeaves {
    private EscapeLeaves() {}

    /** As long as this stands in a scene; the key is taken only where {@code mayLeave}. */
    public static void from(Node page, BooleanSupplier mayLeave, Runnable leave) {
        EventHandler<KeyEvent> pressed = event -> {
            boolean isFree = page.getScene() != null && !page.isDisabled() && !PageKeys.hasMenu(page.getScene());
            if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed() && isFree && mayLeave.getAsBoolean()) {
                // First, since the next screen listens to the same scene.
                event.consume();
                leave.run();
            }
        };
        listen(page.getScene(), pressed);
        page.sceneProperty().subscribe((before, scene) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
            }
            listen(scene, pressed);
        });
    }

    /** A list keeps the key for itself, also where it has no use for it: what lies around it would never have it. */
    public static void through(Node list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && event.getTarget() == list && list.getParent() != null) {
                event.consume();
                Event.fireEvent(list.getParent(), event.copyFor(list, list.getParent()));
            }
        });
    }

    /** A page that is filled late stands in its scene already. */
    private static void listen(@Nullable Scene scene, EventHandler<KeyEvent> pressed) {
        if (scene != null) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        }
    }
}
