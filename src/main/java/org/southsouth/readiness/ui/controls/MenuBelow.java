package org.southsouth.readiness.ui.controls;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.stage.Window;
import org.southsouth.readiness.ui.fx.IntoSight;

/** Where a menu opens: below its button, and with all of its frame in the window, whose edge it does not touch. */
public final class MenuBelow {
    private static final double BELOW = 4;
    private static final double EDGE = 8;

    private MenuBelow() {}

    /** A key may open it while its button is scrolled out of sight: that is brought into it first. */
    public static void show(ContextMenu menu, Node button) {
        IntoSight.bring(button);
        menu.show(button, Side.BOTTOM, 0, BELOW);
        Window window = button.getScene().getWindow();
        if (menu.getSkin() == null || window == null) {
            return;
        }
        // At the first choice each time: else the keys are at one only when the menu opens for the first time.
        Node first = menu.getSkin().getNode().lookup(".menu-item");
        if (first != null) {
            first.requestFocus();
        }
        double most =
                window.getX() + button.getScene().getX() + button.getScene().getWidth() - EDGE;
        double width = menu.getSkin().getNode().getLayoutBounds().getWidth();
        if (menu.getAnchorX() + width > most) {
            menu.setAnchorX(Math.max(window.getX(), most - width));
        }
    }
}
