package org.southsouth.readiness.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys were before a part of the window had them, so that they go back there: keys pressed after somebody is
 * done in that part are meant for what they did before. Window thread.
 */
final class FormerFocus {
    private final Node part;
    private final Runnable otherwise;
    private @Nullable Node former;

    /** {@code otherwise} gives the focus to something that is always there. */
    FormerFocus(Node part, Runnable otherwise) {
        this.part = part;
        this.otherwise = otherwise;
    }

    void follow() {
        part.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((owners, before, owner) -> former = owner == null || isIn(owner, part) ? former : owner);
    }

    /** Does nothing while the focus is elsewhere. */
    void giveBack() {
        Scene scene = part.getScene();
        if (scene == null || !isIn(scene.getFocusOwner(), part)) {
            return;
        }
        if (former != null && former.getScene() == scene && isSeen(former) && !former.isDisabled()) {
            former.requestFocus();
        } else {
            otherwise.run();
        }
    }

    private static boolean isIn(@Nullable Node node, Node part) {
        Node at = node;
        while (at != null && at != part) {
            at = at.getParent();
        }
        return at != null;
    }

    private static boolean isSeen(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }
}
