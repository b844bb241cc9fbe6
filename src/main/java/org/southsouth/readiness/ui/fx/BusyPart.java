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
    private boolean isFollowing;

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
        if (Nesting.isIn(owner, part) && part.getParent() != null) {
            held = owner;
            if (!isFollowing) {
                isFollowing = true;
                part.getParent().focusedProperty().subscribe(this::giveBack);
            }
            part.setDisable(true);
            part.getParent().requestFocus();
        }
        part.setDisable(true);
    }

    private void end() {
        part.setDisable(false);
        giveBack();
    }

    /**
     * Whoever went elsewhere meanwhile stays there, and a dialog that was opened before the work had ended comes back around
     * the part when it is closed: then it is given back too.
     */
    private void giveBack() {
        Node back = held;
        if (back == null
                || part.isDisable()
                || part.getParent() == null
                || !part.getParent().isFocused()) {
            return;
        }
        held = null;
        Node next = back.getScene() == part.getScene() ? back : part;
        next.requestFocus();
    }
}
