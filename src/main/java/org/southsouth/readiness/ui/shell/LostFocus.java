package org.southsouth.readiness.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.NextPulse;

/**
 * Where what had the focus is gone, as a button of a line that was settled, the toolkit goes on behind it, at the foot, or from the
 * start of the window, which is the top bar. Here the focus stays where somebody was: in the nearest part that is still there. Window thread.
 */
final class LostFocus {
    private final Node topBar;
    private final Node foot;
    private final ScreenPlace place;
    private List<Node> around = List.of();
    private boolean isLost;

    LostFocus(Node topBar, Node foot, ScreenPlace place) {
        this.topBar = topBar;
        this.foot = foot;
        this.place = place;
    }

    void follow() {
        topBar.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((owners, before, owner) -> moved(before, owner));
    }

    private void moved(@Nullable Node before, @Nullable Node owner) {
        isLost = isLost || (before != null && isGone(before));
        if (owner == null) {
            return;
        }
        // The foot gives the keys back itself, to where they were before it had them.
        boolean isAtFoot = around.contains(place) && Nesting.isIn(owner, foot);
        if (isLost && (Nesting.isIn(owner, topBar) || isAtFoot)) {
            List<Node> former = around;
            // The toolkit is amid its own move; and what takes the place of what is gone is there after it.
            NextPulse.afterPulse(owner.getScene(), () -> bringBack(owner, former));
        }
        isLost = false;
        around = outwards(owner);
    }

    private boolean isGone(Node node) {
        return node.getScene() != topBar.getScene() || !Nesting.isShown(node) || node.isDisabled();
    }

    private void bringBack(Node jumpedTo, List<Node> former) {
        Scene scene = topBar.getScene();
        if (scene == null || scene.getFocusOwner() != jumpedTo) {
            return;
        }
        for (Node part : former) {
            Node nearest = isGone(part) || !Nesting.isIn(part, place) || part == place ? null : place(part);
            if (nearest != null) {
                nearest.requestFocus();
                return;
            }
        }
        place.focusScreen();
    }

    /** The part itself, or the first in it that takes keys; null where there is none, and for the whole screen. */
    private @Nullable Node place(Node part) {
        if (isStop(part)) {
            return part;
        }
        return place.holds(part) ? null : firstIn(part);
    }

    private static @Nullable Node firstIn(Node part) {
        if (part instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (child.isVisible() && !child.isDisabled()) {
                    Node found = isStop(child) ? child : firstIn(child);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isStop(Node node) {
        return node.isFocusTraversable() && !(node instanceof ScrollPane);
    }

    private static List<Node> outwards(Node from) {
        List<Node> found = new ArrayList<>();
        for (Node at = from; at != null; at = at.getParent()) {
            found.add(at);
        }
        return found;
    }
}
