package org.southsouth.readiness.ui.controls;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.southsouth.readiness.ui.fx.IntoSight;

/** Where a menu opens: below its button, and with all of its frame in the window, whose edge it does not touch. */
public final class MenuBelow {
    private static final double BELOW = 4;
    private static final double EDGE = 8;

    private MenuBelow() {}

    /** A key may open it while its button is scrolled out of sight: that is brought into it first. */
    public static void show(ContextMenu menu, Node button) {
        show(menu, button, 0);
    }

    /** The same of a row, {@code indent} pixels from its beginning: what the row says there stays in sight. */
    public static void show(ContextMenu menu, Node button, double indent) {
        IntoSight.bring(button);
        menu.show(button, Side.BOTTOM, indent, BELOW);
        Window window = button.getScene().getWindow();
        if (menu.getSkin() == null || window == null) {
            return;
        }
        // At the first choice each time: else the keys are at one only when the menu opens for the first time.
        toEnd(menu, false);
        RestingMouse.leaveAlone(menu.getSkin().getNode());
        followEnds(menu, menu.getSkin().getNode());
        double most =
                window.getX() + button.getScene().getX() + button.getScene().getWidth() - EDGE;
        double width = menu.getSkin().getNode().getLayoutBounds().getWidth();
        if (menu.getAnchorX() + width > most) {
            menu.setAnchorX(Math.max(window.getX(), most - width));
        }
    }

    /** Once, also of a menu that is opened again; a handler beside that of the menu itself, which moves by arrows. */
    private static void followEnds(ContextMenu menu, Node content) {
        if (content.getProperties().putIfAbsent(MenuBelow.class, true) == null) {
            content.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) {
                    toEnd(menu, event.getCode() == KeyCode.END);
                    event.consume();
                }
            });
        }
    }

    /** The arrows pass over what is off, and so do these keys. */
    private static void toEnd(ContextMenu menu, boolean isLast) {
        List<Node> choices = menu.getItems().stream()
                .filter(item -> item.isVisible() && !item.isDisable() && !(item instanceof SeparatorMenuItem))
                .map(MenuItem::getStyleableNode)
                .filter(Objects::nonNull)
                .toList();
        if (!choices.isEmpty()) {
            choices.get(isLast ? choices.size() - 1 : 0).requestFocus();
        }
    }
}
