package org.southsouth.readiness.ui.fx;

import java.util.Optional;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A panel opens with the keys on its first row, past its cross and its links. Whoever goes on with Tab comes to those too, from
 * the last control of the panel, and only then to what stands after it in the window. Window thread.
 */
public final class PanelRound {
    private final Node panel;
    private final EventHandler<KeyEvent> pressed = this::remember;
    private final EventHandler<MouseEvent> clicked = event -> isGoingOn = false;
    private Subscription following = Subscription.EMPTY;
    private @Nullable Node before;
    private boolean isGoingOn;
    private boolean hasBegun;

    private PanelRound(Node panel) {
        this.panel = panel;
    }

    public static void within(Node panel) {
        PanelRound round = new PanelRound(panel);
        panel.sceneProperty().subscribe(scene -> {
            round.following.unsubscribe();
            round.following = scene == null ? Subscription.EMPTY : round.follow(scene);
        });
    }

    private Subscription follow(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
        return scene.focusOwnerProperty().subscribe(this::moved).and(() -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
        });
    }

    private void remember(KeyEvent event) {
        isGoingOn = event.getCode() == KeyCode.TAB && !event.isShiftDown() && !event.isControlDown();
    }

    private void moved(@Nullable Node focused) {
        Optional<Node> first = first(panel);
        boolean wasIn = before != null && Nesting.isIn(before, panel) && Nesting.isShown(panel);
        boolean isIn = focused != null && Nesting.isIn(focused, panel);
        before = focused;
        if (isIn) {
            hasBegun =
                    (wasIn && hasBegun) || first.filter(stop -> stop == focused).isPresent();
        } else if (wasIn && isGoingOn && !hasBegun && focused != null) {
            // Not while the focus is on its way; over what the panel covers it may have gone on meanwhile.
            Platform.runLater(() -> first.filter(Nesting::isShown).ifPresent(this::begin));
        }
    }

    private void begin(Node first) {
        Scene scene = panel.getScene();
        if (scene != null && !Nesting.isIn(scene.getFocusOwner(), panel)) {
            first.requestFocus();
            IntoSight.bring(first);
        }
    }

    private static Optional<Node> first(Node part) {
        if (!part.isVisible() || part.isDisabled()) {
            return Optional.empty();
        }
        if (isStop(part)) {
            return Optional.of(part);
        }
        return part instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Of toggles, Tab stops at the one that is chosen. */
    private static boolean isStop(Node node) {
        return node.isFocusTraversable() && !(node instanceof Toggle toggle && !toggle.isSelected());
    }
}
