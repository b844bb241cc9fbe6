package org.southsouth.readiness.ui.fx;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Tab goes on over what stands under a sheet, in both directions: there nobody would see where they are. Window thread. */
public final class CoveredFocus {
    /** A part that is wider has enough beside the sheet to be seen. */
    private static final double SEEN = 48;

    private final Region sheet;
    private final Node page;
    private final EventHandler<KeyEvent> pressed = this::remember;
    private final EventHandler<MouseEvent> clicked = event -> forget();
    private Subscription following = Subscription.EMPTY;
    private @Nullable KeyEvent tab;

    private CoveredFocus(Region sheet, Node page) {
        this.sheet = sheet;
        this.page = page;
    }

    /** From now on, whenever the sheet is seen over the page. */
    public static void passOver(Node page, Region sheet) {
        CoveredFocus covered = new CoveredFocus(sheet, page);
        sheet.sceneProperty().subscribe(scene -> {
            covered.following.unsubscribe();
            covered.following = scene == null ? Subscription.EMPTY : covered.follow(scene);
        });
    }

    private Subscription follow(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
        return scene.focusOwnerProperty().subscribe(this::pass).and(() -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
        });
    }

    private void remember(KeyEvent event) {
        tab = event.getCode() == KeyCode.TAB && !event.isControlDown() ? event : null;
    }

    private void forget() {
        tab = null;
    }

    private void pass(@Nullable Node focused) {
        KeyEvent goingOn = tab;
        if (goingOn != null && focused != null && isCovered(focused)) {
            // Not while the focus is on its way.
            Platform.runLater(() -> {
                if (focused.isFocused() && isCovered(focused)) {
                    Event.fireEvent(focused, goingOn.copyFor(focused, focused));
                }
            });
        }
    }

    private boolean isCovered(Node node) {
        if (!sheet.isVisible() || !Nesting.isIn(node, page)) {
            return false;
        }
        Bounds own = node.localToScene(node.getLayoutBounds());
        Bounds above = sheet.localToScene(sheet.getLayoutBounds());
        return own.getMinX() + Math.min(own.getWidth() / 2, SEEN) > above.getMinX();
    }
}
