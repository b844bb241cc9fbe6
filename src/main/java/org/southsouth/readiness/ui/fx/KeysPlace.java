package org.southsouth.readiness.ui.fx;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys go back to in a part that knows that better than the focus: Tab may have led past what somebody is at. Window
 * thread.
 */
public final class KeysPlace {
    private static final Object PLACE = new Object();

    private record Back(Consumer<Node> action) {}

    private KeysPlace() {}

    /** Keys that come back to a node in this part are handed to this action, with that node. */
    public static void in(Node part, Consumer<Node> back) {
        part.getProperties().put(PLACE, new Back(back));
    }

    /** Gives the keys back to where they were, or to where its part says. */
    public static void giveBack(Node former) {
        around(former).ifPresentOrElse(back -> back.action().accept(former), former::requestFocus);
    }

    private static Optional<Back> around(Node former) {
        for (@Nullable Node at = former; at != null; at = at.getParent()) {
            if (at.getProperties().get(PLACE) instanceof Back back) {
                return Optional.of(back);
            }
        }
        return Optional.empty();
    }
}
