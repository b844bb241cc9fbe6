package org.southsouth.readiness.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.KeysPlace;
import org.southsouth.readiness.ui.fx.Nesting;

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
                .addListener((owners, before, owner) ->
                        former = owner == null || Nesting.isIn(owner, part) ? former : owner);
    }

    /** Does nothing while the focus is elsewhere. */
    void giveBack() {
        Scene scene = part.getScene();
        if (scene == null || !Nesting.isIn(scene.getFocusOwner(), part)) {
            return;
        }
        if (former != null && former.getScene() == scene && Nesting.isShown(former) && !former.isDisabled()) {
            KeysPlace.giveBack(former);
        } else {
            otherwise.run();
        }
    }
}
