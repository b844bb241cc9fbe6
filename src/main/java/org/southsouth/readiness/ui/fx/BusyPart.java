package org.southsouth.readiness.ui.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A part of a screen that takes nothing while its work goes on. Of a part that is disabled the toolkit would hand the focus
 * on to what comes after it, and scroll there; here it waits around the part and goes back to where it was. Window thread.
 */
public final class BusyPart {
    private final Node part;
    private @Nullable Node held;

    private BusyPart(Node part) {
        this.part = part;
    }

    public static void follow(Node part, ObservableValue<Boolean> busy) {
        BusyPart made = new BusyPart(part);
        busy.subscribe(made::show);
    }

    private void show(boolean isBusy) {
        if (isBusy) {
            begin();
        } else {
            end();
        }
    }

    private void begin() {
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        if (owner != null && isIn(owner) && part.getParent() != null) {
            held = owner;
            part.getParent().requestFocus();
        }
        part.setDisable(true);
    }

    /** Whoever went elsewhere meanwhile stays there; of what is gone the next thing to do has it. */
    private void end() {
        part.setDisable(false);
        Node back = held;
        held = null;
        if (back == null || part.getParent() == null || !part.getParent().isFocused()) {
            return;
        }
        if (back.getScene() == part.getScene()) {
            back.requestFocus();
        } else {
            part.requestFocus();
        }
    }

    private boolean isIn(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(part)) {
                return true;
            }
        }
        return false;
    }
}
